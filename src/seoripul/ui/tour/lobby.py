"""The board on the lobby's wall, as those who wait see it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtGui import QImage

from seoripul.contract.people import DeviceKind
from seoripul.contract.pickup import Language
from seoripul.kiosk.station.config import Screen
from seoripul.ui.board.main import Board, open_board
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.waiting import settle, until

WALL: Final = Screen(width_px=1920, height_px=1080, width_mm=1430.0)


class Lobby:
    def __init__(self, board: Board) -> None:
        self._board = board

    def newest(self) -> str:
        """The number that is called large, empty when none is."""
        return str(self._board.frame.newest.get("number", ""))

    def look(self) -> QImage:
        settle(1200)
        return self._board.window.grabWindow()


@contextmanager
def board(journey: Journey, language: Language) -> Iterator[Lobby]:
    """A paired board, shown, with the picture of the day."""
    home, config = journey.office.station(DeviceKind.BOARD, "로비 전광판", WALL, language)
    opened = open_board(home, config)
    opened.show()
    try:
        until(lambda: opened.frame.centre != "", "the board's picture")
        yield Lobby(opened)
    finally:
        opened.close()


def wait_for_call(lobby: Lobby, ticket: int) -> int:
    """Milliseconds until the board calls `ticket`."""
    return until(lambda: lobby.newest() == str(ticket), f"{ticket} on the board")
