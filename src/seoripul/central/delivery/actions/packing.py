"""From paper to a closed envelope: issued, counted by one, counted again by another."""

from __future__ import annotations

from seoripul.central.deed import Deed
from seoripul.central.delivery import books, contact, custody, envelopes, steps
from seoripul.central.delivery.own_centre import Here, find_here
from seoripul.central.delivery.possible import not_now
from seoripul.central.delivery.records import ordered
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.delivery.zone_names import zone_name
from seoripul.contract.delivery import ChangeOrder, EnvelopeLabel, Holder, PayWhere
from seoripul.contract.pickup import Reason
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import Deed as Act
from seoripul.rules.promise import Window


def issue(deed: Deed, here: Here, _given: ChangeOrder) -> DeliveryOrder | Refusal:
    """The papers exist; their envelope gets its code."""
    serial = envelopes.new(deed, here.row)
    after = steps.move(
        deed, here.row, Act.ISSUE, envelope=serial, packed_by="", packed_count=0, run_id=""
    )
    if not isinstance(after, Refusal):
        custody.write(deed, after, Act.ISSUE, Holder.OFFICE)
    return after


def pack(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    """The first count. Who counts again later begins anew."""
    if given.count != _copies(deed, here.row):
        return refuse(RefusalCode.COUNT_DIFFERS, 422, subject="count")
    return steps.move(deed, here.row, Act.PACK, packed_by=deed.actor.id, packed_count=given.count)


def check(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    """The second person's count, and what is to be paid is known."""
    if deed.actor.id == here.row.packed_by:
        return refuse(RefusalCode.SECOND_PERSON_NEEDED)
    if given.count != here.row.packed_count:
        return refuse(RefusalCode.COUNT_DIFFERS, 422, subject="count")
    unpaid = books.of(deed, here.row).to_collect_krw
    if unpaid and here.row.pay == PayWhere.COUNTER:
        return refuse(RefusalCode.FEE_NOT_SETTLED, amount_krw=unpaid)
    after = steps.move(deed, here.row, Act.CHECK)
    if not isinstance(after, Refusal):
        custody.write(deed, after, Act.CHECK, Holder.OFFICE)
    return after


def unpack(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    note = given.reason.strip()
    after = steps.move(deed, here.row, Act.UNPACK, note=note, packed_by="", packed_count=0)
    if not isinstance(after, Refusal):
        custody.write(deed, after, Act.UNPACK, Holder.OFFICE, note=note)
    return after


def label(deed: Deed, given: Reason, order_id: str) -> EnvelopeLabel | Refusal:
    """What is stuck on the envelope. Shows name and address in clear: who asks is journaled."""
    here = find_here(deed, order_id)
    if isinstance(here, Refusal):
        return here
    row = here.row
    name, home = contact.name(deed.secrets, row), contact.home(deed.secrets, row)
    if not row.envelope or name is None or home is None:
        return not_now(row)
    deed.record("label", "order", row.id, row.centre_id, given.reason.strip())
    return EnvelopeLabel(
        number=row.number,
        envelope=row.envelope,
        code=envelopes.code_of(deed.conn, deed.secrets, row),
        recipient=name,
        address=home.address,
        postcode=home.postcode,
        zone_name=zone_name(deed.conn, row.zone),
        delivery_date=row.delivery_date,
        window=Window(row.window),
        collect_krw=books.of(deed, row).to_collect_krw,
    )


def _copies(deed: Deed, row: DeliveryOrder) -> int:
    return sum(line.copies for line in ordered.lines(deed.conn, row.id))
