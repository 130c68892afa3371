"""Reservations: order ahead, come at the chosen time, receive the prepared papers."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

import msgspec

from seoripul.contract.bells import Bell
from seoripul.contract.centres import CentreName
from seoripul.contract.language import Language
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.queue import BoardCounter, Line, LineStatus, QueueRow, Ticket
from seoripul.rules.reservation import Deed, State


class Channel(StrEnum):
    WEB = "web"
    COUNTER = "counter"


class DocumentWanted(msgspec.Struct, frozen=True, kw_only=True):
    code: str
    copies: int


class PlaceReservation(msgspec.Struct, frozen=True, kw_only=True):
    centre_id: str
    documents: tuple[DocumentWanted, ...]
    slot_start: datetime
    name: PersonName
    phone: Phone | None = None
    """Needed on the web; at a counter a visitor may have none."""
    consent: bool = False
    language: Language = Language.KO


class ReservationPlaced(msgspec.Struct, frozen=True, kw_only=True):
    reservation_id: str
    number: str
    """Eight digits, for the typed way in."""
    code: str
    """The 40-digit pick-up code; central keeps only a keyed hash of it."""
    follow: str
    """Opaque token of the page that follows this order."""
    typed_check: str
    """Four digits asked beside the number: the phone's last, or drawn where there is none."""
    centre: CentreName
    slot_start: datetime
    slot_end: datetime
    fee_krw: int
    expected_at: datetime
    """When the papers should be ready, UTC."""


class Expected(msgspec.Struct, frozen=True, kw_only=True):
    """When papers ordered now should be ready, the slowest of them; told before placing."""

    at: datetime
    """UTC."""


class DrawQr(msgspec.Struct, frozen=True, kw_only=True):
    """A body, never a URL: the code is the key to the papers."""

    code: str


class DocumentLine(msgspec.Struct, frozen=True, kw_only=True):
    code: str
    name_ko: str
    name_en: str
    copies: int
    fee_krw: int
    """For all copies."""


class Step(StrEnum):
    """What the citizen's page shows: 접수 → 준비 중 → 수령 가능 → 도착 → 호출 → 수령 완료."""

    RECEIVED = "received"
    PREPARING = "preparing"
    READY = "ready"
    ARRIVED = "arrived"
    CALLED = "called"
    HANDED_OVER = "handed_over"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    NO_SHOW = "no_show"
    EXPIRED = "expired"


class Followed(msgspec.Struct, frozen=True, kw_only=True):
    version: int
    now: datetime
    number: str
    step: Step
    centre: CentreName
    slot_start: datetime
    slot_end: datetime
    expected_at: datetime
    documents: tuple[DocumentLine, ...]
    fee_krw: int
    ticket_number: int | None = None
    counter_no: int | None = None
    ahead: int | None = None
    cancel_until: datetime | None = None
    """None: cannot be cancelled any more."""
    reject_reason: str = ""


class CheckIn(msgspec.Struct, frozen=True, kw_only=True):
    """Either `code` alone, or `number` and `check` together."""

    code: str | None = None
    number: str | None = None
    check: str | None = None
    language: Language = Language.KO
    """The visitor's, for `facts.distance_words`: Korean, or English for all others."""


class CheckedIn(msgspec.Struct, frozen=True, kw_only=True):
    reservation_number: str
    ticket_number: int
    line: Line
    masked_name: str
    counters: tuple[int, ...]
    ahead: int
    late: bool
    """After the slot: taken in normal order."""
    at: datetime


class CopyLine(msgspec.Struct, frozen=True, kw_only=True):
    """One of today's reservations as a kiosk keeps it for the hours without central."""

    code_hash: str
    """Hex HMAC-SHA-256 of the pick-up code under `StationPicture.check_key`."""
    number: str
    state: State
    slot_start: datetime
    slot_end: datetime
    expected_at: datetime


class CoverPrinted(msgspec.Struct, frozen=True, kw_only=True):
    again: bool
    """These papers had a cover slip before: the new one says 재발행."""


class StationPicture(msgspec.Struct, frozen=True, kw_only=True):
    """What a kiosk must know: replaced whole, only by central."""

    version: int
    now: datetime
    centre: CentreName
    counters: tuple[int, ...]
    """Where pick-ups are handed over."""
    early_minutes: int
    grace_minutes: int
    check_key: str
    """Hex; the key under which codes are hashed. Empty for devices that scan nothing."""
    today: tuple[CopyLine, ...]
    services: tuple[str, ...]
    """What works here now; the kiosk offers only these. Known: "pickup"; "delivery";
    "queue_phone": a number's visitor may leave a phone to be told instead of taking paper."""
    waiting: int
    """People waiting in the pick-up line."""
    lines: tuple[LineStatus, ...] = ()
    """Of the centre; empty where no numbers are given."""
    bells: tuple[Bell, ...] = ()
    """The last one of today of each kiosk of the centre, open or answered."""
    public_address: str = ""
    """Where phones reach central's pages; empty: at the address the station itself asks."""


class IdentityProof(StrEnum):
    """Kind of document seen (law art. 27); never its number."""

    RESIDENT_CARD = "resident_card"
    DRIVER_LICENCE = "driver_licence"
    PASSPORT = "passport"
    MOBILE_ID = "mobile_id"
    ALIEN_CARD = "alien_card"
    DISABILITY_CARD = "disability_card"
    OTHER = "other"


class ProxyProof(StrEnum):
    POWER_OF_ATTORNEY = "power_of_attorney"  # 위임장
    FAMILY_RELATION = "family_relation"
    LEGAL_GUARDIAN = "legal_guardian"


class PaymentKind(StrEnum):
    CASH = "cash"
    CARD = "card"
    MOBILE = "mobile"
    STAMP = "stamp"  # 수입증지
    WAIVED = "waived"


class WaiverKind(StrEnum):
    BASIC_LIVELIHOOD = "basic_livelihood"  # 수급자
    DISABLED = "disabled"
    SENIOR = "senior"  # 65+
    PREGNANT = "pregnant"
    MERIT = "merit"  # 국가유공자
    SINGLE_PARENT = "single_parent"


class FeeReceived(msgspec.Struct, frozen=True, kw_only=True):
    kind: PaymentKind
    amount_krw: int
    waiver: WaiverKind | None = None


class HandOver(msgspec.Struct, frozen=True, kw_only=True):
    identity: IdentityProof | None = None
    proxy: ProxyProof | None = None
    """Set when somebody else collects; `identity` is then the proxy's own proof."""
    fee: FeeReceived | None = None
    """Needed unless the fee is 0 or was received before."""


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    reason: str = ""


class ReservationRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the staff list: masked."""

    id: str
    number: str
    state: State
    channel: Channel
    slot_start: datetime
    slot_end: datetime
    expected_at: datetime
    masked_name: str
    masked_phone: str
    documents: tuple[DocumentLine, ...]
    fee_krw: int
    fee: FeeReceived | None = None
    ticket: Ticket | None = None
    language: Language = Language.KO
    allowed: tuple[Deed, ...] = ()
    """Deeds possible from this state."""
    undo_free_until: datetime | None = None
    """Until then the last deed is undone without a reason; None: nothing to undo."""
    undo_deed: Deed | None = None


class DeskPicture(msgspec.Struct, frozen=True, kw_only=True):
    """A day of one centre, whole; a newer version replaces an older one."""

    version: int
    now: datetime
    day: date
    centre: CentreName
    rows: tuple[ReservationRow, ...]
    waiting: tuple[int, ...]
    """Ticket numbers in the order of calling."""
    lines: tuple[LineStatus, ...] = ()
    counters: tuple[BoardCounter, ...] = ()
    queue: tuple[QueueRow, ...] = ()
    """Numbers of today that wait, are held or stand at a counter, and those missed lately."""
    bells: tuple[Bell, ...] = ()
    """Kiosks at which somebody waits for staff now, oldest first; whatever the day shown."""


class HistoryLine(msgspec.Struct, frozen=True, kw_only=True):
    at: datetime
    verb: str
    by: str
    where: str
    reason: str = ""


class ReservationFull(msgspec.Struct, frozen=True, kw_only=True):
    """The full view: asking for it is written to the access log."""

    row: ReservationRow
    name: PersonName
    phone: Phone | None
    history: tuple[HistoryLine, ...]
