"""`seoripul tour`: the whole thread through the real windows, one picture a step."""

from seoripul.ui.tour.main import main

__all__ = ["main"]
