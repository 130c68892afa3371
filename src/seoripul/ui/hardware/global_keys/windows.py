"""RegisterHotKey, heard through Qt's native event filter."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from ctypes import wintypes
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from seoripul.kiosk.counter.chords import Chord

WM_HOTKEY: Final = 0x0312
MOD_NOREPEAT: Final = 0x4000
_VK_F1: Final = 0x70
_OURS: Final = 0x5E00
"""First of our identifiers; an application may use 0 to 0xBFFF."""


def virtual_key(chord: Chord) -> int:
    """Letters and digits are their own codes."""
    return _VK_F1 + chord.f_key - 1 if chord.f_key else ord(chord.key)


def hot_key_of(kind: bytes, message: int) -> int | None:
    """The identifier in a message of Qt's filter; `message`: address of a MSG."""
    if kind not in (b"windows_generic_MSG", b"windows_dispatcher_MSG"):
        return None
    told = wintypes.MSG.from_address(message)
    return int(told.wParam) if told.message == WM_HOTKEY else None


def _plain(kind: QByteArray | bytes | bytearray | memoryview) -> bytes:
    return bytes(kind.data()) if isinstance(kind, QByteArray) else bytes(kind)


class WindowsKeys(QAbstractNativeEventFilter):
    possible = True

    def __init__(self, pressed: Callable[[str], None]) -> None:
        super().__init__()
        self._pressed = pressed
        self._user32: Any = ctypes.WinDLL("user32")  # type: ignore[attr-defined, unused-ignore]
        self._taken: dict[int, str] = {}
        app = QCoreApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self)

    def take(self, wanted: Mapping[str, Chord]) -> frozenset[str]:
        self.release()
        refused = set()
        for place, (name, chord) in enumerate(wanted.items(), _OURS):
            held = int(chord.modifiers) | MOD_NOREPEAT
            if self._user32.RegisterHotKey(None, place, held, virtual_key(chord)):
                self._taken[place] = name
            else:
                refused.add(name)
        return frozenset(refused)

    def release(self) -> None:
        for place in self._taken:
            self._user32.UnregisterHotKey(None, place)
        self._taken.clear()

    def nativeEventFilter(  # noqa: N802
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        found = hot_key_of(_plain(kind), int(message))
        name = self._taken.get(found) if found is not None else None
        if name is None:
            return False, 0
        self._pressed(name)
        return True, 0
