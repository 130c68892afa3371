"""Staff, their roles, and the devices they stand at."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec


class Role(StrEnum):
    RECEPTION = "reception"  # 접수
    ISSUE = "issue"  # 발급
    COUNTER = "counter"  # 창구
    DISPATCH = "dispatch"  # 배송관리
    LEAD = "lead"  # 팀장; also the administrator
    AUDIT = "audit"  # 감사: reads, changes nothing


class DeviceKind(StrEnum):
    KIOSK = "kiosk"
    BOARD = "board"
    COUNTER = "counter"
    COURIER = "courier"  # a courier's phone


class Secretive(msgspec.Struct, frozen=True, kw_only=True):
    """Carries a password or a key: shown by its kind alone, wherever it is printed."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"


class OpenPairing(msgspec.Struct, frozen=True, kw_only=True):
    kind: DeviceKind
    centre_id: str
    name: str


class PairingOpened(msgspec.Struct, frozen=True, kw_only=True):
    code: str
    """Six digits, good for ten minutes and one device."""
    expires_at: datetime


class Enrol(msgspec.Struct, frozen=True, kw_only=True):
    pairing_code: str


class Enrolled(Secretive, frozen=True, kw_only=True):
    device_id: str
    device_key: str
    kind: DeviceKind
    centre_id: str
    name: str


class Device(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    kind: DeviceKind
    centre_id: str
    name: str
    enrolled_at: datetime
    revoked_at: datetime | None = None


class LogIn(Secretive, frozen=True, kw_only=True):
    login: str
    password: str
    counter_no: int | None = None


class LoggedIn(Secretive, frozen=True, kw_only=True):
    session: str
    staff_id: str
    display_name: str
    roles: tuple[Role, ...]
    counter_no: int | None
    idle_after_s: int


class Staff(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    login: str
    display_name: str
    roles: tuple[Role, ...]
    centre_id: str
    active: bool
    locked: bool


class AddStaff(Secretive, frozen=True, kw_only=True):
    login: str
    display_name: str
    password: str
    roles: tuple[Role, ...]
    centre_id: str


class ChangeStaff(Secretive, frozen=True, kw_only=True):
    """None leaves a field as it is."""

    display_name: str | None = None
    password: str | None = None
    roles: tuple[Role, ...] | None = None
    active: bool | None = None
    unlock: bool = False
