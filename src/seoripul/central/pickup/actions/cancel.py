"""The citizen cancels from the page that follows the order."""

from __future__ import annotations

from datetime import datetime, timedelta

from seoripul.central.centres import records as centres
from seoripul.central.deed import Deed
from seoripul.central.pickup.actions.change import step_on
from seoripul.central.pickup.pictures.followed import followed
from seoripul.central.pickup.records import reservations
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.central.versions import of as version_of
from seoripul.contract.centres import SlotRules
from seoripul.contract.pickup import Followed, Reason
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules import reservation as life
from seoripul.rules.reservation import State, after


def cancel_until(row: Reservation, rules: SlotRules) -> datetime:
    return row.slot_start - timedelta(minutes=rules.cancel_until_minutes)


def cancel_by_citizen(deed: Deed, given: Reason, token: str) -> Followed | Refusal:
    """Until a while before the slot (a setting); the place is free again at once."""
    row = reservations.by_follow(deed.conn, deed.secrets.token_hash(token))
    there = None if row is None else centres.find(deed.conn, row.centre_id)
    if row is None or there is None:
        return refuse(RefusalCode.NOT_FOUND, 404)
    if after(life.Deed.CANCEL, State(row.state)) is not None:
        until = cancel_until(row, there.centre.slots)
        if deed.now > until:
            return refuse(RefusalCode.TOO_LATE_TO_CANCEL, since=until)
    refused = step_on(deed, row, life.Deed.CANCEL, given.reason.strip())
    if refused is not None:
        return refused
    version = version_of(deed.conn, row.centre_id) + 1
    return followed(deed.conn, version, deed.now, row.id)
