"""Numbers at a counter: called, transferred, ended from the bar, and shown on its own display."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from seoripul.api_client.central import new_key
from seoripul.contract.language import Language
from seoripul.contract.people import DeviceKind
from seoripul.contract.queue import Line
from seoripul.kiosk.counter import desk, lines
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.config import Screen as StationScreen
from seoripul.ui.board.main import Board, open_board
from seoripul.ui.board.options import COUNTER_DISTANCE_M, COUNTER_MM, USUAL, usual_screen
from seoripul.ui.tour.desk_hands import DeskHands
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.office import LOGIN, PASSWORD, given
from seoripul.ui.tour.record import StepFailed
from seoripul.ui.tour.waiting import settle, until

COUNTER_NO = 1


def call_numbers(journey: Journey, language: Language) -> None:
    record = journey.record
    first, second = (_taken(journey) for _ in range(2))
    with journey.counter(language) as hands, _display(journey, language) as display:
        with record.step(f"desk-numbers-{language}") as step:
            hands.log_in(LOGIN, PASSWORD, COUNTER_NO)
            until(lambda: _waiting(hands) >= 2, "two numbers in the line")
            record.keep(step, hands.look())
        with record.step(f"desk-number-called-{language}") as step:
            hands.press(Verb.CALL_NEXT)
            step.milliseconds = until(lambda: _here(hands) == first, f"{first} at the counter")
            record.keep(step, hands.look())
        with record.step(f"counter-display-{language}") as step:
            step.milliseconds = until(lambda: _shown(display) == first, "the number on display")
            record.keep(step, _look(display))
        with record.step(f"desk-transfer-{language}") as step:
            hands.press(Verb.TRANSFER)
            dialog = hands.wait_for_dialog("transferDialog")
            record.keep(step, hands.look(dialog))
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        _from_the_bar(journey, hands, language, second)


def _from_the_bar(journey: Journey, hands: DeskHands, language: Language, second: int) -> None:
    with journey.record.step(f"caller-bar-{language}") as step:
        hands.counter.open_bar()
        bar = hands.counter.bar
        if bar is None:
            raise StepFailed("there is no bar")
        QTest.mouseClick(bar.buttons[Verb.CALL_NEXT], Qt.MouseButton.LeftButton)
        step.milliseconds = until(lambda: _here(hands) == second, f"{second} at the counter")
        settle()
        journey.record.keep(step, bar.grab().toImage())
        QTest.mouseClick(bar.buttons[Verb.HAND_OVER], Qt.MouseButton.LeftButton)
        until(lambda: _here(hands) == 0, "nobody at the counter")
        hands.counter.close_bar()


def _taken(journey: Journey) -> int:
    """A visitor's number; the kiosk's own pages are seen elsewhere on the tour."""
    return given(journey.office.lead.issue_ticket(Line.CERTIFICATES, new_key())).number


def _waiting(hands: DeskHands) -> int:
    return lines.waiting_at(hands.view.state.picture, COUNTER_NO)


def _here(hands: DeskHands) -> int:
    """The number at the counter, 0 when there is none and nothing is under way."""
    state = hands.view.state
    row = desk.here(state)
    return -1 if state.in_flight else row.ticket.number if row else 0


@contextmanager
def _display(journey: Journey, language: Language) -> Iterator[Board]:
    home, config = journey.office.station(
        DeviceKind.BOARD, "1번 창구 화면", StationScreen(), language
    )
    shown = open_board(
        home,
        structs.replace(config, counter=COUNTER_NO),
        screen=usual_screen(*USUAL, COUNTER_MM),
        distance_m=COUNTER_DISTANCE_M,
    )
    shown.show()
    try:
        yield shown
    finally:
        shown.close()


def _shown(display: Board) -> int:
    view = display.view
    return int(view.frame.own.get("number", 0)) if view is not None else 0


def _look(display: Board) -> QImage:
    settle(1200)
    return display.window.grabWindow()
