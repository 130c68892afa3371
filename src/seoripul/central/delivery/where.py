"""Where an order is brought: inside the district, in a dong whose deliveries have begun."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from sqlalchemy import Connection

from seoripul.central.addresses import looking_up
from seoripul.central.addresses.zones import zone_at
from seoripul.central.delivery.contact import Home
from seoripul.contract.addresses import Zone
from seoripul.contract.centres import Centre
from seoripul.contract.delivery import AddressGiven
from seoripul.contract.personal import PostalAddress
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

POSTCODES: Final = range(6500, 6807)
"""Of the district: 06500-06806."""


class Whereto(NamedTuple):
    home: Home
    dong: str
    """Code of the administrative dong."""
    zone: Zone


def find(conn: Connection, given: AddressGiven, centre: Centre, today: date) -> Whereto | Refusal:
    """ADDRESS_MISSING names the field; OUTSIDE_DISTRICT; DELIVERY_NOT_YET says from which day."""
    if given.address_id:
        return _on_file(conn, given, centre, today)
    for field in ("road_address", "postcode", "dong_code"):
        if not getattr(given, field):
            return refuse(RefusalCode.ADDRESS_MISSING, 422, subject=field)
    assert given.road_address is not None
    if not _in_district(given.postcode):
        return refuse(RefusalCode.OUTSIDE_DISTRICT, 422, subject="postcode")
    zone = served(conn, given.dong_code, centre, today)
    if isinstance(zone, Refusal):
        return zone
    return _whole(given.road_address.reveal(), given, given.postcode, given.dong_code, zone)


def served(conn: Connection, dong_code: str, centre: Centre, today: date) -> Zone | Refusal:
    """The zone of a dong, if papers of this centre are brought there today."""
    found = zone_at(conn, dong_code)
    if found is None:
        return refuse(RefusalCode.OUTSIDE_DISTRICT, 422, subject="dong_code")
    begins = (centre.delivery_from, found.delivery_from)
    if all(day is not None and day <= today for day in begins):
        return found.zone
    known = [day for day in begins if day is not None]
    return refuse(
        RefusalCode.DELIVERY_NOT_YET, day=max(known) if len(known) == len(begins) else None
    )


def dong_of(conn: Connection, address_id: str) -> str | None:
    """Of an address on file in the district."""
    found = looking_up.find(conn, address_id)
    return found.admin_dong_code if found is not None and found.in_district else None


def _on_file(
    conn: Connection, given: AddressGiven, centre: Centre, today: date
) -> Whereto | Refusal:
    found = looking_up.find(conn, given.address_id)
    if found is None:
        return refuse(RefusalCode.ADDRESS_MISSING, 422, subject="address_id")
    if not found.in_district:
        return refuse(RefusalCode.OUTSIDE_DISTRICT, 422, subject="address_id")
    zone = served(conn, found.admin_dong_code, centre, today)
    if isinstance(zone, Refusal):
        return zone
    road = f"{found.road} {found.building_no}"
    return _whole(road, given, found.postcode, found.admin_dong_code, zone)


def _whole(
    road: str, given: AddressGiven, postcode: str, dong: str, zone: Zone
) -> Whereto | Refusal:
    detail = "" if given.detail is None else f", {given.detail.reveal()}"
    if len(road + detail) > PostalAddress.longest:
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="detail")
    home = Home(PostalAddress(road + detail), postcode, given.address_id)
    return Whereto(home, dong, zone)


def _in_district(postcode: str) -> bool:
    return len(postcode) == 5 and postcode.isdecimal() and int(postcode) in POSTCODES
