"""The browser that the tour drives, too."""

from __future__ import annotations

from seoripul.ui.tour.chromium import Browser, Page, find

__all__ = ["Browser", "Page", "find"]
