"""Lines, tickets and calls, as a board and a clerk see them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Final

import msgspec

from seoripul.contract.centres import Notice
from seoripul.contract.language import Language
from seoripul.contract.personal import Phone
from seoripul.rules.fair_turn import Standing, Why


class Line(StrEnum):
    CERTIFICATES = "certificates"  # 제증명
    FAMILY = "family"  # 가족관계·신고
    PASSPORT_APPLY = "passport_apply"  # 여권접수
    PASSPORT_COLLECT = "passport_collect"  # 여권교부
    PICKUP = "pickup"  # 예약수령
    DELIVERY = "delivery"  # 민원택배
    PRIORITY = "priority"  # 우선배려


LINE_NAMES_KO: Final = {
    Line.CERTIFICATES: "제증명",
    Line.FAMILY: "가족관계·신고",
    Line.PASSPORT_APPLY: "여권접수",
    Line.PASSPORT_COLLECT: "여권교부",
    Line.PICKUP: "예약수령",
    Line.DELIVERY: "민원택배",
    Line.PRIORITY: "우선배려",
}
"""As the office names them."""

BY_RESERVATION: Final = frozenset({Line.PICKUP})
"""Their numbers come with the check-in of a reservation; nobody takes one otherwise."""


class TicketState(StrEnum):
    WAITING = "WAITING"
    HELD = "HELD"  # asked aside: out of the line until called by number
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


MOST_AHEAD: Final = 100
"""People ahead are counted up to this number."""


class Wait(msgspec.Struct, frozen=True, kw_only=True):
    """Minutes until a call, as a person is told them: about `minutes` (`low`-`high`)."""

    minutes: int
    low: int
    high: int


class IssueTicket(msgspec.Struct, frozen=True, kw_only=True):
    """Take a number for a line; a visitor need say nothing about themselves."""

    line: Line
    phone: Phone | None = None
    """To be told of the number instead of on paper; forgotten when the number ends.

    Only where `StationPicture.services` has "queue_phone".
    """
    language: Language = Language.KO
    """Of the messages to `phone`."""


class TicketIssued(msgspec.Struct, frozen=True, kw_only=True):
    number: int
    line: Line
    issued_at: datetime
    ahead: int
    """How many wait in front, at most `MOST_AHEAD`."""
    counters: tuple[int, ...]
    """Where this line is served."""
    follow: str
    """Secret token of the ticket's page; given once, central keeps its hash."""
    expected: Wait | None = None
    """None: it cannot be known."""


class TicketDeed(StrEnum):
    """What staff may do with a number of today."""

    CALL = "call"
    RECALL = "recall"
    SERVE = "serve"
    DONE = "done"
    NO_SHOW = "no_show"
    RETURN = "return"
    HOLD = "hold"
    TRANSFER = "transfer"
    UNDO = "undo"


class ChangeTicket(msgspec.Struct, frozen=True, kw_only=True):
    """`line` and `counter_no` say where a transfer leads; `reason` explains a late undo."""

    reason: str = ""
    line: Line | None = None
    counter_no: int | None = None


class TicketChanged(msgspec.Struct, frozen=True, kw_only=True):
    ticket: Ticket
    seq: int | None = None
    """The number of the call, when the deed was one."""
    why: Why | None = None
    """Why this visitor was next."""
    reservation_id: str = ""
    """What the visitor came to collect, if the number is a reservation's."""


class LineStatus(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a lobby."""

    line: Line
    waiting: int
    counters: tuple[int, ...]
    """Counters that serve it and are at work."""
    last_called: int | None = None
    accepting: bool = True
    """False: no number is given any more today."""
    expected: Wait | None = None
    """Of a visitor who takes a number now; None: it cannot be known."""


class LobbyPicture(msgspec.Struct, frozen=True, kw_only=True):
    """Who waits where, for everybody: numbers and counters only."""

    version: int
    now: datetime
    centre_id: str
    centre_ko: str
    centre_en: str
    lines: tuple[LineStatus, ...]


class TicketFollowed(msgspec.Struct, frozen=True, kw_only=True):
    """The page of one number."""

    version: int
    now: datetime
    ticket: Ticket
    ahead: int
    """How many wait in front, at most 100; 0 once called."""
    counters: tuple[int, ...]
    centre_ko: str
    centre_en: str
    expected: Wait | None = None
    """None: called already, or it cannot be known."""


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
    """All of the centre."""
    lines: tuple[LineStatus, ...] = ()
    open_until: datetime | None = None
    """None: closed now."""
    opens_at: datetime | None = None
    """The next opening after `now`."""
    notices: tuple[Notice, ...] = ()
    """Those that are not over, in the order of showing; some may not have begun."""


class BoardCounter(msgspec.Struct, frozen=True, kw_only=True):
    no: int
    name: str
    open: bool
    paused_because: str | None = None
    ticket_number: int | None = None
    lines: tuple[Line, ...] = ()
    """Served here, dearest first."""


class QueueRow(msgspec.Struct, frozen=True, kw_only=True):
    """One number of today as staff see it. No personal data."""

    ticket: Ticket
    since: datetime
    """What its place in the line counts from."""
    standing: Standing
    ahead: int | None = None
    """How many of its line are called before it; None: it does not wait."""
    allowed: tuple[TicketDeed, ...] = ()
    """Deeds possible from this state."""
