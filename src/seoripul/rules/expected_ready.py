"""When the papers of a reservation should be ready: its slowest document decides."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from seoripul.rules.due import due_at
from seoripul.rules.working_days import WorkingDays
from seoripul.rules.working_time import after_working_time, effective_receipt


def expected_ready(
    received: datetime,
    periods: Iterable[tuple[str, int]],
    days: WorkingDays,
    *,
    instant_minutes: int = 180,
) -> datetime:
    """UTC moment when all documents should be ready.

    `periods`: kind and length of each document (`contract.catalogue.Period`).
    `instant_minutes`: working minutes an office needs for documents issued at once, a setting;
    the law's 3 working hours stay the limit. Raises ValueError when there is no document.
    """
    return max(
        _ready(received, kind, length, days, timedelta(minutes=instant_minutes))
        for kind, length in periods
    )


def _ready(
    received: datetime, kind: str, length: int, days: WorkingDays, instant: timedelta
) -> datetime:
    latest = due_at(received, kind, length, days)
    if kind != "instant":
        return latest
    return min(latest, after_working_time(effective_receipt(received, days), instant, days))
