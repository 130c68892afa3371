"""An order is taken: at a kiosk, at a counter, or by telephone."""

from __future__ import annotations

import secrets
from typing import Final, NamedTuple

from seoripul.central.centres import actions as centres
from seoripul.central.deed import Deed
from seoripul.central.delivery import notices, where
from seoripul.central.delivery.actions import express
from seoripul.central.delivery.actions.bringing_back import RECEIPT_DIGITS
from seoripul.central.delivery.actions.repeated import repeated
from seoripul.central.delivery.contact import seal_home
from seoripul.central.delivery.promises import cells_of
from seoripul.central.delivery.promising import PromisedPart, parts_of
from seoripul.central.delivery.quoting import part_told
from seoripul.central.delivery.records import ledger, ordered, orders
from seoripul.central.delivery.wanted import Papers, look_up
from seoripul.central.delivery.where import Whereto
from seoripul.contract.centres import Centre
from seoripul.contract.delivery import OrderChannel, OrderPlaced, PlacedPart, PlaceOrder
from seoripul.contract.money import Book, Entry
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import State

NUMBER_DIGITS: Final = 8


class _Order(NamedTuple):
    """A command whose papers, address and promise have been looked up."""

    command: PlaceOrder
    centre: Centre
    papers: Papers
    place: Whereto
    parts: tuple[PromisedPart, ...]

    @property
    def state(self) -> State:
        seen = self.command.identity is not None and self.command.channel is OrderChannel.COUNTER
        return State.SUBMITTED if self.papers.identity_check and not seen else State.ACCEPTED


def place_order(deed: Deed, command: PlaceOrder) -> OrderPlaced | Refusal:
    """All parts at once, or none; papers that need an identity check wait for it."""
    order = _look_up(deed, command)
    if isinstance(order, Refusal):
        return order
    phone_hash = deed.secrets.code_hash(command.phone.reveal())
    refused = repeated(deed, command, order.papers.said, phone_hash, order.centre.delivery)
    return refused or _write(deed, order, phone_hash)


def _look_up(deed: Deed, command: PlaceOrder) -> _Order | Refusal:
    here = centres.on_file(deed, deed.actor.centre_id)
    if here is None:
        return refuse(RefusalCode.UNKNOWN_DEVICE, 403)
    by_kiosk = deed.actor.kind == "device"
    if by_kiosk is not (command.channel is OrderChannel.KIOSK):
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="channel")
    if not command.consent:
        return refuse(RefusalCode.CONSENT_MISSING, 422, subject="consent")
    rules = here.centre.delivery
    papers = look_up(deed.conn, command.documents, command.channel, rules, deed.today)
    if isinstance(papers, Refusal):
        return papers
    place = where.find(deed.conn, command.address, here.centre, deed.today)
    if isinstance(place, Refusal):
        return place
    days = deed.calendar.days
    parts = parts_of(papers.documents, deed.now, days, split=command.split)
    return _Order(command, here.centre, papers, place, parts)


class _Shared(NamedTuple):
    """What all parts of an order have in common."""

    group: str
    phone_hash: str
    follow: str
    receipt_code: str


def _write(deed: Deed, order: _Order, phone_hash: str) -> OrderPlaced | Refusal:
    receipt_code = deed.secrets.digits(RECEIPT_DIGITS)
    shared = _Shared(secrets.token_hex(8), phone_hash, deed.secrets.token(), receipt_code)
    ids = [shared.group, *(secrets.token_hex(8) for _ in order.parts[1:])]
    placed = tuple(
        _write_part(deed, order, shared, which, part)
        for which, part in zip(ids, order.parts, strict=True)
    )
    _charge(deed, shared.group, Book.DELIVERY, order.centre.delivery.fee_krw)
    deed.touch(order.centre.name.id)
    if order.state is State.ACCEPTED:
        notices.tell_received(deed, ids)
    number = None
    if order.state is State.SUBMITTED and order.command.channel is OrderChannel.KIOSK:
        number = express.take_number(deed, order.centre, ids)
    return OrderPlaced(
        orders=placed,
        receipt_code=receipt_code,
        follow=shared.follow,
        zone_name=order.place.zone.ko,
        stamp_krw=order.papers.stamp_krw,
        delivery_krw=order.centre.delivery.fee_krw,
        identity_check=order.state is State.SUBMITTED,
        ticket=None if number is None else number.ticket,
        ticket_ahead=0 if number is None else number.ahead,
    )


def _write_part(
    deed: Deed, order: _Order, shared: _Shared, which: str, part: PromisedPart
) -> PlacedPart:
    command, place, seal = order.command, order.place, deed.secrets.seal
    number = _free_number(deed)
    orders.write(
        deed.conn,
        id=which,
        number=number,
        split_group=shared.group,
        parts=len(order.parts),
        centre_id=order.centre.name.id,
        channel=command.channel.value,
        language=command.language.value,
        placed_at=deed.now,
        name=seal(command.recipient.reveal()),
        phone=seal(command.phone.reveal()),
        phone_hash=shared.phone_hash,
        wanted=order.papers.said,
        address=seal_home(deed.secrets, place.home),
        zone=place.zone.code,
        dong=place.dong,
        pay=command.pay.value,
        identity_check=order.papers.identity_check,
        identity=command.identity if order.state is State.ACCEPTED else None,
        state=order.state.value,
        since=deed.now,
        received_at=deed.now,
        pauses="[]",
        extended_by=0,
        **cells_of(order.centre.delivery, part.promise),
        promised_first=part.promise.delivery_date,
        attempts=0,
        priority=False,
        envelope=0,
        packed_by="",
        packed_count=0,
        run_id="",
        hold_until=None,
        hold_over=False,
        ticket_day=None,
        ticket_number=None,
        follow_hash=deed.secrets.token_hash(shared.follow),
        follow=seal(shared.follow),
        receipt_code=seal(shared.receipt_code),
        receipt_tries=0,
        reason="",
        finished_at=None,
    )
    ordered.write(deed.conn, which, part.documents)
    _charge(deed, which, Book.STAMP, sum(one.line.fee_krw for one in part.documents))
    deed.record("place", "order", which, order.centre.name.id, command.channel.value)
    return PlacedPart(order_id=which, number=number, state=order.state, part=part_told(part))


def _charge(deed: Deed, order_id: str, book: Book, amount_krw: int) -> None:
    if amount_krw:
        ledger.write(
            deed.conn, order_id, book, Entry.CHARGED, amount_krw, kind=None, waiver=None,
            by_id=deed.actor.id, courier="", counter_no=deed.actor.counter_no,
            centre_id=deed.actor.centre_id, day=deed.today, at=deed.now, reason="",
        )  # fmt: skip


def _free_number(deed: Deed) -> str:
    while True:
        number = deed.secrets.digits(NUMBER_DIGITS)
        if orders.by_number(deed.conn, number) is None:
            return number
