"""A simulated office of number tickets, made without a look at how waiting times are estimated.

Clerks are people: lunch in two shifts, breaks after a service, some mornings late, some days ill
without the roster knowing. Visitors come in two waves, some have priority, and the longer they
wait the more of them have gone when they are called. Minutes after midnight; the same seed gives
the same days.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from math import exp, log, sqrt
from random import Random
from typing import Final, NamedTuple

from seoripul.central.replay.day import Ticket
from seoripul.rules.fair_line import InLine, next_in_line
from seoripul.rules.fair_turn import Standing
from seoripul.rules.roster import Roster, Spell

OPENS, CLOSES, LAST_TICKET = 540, 1080, 1065
LUNCHES: Final = ((690, 750), (750, 810))
WAVES: Final = (0.8, 1.25, 1.35, 0.95, 0.85, 1.2, 1.1, 0.95, 0.55)
"""Arrivals of each hour from nine o'clock on, against their mean."""
WEEKDAYS: Final = (1.15, 1.0, 0.95, 0.95, 1.05)
PRIORITY: Final = 0.08


@dataclass(frozen=True)
class Kind:
    """One line: its clerks, minutes a service takes (mean, coefficient of variation), how busy."""

    name: str
    clerks: int
    mean: float
    spread: float
    load: float


KINDS: Final = (
    Kind("제증명", clerks=6, mean=4.2, spread=0.8, load=0.78),
    Kind("여권접수", clerks=4, mean=9.0, spread=0.55, load=0.78),
)


class Day(NamedTuple):
    tickets: list[Ticket]
    roster: Roster


@dataclass(eq=False)
class Clerk:
    pace: float
    lunch: tuple[int, int]
    begins: float
    ends: float
    fed: bool = False
    away_until: float = 0.0


class Visitor(NamedTuple):
    at: float
    number: int
    priority: bool


def days(kind: Kind, how_many: int, seed: int) -> Iterator[Day]:
    """Working days one after the other; the pace of services drifts from day to day."""
    chance = Random(f"{kind.name} {seed}")
    drift, paces = 0.0, [exp(chance.gauss(0, 0.15)) for _ in range(kind.clerks + 1)]
    for day in range(how_many):
        drift = 0.9 * drift + chance.gauss(0, 0.05)
        present = chance.sample(paces, kind.clerks - (chance.random() < 0.15))
        yield _Morning(kind, chance, exp(drift), present, WEEKDAYS[day % 5]).live()


class _Morning:
    def __init__(
        self, kind: Kind, chance: Random, drift: float, paces: list[float], crowd: float
    ) -> None:
        self.kind, self.chance, self.drift = kind, chance, drift
        self.someone_is_ill = False
        self.clerks = [self._clerk(pace, LUNCHES[no % 2]) for no, pace in enumerate(paces)]
        self.roster = _planned(len(paces))
        self.crowd = crowd * exp(chance.gauss(0, 0.1))
        self.events: list[tuple[float, int, Visitor | Clerk]] = []
        self.order = count()
        self.waiting: dict[int, Visitor] = {}
        self.idle: list[Clerk] = []
        self.in_a_row = 0
        self.tickets: list[Ticket] = []

    def _clerk(self, pace: float, lunch: tuple[int, int]) -> Clerk:
        """At most one of a line is ill: for a second one the office finds a stand-in."""
        late = self.chance.uniform(5, 30) if self.chance.random() < 0.06 else 0.0
        begins, ends, dice = OPENS + late, 2.0 * CLOSES, self.chance.random()
        if dice < 0.08 and not self.someone_is_ill:
            self.someone_is_ill = True
            ends = 0.0 if dice < 0.04 else self.chance.uniform(660, 960)
        return Clerk(pace, lunch, begins, ends)

    def live(self) -> Day:
        for visitor in self._visitors():
            self._at(visitor.at, visitor)
        for clerk in self.clerks:
            if clerk.begins < clerk.ends:
                self._at(clerk.begins, clerk)
                self._at(float(clerk.lunch[0]), clerk)
        while self.events:
            now, _, who = heapq.heappop(self.events)
            if isinstance(who, Visitor):
                self.waiting[who.number] = who
                self._serve_waiting(now)
            else:
                self._free(now, who)
        return Day(sorted(self.tickets, key=lambda one: one.issued_at), self.roster)

    def _at(self, when: float, who: Visitor | Clerk) -> None:
        heapq.heappush(self.events, (when, next(self.order), who))

    def _visitors(self) -> Iterator[Visitor]:
        work = self.kind.clerks * (CLOSES - OPENS - 60)
        per_minute = self.kind.load * self.crowd * work / (self.kind.mean + 0.3) / (CLOSES - OPENS)
        most, at = per_minute * max(WAVES), float(OPENS)
        numbers = count(1)
        while (at := at + self.chance.expovariate(most)) < LAST_TICKET:
            if self.chance.random() < WAVES[int((at - OPENS) // 60)] / max(WAVES):
                yield Visitor(_second(at), next(numbers), self.chance.random() < PRIORITY)

    def _free(self, now: float, clerk: Clerk) -> None:
        """A clerk looks up: lunch, home, a break, the next visitor, or nobody there."""
        if clerk in self.idle:
            self.idle.remove(clerk)
        elif clerk.away_until > now:
            return
        if now >= clerk.ends:
            return
        if not clerk.fed and now >= clerk.lunch[0]:
            clerk.fed = True
            back = max(float(clerk.lunch[1]), now + 50) + self.chance.gammavariate(1, 1.5)
            self._away(back, clerk)
        elif self.chance.random() < self.kind.mean / 110:
            self._away(now + self.chance.gammavariate(4, 1.8), clerk)
        else:
            self.idle.append(clerk)
            self._serve_waiting(now)

    def _away(self, until: float, clerk: Clerk) -> None:
        clerk.away_until = until
        self._at(until, clerk)

    def _serve_waiting(self, now: float) -> None:
        while self.idle and self.waiting:
            clerk = self.idle.pop(self.chance.randrange(len(self.idle)))
            places = [
                InLine(Standing.PRIORITY if one.priority else Standing.NORMAL, one.at, one.number)
                for one in self.waiting.values()
            ]
            place = next_in_line(places, now, self.in_a_row)
            assert place is not None
            self.in_a_row = self.in_a_row + 1 if place.privileged else 0
            self._call(now, clerk, self.waiting.pop(place.number))

    def _call(self, now: float, clerk: Clerk, visitor: Visitor) -> None:
        at, number, priority = visitor
        called = max(_second(now), at)
        came = self.chance.random() > min(0.02 + 0.004 * (called - at), 0.4)
        took = self._service(clerk) if came else self.chance.uniform(0.7, 1.6)
        finished = _second(called + took)
        self.tickets.append(Ticket(self.kind.name, number, at, called, finished, came, priority))
        self._away(finished + self.chance.gammavariate(2, 0.15), clerk)

    def _service(self, clerk: Clerk) -> float:
        variance = log(1 + self.kind.spread**2)
        mean = self.kind.mean * self.drift * clerk.pace
        return self.chance.lognormvariate(log(mean) - variance / 2, sqrt(variance))


def _planned(clerks: int) -> Roster:
    (first, second), (_, third) = LUNCHES
    early = (clerks + 1) // 2
    return (
        Spell(OPENS, first, clerks),
        Spell(first, second, clerks - early),
        Spell(second, third, early),
        Spell(third, CLOSES, clerks),
    )


def _second(at: float) -> float:
    return round(at * 60) / 60
