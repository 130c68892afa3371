"""What the clock does with numbers: their pages and pauses end, the wait is told anew."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection

from seoripul.central import versions
from seoripul.central.centres import records as centres
from seoripul.central.deed import Deed
from seoripul.central.queue.actions.at_work import set_pauses
from seoripul.central.queue.records import follows, lessons
from seoripul.central.queue.shown import lines_shown
from seoripul.central.queue.waits.memory import Waits
from seoripul.contract.queue import Wait
from seoripul.rules.seoul import day_of

PAGES_KEPT: Final = timedelta(days=2)


def forget_pages(deed: Deed) -> bool:
    """The tokens of days gone by; False: nothing is left for another round."""
    follows.prune(deed.conn, deed.today - PAGES_KEPT)
    return False


def look_everywhere(conn: Connection, waits: Waits, now: datetime) -> None:
    """For a reader's thread: the first look of a day takes long."""
    for one in centres.every(conn):
        waits.look(conn, versions.of(conn, one.id), one.centre, now)


class WaitingTimes:
    """Whoever watches a lobby hears it when a line stops or begins to give numbers, and when a
    wait has changed with nobody's doing. What the day before taught is kept."""

    def __init__(self) -> None:
        self._shown: dict[str, tuple[tuple[bool, Wait | None], ...]] = {}

    def __call__(self, deed: Deed) -> None:
        for one in centres.every(deed.conn):
            version = versions.of(deed.conn, one.id)
            told = deed.waits.look(deed.conn, version, one.centre, deed.now)
            lessons_learnt = deed.waits.to_keep(one.id)
            if lessons_learnt is not None:
                lessons.write(deed.conn, one.id, lessons_learnt)
            lines = lines_shown(deed.conn, one.centre, deed.calendar, deed.now, told)
            shown = tuple((line.accepting, line.expected) for line in lines)
            if self._shown.setdefault(one.id, shown) != shown:
                self._shown[one.id] = shown
                deed.touch(one.id)


def end_pauses(deed: Deed) -> None:
    """A clerk's pause ends with its day; one of the settings does not."""
    for one in centres.every(deed.conn):
        over = [
            counter
            for counter in one.centre.counters
            if counter.paused_at is not None and day_of(counter.paused_at) < deed.today
        ]
        if over:
            set_pauses(deed, one, {counter.no: None for counter in over})
