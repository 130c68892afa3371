"""The scenes of the gallery: the real windows over pictures instead of a central."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from seoripul.contract.refusals import RefusalCode, refuse
from seoripul.kiosk.counter.changes import Change, News
from seoripul.kiosk.counter.desk import DeskState
from seoripul.kiosk.counter.filters import Group
from seoripul.kiosk.counter.idle import Watch
from seoripul.kiosk.counter.intents import Intent
from seoripul.kiosk.counter.notes import DeedDone, DeedRefused, DeedUnanswered, OtherDeskDid
from seoripul.kiosk.counter.station import CounterStation
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.config import StationConfig
from seoripul.kiosk.station.hardware.no_printer import NoPrinter
from seoripul.rules.reservation import State
from seoripul.ui.background import Background
from seoripul.ui.counter import pictures
from seoripul.ui.counter.enrol import EnrolPage
from seoripul.ui.counter.log_in import LogInPage
from seoripul.ui.counter.menu import Options
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.style import Look, style_sheet
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.window import DeskWindow

WIDE, HIGH = 1440, 900


class StillView(CounterView):
    """The real view at a moment that does not pass."""

    def now(self) -> datetime:
        return pictures.NOW

    def beat(self) -> datetime:
        return pictures.NOW


class Stage:
    """One window at a time; nothing here asks a network."""

    def __init__(self, app: QApplication, look: Look) -> None:
        app.setStyle("Fusion")
        app.setStyleSheet(style_sheet(look))
        self.app, self.look = app, look
        self.background = Background("gallery")
        self.view = StillView(CounterStation(StationConfig()), self.background)
        self.view.watch = Watch(pictures.NOW)
        self._printer = DeskPrinter(NoPrinter(576), self.background)
        self._page: QWidget | None = None
        self.options = Options(_nothing, _nothing, _nothing)

    def desk(self, **changes: object) -> DeskWindow:
        state = DeskState(clerk=pictures.LEAD, picture=pictures.morning(), heard_at=pictures.NOW)
        self.view.state = replace(state, **changes)  # type: ignore[arg-type]
        window = DeskWindow(self.view, self.look, self._printer, self.options)
        self.put(window)
        return window

    def put(self, page: QWidget) -> None:
        self._page = page
        page.resize(WIDE, HIGH)
        page.show()
        self.app.processEvents()

    def picture(self) -> QPixmap:
        """The window with its dialog over it."""
        assert self._page is not None
        self.app.processEvents()
        drawn = self._page.grab()
        for dialog in self._page.findChildren(QDialog):
            if dialog.isVisible():
                painter = QPainter(drawn)
                painter.fillRect(drawn.rect(), QColor(0, 0, 0, 110))
                place = self._page.rect().center() - dialog.rect().center()
                painter.drawPixmap(QPoint(max(0, place.x()), max(0, place.y())), dialog.grab())
                painter.end()
        return drawn

    def close(self) -> None:
        if self._page is not None:
            self._page.close()
            self._page.deleteLater()
        self.background.stop()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _nothing() -> None:
    """The gallery changes no looks."""


def _log_in(stage: Stage) -> None:
    stage.put(LogInPage(stage.view, stage.look, stage.options))


def _log_in_refused(stage: Stage) -> None:
    stage.view.ended = refuse(RefusalCode.ACCOUNT_LOCKED)
    _log_in(stage)


def _enrol(stage: Stage) -> None:
    def never(code: str) -> StationConfig:
        raise AssertionError(code)

    url = StationConfig().central_url
    page = EnrolPage(stage.look, stage.background, url, never, lambda _: None)
    stage.put(page)


def _morning(stage: Stage) -> None:
    stage.desk(chosen_id="r-55120934")


def _full(stage: Stage) -> None:
    row = pictures.morning().rows[3]
    stage.desk(
        chosen_id=row.id,
        full=pictures.full_view(row),
        full_until=pictures.NOW + timedelta(seconds=42),
    )


def _undo(stage: Stage) -> None:
    row = pictures.morning().rows[7]
    intent = Intent(Verb.MAKE_READY, "k", row.id, row.number)
    stage.desk(chosen_id=row.id, note=DeedDone(intent))


def _long(stage: Stage) -> None:
    stage.desk(chosen_id="r-71190055", group=Group.TO_PREPARE)


def _offline(stage: Stage) -> None:
    stage.desk(
        chosen_id="r-70031409",
        online=False,
        heard_at=pictures.NOW - timedelta(minutes=7),
        note=DeedUnanswered(Intent(Verb.HAND_OVER, "k", "r-70031409", "70031409")),
        failed=Intent(Verb.HAND_OVER, "k", "r-70031409", "70031409"),
    )


def _never_heard(stage: Stage) -> None:
    stage.desk(picture=None, online=False, heard_at=None)


def _empty(stage: Stage) -> None:
    stage.desk(picture=pictures.picture(()))


def _not_found(stage: Stage) -> None:
    stage.desk(text="9999").list.search.setText("9999")


def _refused(stage: Stage) -> None:
    row = pictures.morning().rows[5]
    refusal = refuse(RefusalCode.NOT_ALLOWED_NOW, state=State.ARRIVED, called_to=1)
    stage.desk(
        chosen_id=row.id,
        note=DeedRefused(Intent(Verb.CALL, "k", row.id, row.number), refusal),
    )


def _other_desk(stage: Stage) -> None:
    change = Change(News.CALLED, "61127750", State.ARRIVED, 1)
    stage.desk(chosen_id="r-61127750", note=OtherDeskDid(change))


def _idle(stage: Stage) -> None:
    stage.view.watch = Watch(pictures.NOW - timedelta(seconds=560))
    stage.desk(chosen_id="r-55120934")


Scene = Callable[[Stage], None]


def _pressing(verb: Verb) -> Scene:
    def scene(stage: Stage) -> None:
        stage.desk(chosen_id="r-70031409").press(verb)

    return scene


def _hand_over(stage: Stage) -> None:
    stage.desk(chosen_id="r-55120934").press(Verb.HAND_OVER)


def _keys(stage: Stage) -> None:
    stage.desk().show_keys()


SCENES: Final[dict[str, Scene]] = {
    "enrol": _enrol,
    "log-in": _log_in,
    "log-in-refused": _log_in_refused,
    "morning": _morning,
    "full": _full,
    "undo": _undo,
    "long": _long,
    "offline": _offline,
    "never-heard": _never_heard,
    "empty": _empty,
    "not-found": _not_found,
    "refused": _refused,
    "other-desk": _other_desk,
    "idle": _idle,
    "hand-over": _hand_over,
    "cancel": _pressing(Verb.CANCEL),
    "pairing": _pressing(Verb.OPEN_PAIRING),
    "staff": _pressing(Verb.KEEP_STAFF),
    "keys": _keys,
}
