"""Catches a keyboard-wedge scanner whatever has the focus, and leaves typing to the page."""

from __future__ import annotations

from time import monotonic_ns
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from shiboken6 import isValid

from seoripul.kiosk.station.hardware.ports import DeviceState
from seoripul.kiosk.station.hardware.ports import Heard as Listener
from seoripul.kiosk.station.hardware.wedge import Heard, KeyKind, Stroke, WedgeAssembler
from seoripul.ui.hardware.input_method import keep_input_method_out
from seoripul.ui.hardware.key_copies import copy_of_key, copy_of_writing
from seoripul.ui.hardware.key_strokes import from_key, from_writing, kind_of

__all__ = ["WedgeFilter", "keep_input_method_out"]

_LATE_MS = 15
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class _Origin(NamedTuple):
    receiver: QObject
    event: QEvent


class WedgeFilter(QObject):
    """Implements `ports.Scanner` over the application's key events. Lives in the main thread."""

    def __init__(self, assembler: WedgeAssembler | None = None) -> None:
        super().__init__()
        self._assembler = assembler or WedgeAssembler()
        self._heard: Listener | None = None
        self._giving_back = False
        self._lag_ms = 0
        self._settle = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._settle.timeout.connect(self._settle_now)
        self._due_ms = 0

    def start(self, heard: Listener) -> None:
        self._heard = heard
        _application().installEventFilter(self)

    def stop(self) -> None:
        self._heard = None
        self._settle.stop()
        if QCoreApplication.instance() is not None:
            _application().removeEventFilter(self)

    def state(self) -> DeviceState:
        """Always READY when started: a wedge cannot be told from no wedge until it types."""
        return DeviceState.READY if self._heard is not None else DeviceState.STARTING

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:  # noqa: N802
        kind = event.type()
        if kind not in _WATCHED or self._giving_back:
            return False
        if isinstance(event, QInputMethodEvent):
            return self._take_writing(receiver, event)
        if not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            return self._take_shortcut(event)
        return self._take_key(receiver, event)

    def _take_key(self, receiver: QObject, event: QKeyEvent) -> bool:
        origin = _Origin(receiver, copy_of_key(event))
        return self._take(from_key(event, self._time_of(event), origin))

    def _take_writing(self, receiver: QObject, event: QInputMethodEvent) -> bool:
        if not event.commitString() and not event.preeditString():
            return False
        origin = _Origin(receiver, copy_of_writing(event))
        return self._take(from_writing(event, _now_ms() - self._lag_ms, origin))

    def _take_shortcut(self, event: QKeyEvent) -> bool:
        scanned = kind_of(event) in (KeyKind.LETTER, KeyKind.END)
        if scanned and self._assembler.claims(self._time_of(event)):
            event.accept()
            return True
        return False

    def _take(self, stroke: Stroke) -> bool:
        step = self._assembler.strike(stroke)
        mine = step.give_back[-1:] == (stroke,)
        self._do(Heard(step.give_back[:-1] if mine else step.give_back, step.scan))
        self._wait_to_settle()
        return not mine

    def _do(self, step: Heard) -> None:
        self._giving_back = True
        try:
            for stroke in step.give_back:
                _send_again(stroke.origin)
        finally:
            self._giving_back = False
        if step.scan is not None and self._heard is not None:
            self._heard(step.scan)

    def _wait_to_settle(self) -> None:
        if self._assembler.settle_at is None:
            self._settle.stop()
            return
        wait = self._assembler.pace.between_keys_ms + 1
        self._due_ms = _now_ms() + wait
        self._settle.start(wait)

    def _settle_now(self) -> None:
        """A window that was busy hears its timer before the keys that wait in the queue: then
        those keys come first."""
        settle_at = self._assembler.settle_at
        if settle_at is None:
            return
        if _now_ms() - self._due_ms > _LATE_MS:
            self._due_ms = _now_ms() + _LATE_MS
            self._settle.start(_LATE_MS)
            return
        self._do(self._assembler.settle(settle_at))

    def _time_of(self, event: QKeyEvent) -> int:
        """When the key was struck; the window system's own time where there is one."""
        struck = int(event.timestamp())
        if struck == 0:
            return _now_ms() - self._lag_ms
        self._lag_ms = _now_ms() - struck
        return struck


_WATCHED = (*_KEYS, QEvent.Type.ShortcutOverride, QEvent.Type.InputMethod)


def _send_again(origin: object) -> None:
    assert isinstance(origin, _Origin)
    if isValid(origin.receiver):
        QCoreApplication.sendEvent(origin.receiver, origin.event)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application


def _now_ms() -> int:
    return monotonic_ns() // 1_000_000
