"""`seoripul doctor`: checks this machine and says what to do."""

from __future__ import annotations

from seoripul.ui.doctor.main import main

__all__ = ["main"]
