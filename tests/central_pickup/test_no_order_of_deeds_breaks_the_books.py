"""Whatever staff, visitors and the clock do in whatever order, the books add up."""

from __future__ import annotations

import tempfile
from collections import Counter
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Connection, select

from seoripul.central.actor import CITIZEN, OFFICE, Actor
from seoripul.central.bootstrap import opened
from seoripul.central.clock import SetClock
from seoripul.central.pickup.actions.call_no_show import call_no_show
from seoripul.central.pickup.actions.change import change, check_in_by_staff
from seoripul.central.pickup.actions.check_in import check_in
from seoripul.central.pickup.actions.hand_over import hand_over
from seoripul.central.pickup.actions.place import place
from seoripul.central.pickup.actions.undo import undo
from seoripul.central.pickup.duties import every_minute
from seoripul.central.pickup.records.fees import fees
from seoripul.central.pickup.records.places import places
from seoripul.central.pickup.records.reservations import reservations
from seoripul.central.queue.actions.change_ticket import change_ticket
from seoripul.central.queue.actions.next_ticket import next_ticket
from seoripul.central.queue.records.tickets import tickets
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import (
    CheckIn,
    DocumentWanted,
    FeeReceived,
    HandOver,
    IdentityProof,
    PaymentKind,
    PlaceReservation,
    Reason,
    ReservationPlaced,
)
from seoripul.contract.queue import ChangeTicket, TicketDeed
from seoripul.contract.refusals import Refusal
from seoripul.rules.reservation import Deed as Step
from tests.central_pickup.scene import moment
from tests.support.databases import settings_at

KIOSK = Actor(kind="device", id="k", device_id="k", device_kind="kiosk", centre_id="ok")
OPEN_TICKET = ("WAITING", "CALLED")
COLUMNS = ("state", "since", "holds_place", "ticket_day", "ticket_number", "reason", "finished_at")


def clerk(counter_no: int) -> Actor:
    return Actor(kind="staff", id="s", name="김담당", centre_id="ok", counter_no=counter_no)


class Morning(RuleBasedStateMachine):
    orders: Bundle[ReservationPlaced] = Bundle("orders")

    def __init__(self) -> None:
        super().__init__()
        self.closing = ExitStack()

    @initialize()
    def open_the_office(self) -> None:
        home = Path(self.closing.enter_context(tempfile.TemporaryDirectory()))
        self.clock = SetClock(moment("10:00"))
        self.office = self.closing.enter_context(opened(settings_at(home), self.clock))

    def teardown(self) -> None:
        self.closing.close()

    def do(self, actor: Actor, work: Any) -> Any:
        return self.office.store.do_now(actor, work)

    @rule(target=orders, slot=st.sampled_from(("14:00", "14:30", "15:00")))
    def order(self, slot: str) -> Any:
        command = PlaceReservation(
            centre_id="ok",
            documents=(DocumentWanted(code="CE01", copies=1),),
            slot_start=moment(slot),
            name=PersonName("홍길동"),
            phone=Phone("010-0000-5678"),
            consent=True,
        )
        placed = self.do(CITIZEN, lambda deed: place(deed, command))
        return multiple() if isinstance(placed, Refusal) else placed

    @rule(one=orders, step=st.sampled_from([s for s in Step if s is not Step.EXPIRE]))
    def staff_change(self, one: ReservationPlaced, step: Step) -> None:
        if step not in (Step.CHECK_IN, Step.HAND_OVER):
            self.do(clerk(3), lambda deed: change(deed, step, one.reservation_id, "because"))

    @rule(one=orders, by_code=st.booleans())
    def come(self, one: ReservationPlaced, by_code: bool) -> None:
        if by_code:
            self.do(KIOSK, lambda deed: check_in(deed, CheckIn(code=one.code)))
        else:
            self.do(clerk(3), lambda deed: check_in_by_staff(deed, Reason(), one.reservation_id))

    @rule(counter_no=st.sampled_from((3, 4)))
    def next_please(self, counter_no: int) -> None:
        self.do(clerk(counter_no), lambda deed: next_ticket(deed, ChangeTicket()))

    @rule(one=orders, no=st.sampled_from((3, 4)))
    def give_up(self, one: ReservationPlaced, no: int) -> None:
        self.do(clerk(no), lambda deed: call_no_show(deed, Reason(), one.reservation_id))

    @rule(
        number=st.integers(801, 806),
        step=st.sampled_from((TicketDeed.CALL, TicketDeed.RECALL, TicketDeed.HOLD)),
        no=st.sampled_from((3, 4)),
    )
    def at_the_counter(self, number: int, step: TicketDeed, no: int) -> None:
        self.do(clerk(no), lambda deed: change_ticket(deed, step, number, ChangeTicket()))

    @rule(one=orders, amount=st.sampled_from((400, 300)))
    def give(self, one: ReservationPlaced, amount: int) -> None:
        fee = FeeReceived(kind=PaymentKind.CASH, amount_krw=amount)
        given = HandOver(identity=IdentityProof.PASSPORT, fee=fee)
        self.do(clerk(3), lambda deed: hand_over(deed, given, one.reservation_id))

    @rule(one=orders)
    def take_back(self, one: ReservationPlaced) -> None:
        self.do(clerk(3), lambda deed: undo(deed, Reason(reason="because"), one.reservation_id))

    @rule(one=orders, step=st.sampled_from([Step.PREPARE, Step.MAKE_READY, Step.CANCEL,
                                           Step.REJECT, Step.HAND_OVER]))  # fmt: skip
    def do_and_take_back(self, one: ReservationPlaced, step: Step) -> None:
        """A deed and its undo leave everything as it was."""
        before = self._standing(one)
        fee = FeeReceived(kind=PaymentKind.CASH, amount_krw=400)
        given = HandOver(identity=IdentityProof.PASSPORT, fee=fee)
        acts = {Step.HAND_OVER: lambda deed: hand_over(deed, given, one.reservation_id)}
        act = acts.get(step, lambda deed: change(deed, step, one.reservation_id, "because"))
        if not isinstance(self.do(clerk(3), act), Refusal):
            undone = self.do(clerk(3), lambda deed: undo(deed, Reason(), one.reservation_id))
            assert not isinstance(undone, Refusal)
        assert self._standing(one) == before

    @rule(minutes=st.sampled_from((1, 20, 60, 600, 60 * 24 * 16)))
    def time_passes(self, minutes: int) -> None:
        self.clock.advance(timedelta(minutes=minutes))
        self.do(OFFICE, every_minute)

    def _standing(self, one: ReservationPlaced) -> Any:
        which = reservations.c.id == one.reservation_id
        cells = [reservations.c[name] for name in COLUMNS]

        def look(conn: Connection) -> Any:
            row = conn.execute(select(*cells).where(which)).one()
            return row, *(sorted(map(tuple, conn.execute(select(t)))) for t in (places, tickets))

        return self.office.store.read_now(look)

    # the books

    def _rows(self, table: Any) -> list[Any]:
        return list(self.office.store.read_now(lambda conn: conn.execute(select(table)).all()))

    @invariant()
    def places_taken_are_live_reservations(self) -> None:
        live = Counter(row.slot_start for row in self._rows(reservations) if row.holds_place)
        booked = {row.start: row.booked for row in self._rows(places) if row.booked}
        assert booked == live
        assert all(count <= 4 for count in booked.values())

    @invariant()
    def a_place_is_held_by_all_but_the_cancelled(self) -> None:
        for row in self._rows(reservations):
            if row.state != "DESTROYED":
                assert row.holds_place == (row.state not in ("CANCELLED", "REJECTED"))

    @invariant()
    def whoever_is_here_has_one_open_number(self) -> None:
        numbers = [row for row in self._rows(tickets) if row.state in OPEN_TICKET]
        owners = Counter(row.subject_id for row in numbers)
        here = [row for row in self._rows(reservations) if row.state == "ARRIVED"]
        assert owners == Counter(row.id for row in here)
        assert {(row.ticket_day, row.ticket_number) for row in here} == {
            (row.day, row.number) for row in numbers
        }

    @invariant()
    def a_counter_serves_one_visitor(self) -> None:
        serving = Counter(row.counter_no for row in self._rows(tickets) if row.state == "CALLED")
        assert all(count == 1 for count in serving.values())

    @invariant()
    def a_fee_is_recorded_once_and_only_for_papers_given(self) -> None:
        standing = Counter(
            row.reservation_id for row in self._rows(fees) if row.reversed_at is None
        )
        given = [row.id for row in self._rows(reservations) if row.state == "HANDED_OVER"]
        assert standing == Counter(given)


@pytest.mark.timeout(600)
def test_the_books_add_up() -> None:
    run_state_machine_as_test(
        Morning,
        settings=settings(
            max_examples=25,
            stateful_step_count=30,
            suppress_health_check=list(HealthCheck),
        ),
    )
