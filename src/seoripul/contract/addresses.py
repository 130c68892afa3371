"""Addresses of the district, its dongs, and the zones papers are brought to."""

from __future__ import annotations

from datetime import date

import msgspec


class Zone(msgspec.Struct, frozen=True, kw_only=True):
    """An area served by one round of couriers; deliveries begin on a day of its own."""

    code: str
    ko: str
    en: str
    pilot_dong: str = ""
    """Code of the administrative dong that tries it first; empty: none does."""
    pilot_from: date | None = None
    delivery_from: date | None = None
    """For the whole zone. None: no day is set yet, nothing is delivered there."""


class SetZone(msgspec.Struct, frozen=True, kw_only=True):
    """Both days anew; the pilot's is not later than the zone's."""

    pilot_from: date | None = None
    delivery_from: date | None = None


class Dong(msgspec.Struct, frozen=True, kw_only=True):
    """An administrative dong: what a guided entry offers where no address file is imported."""

    code: str
    """Ten digits."""
    ko: str
    en: str
    legal_dongs: tuple[str, ...]
    """Names of the legal dongs of which it has a part."""
    zone: Zone
    delivery_from: date | None = None
    """The day from which papers are brought there; None: no day is set yet."""


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """A building of the official road-name file."""

    id: str
    """The file's management number."""
    text: str
    """서울특별시 서초구 서초대로 123 (서초동, 건물 이름)"""
    road: str
    building_no: str
    """123, 123-4 or 지하 123."""
    building: str
    """Its name; empty where it has none."""
    postcode: str
    legal_dong: str
    admin_dong_code: str
    admin_dong: str
    in_district: bool
    zone: Zone | None = None
    """None: the dong is unknown here, so nothing can be delivered."""
    delivery_from: date | None = None
    """As the dong's."""


class AddressesFound(msgspec.Struct, frozen=True, kw_only=True):
    """The best first."""

    imported: bool
    """False: no address file has been imported yet, ask by dong and postcode."""
    addresses: tuple[Address, ...] = ()
