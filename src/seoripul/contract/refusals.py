"""Expected refusals: a closed list of codes, each with the facts a screen needs (RFC 9457)."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

import msgspec

from seoripul.contract.centres import CentreName
from seoripul.contract.slots import Slot
from seoripul.rules.delivery_life import State as OrderState
from seoripul.rules.reservation import State


class RefusalCode(StrEnum):
    # at the kiosk
    NOT_READY = "not_ready"
    TOO_EARLY = "too_early"
    WRONG_CENTRE = "wrong_centre"
    ALREADY_HERE = "already_here"
    COLLECTED = "collected"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    EXPIRED = "expired"
    UNKNOWN_CODE = "unknown_code"
    UNREADABLE = "unreadable"
    TOO_MANY_TRIES = "too_many_tries"
    LINE_FULL = "line_full"
    LINE_CLOSED = "line_closed"
    # placing and changing a reservation
    SLOT_FULL = "slot_full"
    SLOT_CLOSED = "slot_closed"
    NO_SUCH_DOCUMENT = "no_such_document"
    COPIES_OUT_OF_RANGE = "copies_out_of_range"
    CONSENT_MISSING = "consent_missing"
    PHONE_MISSING = "phone_missing"
    TOO_LATE_TO_CANCEL = "too_late_to_cancel"
    NOT_ALLOWED_NOW = "not_allowed_now"
    ID_CHECK_MISSING = "id_check_missing"
    FEE_NOT_SETTLED = "fee_not_settled"
    REASON_MISSING = "reason_missing"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOBODY_WAITING = "nobody_waiting"
    COUNTER_BUSY = "counter_busy"
    RECALLS_USED_UP = "recalls_used_up"
    # bringing documents home
    NOT_DELIVERABLE = "not_deliverable"
    NOT_BY_PHONE = "not_by_phone"
    OUTSIDE_DISTRICT = "outside_district"
    DELIVERY_NOT_YET = "delivery_not_yet"
    ADDRESS_MISSING = "address_missing"
    DUPLICATE_ORDER = "duplicate_order"
    CALLER_LIMIT = "caller_limit"
    SECOND_PERSON_NEEDED = "second_person_needed"
    COUNT_DIFFERS = "count_differs"
    AMOUNT_DIFFERS = "amount_differs"
    WRONG_RECEIPT_CODE = "wrong_receipt_code"
    RUN_LOCKED = "run_locked"
    RUN_NOT_LOCKED = "run_not_locked"
    ENVELOPE_MISSING = "envelope_missing"
    ENVELOPE_EXTRA = "envelope_extra"
    COURIER_MISSING = "courier_missing"
    COURIER_BUSY = "courier_busy"
    RUN_DOES_NOT_ADD_UP = "run_does_not_add_up"
    # people and devices
    WRONG_LOGIN = "wrong_login"
    ACCOUNT_LOCKED = "account_locked"
    SESSION_ENDED = "session_ended"
    NOT_PERMITTED = "not_permitted"
    UNKNOWN_DEVICE = "unknown_device"
    WRONG_PAIRING_CODE = "wrong_pairing_code"
    WEAK_PASSWORD = "weak_password"  # noqa: S105
    LOGIN_TAKEN = "login_taken"
    # any command
    KEY_MISSING = "key_missing"
    KEY_REUSED = "key_reused"
    NOT_FOUND = "not_found"
    BAD_REQUEST = "bad_request"
    TOO_LARGE = "too_large"
    STORAGE_FULL = "storage_full"
    BUSY = "busy"


class Facts(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a screen may say beside the sentence; all optional, nothing personal in clear."""

    at: datetime | None = None
    """When it will be possible (expected ready time, earliest check-in), UTC."""
    since: datetime | None = None
    """When it happened (collected, cancelled, expired), UTC."""
    centre: CentreName | None = None
    distance_words: str | None = None
    """How far the right centre is, in words of the visitor's language (from the centre's data)."""
    ticket_number: int | None = None
    counters: tuple[int, ...] = ()
    masked_name: str | None = None
    called_to: int | None = None
    state: State | None = None
    order_state: OrderState | None = None
    day: date | None = None
    """From which it is possible (delivery in a zone)."""
    numbers: tuple[str, ...] = ()
    """Of the orders it is about."""
    amount_krw: int | None = None
    """What it ought to be."""
    next_slots: tuple[Slot, ...] = ()
    subject: str | None = None
    """The thing refused: a document code, a field's name."""
    retry_after_s: int | None = None


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """application/problem+json: `type` is urn:seoripul:refusal:<code>."""

    code: RefusalCode
    status: int = 409
    title: str = ""
    type: str = ""
    facts: Facts = msgspec.field(default_factory=Facts)


def refuse(code: RefusalCode, status: int = 409, **facts: object) -> Refusal:
    """A refusal ready for the wire."""
    return Refusal(
        code=code,
        status=status,
        title=code.value.replace("_", " "),
        type=f"urn:seoripul:refusal:{code.value}",
        facts=Facts(**facts),  # type: ignore[arg-type]
    )
