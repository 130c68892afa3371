"""What the visitor of a number is told, and when: pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from seoripul.central.messages.message import Kind
from seoripul.contract.queue import Ticket, TicketState

ENDED: Final = frozenset(
    {
        TicketState.DONE,
        TicketState.NO_SHOW,
        TicketState.TRANSFERRED,
        TicketState.CANCELLED,
        TicketState.EXPIRED,
    }
)


class Told(NamedTuple):
    """What a visitor knows already."""

    soon: bool
    calls: int


class Step(NamedTuple):
    """What a visitor knows from now on, and what to tell for it."""

    told: Told
    kind: Kind | None = None
    ahead: int = 0


def next_step(ticket: Ticket, line: Sequence[int], told: Told, soon_ahead: int) -> Step:
    """`line`: the numbers that wait in the ticket's line, in the order of calling."""
    if ticket.state is TicketState.CALLED and ticket.calls > told.calls:
        return Step(Told(soon=True, calls=ticket.calls), Kind.CALLED)
    if ticket.state is not TicketState.WAITING or ticket.number not in line:
        return Step(told)
    begun_again = ticket.calls < told.calls
    soon = told.soon and not begun_again
    ahead = line.index(ticket.number)
    if soon or ahead > soon_ahead:
        return Step(Told(soon, ticket.calls))
    return Step(Told(soon=True, calls=ticket.calls), Kind.SOON, ahead)
