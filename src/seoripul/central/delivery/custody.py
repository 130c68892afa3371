"""Who has an envelope: every change of hands is one link of its chain."""

from __future__ import annotations

from seoripul.central.deed import Deed
from seoripul.central.delivery.records import custody as chain
from seoripul.central.delivery.records import envelopes
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.contract.delivery import Holder
from seoripul.rules.delivery_life import Deed as Act


def write(
    deed: Deed,
    row: DeliveryOrder,
    act: Act,
    holder: Holder,
    *,
    holder_name: str = "",
    envelope: int | None = None,
    note: str = "",
) -> None:
    """`holder_name`: of staff or courier; who acts where not given and the office holds it.
    `envelope`: its serial, the one that counts where not given. Nothing before any is made."""
    serial = row.envelope if envelope is None else envelope
    if not serial:
        return
    name = holder_name or (deed.actor.name if holder is Holder.OFFICE else "")
    chain.write(
        deed.conn, order_id=row.id, envelope=serial, at=deed.now, deed=act.value,
        holder=holder.value, holder_name=name, by_name=deed.actor.name, note=note,
    )  # fmt: skip
    envelopes.held_by(deed.conn, row.id, serial, holder)


def holder(deed: Deed, row: DeliveryOrder) -> Holder | None:
    """Who has the envelope that counts; None before any is made."""
    found = envelopes.find(deed.conn, row.id, row.envelope)
    return None if found is None else Holder(found.holder)
