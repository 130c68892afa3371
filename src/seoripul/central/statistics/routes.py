"""Statistics over HTTP: read by lead and audit, taken out with a recorded reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from seoripul.central.actor import Actor
from seoripul.central.deed import Deed
from seoripul.central.office import Office
from seoripul.central.permits import Verb
from seoripul.central.reception import command, question
from seoripul.central.statistics.day import day_statistics
from seoripul.contract import paths
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.contract.statistics import DayStatistics, ExportStatistics


async def _read(office: Office, actor: Actor, query: Mapping[str, str]) -> DayStatistics:
    """`?day=`, today where not given. Raises ValueError for a date that is none."""
    day = date.fromisoformat(query["day"]) if "day" in query else office.clock.today()
    now, here = office.clock.now(), actor.centre_id
    return await office.store.read(lambda conn: day_statistics(conn, now, here, day))


def export(deed: Deed, wanted: ExportStatistics) -> DayStatistics | Refusal:
    """The same figures; REASON_MISSING without a reason."""
    reason = wanted.reason.strip()
    if not reason:
        return refuse(RefusalCode.REASON_MISSING, 422)
    here = deed.actor.centre_id
    deed.record("export_statistics", "statistics", wanted.day.isoformat(), here, reason)
    return day_statistics(deed.conn, deed.now, here, wanted.day)


routers: list[Any] = [
    question(paths.STATISTICS, may=Verb.READ_STATISTICS, gives=DayStatistics, asks=_read),
    command(
        paths.STATISTICS_EXPORTS,
        may=Verb.EXPORT_STATISTICS,
        takes=ExportStatistics,
        gives=DayStatistics,
        does=export,
    ),
]
