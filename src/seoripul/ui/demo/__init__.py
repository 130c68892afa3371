"""`seoripul demo`: a whole office on this machine, with a believable morning."""

from __future__ import annotations

from seoripul.ui.demo.main import main

__all__ = ["main"]
