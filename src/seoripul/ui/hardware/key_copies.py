"""Copies of Qt's events that Python owns: `QEvent.clone()` of PySide6 6.11 is never freed
(96 bytes a key, 8 kB a scan)."""

from __future__ import annotations

from PySide6.QtGui import QInputMethodEvent, QKeyEvent


def copy_of_key(event: QKeyEvent) -> QKeyEvent:
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy


def copy_of_writing(event: QInputMethodEvent) -> QInputMethodEvent:
    copy = QInputMethodEvent(event.preeditString(), event.attributes())
    copy.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
    return copy
