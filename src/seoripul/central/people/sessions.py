"""Logging in and out, and the log-off of those who left."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from seoripul.central.access import IDLE_AFTER, Session
from seoripul.central.actor import Actor
from seoripul.central.deed import Deed
from seoripul.central.people import records
from seoripul.central.people.accounts import roles_of
from seoripul.contract.people import LoggedIn
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

MOST_FAILURES: Final = 5


class CheckedLogIn(NamedTuple):
    """A log-in whose password has been verified against `hash_seen`, or not."""

    login: str
    counter_no: int | None
    hash_seen: str | None
    right: bool


def log_in(deed: Deed, checked: CheckedLogIn) -> LoggedIn | Refusal:
    """Five wrong passwords lock the account until a lead unlocks it."""
    deed.keep()
    row = records.by_login(deed.conn, checked.login)
    if row is None or not row.active:
        deed.record("log_in_failed", "staff", "", deed.actor.centre_id)
        return refuse(RefusalCode.WRONG_LOGIN, 401)
    if row.locked_at is not None:
        deed.record("log_in_failed", "staff", row.id, deed.actor.centre_id, "locked")
        return refuse(RefusalCode.ACCOUNT_LOCKED, 403)
    if not checked.right or checked.hash_seen != row.password_hash:
        return _wrong(deed, row)
    if row.centre_id != deed.actor.centre_id:
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    return _begin(deed, row, checked.counter_no)


def _wrong(deed: Deed, row: Any) -> Refusal:
    failures = row.failures + 1
    locks = failures >= MOST_FAILURES
    records.change(
        deed.conn, row.id, failures=failures, **({"locked_at": deed.now} if locks else {})
    )
    deed.record("log_in_failed", "staff", row.id, deed.actor.centre_id)
    if not locks:
        return refuse(RefusalCode.WRONG_LOGIN, 401)
    deed.record("lock_account", "staff", row.id, deed.actor.centre_id)
    return refuse(RefusalCode.ACCOUNT_LOCKED, 403)


def _begin(deed: Deed, row: Any, counter_no: int | None) -> LoggedIn:
    """One person at a device at a time: who was there before is logged off."""
    for session in deed.access.sessions():
        if session.actor.device_id == deed.actor.id:
            _end(deed, session, "replaced")
    if row.failures:
        records.change(deed.conn, row.id, failures=0)
    token = deed.secrets.token()
    hashed = deed.secrets.token_hash(token)
    records.add_session.run(
        deed.conn, token_hash=hashed, staff_id=row.id, device_id=deed.actor.id,
        counter_no=counter_no, begun_at=deed.now, seen_at=deed.now, ended_at=None,
    )  # fmt: skip
    deed.actor = actor_of(row, deed.actor.id, counter_no)
    session = Session(hashed, deed.actor, deed.now)
    deed.everywhere(lambda: deed.access.begin_session(session))
    deed.record("log_in", "staff", row.id, row.centre_id)
    deed.touch(row.centre_id)
    return LoggedIn(
        session=token,
        staff_id=row.id,
        display_name=row.display_name,
        roles=roles_of(row),
        counter_no=counter_no,
        idle_after_s=int(IDLE_AFTER.total_seconds()),
    )


def actor_of(row: Any, device_id: str, counter_no: int | None) -> Actor:
    return Actor(
        kind="staff",
        id=row.id,
        name=row.display_name,
        device_id=device_id,
        device_kind="counter",
        centre_id=row.centre_id,
        counter_no=counter_no,
        roles=frozenset(row.roles.split()),
    )


def log_out(deed: Deed, session: Session) -> None:
    _end(deed, session, "")


def log_off_idle(deed: Deed) -> None:
    """Each minute: keep when each person was last seen; log off those who left."""
    for session in deed.access.sessions():
        seen_at = records.see_session(deed.conn, session.token_hash, session.seen_at)
        session.seen_at = max(session.seen_at, seen_at)
        if session.ended(deed.now):
            _end(deed, session, "idle")


def _end(deed: Deed, session: Session, reason: str) -> None:
    hashed, actor = session.token_hash, session.actor
    if records.end_session(deed.conn, hashed, deed.now):
        deed.record("log_out", "staff", actor.id, actor.centre_id, reason)
        deed.touch(actor.centre_id)
    deed.everywhere(lambda: deed.access.end_session(hashed))
