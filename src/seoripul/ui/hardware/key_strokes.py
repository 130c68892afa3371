"""Qt's key and input-method events as the strokes of `wedge`."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from seoripul.kiosk.station.hardware.wedge import KeyKind, Stroke

_ENDS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_LINE_FEEDS: Final = (Qt.Key.Key_J, Qt.Key.Key_M)
_SHIFTS: Final = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_Hangul,
)
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def kind_of(event: QKeyEvent) -> KeyKind:
    """A press only; a release is RELEASE by its event type."""
    commanded = bool(event.modifiers() & _COMMANDS)
    if event.isAutoRepeat():
        return KeyKind.OTHER
    if event.key() in _SHIFTS:
        return KeyKind.SHIFT
    if event.key() in _ENDS and not commanded:
        return KeyKind.END
    if commanded:
        return KeyKind.END if event.key() in _LINE_FEEDS else KeyKind.OTHER
    return KeyKind.LETTER if event.text().isprintable() and event.text() else KeyKind.OTHER


def from_key(event: QKeyEvent, at_ms: int, origin: object) -> Stroke:
    released = event.type() == QEvent.Type.KeyRelease
    kind = KeyKind.RELEASE if released else kind_of(event)
    text = event.text() if kind is KeyKind.LETTER else ""
    return Stroke(kind, at_ms, text, int(event.key()), origin)


def from_writing(event: QInputMethodEvent, at_ms: int, origin: object) -> Stroke:
    """What an input method wrote. Only digits can be a scanner's; anything composed is a
    person's, and what is being composed must never overtake what was written before it."""
    written = event.commitString()
    by_scanner = written.isdecimal() and not event.preeditString()
    kind = KeyKind.LETTER if by_scanner else KeyKind.OTHER
    return Stroke(kind, at_ms, written if by_scanner else "", 0, origin)
