"""The envelope of an order: a serial, and 20 random digits as QR that mean nothing else."""

from __future__ import annotations

from typing import Final, NamedTuple

from sqlalchemy import Connection

from seoripul.central.deed import Deed
from seoripul.central.delivery.records import envelopes as records
from seoripul.central.delivery.records import orders
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.secrets import Secrets
from seoripul.contract.delivery import Holder

CODE_DIGITS: Final = 20


class Scanned(NamedTuple):
    row: DeliveryOrder
    serial: int
    """Of the envelope scanned; `row.envelope` where it is the one that counts."""


def new(deed: Deed, row: DeliveryOrder) -> int:
    """The next envelope of an order, at the office; its serial belongs into `row.envelope`."""
    serial, code = row.envelope + 1, deed.secrets.digits(CODE_DIGITS)
    records.write(
        deed.conn, order_id=row.id, serial=serial, code_hash=deed.secrets.code_hash(code),
        code=deed.secrets.seal(code), made_at=deed.now, holder=Holder.OFFICE.value,
    )  # fmt: skip
    return serial


def by_code(conn: Connection, secrets: Secrets, code: str) -> Scanned | None:
    """What was scanned: the envelope's code, or the order's number typed (8 digits, grouped)."""
    digits = code.replace("-", "").strip()
    found = records.by_code_hash(conn, secrets.code_hash(digits))
    if found is not None:
        row = orders.find(conn, found.order_id)
        return None if row is None else Scanned(row, found.serial)
    row = orders.by_number(conn, digits)
    return None if row is None else Scanned(row, row.envelope)


def code_of(conn: Connection, secrets: Secrets, row: DeliveryOrder) -> str:
    """Of the envelope that counts; empty before any is made."""
    found = records.find(conn, row.id, row.envelope)
    return "" if found is None else secrets.unseal(found.code)
