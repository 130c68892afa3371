"""The roster: who brings papers home, on which runs; and the phone each carries."""

from __future__ import annotations

from typing import Final

from seoripul.central.addresses.records import zones
from seoripul.central.deed import Deed
from seoripul.central.dispatch.records import couriers
from seoripul.central.people import devices
from seoripul.contract.dispatch import Courier, SaveCourier
from seoripul.contract.people import DeviceKind, OpenPairing, PairingOpened
from seoripul.contract.pickup import Reason
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.promise import Window

LONGEST_NAME: Final = 40
_ID_LENGTH: Final = 16


def save_courier(deed: Deed, given: SaveCourier) -> Courier | Refusal:
    """Whoever leaves, or may not be a courier, loses the phone at once."""
    wrong = _complaint(deed, given)
    if wrong is not None:
        return refuse(RefusalCode.BAD_REQUEST, 400, subject=wrong)
    before = _of_ours(deed, given.id) if given.id else None
    if isinstance(before, Refusal):
        return before
    courier = _courier(given, given.id or deed.secrets.token()[:_ID_LENGTH], deed.actor.centre_id)
    if before is None:
        couriers.write(deed.conn, courier)
    else:
        couriers.change(deed.conn, courier)
    if not (courier.active and courier.eligible):
        devices.forget_phones(deed, courier.id, "no courier any more")
    deed.record("save_courier", "courier", courier.id, courier.centre_id)
    deed.touch(courier.centre_id)
    return couriers.find(deed.conn, courier.id) or courier


def pair_phone(deed: Deed, _given: Reason, courier_id: str) -> PairingOpened | Refusal:
    """A code for the courier's phone; the one before ends with it, lost or not."""
    courier = _of_ours(deed, courier_id)
    if isinstance(courier, Refusal):
        return courier
    if not (courier.active and courier.eligible):
        return refuse(RefusalCode.COURIER_MISSING, subject="active")
    devices.forget_phones(deed, courier.id, "another phone")
    wanted = OpenPairing(kind=DeviceKind.COURIER, centre_id=courier.centre_id, name=courier.name)
    deed.touch(courier.centre_id)
    return devices.open_pairing(deed, wanted, courier.id)


def _of_ours(deed: Deed, courier_id: str) -> Courier | Refusal:
    found = couriers.find(deed.conn, courier_id)
    if found is None:
        return refuse(RefusalCode.NOT_FOUND, 404, subject="courier")
    if found.centre_id != deed.actor.centre_id:
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    return found


def _complaint(deed: Deed, given: SaveCourier) -> str | None:
    """The field that is wrong."""
    name = given.name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        return "name"
    known = {zone.code for zone in zones.every(deed.conn)}
    if not set(given.zones) <= known:
        return "zones"
    fits = all(0 <= one.weekday <= 6 and one.window is not Window.DAY for one in given.shifts)
    return None if fits else "shifts"


def _courier(given: SaveCourier, courier_id: str, centre_id: str) -> Courier:
    return Courier(
        id=courier_id,
        name=given.name.strip(),
        centre_id=centre_id,
        eligible=given.eligible,
        active=given.active,
        zones=given.zones,
        shifts=given.shifts,
    )
