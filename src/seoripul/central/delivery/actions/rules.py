"""Settings of deliveries at a centre; a lead's deed."""

from __future__ import annotations

from typing import Final

from seoripul.central.centres import actions as centres
from seoripul.central.centres import records
from seoripul.central.deed import Deed
from seoripul.contract.centres import Centre, DeliveryRules, SetDeliveryRules
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

_LIMITS: Final = {
    "fee_krw": (0, 100_000),
    "am_from": (0, 1439),
    "am_until": (0, 1440),
    "pm_from": (0, 1439),
    "pm_until": (0, 1440),
    "load_minutes": (0, 240),
    "attempts": (1, 10),
    "hold_days": (15, 365),
    "duplicate_minutes": (0, 1440),
    "caller_orders_a_day": (1, 1000),
    "max_documents": (1, 50),
    "max_copies": (1, 200),
    "undo_seconds": (0, 600),
}
"""The law keeps uncollected papers at least 15 days."""


def set_delivery_rules(deed: Deed, given: SetDeliveryRules, centre_id: str) -> Centre | Refusal:
    """They hold for what is ordered from now on; a promise once given stays."""
    wrong = _wrong(given.rules)
    if wrong is not None:
        return refuse(RefusalCode.BAD_REQUEST, 400, subject=wrong)
    here = centres.own_centre(deed, centre_id)
    if isinstance(here, Refusal):
        return here
    records.set_delivery_rules(deed.conn, centre_id, given.rules)
    return centres.changed(deed, centre_id, "change_delivery_rules")


def _wrong(rules: DeliveryRules) -> str | None:
    for name, (least, most) in _LIMITS.items():
        if not least <= getattr(rules, name) <= most:
            return name
    if rules.am_from >= rules.am_until:
        return "am_until"
    if rules.pm_from >= rules.pm_until:
        return "pm_until"
    return None if rules.am_until <= rules.pm_from else "pm_from"
