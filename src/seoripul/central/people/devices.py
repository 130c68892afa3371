"""Pairing a device with the office, and revoking it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from sqlalchemy import delete, select, update

from seoripul.central.access import Access
from seoripul.central.actor import Actor
from seoripul.central.centres.records import find as find_centre
from seoripul.central.deed import Deed
from seoripul.central.people import records
from seoripul.central.people.records import pairings
from seoripul.contract.people import Device, DeviceKind, Enrol, Enrolled, OpenPairing, PairingOpened
from seoripul.contract.pickup import Reason
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

OPEN_FOR: Final = timedelta(minutes=10)
CODE_DIGITS: Final = 6
MOST_WRONG_TRIES: Final = 20
"""Of all who guess together, while a pairing is open: one chance in 50,000."""


def open_pairing(deed: Deed, command: OpenPairing, owner: str = "") -> PairingOpened | Refusal:
    """A six-digit code for one device, good for ten minutes; a lead's own centre only.

    `owner`: the courier whose phone it will be.
    """
    if deed.actor.kind != "office" and deed.actor.centre_id != command.centre_id:
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    if find_centre(deed.conn, command.centre_id) is None:
        return refuse(RefusalCode.NOT_FOUND, 404, subject="centre_id")
    if not command.name.strip() or len(command.name) > 60:
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="name")
    _forget_old(deed)
    code = _free_code(deed)
    expires_at = deed.now + OPEN_FOR
    deed.conn.execute(
        pairings.insert().values(
            code_hash=deed.secrets.code_hash(code), kind=command.kind.value,
            centre_id=command.centre_id, name=command.name.strip(), expires_at=expires_at,
            wrong_tries=0, owner=owner,
        )
    )  # fmt: skip
    deed.record("open_pairing", "device", "", command.centre_id, command.name.strip())
    return PairingOpened(code=code, expires_at=expires_at)


def enrol(deed: Deed, command: Enrol) -> Enrolled | Refusal:
    """The device's key, told once. Twenty wrong tries close every open pairing."""
    _forget_old(deed)
    hashed = deed.secrets.code_hash(command.pairing_code)
    row = deed.conn.execute(
        delete(pairings).where(pairings.c.code_hash == hashed).returning(pairings)
    ).one_or_none()
    if row is None:
        deed.keep()
        deed.conn.execute(update(pairings).values(wrong_tries=pairings.c.wrong_tries + 1))
        return refuse(RefusalCode.WRONG_PAIRING_CODE, 403)
    return _enrolled(deed, row)


def _enrolled(deed: Deed, row: Any) -> Enrolled:
    device_id, key = deed.secrets.token()[:16], deed.secrets.token()
    hashed = deed.secrets.token_hash(key)
    records.add_device.run(
        deed.conn, id=device_id, key_hash=hashed, kind=row.kind, centre_id=row.centre_id,
        name=row.name, enrolled_at=deed.now, revoked_at=None, owner=row.owner,
    )  # fmt: skip
    device = actor_of_device(device_id, row)
    deed.everywhere(lambda: deed.access.know_device(hashed, device))
    deed.record("enrol_device", "device", device_id, row.centre_id, row.name)
    return Enrolled(
        device_id=device_id,
        device_key=key,
        kind=DeviceKind(row.kind),
        centre_id=row.centre_id,
        name=row.name,
    )


def revoke_device(deed: Deed, why: Reason, device_id: str) -> Device | Refusal:
    """The device's key and every session at it end at once."""
    if not records.revoke(deed.conn, device_id, deed.actor.centre_id, deed.now):
        return refuse(RefusalCode.NOT_FOUND, 404)
    for session in deed.access.sessions():
        if session.actor.device_id == device_id:
            records.end_session(deed.conn, session.token_hash, deed.now)
    deed.everywhere(lambda: deed.access.forget_device(device_id))
    deed.record("revoke_device", "device", device_id, deed.actor.centre_id, why.reason)
    return next(told(row) for row in records.every_device(deed.conn) if row.id == device_id)


def forget_phones(deed: Deed, owner: str, reason: str) -> None:
    """A courier's phones end, and the codes for new ones that are still open."""
    deed.conn.execute(delete(pairings).where(pairings.c.owner == owner))
    for device_id in records.phones_of(deed.conn, owner):
        revoke_device(deed, Reason(reason=reason), device_id)


def know_devices(deed: Deed) -> None:
    """Each minute and at opening: what another program (the command line) has changed."""
    rows = records.every_device(deed.conn)
    deed.after(lambda: _know(deed.access, rows))


def _know(access: Access, rows: list[Any]) -> None:
    for row in rows:
        if row.revoked_at is None:
            access.know_device(row.key_hash, actor_of_device(row.id, row))
        else:
            access.forget_device(row.id)


def actor_of_device(device_id: str, row: Any) -> Actor:
    return Actor(
        kind="device",
        id=device_id,
        name=row.name,
        device_id=device_id,
        device_kind=row.kind,
        centre_id=row.centre_id,
    )


def told(row: Any) -> Device:
    return Device(
        id=row.id,
        kind=DeviceKind(row.kind),
        centre_id=row.centre_id,
        name=row.name,
        enrolled_at=row.enrolled_at,
        revoked_at=row.revoked_at,
    )


def _forget_old(deed: Deed) -> None:
    deed.conn.execute(
        delete(pairings).where(
            (pairings.c.expires_at <= deed.now) | (pairings.c.wrong_tries >= MOST_WRONG_TRIES)
        )
    )


def _free_code(deed: Deed) -> str:
    taken = set(deed.conn.execute(select(pairings.c.code_hash)).scalars())
    while True:
        code = deed.secrets.digits(CODE_DIGITS)
        if deed.secrets.code_hash(code) not in taken:
            return code
