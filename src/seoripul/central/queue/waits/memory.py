"""The waiting times of every centre, kept in memory and brought up to date before each picture.

Rebuilt from today's numbers after a start; from then on only what has changed is read. Whoever
writes only reads what was told last: an estimate is never made inside a deed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Final

from sqlalchemy import Connection

from seoripul.central.queue.lines import lines_of
from seoripul.central.queue.records import tickets
from seoripul.central.queue.records.lessons import Lessons
from seoripul.central.queue.waits.day import UNKNOWN, Day, LineTold
from seoripul.central.queue.waits.overnight import learnt_by
from seoripul.central.queue.waits.seen import minutes_into, seen
from seoripul.contract.centres import Centre
from seoripul.contract.queue import Wait
from seoripul.rules.seoul import day_of

HOLDS_FOR: Final = timedelta(minutes=3)
"""What was told longer ago is told no more."""

SAME_FOR: Final = timedelta(seconds=1)
"""The windows of one version are told the same."""
MANY: Final = 50
"""Changed numbers from which on the whole day is read at once."""
_NEVER: Final = datetime.fromtimestamp(0, UTC)


class Waits:
    """Safe from any thread."""

    def __init__(self) -> None:
        self._centres: dict[str, _OfCentre] = {}
        self._lock = Lock()

    def look(
        self, conn: Connection, version: int, centre: Centre, now: datetime
    ) -> Mapping[str, LineTold]:
        """What each line is told now, from `conn`'s moment of the database."""
        return self._of(centre.name.id).look(conn, version, centre, now)

    def told(self, centre_id: str, line: str, now: datetime) -> LineTold:
        """What was told last of a line; at once, from memory."""
        here = self._centres.get(centre_id)
        return UNKNOWN if here is None else here.told(line, now)

    def told_of(self, centre_id: str, line: str, number: int, now: datetime) -> Wait | None:
        """What is left to a number, as the last look saw its line."""
        here = self._centres.get(centre_id)
        return None if here is None else here.told_of(line, number, now)

    def waiting(self, centre_id: str, line: str) -> int:
        """How many wait, as the last look saw the line."""
        here = self._centres.get(centre_id)
        return 0 if here is None else here.waiting(line)

    def to_keep(self, centre_id: str) -> Lessons | None:
        """What the days before have taught, once a day."""
        here = self._centres.get(centre_id)
        return None if here is None else here.take_lessons()

    def _of(self, centre_id: str) -> _OfCentre:
        with self._lock:
            return self._centres.setdefault(centre_id, _OfCentre())


class _OfCentre:
    def __init__(self) -> None:
        self._lock = Lock()
        self._day: Day | None = None
        self._version = -1
        self._lessons: Lessons | None = None
        self._told: tuple[datetime, Mapping[str, LineTold]] = (_NEVER, {})

    def look(
        self, conn: Connection, version: int, centre: Centre, now: datetime
    ) -> Mapping[str, LineTold]:
        with self._lock:
            if version <= self._version and self._is_fresh(now):
                return self._told[1]
            if self._day is None or self._day.day < day_of(now):
                self._begin(conn, centre, now)
            elif version > self._version:
                self._take(conn, centre, now)
            self._version = max(self._version, version)
            assert self._day is not None
            lines: Iterable[str] = lines_of(centre)
            at = minutes_into(now, self._day.day)
            self._told = now, {line: self._day.told(line, at) for line in lines}
            return self._told[1]

    def _is_fresh(self, now: datetime) -> bool:
        return timedelta(0) <= now - self._told[0] < SAME_FOR

    def told(self, line: str, now: datetime) -> LineTold:
        at, told = self._told
        return told.get(line, UNKNOWN) if abs(now - at) <= HOLDS_FOR else UNKNOWN

    def told_of(self, line: str, number: int, now: datetime) -> Wait | None:
        with self._lock:
            if self._day is None or self._day.day != day_of(now):
                return None
            return self._day.told_of(line, number, minutes_into(now, self._day.day))

    def waiting(self, line: str) -> int:
        with self._lock:
            return 0 if self._day is None else self._day.waiting(line)

    def take_lessons(self) -> Lessons | None:
        lessons, self._lessons = self._lessons, None
        return lessons

    def _begin(self, conn: Connection, centre: Centre, now: datetime) -> None:
        today = day_of(now)
        lessons, anew = learnt_by(conn, centre, today)
        self._lessons = lessons if anew else None
        self._day = Day(today, centre, lessons.learnt)
        self._take(conn, centre, now)

    def _take(self, conn: Connection, centre: Centre, now: datetime) -> None:
        """Open numbers may have moved within their state; of the others, those in a new one."""
        assert self._day is not None
        self._day.take_settings(centre)
        where = conn, centre.name.id, self._day.day
        changed = self._day.changed(tickets.states_of_day(*where))
        if len(changed) > MANY:
            rows = tickets.rows_of_day(*where)
        else:
            rows = tickets.open_of_day(*where, now)
            changed -= {row.number for row in rows}
            rows += [one for which in changed if (one := tickets.find(*where, which))]
        numbers = [seen(row) for row in rows]
        if self._day.unlearns(numbers):
            self._day = self._day.anew()
            numbers = [seen(row) for row in tickets.rows_of_day(*where)]
        self._day.take(numbers, minutes_into(now, self._day.day))
