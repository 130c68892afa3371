"""What a zone is called."""

from __future__ import annotations

from sqlalchemy import Connection

from seoripul.central.addresses.records import zones


def zone_name(conn: Connection, code: str) -> str:
    found = zones.find(conn, code)
    return code if found is None else found.ko
