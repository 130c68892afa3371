"""A resident orders ahead, on the web or with staff at a counter."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final, NamedTuple

from msgspec.structs import replace

from seoripul.central.catalogue import records as catalogue
from seoripul.central.centres import records as centres
from seoripul.central.deed import Deed
from seoripul.central.pickup.expected import ready_at
from seoripul.central.pickup.free_slots import next_free, takes_reservations
from seoripul.central.pickup.records import ordered, places, reservations
from seoripul.contract.catalogue import Document
from seoripul.contract.centres import Centre
from seoripul.contract.pickup import (
    Channel,
    DocumentLine,
    DocumentWanted,
    PlaceReservation,
    ReservationPlaced,
)
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules import pickup_code
from seoripul.rules.reservation import State
from seoripul.rules.seoul import day_of
from seoripul.rules.slots import booking_window, earliest_start, is_slot

NUMBER_DIGITS: Final = 8
CHECK_DIGITS: Final = 4


class _Order(NamedTuple):
    """A command whose documents, fees and times have been looked up."""

    command: PlaceReservation
    centre: Centre
    lines: tuple[DocumentLine, ...]
    expected_at: datetime

    @property
    def fee_krw(self) -> int:
        return sum(line.fee_krw for line in self.lines)

    @property
    def slot_end(self) -> datetime:
        return self.command.slot_start + timedelta(minutes=self.centre.slots.minutes)


def place(deed: Deed, command: PlaceReservation) -> ReservationPlaced | Refusal:
    """Take a place in a slot and promise the papers for it."""
    if command.slot_start.tzinfo is None:
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="slot_start")
    order = _look_up(deed, replace(command, slot_start=command.slot_start.astimezone(UTC)))
    if isinstance(order, Refusal):
        return order
    return _wrong_time(deed, order) or _take_place(deed, order) or _write(deed, order)


def _look_up(deed: Deed, command: PlaceReservation) -> _Order | Refusal:
    found = centres.find(deed.conn, command.centre_id)
    if found is None:
        return refuse(RefusalCode.NOT_FOUND, 404, subject="centre_id")
    if not command.consent:
        return refuse(RefusalCode.CONSENT_MISSING, 422, subject="consent")
    if command.phone is None and deed.actor.kind != "staff":
        return refuse(RefusalCode.PHONE_MISSING, 422, subject="phone")
    documents = _documents(deed, command, found.centre)
    if isinstance(documents, Refusal):
        return documents
    lines = tuple(map(_line, documents, command.documents))
    ready = ready_at(documents, deed.now, deed.calendar, found.centre.slots)
    return _Order(command, found.centre, lines, ready)


def _documents(
    deed: Deed, command: PlaceReservation, centre: Centre
) -> tuple[Document, ...] | Refusal:
    codes = [wanted.code for wanted in command.documents]
    if not 1 <= len(codes) <= centre.slots.max_documents or len(set(codes)) < len(codes):
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="documents")
    found: list[Document] = []
    for wanted in command.documents:
        document = catalogue.find(deed.conn, wanted.code, deed.today)
        if document is None or not document.reservable:
            return refuse(RefusalCode.NO_SUCH_DOCUMENT, 422, subject=wanted.code)
        if not 1 <= wanted.copies <= centre.slots.max_copies:
            return refuse(RefusalCode.COPIES_OUT_OF_RANGE, 422, subject=wanted.code)
        found.append(document)
    return tuple(found)


def _line(document: Document, wanted: DocumentWanted) -> DocumentLine:
    return DocumentLine(
        code=document.code,
        name_ko=document.name_ko,
        name_en=document.name_en,
        copies=wanted.copies,
        fee_krw=document.fee_krw * wanted.copies,
    )


def _wrong_time(deed: Deed, order: _Order) -> Refusal | None:
    """SLOT_CLOSED where there is no such slot, it is past, too far ahead, or comes before the
    papers are ready (then `at` says when they are)."""
    start, centre = order.command.slot_start, order.centre
    known = takes_reservations(centre, day_of(start)) and is_slot(
        centre.slots, centre.hours, start, deed.calendar.is_working_day
    )
    in_window = earliest_start(centre.slots, deed.now) <= start
    window = booking_window(centre.slots, deed.now, order.expected_at)
    in_window = in_window and day_of(start) <= window.last
    if known and in_window and order.expected_at <= start:
        return None
    at = order.expected_at if order.expected_at > start else None
    return _elsewhen(deed, order, RefusalCode.SLOT_CLOSED, at)


def _take_place(deed: Deed, order: _Order) -> Refusal | None:
    centre, start = order.centre, order.command.slot_start
    if places.take(deed.conn, centre.name.id, start, centre.slots.capacity):
        return None
    return _elsewhen(deed, order, RefusalCode.SLOT_FULL, None)


def _elsewhen(deed: Deed, order: _Order, code: RefusalCode, at: datetime | None) -> Refusal:
    wanted, ready = order.command.slot_start, order.expected_at
    free = partial(next_free, deed.conn, order.centre, deed.calendar, deed.now, ready)
    return refuse(code, at=at, next_slots=free(after=wanted) or free())


def _write(deed: Deed, order: _Order) -> ReservationPlaced:
    command, centre = order.command, order.centre
    which, number = secrets.token_hex(8), _free_number(deed)
    code = pickup_code.compose(deed.secrets.digits(pickup_code.RANDOM_DIGITS))
    follow = deed.secrets.token()
    check = deed.secrets.digits(CHECK_DIGITS) if command.phone is None else command.phone.last4()
    by_staff = deed.actor.kind == "staff"
    state = State.CONFIRMED if centre.slots.confirm_automatically or by_staff else State.REQUESTED
    reservations.write(
        deed.conn,
        id=which,
        number=number,
        code_hash=deed.secrets.code_hash(code),
        check_hash=deed.secrets.code_hash(number + check),
        follow_hash=deed.secrets.token_hash(follow),
        centre_id=centre.name.id,
        day=day_of(command.slot_start),
        slot_start=command.slot_start,
        slot_end=order.slot_end,
        channel=(Channel.COUNTER if by_staff else Channel.WEB).value,
        language=command.language.value,
        placed_at=deed.now,
        expected_at=order.expected_at,
        name=deed.secrets.seal(command.name.reveal()),
        phone=None if command.phone is None else deed.secrets.seal(command.phone.reveal()),
        fee_krw=order.fee_krw,
        state=state.value,
        since=deed.now,
        holds_place=True,
        ticket_day=None,
        ticket_number=None,
        reason="",
        finished_at=None,
        last_deed=None,
        last_deed_at=None,
        before=None,
    )
    ordered.write(deed.conn, which, order.lines)
    deed.record("place", "reservation", which, centre.name.id)
    deed.touch(centre.name.id)
    return ReservationPlaced(
        reservation_id=which,
        number=number,
        code=code,
        follow=follow,
        typed_check=check,
        centre=centre.name,
        slot_start=command.slot_start,
        slot_end=order.slot_end,
        fee_krw=order.fee_krw,
        expected_at=order.expected_at,
    )


def _free_number(deed: Deed) -> str:
    while True:
        number = deed.secrets.digits(NUMBER_DIGITS)
        if reservations.by_number(deed.conn, number) is None:
            return number
