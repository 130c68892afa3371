"""The full view: who asks for a name and a phone in clear is written down."""

from __future__ import annotations

from seoripul.central import journal
from seoripul.central.deed import Deed
from seoripul.central.pickup import contact, rows
from seoripul.central.pickup.own_centre import find_here
from seoripul.contract.pickup import ReservationFull
from seoripul.contract.refusals import Refusal


def view(deed: Deed, reservation_id: str) -> ReservationFull | Refusal:
    """Name, phone and everything that happened; the view itself is journaled."""
    row = find_here(deed, reservation_id)
    if isinstance(row, Refusal):
        return row
    history = journal.of_subject(deed.conn, "reservation", row.id)
    deed.record("view", "reservation", row.id, row.centre_id)
    return ReservationFull(
        row=rows.read(deed.conn, deed.secrets, row.id),
        name=contact.name(deed.secrets, row),
        phone=contact.phone(deed.secrets, row),
        history=history,
    )
