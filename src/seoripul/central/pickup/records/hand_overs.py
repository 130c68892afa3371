"""Who collected: kinds of proof, never their numbers (law art. 27)."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Column, Connection, Integer, Table, Text, bindparam, update

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata
from seoripul.contract.pickup import IdentityProof, ProxyProof

hand_overs: Final = Table(
    "hand_overs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("reservation_id", Text, nullable=False, index=True),
    Column("identity", Text, nullable=False),
    Column("proxy", Text),
    Column("at", UtcTime, nullable=False),
    Column("staff_id", Text, nullable=False),
    Column("reversed_at", UtcTime),
)

_write: Final = insert_into(hand_overs, but=("id",))
_reverse: Final = Prepared(
    update(hand_overs)
    .where(hand_overs.c.reservation_id == bindparam("which"), hand_overs.c.reversed_at.is_(None))
    .values(reversed_at=bindparam("reversed_at", type_=UtcTime))
)


def write(
    conn: Connection,
    reservation_id: str,
    identity: IdentityProof,
    proxy: ProxyProof | None,
    at: datetime,
    staff_id: str,
) -> None:
    _write.run(
        conn, reservation_id=reservation_id, identity=identity.value, proxy=proxy, at=at,
        staff_id=staff_id, reversed_at=None,
    )  # fmt: skip


def reverse(conn: Connection, reservation_id: str, at: datetime) -> None:
    _reverse.run(conn, which=reservation_id, reversed_at=at)
