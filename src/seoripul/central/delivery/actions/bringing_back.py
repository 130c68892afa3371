"""What went another way than to the recipient's door: back, collected, lost, made anew, ended."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from seoripul.central.deed import Deed
from seoripul.central.delivery import books, custody, envelopes, promises, steps, where
from seoripul.central.delivery.contact import seal_home
from seoripul.central.delivery.own_centre import Here
from seoripul.central.delivery.possible import is_away
from seoripul.central.delivery.promising import made_anew
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import ChangeOrder, Holder
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import Deed as Act
from seoripul.rules.delivery_life import State

RECEIPT_DIGITS: Final = 6


def hold_until(deed: Deed, rules: DeliveryRules) -> dict[str, Any]:
    """From today on an envelope waits for its recipient at the office."""
    return {"hold_until": deed.today + timedelta(days=rules.hold_days), "hold_over": False}


def reroute(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    """To another address of the district, in an envelope of its own."""
    if given.address is None:
        return refuse(RefusalCode.ADDRESS_MISSING, 422, subject="address")
    place = where.find(deed.conn, given.address, here.centre, deed.today)
    if isinstance(place, Refusal):
        return place
    custody.write(deed, here.row, Act.REROUTE, Holder.NOBODY)
    after = steps.move(
        deed, here.row, Act.REROUTE, address=seal_home(deed.secrets, place.home),
        zone=place.zone.code, dong=place.dong, envelope=envelopes.new(deed, here.row),
        attempts=0, hold_until=None, reason="",
        **promises.next_try(deed, here.row, here.centre.delivery),
    )  # fmt: skip
    if not isinstance(after, Refusal):
        custody.write(deed, after, Act.REROUTE, Holder.OFFICE)
    return after


def collect(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    """The recipient came: identity seen, fees settled."""
    if given.identity is None:
        return refuse(RefusalCode.ID_CHECK_MISSING, 422, subject="identity")
    unpaid = books.of(deed, here.row).to_collect_krw
    if unpaid:
        return refuse(RefusalCode.FEE_NOT_SETTLED, amount_krw=unpaid)
    after = steps.move(
        deed, here.row, Act.COLLECT, note=given.identity.value, hold_until=None, receipt_code=None
    )
    if not isinstance(after, Refusal):
        custody.write(deed, after, Act.COLLECT, Holder.RECIPIENT, note=given.identity.value)
    return after


def reissue(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    """Free of charge and before all others."""
    return make_anew(deed, here.row, Act.REISSUE, here.centre.delivery, given.reason.strip())


def wrong_document(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    """Told at the office, by a courier or by the recipient who has opened it."""
    reason = given.reason.strip()
    return make_anew(deed, here.row, Act.WRONG_DOCUMENT, here.centre.delivery, reason)


def make_anew(
    deed: Deed, row: DeliveryOrder, act: Act, rules: DeliveryRules, reason: str
) -> DeliveryOrder | Refusal:
    """What the recipient or a courier has of the wrong papers stays theirs until it comes back."""
    found = made_anew(deed.now, deed.calendar.days)
    code = row.receipt_code or deed.secrets.seal(deed.secrets.digits(RECEIPT_DIGITS))
    before = custody.holder(deed, row)
    after = steps.move(
        deed, row, act, note=reason, reason="", priority=True, attempts=0, hold_until=None,
        receipt_code=code, receipt_tries=0, run_id=row.run_id if before is Holder.COURIER else "",
        received_at=deed.now, pauses="[]", extended_by=0, **promises.cells_of(rules, found),
    )  # fmt: skip
    if not isinstance(after, Refusal) and before is Holder.OFFICE:
        custody.write(deed, row, act, Holder.NOBODY, note=reason)
    return after


def lose(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    return lost(deed, here.row, given.reason.strip())


def lost(deed: Deed, row: DeliveryOrder, reason: str) -> DeliveryOrder | Refusal:
    """Nobody knows where it is: the supervisor's matter at once."""
    after = steps.move(deed, row, Act.LOSE, note=reason, hold_until=None)
    if not isinstance(after, Refusal):
        custody.write(deed, row, Act.LOSE, Holder.NOBODY, note=reason)
    return after


def find(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    """It lies at the office again; nobody has opened it."""
    note, held = given.reason.strip(), hold_until(deed, here.centre.delivery)
    after = steps.move(deed, here.row, Act.FIND, note=note, run_id="", **held)
    if not isinstance(after, Refusal):
        custody.write(deed, after, Act.FIND, Holder.OFFICE, note=note)
    return after


def destroy(deed: Deed, here: Here, given: ChangeOrder) -> DeliveryOrder | Refusal:
    """Held in vain: what was never paid is written off."""
    reason = given.reason.strip()
    after = steps.move(deed, here.row, Act.DESTROY, note=reason)
    if not isinstance(after, Refusal):
        custody.write(deed, after, Act.DESTROY, Holder.NOBODY, note=reason)
        books.write_off(deed, after)
    return after


def is_back_already(row: DeliveryOrder, serial: int) -> bool:
    """Another envelope counts by now, or this one is not awaited."""
    return serial != row.envelope or not is_away(row) or row.state == State.LOST
