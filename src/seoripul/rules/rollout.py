"""From which day papers are brought home: whose word counts, which days go together."""

from __future__ import annotations

from datetime import date
from typing import Final

DISTRICT_OFFICE: Final = "ok"
"""The centre in the district office itself (OK민원센터)."""


def may_set_zone(centre_id: str, hub_dong: str) -> bool:
    """Whether a lead of `centre_id` sets the days of a zone whose couriers start from `hub_dong`:
    the dong that tried it first."""
    return centre_id in (DISTRICT_OFFICE, hub_dong)


def in_order(pilot_from: date | None, delivery_from: date | None) -> bool:
    """A pilot does not begin after its zone."""
    return pilot_from is None or delivery_from is None or pilot_from <= delivery_from
