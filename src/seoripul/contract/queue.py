"""Lines, tickets and calls, as a board and a clerk see them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec


class Line(StrEnum):
    CERTIFICATES = "certificates"  # 제증명
    FAMILY = "family"  # 가족관계·신고
    PASSPORT_APPLY = "passport_apply"  # 여권접수
    PASSPORT_COLLECT = "passport_collect"  # 여권교부
    PICKUP = "pickup"  # 예약수령
    DELIVERY = "delivery"  # 민원택배
    PRIORITY = "priority"  # 우선배려


class TicketState(StrEnum):
    WAITING = "WAITING"
    CALLED = "CALLED"
    SERVING = "SERVING"
    DONE = "DONE"
    NO_SHOW = "NO_SHOW"
    TRANSFERRED = "TRANSFERRED"
    CANCELLED = "CANCELLED"
    EXPIRED = "EXPIRED"


class Ticket(msgspec.Struct, frozen=True, kw_only=True):
    """Carries no personal data."""

    number: int
    line: Line
    state: TicketState
    issued_at: datetime
    called_at: datetime | None = None
    counter_no: int | None = None
    calls: int = 0


class Call(msgspec.Struct, frozen=True, kw_only=True):
    seq: int
    """Grows by one with every call or recall of a centre, so that a voice speaks each once."""
    ticket_number: int
    line: Line
    counter_no: int
    called_at: datetime
    recall: bool = False
    current: bool = True
    """False once the visitor has been served or has not come."""


class BoardPicture(msgspec.Struct, frozen=True, kw_only=True):
    """The whole board: a newer version replaces an older one. Numbers and counters only."""

    version: int
    now: datetime
    centre_id: str
    centre_ko: str
    centre_en: str
    calls: tuple[Call, ...]
    """Newest first, at most 12; those with `current` are being called or served."""
    waiting: tuple[int, ...]
    """Numbers checked in and ready to be called, in the order of calling."""
    counters: tuple[BoardCounter, ...]
    open_until: datetime | None = None
    notice_ko: str = ""
    notice_en: str = ""


class BoardCounter(msgspec.Struct, frozen=True, kw_only=True):
    no: int
    name: str
    open: bool
    paused_because: str | None = None
    ticket_number: int | None = None
