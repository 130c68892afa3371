"""The bells of today, as a desk and a kiosk see them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from seoripul.central.bells import records
from seoripul.contract.bells import Bell
from seoripul.rules.seoul import at_minute, day_of


def of_today(conn: Connection, centre_id: str, now: datetime) -> tuple[Bell, ...]:
    """The last bell of each kiosk, open or answered, oldest first."""
    return records.since(conn, centre_id, at_minute(day_of(now), 0))


def ringing(conn: Connection, centre_id: str, now: datetime) -> tuple[Bell, ...]:
    """Those that wait for somebody."""
    return tuple(bell for bell in of_today(conn, centre_id, now) if bell.answered_at is None)
