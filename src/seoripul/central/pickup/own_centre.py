"""Find a reservation for staff: only those of their own centre."""

from __future__ import annotations

from seoripul.central.deed import Deed
from seoripul.central.pickup.records import reservations
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.contract.refusals import Refusal, RefusalCode, refuse


def find_here(deed: Deed, reservation_id: str) -> Reservation | Refusal:
    """NOT_FOUND, or NOT_PERMITTED for another centre's."""
    row = reservations.find(deed.conn, reservation_id)
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, 404)
    if row.centre_id != deed.actor.centre_id:
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    return row
