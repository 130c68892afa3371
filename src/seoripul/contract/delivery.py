"""서리풀 민원택배: orders of documents that a courier brings home."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

import msgspec

from seoripul.contract.centres import CentreName
from seoripul.contract.language import Language
from seoripul.contract.money import Balance, PaymentKind, WaiverKind
from seoripul.contract.personal import PersonName, Phone, PostalAddress
from seoripul.contract.pickup import DocumentLine, DocumentWanted, HistoryLine, IdentityProof
from seoripul.contract.queue import Ticket
from seoripul.rules.delivery_life import Deed, State
from seoripul.rules.promise import Window


class OrderChannel(StrEnum):
    KIOSK = "kiosk"
    COUNTER = "counter"
    PHONE = "phone"


class AddressGiven(msgspec.Struct, frozen=True, kw_only=True):
    """Where to: an address found by search, or one entered by guide where none is on file."""

    address_id: str = ""
    """Management number of the official file; then the next four are not asked."""
    road_address: PostalAddress | None = None
    """"서초대로 123"; needed without `address_id`."""
    postcode: str = ""
    """Five digits."""
    dong_code: str = ""
    """Admin dong: it decides the zone."""
    detail: PostalAddress | None = None
    """"101동 1203호"."""


class QuoteOrder(msgspec.Struct, frozen=True, kw_only=True):
    """Asked while typing; nothing is kept. Nothing personal is needed for it."""

    documents: tuple[DocumentWanted, ...]
    channel: OrderChannel
    address_id: str = ""
    dong_code: str = ""
    """Empty, as `address_id`: the zone is not judged yet."""
    split: bool = False


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """What comes in one envelope."""

    documents: tuple[DocumentLine, ...]
    effective_received_at: datetime
    """UTC."""
    due_at: datetime
    """What the law asks, UTC."""
    delivery_date: date
    window: Window


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    parts: tuple[Part, ...]
    """One; several where the order is split, soonest first."""
    splittable: bool
    """Its documents are promised for different times."""
    identity_check: bool
    """Staff must see an identity document before the work begins."""
    stamp_krw: int
    delivery_krw: int
    zone: str = ""
    zone_name: str = ""

    @property
    def total_krw(self) -> int:
        return self.stamp_krw + self.delivery_krw


class PayWhere(StrEnum):
    COUNTER = "counter"
    DOOR = "door"


class PlaceOrder(msgspec.Struct, frozen=True, kw_only=True):
    documents: tuple[DocumentWanted, ...]
    recipient: PersonName
    phone: Phone
    address: AddressGiven
    channel: OrderChannel
    """KIOSK from a kiosk; staff say COUNTER or PHONE."""
    pay: PayWhere = PayWhere.DOOR
    split: bool = False
    consent: bool = False
    """To the keeping of name, phone and address until 30 days after the end."""
    identity: IdentityProof | None = None
    """What staff at a counter have seen; None: not yet, or not needed."""
    duplicate_known: bool = False
    """The same was ordered a moment ago, and that is meant."""
    language: Language = Language.KO


class OrderPlaced(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of a split order come with the same `receipt_code` and one fee for delivery."""

    orders: tuple[PlacedPart, ...]
    receipt_code: str
    """Six digits that the recipient tells at the door; good once."""
    follow: str
    """Opaque token of the page that follows the order and its parts."""
    zone_name: str
    stamp_krw: int
    delivery_krw: int
    identity_check: bool
    """True: goes on at the express counter."""
    ticket: Ticket | None = None
    """The number for the express counter; for orders of a kiosk that need an identity check."""
    ticket_ahead: int = 0


class PlacedPart(msgspec.Struct, frozen=True, kw_only=True):
    order_id: str
    number: str
    """Eight digits, grouped when shown: 1234-5678."""
    state: State
    part: Part


class Risk(StrEnum):
    """How the promise stands."""

    CALM = "calm"
    WITHIN_60 = "within_60"
    WITHIN_30 = "within_30"
    LATE = "late"


class OrderRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the staff's list: masked."""

    id: str
    number: str
    state: State
    since: datetime
    channel: OrderChannel
    placed_at: datetime
    due_at: datetime
    """What the law asks, as corrections and extensions have left it."""
    delivery_date: date
    window: Window
    ready_by: datetime
    """When the envelope must be packed so that the promised run can take it, UTC."""
    risk: Risk
    masked_name: str
    masked_phone: str
    masked_address: str
    zone: str
    zone_name: str
    documents: tuple[DocumentLine, ...]
    identity_check: bool
    identity: IdentityProof | None
    stamp: Balance
    delivery: Balance
    pay: PayWhere
    attempts: int = 0
    priority: bool = False
    """A free re-issue goes first."""
    packed_by: str = ""
    """Staff id of the first count; the second person is another one."""
    run_id: str = ""
    hold_until: date | None = None
    reason: str = ""
    split_with: tuple[str, ...] = ()
    """Numbers of the other parts."""
    ticket: Ticket | None = None
    language: Language = Language.KO
    allowed: tuple[Deed, ...] = ()
    """Deeds possible from this state for whoever asks."""


class DeliveryPicture(msgspec.Struct, frozen=True, kw_only=True):
    """The orders of a centre that are not finished, and those finished on `day`; the lost
    first, then by `ready_by`."""

    version: int
    now: datetime
    day: date
    centre: CentreName
    rows: tuple[OrderRow, ...]


class ChangeOrder(msgspec.Struct, frozen=True, kw_only=True):
    """Body of most deeds at the office; each takes only what it needs."""

    reason: str = ""
    """reject, cancel, ask_correction, extend, unpack, reissue, lose, find, destroy, wrong_document:
    said to the citizen in the notice of a correction, extension or rejection."""
    identity: IdentityProof | None = None
    """confirm_identity, collect."""
    count: int = 0
    """pack, check: sheets of paper counted into the envelope (all copies of all documents)."""
    extend_by: int = 0
    """extend: in the unit of the longest period of the order."""
    address: AddressGiven | None = None
    """reroute."""


class OrderFull(msgspec.Struct, frozen=True, kw_only=True):
    """The full view: asking for it is written to the access log."""

    row: OrderRow
    name: PersonName | None
    """None, as phone and address: erased."""
    phone: Phone | None
    address: PostalAddress | None
    postcode: str
    follow: str
    history: tuple[HistoryLine, ...]
    custody: tuple[CustodyLine, ...]


class Holder(StrEnum):
    """Who has the envelope."""

    OFFICE = "office"
    COURIER = "courier"
    RECIPIENT = "recipient"
    NOBODY = "nobody"  # lost, destroyed


class CustodyLine(msgspec.Struct, frozen=True, kw_only=True):
    """One link of an envelope's chain; written once, never changed."""

    at: datetime
    envelope: int
    """1, and one more with every re-issue."""
    deed: Deed
    holder: Holder
    holder_name: str
    """Of staff or courier; empty for the recipient."""
    by: str
    """Who did it: a name of staff or a courier, or the device's."""
    note: str = ""


class EnvelopeLabel(msgspec.Struct, frozen=True, kw_only=True):
    """What is printed on an envelope: no name of a document."""

    number: str
    envelope: int
    code: str
    """20 digits for the QR; they mean nothing but this envelope."""
    recipient: PersonName
    address: PostalAddress
    postcode: str
    zone_name: str
    delivery_date: date
    window: Window
    collect_krw: int
    """To be received at the door."""


class OrderStep(StrEnum):
    """What the citizen's page shows: 접수 → 처리 중 → 발송 준비 → 배송 중 → 배송 완료."""

    IDENTITY_WANTED = "identity_wanted"
    RECEIVED = "received"
    CORRECTION = "correction"
    READY_TO_SEND = "ready_to_send"
    OUT = "out"
    DELIVERED = "delivered"
    ABSENT = "absent"
    HELD_AT_OFFICE = "held_at_office"
    RETURNED = "returned"
    MADE_ANEW = "made_anew"
    LOST = "lost"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    DESTROYED = "destroyed"


class OrderFollowed(msgspec.Struct, frozen=True, kw_only=True):
    """The citizen's page: every part of the order."""

    version: int
    now: datetime
    centre: CentreName
    receipt_code: str
    """Empty once it was used, and where nothing is on its way any more."""
    stamp: Balance
    delivery: Balance
    pay: PayWhere
    parts: tuple[FollowedPart, ...]


class FollowedPart(msgspec.Struct, frozen=True, kw_only=True):
    number: str
    step: OrderStep
    since: datetime
    delivery_date: date
    window: Window
    promised_first: date
    """The date promised when the order was placed; a later one was told."""
    documents: tuple[DocumentLine, ...]
    attempts: int = 0
    hold_until: date | None = None
    cancel_free: bool = False
    """Cancelling costs nothing; else only the delivery fee comes back, or nothing."""
    cancellable: bool = False
    reason: str = ""
    """For a correction, an extension, a rejection."""


class ReceiveMoney(msgspec.Struct, frozen=True, kw_only=True):
    """Both books of an order at once; of a split order, of this part alone."""

    kind: PaymentKind
    stamp_krw: int = 0
    delivery_krw: int = 0
    waiver: WaiverKind | None = None
    """With kind WAIVED: the kind of proof; amounts are what is waived."""


class RefundMoney(msgspec.Struct, frozen=True, kw_only=True):
    """What is given back; at most what was received and is not owed any more."""

    kind: PaymentKind
    stamp_krw: int = 0
    delivery_krw: int = 0
    reason: str


class CashUpLine(msgspec.Struct, frozen=True, kw_only=True):
    counter_no: int | None
    """None: received at the door, `courier` says by whom."""
    courier: str
    kind: PaymentKind
    stamp_krw: int
    delivery_krw: int
    refunded_stamp_krw: int
    refunded_delivery_krw: int
    count: int


class CashUp(msgspec.Struct, frozen=True, kw_only=True):
    """마감: what a day's drawers must hold, per counter and kind."""

    day: date
    centre: CentreName
    lines: tuple[CashUpLine, ...]
