"""The replay: each ticket is estimated at its issue with what was known at that instant.

The usual estimate beside it is people ahead × average service time ÷ configured counters:

- people ahead: tickets that wait at the issue and would be called before it, by the office's order;
- average service time: the mean of called_at to finished_at of all served tickets of the line that
  had left by then, those of the days before included;
- configured counters: the most that the roster has for the line at any time of the day.

Times are minutes after midnight in Seoul.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from seoripul.rules.fair_line import InLine, calling_order
from seoripul.rules.fair_turn import Standing
from seoripul.rules.line_watch import Called, Event, Issued, Left, LineState, after, expected_for
from seoripul.rules.roster import Roster
from seoripul.rules.waiting_learnt import next_morning
from seoripul.rules.waiting_time import Expected


class Ticket(NamedTuple):
    line: str
    number: int
    issued_at: float
    called_at: float
    finished_at: float
    served: bool
    priority: bool

    @property
    def standing(self) -> Standing:
        return Standing.PRIORITY if self.priority else Standing.NORMAL


class Told(NamedTuple):
    """One ticket: what would have been told at its issue, and what came."""

    ticket: Ticket
    expected: Expected | None
    usual: float | None

    @property
    def waited(self) -> float:
        return self.ticket.called_at - self.ticket.issued_at


@dataclass(frozen=True)
class Knowledge:
    """What the days so far have left: the lines' states, and service minutes and how many."""

    lines: Mapping[str, LineState]
    services: Mapping[str, tuple[float, int]]


NOTHING = Knowledge({}, {})


def replay(
    tickets: Iterable[Ticket], rosters: Mapping[str, Roster], known: Knowledge = NOTHING
) -> tuple[list[Told], Knowledge]:
    """What would have been told, by time of issue; and what is known on the next morning.

    A line without a roster is followed, so that it teaches, but nothing is told.
    """
    day = _Day(rosters, known)
    for _, _, ticket, deed in sorted(_moments(tickets), key=lambda one: one[:2]):
        day.play(ticket, deed)
    return day.told, day.overnight()


def _moments(tickets: Iterable[Ticket]) -> Iterable[tuple[float, int, Ticket, type[Event]]]:
    """At one instant counters become free, then call, then tickets are taken; own order first."""
    for one in tickets:
        at_once = 3 if one.called_at == one.issued_at else 1
        vanished = at_once + 1 if one.finished_at == one.called_at else 0
        yield one.issued_at, 2, one, Issued
        yield one.called_at, at_once, one, Called
        yield one.finished_at, vanished, one, Left


class _Day:
    def __init__(self, rosters: Mapping[str, Roster], known: Knowledge) -> None:
        names = {*known.lines, *rosters}
        self.lines = {
            name: replace(known.lines.get(name, LineState()), roster=rosters.get(name, ()))
            for name in names
        }
        self.services = defaultdict(lambda: (0.0, 0), known.services)
        self.told: list[Told] = []

    def play(self, ticket: Ticket, deed: type[Event]) -> None:
        if deed is Issued:
            self._issue(ticket)
        elif deed is Called:
            self.lines = after(self.lines, Called(ticket.line, ticket.number, ticket.called_at))
        else:
            self._leave(ticket)

    def _issue(self, ticket: Ticket) -> None:
        line = self.lines.get(ticket.line, LineState())
        expected = expected_for(line, ticket.issued_at, ticket.standing)
        self.told.append(Told(ticket, expected, self._usual(line, ticket)))
        event = Issued(ticket.line, ticket.number, ticket.issued_at, ticket.standing, expected)
        self.lines = after(self.lines, event)

    def _leave(self, ticket: Ticket) -> None:
        event = Left(ticket.line, ticket.number, ticket.finished_at, ticket.served)
        self.lines = after(self.lines, event)
        if ticket.served:
            minutes, how_many = self.services[ticket.line]
            took = ticket.finished_at - ticket.called_at
            self.services[ticket.line] = (minutes + took, how_many + 1)

    def _usual(self, line: LineState, ticket: Ticket) -> float | None:
        minutes, how_many = self.services[ticket.line]
        counters = max((spell.counters for spell in line.roster), default=0)
        if not how_many or not counters:
            return None
        newcomer = InLine(ticket.standing, ticket.issued_at, ticket.number)
        places = [*(one.place for one in line.waiting), newcomer]
        order = calling_order(places, ticket.issued_at, line.in_a_row)
        return order.index(newcomer) * (minutes / how_many) / counters

    def overnight(self) -> Knowledge:
        """Nobody waits over night; what was learnt stays."""
        lines = {
            name: LineState(learnt=next_morning(line.learnt)) for name, line in self.lines.items()
        }
        return Knowledge(lines, dict(self.services))
