"""A believable morning of number tickets: who comes when, and how each counter works it off.

Drawn from the date alone, so that the same day always shows the same lobby.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Final, NamedTuple

from seoripul.central.actor import Actor
from seoripul.central.deed import Deed
from seoripul.central.demo_deeds import KIOSK
from seoripul.central.queue.actions.change_ticket import change_ticket
from seoripul.central.queue.actions.issue import issue_ticket
from seoripul.central.queue.actions.next_ticket import next_ticket
from seoripul.central.queue.lines import closes_at
from seoripul.central.queue.records import tickets
from seoripul.contract.centres import Centre
from seoripul.contract.queue import ChangeTicket, IssueTicket, Line, TicketDeed
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.rules.seoul import at_minute

Act = tuple[datetime, Callable[[], object]]
SHOWN_UP: Final = 0.95


class Coming(NamedTuple):
    at_opening: int
    """People who stood before the door."""
    every: float
    """Minutes between two who come later, on average."""


COMING: Final = {
    Line.CERTIFICATES: Coming(6, 2.9),
    Line.FAMILY: Coming(1, 14.0),
    Line.PASSPORT_APPLY: Coming(3, 7.5),
    Line.PASSPORT_COLLECT: Coming(1, 6.0),
    Line.PRIORITY: Coming(0, 24.0),
}
TAKES: Final = {1: 3.6, 2: 4.4, 5: 6.8, 6: 3.4}
"""Minutes of one visitor at a counter, on average."""


def numbers_of(deed: Deed, centre: Centre, clerk: Actor) -> Iterator[Act]:
    """Every arrival and every press of "next" from the opening until now, in no order."""
    opens = at_minute(deed.today, centre.hours.opens)
    if not deed.calendar.is_working_day(deed.today) or deed.now < opens:
        return
    until = deed.now
    chance = Random(deed.today.toordinal())  # noqa: S311  (invented people)
    for line, coming in COMING.items():
        for at in _arrivals(chance, coming, opens, until):
            if closes_at(centre, deed.calendar, at + timedelta(minutes=10)):
                yield at, _takes(replace(deed, now=at, actor=KIOSK), line)
    for no, minutes in TAKES.items():
        yield from _works(chance, deed, replace(clerk, counter_no=no), minutes, opens, until)


def _arrivals(
    chance: Random, coming: Coming, opens: datetime, until: datetime
) -> Iterator[datetime]:
    moments = [opens + timedelta(seconds=20 + 15 * one) for one in range(coming.at_opening)]
    at = opens + timedelta(minutes=2)
    while (at := at + timedelta(minutes=chance.expovariate(1 / coming.every))) <= until:
        moments.append(at)
    yield from (at for at in moments if at <= until)


def _works(
    chance: Random, deed: Deed, clerk: Actor, minutes: float, opens: datetime, until: datetime
) -> Iterator[Act]:
    """A counter: next, to the counter within half a minute or not at all, and so on."""
    at = opens + timedelta(seconds=100 + 7 * (clerk.counter_no or 0))
    while at <= until:
        yield at, _next(replace(deed, now=at, actor=clerk))
        comes = chance.random() < SHOWN_UP
        step = TicketDeed.SERVE if comes else TicketDeed.NO_SHOW
        there = at + timedelta(seconds=25 if comes else 70)
        if there <= until:
            yield there, _step(replace(deed, now=there, actor=clerk), step)
        busy = timedelta(minutes=chance.gammavariate(3, minutes / 3) if comes else 0.2)
        at = there + busy


def _takes(deed: Deed, line: Line) -> Callable[[], object]:
    return lambda: issue_ticket(deed, IssueTicket(line=line))


def _next(deed: Deed) -> Callable[[], object]:
    """Nobody waits: whoever is at the counter has been served."""

    def act() -> None:
        told = next_ticket(deed, ChangeTicket())
        if isinstance(told, Refusal) and told.code is RefusalCode.NOBODY_WAITING:
            _at_counter(deed, TicketDeed.DONE)

    return act


def _step(deed: Deed, step: TicketDeed) -> Callable[[], object]:
    return lambda: _at_counter(deed, step)


def _at_counter(deed: Deed, step: TicketDeed) -> None:
    here, counter_no = deed.actor.centre_id, deed.actor.counter_no or 0
    standing = tickets.at_counter(deed.conn, here, deed.today, counter_no)
    if standing is not None:
        change_ticket(deed, step, standing.number, ChangeTicket())
