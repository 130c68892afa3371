"""Addresses and dongs as they are told: with their zone and the day deliveries begin there."""

from __future__ import annotations

from sqlalchemy import Connection

from seoripul.central.addresses.dongs import on_sheet, zone_code_of
from seoripul.central.addresses.records import addresses, zones
from seoripul.central.addresses.zones import begins
from seoripul.contract.addresses import Address, Dong, Zone
from seoripul.rules.road_address_file import DISTRICT_CODE, RoadAddress


def find(conn: Connection, address_id: str) -> Address | None:
    """The address with this management number; None when no imported file has it (any more)."""
    found = addresses.in_use(conn, address_id)
    return None if found is None else told(found, known_zones(conn))


def known_zones(conn: Connection) -> dict[str, Zone]:
    return {zone.code: zone for zone in zones.every(conn)}


def every_dong(conn: Connection) -> tuple[Dong, ...]:
    known = known_zones(conn)
    return tuple(
        Dong(
            code=one.code,
            ko=one.ko,
            en=one.en,
            legal_dongs=one.legal_dongs,
            zone=known[one.zone_code],
            delivery_from=begins(known[one.zone_code], one.code),
        )
        for one in on_sheet().values()
    )


def told(one: RoadAddress, known: dict[str, Zone]) -> Address:
    zone = known.get(zone_code_of(one.admin_code) or "")
    return Address(
        id=one.id,
        text=one.text,
        road=one.road,
        building_no=one.building_no,
        building=one.name,
        postcode=one.postcode,
        legal_dong=one.legal_dong,
        admin_dong_code=one.admin_code,
        admin_dong=one.admin_dong,
        in_district=one.legal_code.startswith(DISTRICT_CODE),
        zone=zone,
        delivery_from=None if zone is None else begins(zone, one.admin_code),
    )
