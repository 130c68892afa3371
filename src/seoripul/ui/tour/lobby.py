"""The board on the lobby's wall, as those who wait see it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QImage

from seoripul.contract.language import Language
from seoripul.contract.people import DeviceKind
from seoripul.kiosk.station.config import Screen as StationScreen
from seoripul.ui.board.frames import Frame
from seoripul.ui.board.main import Board, open_board
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.record import StepFailed
from seoripul.ui.tour.waiting import settle, until


class Lobby:
    def __init__(self, board: Board) -> None:
        self._board = board

    def newest(self) -> str:
        """The number that is called large, empty when none is."""
        return str(self._frame().newest.get("number", ""))

    def centre(self) -> str:
        return self._frame().centre

    def has_notice(self) -> bool:
        return bool(self._frame().notice)

    def has_picture(self) -> bool:
        return bool(self._frame().media)

    def look(self) -> QImage:
        settle(1200)
        return self._board.window.grabWindow()

    def _frame(self) -> Frame:
        if self._board.following is None:
            raise StepFailed("the board is not paired")
        return self._board.following.frame()


@contextmanager
def board(journey: Journey, language: Language) -> Iterator[Lobby]:
    """A paired board, shown, with the picture of the day."""
    home, config = journey.office.station(
        DeviceKind.BOARD, "로비 전광판", StationScreen(), language
    )
    shown = open_board(home, config)
    shown.show()
    lobby = Lobby(shown)
    try:
        until(lambda: lobby.centre() != "", "the board's picture")
        yield lobby
    finally:
        shown.close()


def wait_for_call(lobby: Lobby, ticket: int) -> int:
    """Milliseconds until the board calls `ticket`."""
    return until(lambda: lobby.newest() == str(ticket), f"{ticket} on the board")
