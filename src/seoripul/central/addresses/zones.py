"""Which zone an address lies in, from which day papers are brought there; the lead's deed."""

from __future__ import annotations

import csv
from datetime import date
from importlib.resources import files
from typing import NamedTuple

from sqlalchemy import Connection

from seoripul.central.addresses.dongs import zone_code_of
from seoripul.central.addresses.records import zones
from seoripul.central.deed import Deed
from seoripul.contract.addresses import SetZone, Zone
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.rollout import in_order, may_set_zone


class ZoneOfDong(NamedTuple):
    zone: Zone
    delivery_from: date | None
    """The day from which papers are brought to this dong; None: no day is set yet."""


def zone_of(deed: Deed, admin_dong_code: str) -> ZoneOfDong | None:
    """As the lead last set it; None for a dong that is unknown here."""
    return zone_at(deed.conn, admin_dong_code)


def zone_at(conn: Connection, admin_dong_code: str) -> ZoneOfDong | None:
    """`zone_of` for a question."""
    code = zone_code_of(admin_dong_code)
    zone = None if code is None else zones.find(conn, code)
    return None if zone is None else ZoneOfDong(zone, begins(zone, admin_dong_code))


def begins(zone: Zone, admin_dong_code: str) -> date | None:
    """The pilot's dong has its papers earlier than the rest of its zone."""
    own = zone.pilot_from if admin_dong_code == zone.pilot_dong else None
    return min((day for day in (own, zone.delivery_from) if day is not None), default=None)


class ChangeZone(NamedTuple):
    zone_code: str
    days: SetZone


def change_zone(deed: Deed, command: ChangeZone) -> Zone | Refusal:
    """Orders already taken keep their promise; the days hold for those that come."""
    pilot, whole = command.days.pilot_from, command.days.delivery_from
    before = zones.find(deed.conn, command.zone_code)
    if before is None:
        return refuse(RefusalCode.NOT_FOUND, 404)
    actor = deed.actor
    if actor.kind != "office" and not may_set_zone(actor.centre_id, before.pilot_dong):
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    if not in_order(pilot, whole):
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="pilot_from")
    zones.set_days(deed.conn, before.code, pilot, whole)
    after = zones.find(deed.conn, before.code)
    assert after is not None
    reason = f"{_days(before)} -> {_days(after)}"
    deed.record("change_zone", "zone", before.code, deed.actor.centre_id, reason)
    return after


def _days(zone: Zone) -> str:
    return " ".join(
        day.isoformat() if day else "-" for day in (zone.pilot_from, zone.delivery_from)
    )


def seed(deed: Deed) -> None:
    """The shipped zones, where there are none yet."""
    if zones.every(deed.conn):
        return
    sheet = files("seoripul") / "resources" / "catalogue" / "zones.csv"
    for row in csv.DictReader(sheet.read_text(encoding="utf-8-sig").splitlines()):
        zone = Zone(
            code=row["zone_code"],
            ko=row["name_ko"],
            en=row["name_en"],
            pilot_dong=row["pilot_dong"],
            pilot_from=_day(row["pilot_from"]),
            delivery_from=_day(row["delivery_from"]),
        )
        zones.write(deed.conn, zone)


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None
