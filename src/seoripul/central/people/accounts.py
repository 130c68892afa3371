"""Staff accounts: add, change, lock and unlock. The lead's deeds."""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec

from seoripul.central.deed import Deed
from seoripul.central.people import passwords, records
from seoripul.contract.people import AddStaff, ChangeStaff, Role, Staff
from seoripul.contract.refusals import Refusal, RefusalCode, refuse


class NewStaff(NamedTuple):
    """`password_hash` was made off the writer."""

    command: AddStaff
    password_hash: str


class StaffChange(NamedTuple):
    command: ChangeStaff
    password_hash: str | None


def complaint(login: str, password: str) -> Refusal | None:
    """A login of 2 to 40 visible characters, a password that is not weak."""
    if not 2 <= len(login) <= 40 or not login.isprintable() or " " in login:
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="login")
    if passwords.is_weak(password, login):
        return refuse(RefusalCode.WEAK_PASSWORD, 422)
    return None


def add_staff(deed: Deed, new: NewStaff) -> Staff | Refusal:
    """Logins are unique without regard to case; a lead adds to the own centre only."""
    command, login = new.command, new.command.login.casefold()
    if not _same_centre(deed, command.centre_id):
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    if records.by_login(deed.conn, login) is not None:
        return refuse(RefusalCode.LOGIN_TAKEN)
    staff_id = deed.secrets.token()[:16]
    records.add(
        deed.conn,
        id=staff_id,
        login=login,
        display_name=command.display_name.strip() or login,
        password_hash=new.password_hash,
        roles=roles_text(command.roles),
        centre_id=command.centre_id,
        added_at=deed.now,
    )
    deed.record("add_staff", "staff", staff_id, command.centre_id)
    return told(records.by_id(deed.conn, staff_id))


def change_staff(deed: Deed, change: StaffChange, staff_id: str) -> Staff | Refusal:
    """Ends the person's sessions, except for a mere unlocking. Nobody unmakes themselves."""
    row = records.by_id(deed.conn, staff_id)
    if row is None or not _same_centre(deed, row.centre_id):
        return refuse(RefusalCode.NOT_FOUND, 404)
    command = change.command
    demoted = command.roles is not None and Role.LEAD not in command.roles
    if staff_id == deed.actor.id and (command.active is False or demoted):
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    records_change = _cells(command, change.password_hash)
    if records_change:
        records.change(deed.conn, staff_id, **records_change)
    if {"password_hash", "roles", "active"} & set(records_change):
        _end_sessions(deed, staff_id)
    deed.record("change_staff", "staff", staff_id, row.centre_id, " ".join(sorted(records_change)))
    return told(records.by_id(deed.conn, staff_id))


def _cells(command: ChangeStaff, password_hash: str | None) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    if command.display_name is not None and command.display_name.strip():
        cells["display_name"] = command.display_name.strip()
    if password_hash is not None:
        cells["password_hash"] = password_hash
    if command.roles is not None:
        cells["roles"] = roles_text(command.roles)
    if command.active is not None:
        cells["active"] = command.active
    if command.unlock:
        cells |= {"failures": 0, "locked_at": None}
    return cells


def _end_sessions(deed: Deed, staff_id: str) -> None:
    for session in deed.access.sessions():
        if session.actor.id == staff_id:
            records.end_session(deed.conn, session.token_hash, deed.now)
    deed.everywhere(lambda: deed.access.end_sessions_of(staff_id))


def _same_centre(deed: Deed, centre_id: str) -> bool:
    return deed.actor.kind == "office" or deed.actor.centre_id == centre_id


def roles_text(roles: tuple[Role, ...]) -> str:
    return " ".join(sorted({role.value for role in roles}))


def roles_of(row: Any) -> tuple[Role, ...]:
    return tuple(Role(word) for word in row.roles.split())


def told(row: Any) -> Staff:
    """What a lead sees of an account; never the hash."""
    return msgspec.convert(
        {
            "id": row.id,
            "login": row.login,
            "display_name": row.display_name,
            "roles": roles_of(row),
            "centre_id": row.centre_id,
            "active": row.active,
            "locked": row.locked_at is not None,
        },
        Staff,
    )
