"""Where a number can be transferred: another line, or one particular counter."""

from __future__ import annotations

from dataclasses import dataclass

from seoripul.contract.pickup import DeskPicture
from seoripul.contract.queue import ChangeTicket, Line, QueueRow


@dataclass(frozen=True)
class Where:
    """A line, or one counter."""

    line: Line | None = None
    counter_no: int | None = None
    lines: tuple[Line, ...] = ()
    """What that counter serves."""


def lines_for(picture: DeskPicture | None, row: QueueRow) -> tuple[Where, ...]:
    """Lines served now, but its own and those entered by a reservation only."""
    every = picture.lines if picture else ()
    other = (one.line for one in every if one.counters)
    return tuple(Where(line) for line in other if line not in (row.ticket.line, Line.PICKUP))


def counters_for(picture: DeskPicture | None, counter_no: int | None) -> tuple[Where, ...]:
    """Other counters that serve more than reservations."""
    every = picture.counters if picture else ()
    return tuple(
        Where(None, one.no, one.lines)
        for one in every
        if one.no != counter_no and set(one.lines) - {Line.PICKUP}
    )


def command(where: Where) -> ChangeTicket:
    return ChangeTicket(line=where.line, counter_no=where.counter_no)
