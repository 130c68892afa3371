"""One line of number tickets as its events tell it, and what a visitor may be told of the wait.

`after` is pure: an earlier state and what happened give the later state. Times are minutes after
midnight on the office's clock. Numbers only, never a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import exp
from typing import Final

from seoripul.rules.fair_line import InLine, calling_order
from seoripul.rules.fair_turn import Standing
from seoripul.rules.roster import FADES_IN, Roster, rostered
from seoripul.rules.waiting_learnt import (
    NOTHING_LEARNT,
    Learnt,
    after_call,
    after_gap,
    after_look,
    after_no_show,
    after_promise,
    after_service,
)
from seoripul.rules.waiting_time import Expected, Scene, expected_wait

CHANGES_WITHIN: Final = 1.5
"""Minutes. A counter that calls nobody for longer while people wait is closed or at rest."""

BEHIND_ALL: Final = 1_000_000
"""The number of somebody who has none yet: later than all of the same instant."""


@dataclass(frozen=True)
class Issued:
    line: str
    number: int
    at: float
    standing: Standing = Standing.NORMAL
    promised: Expected | None = None


@dataclass(frozen=True)
class Called:
    line: str
    number: int
    at: float


@dataclass(frozen=True)
class Left:
    """Served, or called in vain and given up: the counter is free again."""

    line: str
    number: int
    at: float
    came: bool


@dataclass(frozen=True)
class AtCounter:
    number: int
    called_at: float
    waited: float


@dataclass(frozen=True)
class Moved:
    """A transfer, a hold, a deed taken back: where the number is now. Teaches nothing."""

    line: str
    number: int
    at: float
    to: InLine | AtCounter | None = None
    """None: it has left this line."""


Event = Issued | Called | Left | Moved


@dataclass(frozen=True)
class Waiting:
    place: InLine
    promised: Expected | None = None


@dataclass(frozen=True)
class LineState:
    learnt: Learnt = NOTHING_LEARNT
    roster: Roster = ()
    """Of today."""
    waiting: tuple[Waiting, ...] = ()
    serving: tuple[AtCounter, ...] = ()
    freed: tuple[float, ...] = ()
    """When the counters that have not called since became free."""
    seen: tuple[float, float] | None = None
    """When it was last plain how many counters were open, and how many."""
    in_a_row: int = 0


Office = Mapping[str, LineState]


def after(office: Office, event: Event) -> dict[str, LineState]:
    """The office after what happened; a line not heard of before begins with nothing learnt.

    A call of a number that does not wait, and the leaving of one not at a counter, change nothing.
    """
    line = office.get(event.line, LineState())
    changed = _changed(_looked(line, event.at), event)
    return {**office, event.line: changed}


def _changed(line: LineState, event: Event) -> LineState:
    match event:
        case Issued():
            return _issued(line, event)
        case Called():
            return _called(line, event)
        case Left():
            return _left(line, event)
        case Moved():
            return _moved(line, event)


def _issued(line: LineState, event: Issued) -> LineState:
    place = InLine(event.standing, event.at, event.number)
    return replace(line, waiting=(*line.waiting, Waiting(place, event.promised)))


def _called(line: LineState, event: Called) -> LineState:
    one = next((one for one in line.waiting if one.place.number == event.number), None)
    if one is None:
        return line
    waited = event.at - one.place.since
    learnt = after_call(line.learnt, waited)
    if one.promised is not None:
        learnt = after_promise(learnt, waited, one.promised.low, one.promised.high)
    if line.freed and one.place.since <= line.freed[-1] >= event.at - CHANGES_WITHIN:
        learnt = after_gap(learnt, event.at - line.freed[-1])
    return replace(
        line,
        learnt=learnt,
        waiting=tuple(other for other in line.waiting if other is not one),
        serving=(*line.serving, AtCounter(event.number, event.at, waited)),
        freed=line.freed[:-1],
        in_a_row=line.in_a_row + 1 if one.place.privileged else 0,
    )


def _left(line: LineState, event: Left) -> LineState:
    one = next((one for one in line.serving if one.number == event.number), None)
    if one is None:
        return line
    learn = after_service if event.came else after_no_show
    return replace(
        line,
        learnt=learn(line.learnt, one.waited, event.at - one.called_at),
        serving=tuple(other for other in line.serving if other is not one),
        freed=(*line.freed, event.at),
    )


def _moved(line: LineState, event: Moved) -> LineState:
    waiting = tuple(one for one in line.waiting if one.place.number != event.number)
    serving = tuple(one for one in line.serving if one.number != event.number)
    freed = line.freed
    if len(serving) < len(line.serving) and not isinstance(event.to, AtCounter):
        freed = (*freed, event.at)
    if isinstance(event.to, InLine):
        waiting = (*waiting, Waiting(event.to))
    elif event.to is not None:
        serving = (*serving, event.to)
    return replace(line, waiting=waiting, serving=serving, freed=freed)


def _looked(line: LineState, now: float) -> LineState:
    counters = _open_now(line, now)
    if counters is None:
        return line
    learnt = after_look(line.learnt, counters, rostered(line.roster, now))
    return replace(line, learnt=learnt, seen=(now, counters))


def _open_now(line: LineState, now: float) -> float | None:
    """While somebody has waited long enough to be called, each open counter is at work."""
    if not any(now - one.place.since > CHANGES_WITHIN for one in line.waiting):
        return None
    changing = sum(at >= now - CHANGES_WITHIN for at in line.freed)
    return float(len(line.serving) + changing)


def expected_for(
    line: LineState, now: float, standing: Standing = Standing.NORMAL, elsewhere: int = 0
) -> Expected | None:
    """The wait of a visitor who takes a ticket now; None when it cannot be known.

    `elsewhere`: counters of this line that now serve a visitor of another one.
    """
    newcomer = InLine(standing, now, BEHIND_ALL)
    places = [*(one.place for one in line.waiting), newcomer]
    return _foreseen(line, newcomer, places, now, elsewhere)


def expected_of(line: LineState, number: int, now: float, elsewhere: int = 0) -> Expected | None:
    """The wait that is left to a number of the line; None when it does not wait there, too."""
    places = [one.place for one in line.waiting]
    one = next((one for one in places if one.number == number), None)
    return None if one is None else _foreseen(line, one, places, now, elsewhere)


def _foreseen(
    line: LineState, one: InLine, places: list[InLine], now: float, elsewhere: int
) -> Expected | None:
    order = calling_order(places, now, line.in_a_row)
    ahead = tuple(now - other.since for other in order[: order.index(one)])
    difference = _difference(line, now)
    open_now = usually_open(line, now) + difference
    busy = len(line.serving) + elsewhere
    scene = Scene(
        now=now,
        ahead=ahead,
        difference=difference,
        free=len(places) == 1 and busy < round(open_now),
    )
    return expected_wait(line.learnt, line.roster, scene)


def usually_open(line: LineState, at: float) -> float:
    return rostered(line.roster, at) * line.learnt.presence


def _difference(line: LineState, now: float) -> float:
    """Counters open beyond what is usual, as far as it was seen lately."""
    seen = _looked(line, now).seen
    if seen is None:
        return 0.0
    at, counters = seen
    return (counters - usually_open(line, at)) * exp((at - now) / FADES_IN)
