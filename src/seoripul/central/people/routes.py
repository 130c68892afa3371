"""HTTP in and out for staff, sessions, devices and the journal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from litestar import Response, delete

from seoripul.central import journal
from seoripul.central.actor import Actor
from seoripul.central.clock import SEOUL
from seoripul.central.deed import Deed
from seoripul.central.office import AnyRequest, Office, office_of
from seoripul.central.people import accounts, devices, records, sessions
from seoripul.central.permits import Verb
from seoripul.central.problems import problem
from seoripul.central.reception import admit, command, question
from seoripul.contract import paths
from seoripul.contract.people import (
    AddStaff,
    ChangeStaff,
    Device,
    Enrol,
    Enrolled,
    LoggedIn,
    LogIn,
    OpenPairing,
    PairingOpened,
    Role,
    Staff,
)
from seoripul.contract.pickup import HistoryLine, Reason
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

MOST_LINES: Final = 50_000


async def _check_password(request: AnyRequest, command: LogIn) -> sessions.CheckedLogIn:
    office, login = office_of(request), command.login.casefold()
    row = await office.store.read(lambda conn: records.by_login(conn, login))
    seen = None if row is None else row.password_hash
    right = await office.vault.verify(command.password, seen)
    return sessions.CheckedLogIn(login, command.counter_no, seen, right)


async def _hash_new(request: AnyRequest, command: AddStaff) -> accounts.NewStaff | Refusal:
    wrong = accounts.complaint(command.login, command.password)
    if wrong is not None:
        return wrong
    return accounts.NewStaff(command, await office_of(request).vault.hash(command.password))


async def _hash_change(request: AnyRequest, command: ChangeStaff) -> accounts.StaffChange | Refusal:
    if command.password is None:
        return accounts.StaffChange(command, None)
    wrong = accounts.complaint("nobody", command.password)
    if wrong is not None:
        return wrong
    hashed = await office_of(request).vault.hash(command.password)
    return accounts.StaffChange(command, hashed)


async def _list_staff(office: Office, actor: Actor, _query: Mapping[str, str]) -> list[Staff]:
    rows = await office.store.read(lambda conn: records.of_centre(conn, actor.centre_id))
    return [accounts.told(row) for row in rows]


async def _list_devices(office: Office, actor: Actor, _query: Mapping[str, str]) -> list[Device]:
    rows = await office.store.read(records.every_device)
    return [devices.told(row) for row in rows if row.centre_id == actor.centre_id]


async def _export_journal(office: Office, actor: Actor, query: Mapping[str, str]) -> object:
    """Both days included; needs a reason, and is itself written down.

    Auditors read the whole district, a lead the own centre.
    """
    reason = query.get("reason", "").strip()
    if not reason:
        return refuse(RefusalCode.REASON_MISSING, 422)
    since = _midnight(date.fromisoformat(query.get("from", "")))
    until = _midnight(date.fromisoformat(query.get("until", "")) + timedelta(days=1))
    centre = None if Role.AUDIT in actor.roles else actor.centre_id

    def write_down(deed: Deed) -> None:
        deed.record("export_journal", "journal", "", actor.centre_id, reason)

    refused = await office.store.do(actor, write_down)
    if isinstance(refused, Refusal):
        return refused
    return await office.store.read(
        lambda conn: journal.between(conn, since, until, centre, MOST_LINES)
    )


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), SEOUL)


_LOG_OUT: Final = {
    "may": Verb.LOG_OUT,
    "takes": None,
    "gives": None,
    "public": False,
    "keyed": False,
    "quiet": True,
}


@delete(paths.SESSIONS, status_code=200, opt=_LOG_OUT)
async def log_out(request: AnyRequest) -> Response[bytes]:
    """Needs no key: a session ends only once."""
    actor = await admit(request, Verb.LOG_OUT)
    if isinstance(actor, Refusal):
        return problem(actor)
    office = office_of(request)
    session = office.access.session(request.headers.get(paths.SESSION_HEADER, ""))
    if session is not None:
        ended = session
        refused = await office.store.do(actor, lambda deed: sessions.log_out(deed, ended))
        if isinstance(refused, Refusal):
            return problem(refused)
    return Response(b"", status_code=204)


routers: list[Any] = [
    command(paths.SESSIONS, may=Verb.LOG_IN, takes=LogIn, gives=LoggedIn,
            prepares=_check_password, does=sessions.log_in),
    log_out,
    command(paths.PAIRINGS, may=Verb.OPEN_PAIRING, takes=OpenPairing, gives=PairingOpened,
            does=devices.open_pairing),
    command(paths.ENROL, may=Verb.ENROL, takes=Enrol, gives=Enrolled, does=devices.enrol),
    question(paths.DEVICES, may=Verb.SEE_DEVICES, gives=list[Device], asks=_list_devices),
    command(paths.REVOKE_DEVICE, may=Verb.REVOKE_DEVICE, takes=Reason, gives=Device,
            does=devices.revoke_device),
    question(paths.STAFF, may=Verb.SEE_STAFF, gives=list[Staff], asks=_list_staff),
    command(paths.STAFF, may=Verb.CHANGE_STAFF, takes=AddStaff, gives=Staff,
            prepares=_hash_new, does=accounts.add_staff),
    command(paths.STAFF_ONE, may=Verb.CHANGE_STAFF, takes=ChangeStaff, gives=Staff,
            prepares=_hash_change, does=accounts.change_staff),
    question(paths.JOURNAL, may=Verb.READ_JOURNAL, gives=list[HistoryLine],
             asks=_export_journal),
]  # fmt: skip
