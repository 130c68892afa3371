"""The figures of a day out of its numbers."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection

from seoripul.central.centres import records as centres
from seoripul.central.queue.lines import lines_of
from seoripul.central.queue.records import visits
from seoripul.contract.queue import Line
from seoripul.contract.statistics import DayStatistics, Spread, Tally
from seoripul.rules import day_statistics as rules


def day_statistics(conn: Connection, now: datetime, centre_id: str, day: date) -> DayStatistics:
    """Raises LookupError when there is no such centre."""
    found = centres.find(conn, centre_id)
    if found is None:
        raise LookupError(centre_id)
    came = visits.of_day(conn, centre_id, day)
    known = {*lines_of(found.centre), *(Line(one.line) for one in came)}
    tallies = [_tally(part, of) for part, of in rules.by_line_and_hour(came).items()]
    return DayStatistics(
        now=now,
        day=day,
        centre=found.centre.name,
        lines=tuple(line for line in Line if line in known),
        tallies=tuple(sorted(tallies, key=_place)),
    )


def _tally(part: rules.Part, of: rules.Figures) -> Tally:
    line, hour = part
    return Tally(
        line=None if line is None else Line(line),
        hour=hour,
        arrivals=of.arrivals,
        served=of.served,
        no_show=of.no_show,
        here=of.here,
        unserved=of.unserved,
        wait=_spread(of.wait),
        service=_spread(of.service),
    )


def _spread(of: rules.Spread | None) -> Spread | None:
    if of is None:
        return None
    return Spread(mean_s=round(of.mean), median_s=round(of.median), longest_s=round(of.longest))


def _place(tally: Tally) -> tuple[bool, int, bool, int]:
    line = -1 if tally.line is None else list(Line).index(tally.line)
    hour = -1 if tally.hour is None else tally.hour
    return hour >= 0, hour if line < 0 else line, line >= 0, hour
