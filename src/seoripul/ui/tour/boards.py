"""What a lead and an operator put on the walls of a lobby, and how those who wait see it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seoripul.api_client.central import new_key
from seoripul.contract.language import Language
from seoripul.contract.people import DeviceKind
from seoripul.contract.queue import Line
from seoripul.kiosk.board.layout import Screen as Wall
from seoripul.kiosk.board.slides import LINES_S, PICTURE_S
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.config import Screen as StationScreen
from seoripul.ui.board.main import open_board
from seoripul.ui.board.scenes import SHORT, poster
from seoripul.ui.counter.dialogs.notices import NoticesDialog
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.lobby import Lobby
from seoripul.ui.tour.office import COUNTER_NO, LOGIN, PASSWORD, given
from seoripul.ui.tour.waiting import until

UPRIGHT: Final = Wall(1080, 1920, 529)
ACROSS: Final = Wall(1920, 1080, 941)
_TAKEN: Final = (Line.CERTIFICATES,) * 4 + (Line.FAMILY,) * 2 + (Line.PASSPORT_APPLY,)


def furnish_the_lobby(journey: Journey, language: Language) -> None:
    """A notice from the desk, pictures from a folder, and a board for one line."""
    with journey.record.step(f"lobby-fills-{language}"):
        _fill_the_lines(journey)
    _write_a_notice(journey, language)
    for name, wall, lines in (
        ("board-lines", ACROSS, ()),
        ("board-upright", UPRIGHT, ()),
        ("board-of-one-line", ACROSS, (Line.FAMILY.value,)),
    ):
        with (
            journey.record.step(f"{name}-{language}") as step,
            _wall(journey, wall, lines, language) as lobby,
        ):
            step.milliseconds = until(lobby.has_notice, "the notice on the board")
            journey.record.keep(step, lobby.look())
    _turn_to_a_picture(journey, language)


def _turn_to_a_picture(journey: Journey, language: Language) -> None:
    """Seven lines and a notice leave no room for both: lines and pictures take turns."""
    with (
        journey.record.step(f"board-pictures-{language}") as step,
        _wall(journey, ACROSS, (), language) as lobby,
    ):
        until(lobby.has_picture, "a picture on the board", patience_s=LINES_S + PICTURE_S)
        journey.record.keep(step, lobby.look())


def _fill_the_lines(journey: Journey) -> None:
    journey.office.log_in()
    for line in _TAKEN:
        given(journey.office.lead.issue_ticket(line, new_key()))


_ENGLISH: Final = {Language.KO: SHORT.en, Language.EN: SHORT.en.replace("8 pm", "8:00 pm")}
"""In the second language the notice hangs already: it is changed."""


def _write_a_notice(journey: Journey, language: Language) -> None:
    with journey.counter(language) as hands:
        hands.log_in(LOGIN, PASSWORD, COUNTER_NO)
        with journey.record.step(f"desk-notice-{language}") as step:
            dialog = hands.open(Verb.KEEP_NOTICES, "noticesDialog", NoticesDialog)
            dialog.form.ko.setPlainText(SHORT.ko)
            dialog.form.en.setPlainText(_ENGLISH[language])
            until(dialog.confirm.isEnabled, dialog.lacking.text)
            dialog.confirm.setFocus()
            QTest.keyClick(dialog.confirm, Qt.Key.Key_Return)
            step.milliseconds = until(lambda: dialog.chosen is not None, "the notice to be put up")
            journey.record.keep(step, hands.look(dialog))


@contextmanager
def _wall(
    journey: Journey, wall: Wall, lines: tuple[str, ...], language: Language
) -> Iterator[Lobby]:
    home, config = journey.office.station(DeviceKind.BOARD, "로비", StationScreen(), language)
    folder = home / "pictures"
    folder.mkdir()
    poster().save(str(folder / "culture.png"))
    config = msgspec.structs.replace(config, lines=lines, pictures=str(folder))
    shown = open_board(home, config, screen=wall)
    shown.show()
    try:
        yield Lobby(shown)
    finally:
        shown.close()
