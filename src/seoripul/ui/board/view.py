"""The board's view-model: everything QML shows, as plain values; one `changed` signal."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from seoripul.ui.board.frames import Frame

QML_IMPORT_NAME = "Seoripul.Board"
QML_IMPORT_MAJOR_VERSION = 1
_MAP: Any = "QVariantMap"
_LIST: Any = "QVariantList"


@QmlElement
@QmlUncreatable("made by the board's main")
class BoardView(QObject):  # type: ignore[operator]
    """`show` replaces the frame whole; `paired` is asked for with the typed code."""

    changed = Signal()
    coded = Signal(str)

    def __init__(self, frame: Frame, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame = frame

    @property
    def frame(self) -> Frame:
        return self._frame

    def show(self, frame: Frame) -> None:
        if frame != self._frame:
            self._frame = frame
            self.changed.emit()

    @Slot(str)
    def enrol(self, code: str) -> None:
        self.coded.emit(code)

    plan = Property(_MAP, lambda self: self._frame.plan, notify=changed)
    words = Property(_MAP, lambda self: self._frame.words, notify=changed)
    page = Property(str, lambda self: self._frame.page, notify=changed)
    centre = Property(str, lambda self: self._frame.centre, notify=changed)
    centreOther = Property(str, lambda self: self._frame.centre_other, notify=changed)  # noqa: N815
    half = Property(str, lambda self: self._frame.half, notify=changed)
    time = Property(str, lambda self: self._frame.time, notify=changed)
    date = Property(str, lambda self: self._frame.date, notify=changed)
    dateOther = Property(str, lambda self: self._frame.date_other, notify=changed)  # noqa: N815
    stale = Property(str, lambda self: self._frame.stale, notify=changed)
    staleOther = Property(str, lambda self: self._frame.stale_other, notify=changed)  # noqa: N815
    notice = Property(str, lambda self: self._frame.notice, notify=changed)
    noticeOther = Property(str, lambda self: self._frame.notice_other, notify=changed)  # noqa: N815
    opens = Property(str, lambda self: self._frame.opens, notify=changed)
    opensOther = Property(str, lambda self: self._frame.opens_other, notify=changed)  # noqa: N815
    lines = Property(_LIST, lambda self: list(self._frame.lines), notify=changed)
    media = Property(str, lambda self: self._frame.media, notify=changed)
    newest = Property(_MAP, lambda self: self._frame.newest, notify=changed)
    calls = Property(_LIST, lambda self: list(self._frame.calls), notify=changed)
    last = Property(_LIST, lambda self: list(self._frame.last), notify=changed)
    waiting = Property(_LIST, lambda self: list(self._frame.waiting), notify=changed)
    waitingMore = Property(int, lambda self: self._frame.waiting_more, notify=changed)  # noqa: N815
    counters = Property(_LIST, lambda self: list(self._frame.counters), notify=changed)
    own = Property(_MAP, lambda self: self._frame.own, notify=changed)
    announcing = Property(bool, lambda self: self._frame.announcing, notify=changed)
    told = Property(str, lambda self: self._frame.told, notify=changed)
