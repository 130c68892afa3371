"""Couriers, their runs, and what happens at the door."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

import msgspec

from seoripul.contract.centres import CentreName
from seoripul.contract.delivery import OrderRow
from seoripul.contract.personal import PersonName, Phone, PostalAddress
from seoripul.contract.pickup import IdentityProof, PaymentKind
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.delivery_life import Deed, State
from seoripul.rules.promise import Window


class CourierShift(msgspec.Struct, frozen=True, kw_only=True):
    """Which runs of which weekdays a courier works; 0 = Monday."""

    weekday: int
    window: Window
    """AM or PM."""


class Courier(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    name: str
    centre_id: str
    eligible: bool
    """Meets the hiring rule (age 18-39); the age itself is not kept."""
    active: bool
    zones: tuple[str, ...] = ()
    """Where this courier likes to go; empty: anywhere."""
    shifts: tuple[CourierShift, ...] = ()
    """The roster; empty: any run."""
    phone_paired: bool = False


class SaveCourier(msgspec.Struct, frozen=True, kw_only=True):
    """New (without id), or all of it anew."""

    id: str = ""
    name: str
    eligible: bool
    active: bool = True
    zones: tuple[str, ...] = ()
    shifts: tuple[CourierShift, ...] = ()


class RunState(StrEnum):
    PLANNED = "PLANNED"
    LOCKED = "LOCKED"
    LOADING = "LOADING"
    OUT = "OUT"
    RECONCILED = "RECONCILED"
    CANCELLED = "CANCELLED"


class Ordering(StrEnum):
    """What the order of driving comes from."""

    HAND = "hand"
    COORDINATES = "coordinates"  # straight lines between them
    MIXED = "mixed"  # coordinates where there are some, else by the address
    ADDRESSES = "addresses"  # dong, road and building number


class Stop(msgspec.Struct, frozen=True, kw_only=True):
    """One envelope on a run, masked; in the order of driving."""

    position: int
    order_id: str
    number: str
    envelope: int
    state: State
    masked_name: str
    masked_address: str
    postcode: str
    loaded: bool = False
    outcome: Deed | None = None
    outcome_at: datetime | None = None
    """By the courier's phone."""
    told_at: datetime | None = None
    """When that was heard here; later than `outcome_at` after a dead spot."""
    back: bool = False
    """The office has it again."""
    lat: float | None = None
    lon: float | None = None
    collect_krw: int = 0
    """To be received at the door."""
    delivery_date: date
    window: Window


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """A round of one courier in one zone, on the morning or the afternoon of a day."""

    id: str
    day: date
    window: Window
    zone: str
    zone_name: str
    state: RunState
    courier_id: str
    courier_name: str
    stops: tuple[Stop, ...]
    leaves_at: datetime
    ordered_by: Ordering = Ordering.HAND
    loaded: int = 0
    delivered: int = 0
    returned: int = 0
    """Attempts that failed and will be tried again, refused, wrong address, wrong document."""
    held: int = 0
    lost: int = 0


class DoorReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a courier told and somebody must look at: a loss, or what no longer fits."""

    id: str
    run_id: str
    order_id: str
    number: str
    courier_name: str
    deed: Deed
    at: datetime
    """By the courier's phone."""
    told_at: datetime
    refused: RefusalCode | None
    """None: it was done (an envelope is lost)."""
    order_state: State
    """Of the order when it was told."""
    note: str = ""


class DispatchPicture(msgspec.Struct, frozen=True, kw_only=True):
    version: int
    now: datetime
    day: date
    centre: CentreName
    runs: tuple[Run, ...]
    waiting: tuple[OrderRow, ...]
    """Packed, or to be tried again, and on no run; the most urgent first."""
    couriers: tuple[Courier, ...]
    reports: tuple[DoorReport, ...] = ()
    """Until somebody has settled them, oldest first."""


class OpenRun(msgspec.Struct, frozen=True, kw_only=True):
    day: date
    window: Window
    zone: str
    courier_id: str = ""
    """Empty: decided later, before it is locked."""


class ChangeRun(msgspec.Struct, frozen=True, kw_only=True):
    """Body of a deed on a run; each takes only what it needs."""

    courier_id: str = ""
    """set_courier."""
    orders: tuple[str, ...] = ()
    """assign, unassign: ids; order: all ids of the run in the new order of driving."""
    envelope_code: str = ""
    """scan_out, scan_back: what was scanned, or the order's number typed."""
    reason: str = ""
    """unlock, cancel, reconcile with something missing."""


class RunDeed(StrEnum):
    SET_COURIER = "set_courier"
    ASSIGN = "assign"
    UNASSIGN = "unassign"
    PROPOSE = "propose"  # the order of stops, by the route library
    ORDER = "order"  # by hand
    LOCK = "lock"
    UNLOCK = "unlock"
    SCAN_OUT = "scan_out"
    START = "start"
    SCAN_BACK = "scan_back"
    RECONCILE = "reconcile"
    CANCEL = "cancel"


class RunSheet(msgspec.Struct, frozen=True, kw_only=True):
    """What is printed for a run: masked names, whole addresses, never a document."""

    run: Run
    stops: tuple[SheetStop, ...]


class SheetStop(msgspec.Struct, frozen=True, kw_only=True):
    position: int
    number: str
    envelope_code: str
    """For its QR."""
    masked_name: str
    address: PostalAddress
    postcode: str
    envelopes: int
    collect_krw: int


class DoorStop(msgspec.Struct, frozen=True, kw_only=True):
    """A stop as its courier sees it: never a document's name."""

    position: int
    order_id: str
    number: str
    masked_name: str
    address: PostalAddress
    """Whole; empty of it once the run is over (the picture then has no stops)."""
    postcode: str
    phone: Phone | None
    state: State
    outcome: Deed | None
    outcome_at: datetime | None = None
    """By the courier's phone."""
    collect_stamp_krw: int
    collect_delivery_krw: int
    attempts: int
    lat: float | None = None
    lon: float | None = None
    note: str = ""


class CourierPicture(msgspec.Struct, frozen=True, kw_only=True):
    """Today's run of the courier whose phone asks."""

    version: int
    now: datetime
    courier_name: str
    run_id: str
    """Empty: no run now."""
    window: Window | None
    zone_name: str
    state: RunState | None
    stops: tuple[DoorStop, ...]
    """Once the run is out; before that, `count` alone."""
    count: int = 0
    day: date | None = None
    map_link: str = ""
    """Opens a map: `{query}` stands for the address, `{lat}` and `{lon}` for coordinates."""
    office_phone: str = ""
    undo_seconds: int = 0
    """So long after `outcome_at` one of `rules.delivery_life.UNDOABLE` may be taken back."""


class AtTheDoor(msgspec.Struct, frozen=True, kw_only=True):
    """What happened at one stop; sent once, perhaps long after, from a dead spot."""

    at: datetime
    """By the phone's clock, corrected by central's; told beside the moment of arrival here."""
    receipt_code: str = ""
    """deliver: what the recipient said; or `identity`."""
    identity: IdentityProof | None = None
    recipient: PersonName | None = None
    """deliver to somebody else of the household: not kept in clear, shown masked."""
    paid: PaymentKind | None = None
    """deliver: how the open fees were paid; the whole of them."""
    note: str = ""


class DoorDone(msgspec.Struct, frozen=True, kw_only=True):
    order_id: str
    state: State
    outcome: Deed
    next_date: date | None = None
    """absent: when it is tried again."""
    next_window: Window | None = None
