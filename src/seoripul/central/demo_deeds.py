"""What has happened to each invented order of the demonstration by now.

At an odd hour some of it cannot have happened (a counter still busy): the deeds themselves say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from seoripul.central.deed import OFFICE, Actor, Deed
from seoripul.central.pickup.actions.change import change
from seoripul.central.pickup.actions.check_in import check_in
from seoripul.central.pickup.actions.hand_over import hand_over
from seoripul.central.pickup.duties import every_minute
from seoripul.central.pickup.records import reservations
from seoripul.central.queue.actions.change_ticket import change_ticket
from seoripul.contract.pickup import (
    CheckIn,
    FeeReceived,
    HandOver,
    IdentityProof,
    PaymentKind,
    ReservationPlaced,
)
from seoripul.contract.queue import ChangeTicket, TicketDeed
from seoripul.rules import reservation as life
from seoripul.rules.seoul import at_minute, day_of

Scripted = tuple[datetime, Actor, Callable[[Deed], object]]

BEGIN_MINUTE: Final = 8 * 60 + 40
"""08:40, when the first papers of the day are prepared."""
_MINUTE: Final = timedelta(minutes=1)
KIOSK: Final = Actor(
    kind="device", id="demo-kiosk", name="1층 키오스크", device_id="demo-kiosk",
    device_kind="kiosk", centre_id="ok",
)  # fmt: skip
_PROOFS: Final = (
    IdentityProof.RESIDENT_CARD,
    IdentityProof.MOBILE_ID,
    IdentityProof.DRIVER_LICENCE,
)
_PAID: Final = (PaymentKind.CARD, PaymentKind.CASH, PaymentKind.MOBILE)
PREPARED: Final = frozenset(
    {"collected", "late", "missing", "called", "waiting", "ready", "elsewhere", "expired"}
)


def deeds_of(
    situation: str, placed: ReservationPlaced, now: datetime, row: int, staff: list[Actor]
) -> Iterator[Scripted]:
    """Moments, actors and deeds, in their order. `staff`: lead, papers, counter."""
    lead, papers, clerk = (replace(one, centre_id=placed.centre.id) for one in staff)
    begun = _prepared(placed, row) - 4 * _MINUTE
    if situation in PREPARED or situation == "preparing":
        yield begun, papers, _step(life.Deed.PREPARE, placed)
    if situation in PREPARED:
        yield begun + 3 * _MINUTE, papers, _step(life.Deed.MAKE_READY, placed)
    if situation == "collected":
        yield from _collected(placed, row, lead, clerk)
    elif situation in ("called", "waiting"):
        yield from _in_the_lobby(situation, placed, now, row, clerk)
    elif situation == "late":
        yield placed.slot_end + 31 * _MINUTE, OFFICE, every_minute
    elif situation == "expired":
        yield placed.slot_end + timedelta(days=1), OFFICE, every_minute
        yield placed.slot_end + timedelta(days=17), OFFICE, every_minute
    elif situation == "cancelled":
        yield begun, lead, _step(life.Deed.CANCEL, placed, "전화로 취소 요청")
    elif situation == "rejected":
        yield begun, lead, _step(life.Deed.REJECT, placed, "졸업 학교 확인이 필요합니다")


def _prepared(placed: ReservationPlaced, row: int) -> datetime:
    """A minute after the papers of this order lay ready."""
    begun = at_minute(day_of(placed.slot_start), BEGIN_MINUTE)
    return begun + (4 + row) * _MINUTE


def _collected(
    placed: ReservationPlaced, row: int, lead: Actor, clerk: Actor
) -> Iterator[Scripted]:
    """In the slot: two counters take turns."""
    which = row % 2
    who = replace(clerk if which else lead, counter_no=3 + which)
    came = max(placed.slot_start + (1 + 2 * which) * _MINUTE, _prepared(placed, row))
    given = HandOver(
        identity=_PROOFS[row % len(_PROOFS)],
        fee=FeeReceived(kind=_PAID[row % len(_PAID)], amount_krw=placed.fee_krw)
        if placed.fee_krw
        else None,
    )
    yield came, KIOSK, lambda deed: check_in(deed, CheckIn(code=placed.code))
    yield came + 2 * _MINUTE, who, _call(placed)
    yield came + 5 * _MINUTE, who, lambda deed: hand_over(deed, given, placed.reservation_id)


def _in_the_lobby(
    situation: str, placed: ReservationPlaced, now: datetime, row: int, clerk: Actor
) -> Iterator[Scripted]:
    """Here within the last minutes; counter 4 has called one of them."""
    doors = placed.slot_start - 25 * _MINUTE
    came = max(now - timedelta(seconds=40 * (20 - row)), doors, _prepared(placed, row))
    yield came, KIOSK, lambda deed: check_in(deed, CheckIn(code=placed.code))
    if situation == "called":
        who = replace(clerk, counter_no=4)
        yield max(came, now - _MINUTE), who, _call(placed)


def _call(placed: ReservationPlaced) -> Callable[[Deed], object]:
    """The visitor with this reservation, by their number."""

    def does(deed: Deed) -> object:
        row = reservations.find(deed.conn, placed.reservation_id)
        number = row.ticket_number if row is not None else None
        return change_ticket(deed, TicketDeed.CALL, number or 0, ChangeTicket())

    return does


def _step(step: life.Deed, placed: ReservationPlaced, reason: str = "") -> Callable[[Deed], object]:
    return lambda deed: change(deed, step, placed.reservation_id, reason)
