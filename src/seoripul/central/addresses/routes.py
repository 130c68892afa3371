"""Addresses, dongs and zones over HTTP. What somebody looks for is written down nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from seoripul.central.actor import Actor
from seoripul.central.addresses import looking_up, zones
from seoripul.central.addresses.records import zones as zone_records
from seoripul.central.deed import Deed
from seoripul.central.office import Office
from seoripul.central.permits import Verb
from seoripul.central.reception import command, question
from seoripul.contract import paths
from seoripul.contract.addresses import AddressesFound, Dong, SetZone, Zone
from seoripul.contract.refusals import Refusal

MOST: Final = 50
UNLESS_TOLD: Final = 20


async def _addresses(office: Office, _actor: Actor, query: Mapping[str, str]) -> AddressesFound:
    typed = query.get("q", "")
    most = min(max(int(query.get("limit", UNLESS_TOLD)), 1), MOST)
    return await office.store.read(lambda conn: office.addresses.find(conn, typed, most))


async def _dongs(office: Office, _actor: Actor, _query: Mapping[str, str]) -> tuple[Dong, ...]:
    return await office.store.read(looking_up.every_dong)


async def _zones(office: Office, _actor: Actor, _query: Mapping[str, str]) -> tuple[Zone, ...]:
    return await office.store.read(zone_records.every)


def _set_zone(deed: Deed, given: SetZone, zone_code: str) -> Zone | Refusal:
    return zones.change_zone(deed, zones.ChangeZone(zone_code, given))


routers: list[Any] = [
    question(paths.ADDRESSES, may=Verb.FIND_ADDRESSES, gives=AddressesFound, asks=_addresses),
    question(paths.DONGS, may=Verb.READ_PUBLIC, gives=list[Dong], asks=_dongs),
    question(paths.ZONES, may=Verb.READ_PUBLIC, gives=list[Zone], asks=_zones),
    command(
        paths.ZONE, method="PUT", may=Verb.CHANGE_ZONE, takes=SetZone, gives=Zone, does=_set_zone
    ),
]
