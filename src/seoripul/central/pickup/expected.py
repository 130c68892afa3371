"""When the papers of an order would be ready, were it placed now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from seoripul.central.calendar import Calendar
from seoripul.central.catalogue import records as catalogue
from seoripul.contract.catalogue import Document
from seoripul.contract.centres import SlotRules
from seoripul.rules.expected_ready import expected_ready
from seoripul.rules.seoul import day_of

_OFFICE_RULES = SlotRules()


def ready_at(
    documents: Iterable[Document], now: datetime, calendar: Calendar, rules: SlotRules
) -> datetime:
    """UTC; raises ValueError when there is no document."""
    return expected_ready(
        now,
        [(one.period, one.period_length) for one in documents],
        calendar.days,
        instant_minutes=rules.ready_minutes,
    )


def expected_at(
    conn: Connection,
    codes: Iterable[str],
    now: datetime,
    calendar: Calendar,
    rules: SlotRules = _OFFICE_RULES,
) -> datetime | None:
    """By the documents' codes; None when there is none, or one the catalogue does not hold."""
    found = [catalogue.find(conn, code, day_of(now)) for code in codes]
    documents = [one for one in found if one is not None]
    if not documents or len(documents) < len(found):
        return None
    return ready_at(documents, now, calendar, rules)
