"""The full view: who asks for a name and an address in clear is written down."""

from __future__ import annotations

from seoripul.central import journal
from seoripul.central.deed import Deed
from seoripul.central.delivery import contact, rows
from seoripul.central.delivery.own_centre import find_here
from seoripul.central.delivery.records import custody
from seoripul.contract.delivery import OrderFull
from seoripul.contract.refusals import Refusal


def view(deed: Deed, order_id: str) -> OrderFull | Refusal:
    """Everything that happened to an order and its envelopes; the view itself is journaled."""
    here = find_here(deed, order_id)
    if isinstance(here, Refusal):
        return here
    row, history = here.row, journal.of_subject(deed.conn, "order", order_id)
    home = contact.home(deed.secrets, row)
    deed.record("view", "order", row.id, row.centre_id)
    return OrderFull(
        row=rows.read(deed, row),
        name=contact.name(deed.secrets, row),
        phone=contact.phone(deed.secrets, row),
        address=None if home is None else home.address,
        postcode="" if home is None else home.postcode,
        follow=contact.follow(deed.secrets, row),
        history=history,
        custody=custody.of(deed.conn, row.id),
    )
