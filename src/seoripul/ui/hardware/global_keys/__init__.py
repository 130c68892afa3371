"""Keys heard while another program has the screen: Windows and X11, each with its own means."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtGui import QGuiApplication

from seoripul.kiosk.counter.chords import Chord

Pressed = Callable[[str], None]
"""Told the name under which a key was taken."""


class GlobalKeys(Protocol):
    @property
    def possible(self) -> bool:
        """False where this screen lets no program hear keys of another."""

    def take(self, wanted: Mapping[str, Chord]) -> frozenset[str]:
        """Take these keys instead of those taken before. The names of those that another
        program has."""

    def release(self) -> None:
        """Leave every key to others; safe to call twice."""


class NoGlobalKeys:
    possible = False

    def take(self, wanted: Mapping[str, Chord]) -> frozenset[str]:
        return frozenset()

    def release(self) -> None: ...


def open_global_keys(pressed: Pressed) -> GlobalKeys:
    """Of the running QGuiApplication's screen. Main thread only."""
    if sys.platform == "win32":
        from seoripul.ui.hardware.global_keys.windows import WindowsKeys

        return WindowsKeys(pressed)
    if QGuiApplication.platformName() == "xcb":
        from seoripul.ui.hardware.global_keys.x11 import NoX11, X11Keys

        try:
            return X11Keys(pressed)
        except NoX11:
            return NoGlobalKeys()
    return NoGlobalKeys()
