"""Who stands at the door: devices by their key, staff by their session; deny by default."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from seoripul.central.actor import CITIZEN, Actor
from seoripul.central.permits import PERMITS, WATCHING, Permit, Verb
from seoripul.central.secrets import token_hash
from seoripul.contract.paths import SESSION_HEADER
from seoripul.contract.people import DeviceKind
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

IDLE_AFTER: Final = timedelta(minutes=10)
_BEARER: Final = "Bearer "


@dataclass(slots=True)
class Session:
    """One person at one device; `seen_at` moves with every act of that person."""

    token_hash: str
    actor: Actor
    seen_at: datetime

    def ended(self, now: datetime) -> bool:
        return now - self.seen_at >= IDLE_AFTER


class Access:
    """What is known of devices and sessions, in memory; people's deeds keep it true."""

    def __init__(self) -> None:
        self._devices: dict[str, Actor] = {}
        self._sessions: dict[str, Session] = {}

    def admit(self, headers: Mapping[str, str], verb: Verb, now: datetime) -> Actor | Refusal:
        """The actor behind a request, if the table permits the verb."""
        permit = PERMITS[verb]
        device = self._device(headers)
        if isinstance(device, Refusal):
            return device
        token = headers.get(SESSION_HEADER.lower())
        if token:
            return self._staff(token, device, permit, verb, now)
        return _without_session(device, permit)

    def session(self, token: str) -> Session | None:
        return self._sessions.get(token_hash(token))

    def _device(self, headers: Mapping[str, str]) -> Actor | Refusal | None:
        bearer = headers.get("authorization", "")
        if not bearer:
            return None
        known = self._devices.get(token_hash(bearer.removeprefix(_BEARER)))
        return known or refuse(RefusalCode.UNKNOWN_DEVICE, 401)

    def _staff(
        self, token: str, device: Actor | None, permit: Permit, verb: Verb, now: datetime
    ) -> Actor | Refusal:
        session = self.session(token)
        if device is None:
            return refuse(RefusalCode.UNKNOWN_DEVICE, 401)
        if session is None or session.actor.device_id != device.id or session.ended(now):
            return refuse(RefusalCode.SESSION_ENDED, 401)
        actor = session.actor
        if not actor.roles & permit.roles and not _device_may(device, permit):
            return refuse(RefusalCode.NOT_PERMITTED, 403)
        if verb not in WATCHING:
            session.seen_at = max(session.seen_at, now)
        return actor

    # what people's deeds tell

    def know_device(self, key_hash: str, device: Actor) -> None:
        self._devices[key_hash] = device

    def forget_device(self, device_id: str) -> None:
        for key_hash, device in list(self._devices.items()):
            if device.id == device_id:
                del self._devices[key_hash]
        for session in list(self._sessions.values()):
            if session.actor.device_id == device_id:
                self.end_session(session.token_hash)

    def replace(self, devices: Mapping[str, Actor], sessions: Iterable[Session]) -> None:
        """All that other processes know; who was seen here later than there stays so."""
        before = self._sessions
        self._devices = dict(devices)
        self._sessions = {one.token_hash: one for one in sessions}
        for hashed, session in self._sessions.items():
            if hashed in before:
                session.seen_at = max(session.seen_at, before[hashed].seen_at)

    def begin_session(self, session: Session) -> None:
        self._sessions[session.token_hash] = session

    def end_session(self, hashed: str) -> None:
        self._sessions.pop(hashed, None)

    def end_sessions_of(self, staff_id: str) -> None:
        for session in list(self._sessions.values()):
            if session.actor.id == staff_id:
                self.end_session(session.token_hash)

    def sessions(self) -> tuple[Session, ...]:
        return tuple(self._sessions.values())

    def staffed(self, centre_id: str, now: datetime) -> set[int]:
        """Counters of a centre at which somebody is logged in."""
        return {
            session.actor.counter_no
            for session in self.sessions()
            if session.actor.centre_id == centre_id
            and session.actor.counter_no is not None
            and not session.ended(now)
        }


def _without_session(device: Actor | None, permit: Permit) -> Actor | Refusal:
    if permit.anybody:
        return device or CITIZEN
    if device is None:
        return refuse(RefusalCode.UNKNOWN_DEVICE, 401)
    if _device_may(device, permit):
        return device
    code = RefusalCode.SESSION_ENDED if permit.roles else RefusalCode.NOT_PERMITTED
    return refuse(code, 401 if permit.roles else 403)


def _device_may(device: Actor, permit: Permit) -> bool:
    return DeviceKind(device.device_kind) in permit.devices or (permit.anybody and not permit.roles)
