"""Find an order for staff: only those of their own centre."""

from __future__ import annotations

from typing import NamedTuple

from seoripul.central.centres import actions as centres
from seoripul.central.deed import Deed
from seoripul.central.delivery.records import orders
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.contract.centres import Centre
from seoripul.contract.refusals import Refusal, RefusalCode, refuse


class Here(NamedTuple):
    row: DeliveryOrder
    centre: Centre


def find_here(deed: Deed, order_id: str) -> Here | Refusal:
    """NOT_FOUND, or NOT_PERMITTED for another centre's."""
    row = orders.find(deed.conn, order_id)
    here = None if row is None else centres.on_file(deed, row.centre_id)
    if row is None or here is None:
        return refuse(RefusalCode.NOT_FOUND, 404)
    if row.centre_id != deed.actor.centre_id:
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    return Here(row, here.centre)
