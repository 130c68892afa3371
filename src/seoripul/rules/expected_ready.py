"""When the papers of a reservation should be ready: its slowest document decides."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from seoripul.rules.due import due_at
from seoripul.rules.working_time import Works, after_working_time, effective_receipt


def expected_ready(
    received: datetime,
    periods: Iterable[tuple[str, int]],
    works: Works,
    *,
    instant_minutes: int = 180,
) -> datetime:
    """UTC moment when all documents should be ready.

    `periods`: kind and length of each document (`contract.catalogue.Period`).
    `instant_minutes`: working minutes an office needs for documents issued at once, a setting;
    the law's 3 working hours stay the limit. Raises ValueError when there is no document.
    """
    return max(
        _ready(received, kind, length, works, timedelta(minutes=instant_minutes))
        for kind, length in periods
    )


def _ready(
    received: datetime, kind: str, length: int, works: Works, instant: timedelta
) -> datetime:
    latest = due_at(received, kind, length, works)
    if kind != "instant":
        return latest
    return min(latest, after_working_time(effective_receipt(received, works), instant, works))
