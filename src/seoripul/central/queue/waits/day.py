"""Today's lines of one centre, as its numbers tell them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from seoripul.central.queue.lines import serving
from seoripul.central.queue.rosters import rosters_of
from seoripul.central.queue.waits.seen import Seen, between, was_undone
from seoripul.contract.centres import Centre
from seoripul.contract.queue import Line, Wait
from seoripul.rules.fair_turn import Standing
from seoripul.rules.line_watch import (
    Event,
    Issued,
    LineState,
    after,
    expected_for,
    expected_of,
)
from seoripul.rules.waiting_learnt import Learnt, well_known
from seoripul.rules.waiting_time import Expected, told


class LineTold(NamedTuple):
    expected: Wait | None
    """Of a visitor who takes a number now; None: it cannot be known."""
    in_time: bool = True
    """False: no longer to be called before closing."""


UNKNOWN: Final = LineTold(None)


class Day:
    """Not safe from several threads. `at` and `now` are minutes after midnight."""

    def __init__(self, day: date, centre: Centre, learnt: Mapping[str, Learnt]) -> None:
        self.day = day
        self._learnt = learnt
        self._lines = {line: LineState(learnt=one) for line, one in learnt.items()}
        self._numbers: dict[int, Seen] = {}
        self._at_counters: dict[int, Seen] = {}
        self._late: set[str] = set()
        """Lines of which it was told that they can no longer be served in time."""
        self._centre = centre
        self._take_rosters()

    def anew(self) -> Day:
        """The morning again, for all numbers to be taken once more."""
        fresh = Day(self.day, self._centre, self._learnt)
        fresh._late = self._late
        return fresh

    def take_settings(self, centre: Centre) -> None:
        """Counters, pauses and the roster as they are now."""
        if centre != self._centre:
            self._centre = centre
            self._take_rosters()

    def _take_rosters(self) -> None:
        rosters = rosters_of(self._centre, self.day)
        for line in {*self._lines, *rosters}:
            state = self._lines.get(line, LineState())
            self._lines[line] = replace(state, roster=rosters.get(line, ()))

    def changed(self, states: Iterable[tuple[int, str]]) -> set[int]:
        """Numbers that were not seen yet, or stand differently now."""
        known = self._numbers
        return {
            number
            for number, state in states
            if (one := known.get(number)) is None or one.state != state
        }

    def unlearns(self, rows: Iterable[Seen]) -> bool:
        """Something that was learnt today did not happen."""
        return any(was_undone(self._numbers.get(row.number), row) for row in rows)

    def take(self, rows: Iterable[Seen], at: float) -> None:
        """What has happened to these numbers since they were seen last."""
        changed = [row for row in rows if self._numbers.get(row.number) != row]
        events = [one for row in changed for one in between(self._numbers.get(row.number), row, at)]
        self._numbers |= {row.number: row for row in changed}
        for event in sorted(events, key=lambda one: (one.at, one.number)):
            self._play(event)

    def _play(self, event: Event) -> None:
        if isinstance(event, Issued):
            line = self._lines.get(event.line, LineState())
            busy = self._busy_elsewhere(event.line)
            promised = expected_for(line, event.at, event.standing, busy)
            event = replace(event, promised=promised)
        self._lines = after(self._lines, event)
        known = self._numbers[event.number]
        here = any(one.number == event.number for one in self._lines[event.line].serving)
        if here:
            self._at_counters[event.number] = known
        else:
            self._at_counters.pop(event.number, None)

    def told(self, line: str, now: float) -> LineTold:
        """What a visitor is told who takes a number now."""
        state = self._lines.get(line)
        if state is None or not self._anybody_at_work(line):
            return UNKNOWN
        standing = Standing.PRIORITY if line == Line.PRIORITY else Standing.NORMAL
        expected = expected_for(state, now, standing, self._busy_elsewhere(line))
        return LineTold(_wait(expected), self._is_in_time(line, state, now, expected))

    def waiting(self, line: str) -> int:
        state = self._lines.get(line)
        return 0 if state is None else len(state.waiting)

    def told_of(self, line: str, number: int, now: float) -> Wait | None:
        """What is left to a number; None: it does not wait, or it cannot be known."""
        state = self._lines.get(line)
        if state is None or not self._anybody_at_work(line):
            return None
        return _wait(expected_of(state, number, now, self._busy_elsewhere(line)))

    def _is_in_time(
        self, line: str, state: LineState, now: float, expected: Expected | None
    ) -> bool:
        """Once it was too late, it is in time again only when even a long wait would be."""
        in_time = expected is not None or not well_known(state.learnt)
        if line in self._late and expected is not None:
            in_time = now + expected.high < max((one.ends for one in state.roster), default=0)
        (self._late.discard if in_time else self._late.add)(line)
        return in_time

    def _anybody_at_work(self, line: str) -> bool:
        return any(one.paused_because is None for one in serving(self._centre, line))

    def _busy_elsewhere(self, line: str) -> int:
        """Counters of the line that pause, or serve a visitor of another one."""
        others = {one.counter_no for one in self._at_counters.values() if one.line != line}
        here = serving(self._centre, line)
        return sum(one.paused_because is not None or one.no in others for one in here)


def _wait(expected: Expected | None) -> Wait | None:
    if expected is None:
        return None
    shown = told(expected)
    return Wait(minutes=shown.minutes, low=shown.low, high=shown.high)
