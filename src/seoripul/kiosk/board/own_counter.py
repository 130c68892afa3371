"""What the small display of one counter shows: its number, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass

from seoripul.contract.queue import BoardPicture, Line
from seoripul.kiosk.board.showing import CounterStatus, status_of


@dataclass(frozen=True)
class OwnCounter:
    no: int
    status: CounterStatus = CounterStatus.CLOSED
    because: str = ""
    """Why it is paused, in the office's own words; empty otherwise."""
    number: int | None = None
    lines: tuple[Line, ...] = ()


def own_counter(picture: BoardPicture, no: int, *, today: bool) -> OwnCounter:
    """A counter that the centre does not have is closed, and so is one of an earlier day."""
    mine = next((one for one in picture.counters if one.no == no), None)
    if mine is None:
        return OwnCounter(no)
    if not today:
        return OwnCounter(no, lines=mine.lines)
    because = mine.paused_because or ""
    return OwnCounter(no, status_of(mine), because, mine.ticket_number, mine.lines)
