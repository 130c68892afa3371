"""Whatever staff, couriers, citizens and the clock do in whatever order, the books of fees balance
and no chain of custody breaks."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

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
from seoripul.central.delivery import door
from seoripul.central.delivery.actions.cancel import cancel_by_citizen
from seoripul.central.delivery.actions.money import receive, refund
from seoripul.central.delivery.actions.office import STEPS, change
from seoripul.central.delivery.actions.place import place_order
from seoripul.central.delivery.duties import every_minute
from seoripul.central.delivery.records import custody, ledger, ordered, orders
from seoripul.central.delivery.records.envelopes import envelopes
from seoripul.contract.delivery import (
    ChangeOrder,
    Holder,
    OrderChannel,
    PayWhere,
    PlaceOrder,
    ReceiveMoney,
    RefundMoney,
)
from seoripul.contract.dispatch import AtTheDoor
from seoripul.contract.money import Book, PaymentKind, WaiverKind
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import Reason
from seoripul.contract.refusals import Refusal
from seoripul.rules.delivery_life import Deed
from tests.central_delivery.home import ADDRESS, RULES, SEEN, wanted
from tests.central_pickup.scene import moment
from tests.support.databases import settings_at

COURIER = Actor(kind="device", id="phone-1", name="박배송", device_kind="courier", centre_id="ok")
FEE_KRW = 3000
FOLLOWS = {
    None: {Holder.OFFICE},
    Holder.OFFICE: {Holder.OFFICE, Holder.COURIER, Holder.RECIPIENT, Holder.NOBODY},
    Holder.COURIER: {Holder.RECIPIENT, Holder.OFFICE, Holder.NOBODY},
    Holder.RECIPIENT: {Holder.OFFICE},
    Holder.NOBODY: {Holder.OFFICE},
}
"""Into whose hands an envelope may go from whose."""


def clerk(which: int) -> Actor:
    name = ("김담당", "이확인")[which]
    return Actor(kind="staff", id=f"s{which}", name=name, centre_id="ok", counter_no=3 + which)


class Office(RuleBasedStateMachine):
    placed: Bundle[tuple[str, str]] = Bundle("placed")
    """Id and token of the page."""

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

    def on(self, actor: Actor, order_id: str, step: Any, *given: Any) -> Any:
        def work(deed: Any) -> Any:
            row = orders.find(deed.conn, order_id)
            assert row is not None
            return step(deed, row, *given)

        return self.do(actor, work)

    @rule(
        target=placed,
        papers=st.sampled_from(("LD01x2", "CE01x1 PM07x1", "WE01x1")),
        split=st.booleans(),
        pay=st.sampled_from(PayWhere),
        seen=st.booleans(),
    )
    def order(self, papers: str, split: bool, pay: PayWhere, seen: bool) -> Any:
        command = PlaceOrder(
            documents=wanted(papers), recipient=PersonName("홍길동"),
            phone=Phone("010-0000-5678"), address=ADDRESS, channel=OrderChannel.COUNTER,
            pay=pay, split=split, consent=True, identity=SEEN if seen else None,
            duplicate_known=True,
        )  # fmt: skip
        done = self.do(clerk(0), lambda deed: place_order(deed, command))
        assert not isinstance(done, Refusal), done
        return multiple(*((one.order_id, done.follow) for one in done.orders))

    @rule(one=placed, act=st.sampled_from(list(STEPS)), who=st.integers(0, 1))
    def at_the_office(self, one: tuple[str, str], act: Deed, who: int) -> None:
        given = ChangeOrder(
            reason="까닭", identity=SEEN, count=self._copies(one[0]), extend_by=1, address=ADDRESS
        )
        self.do(clerk(who), lambda deed: change(deed, act, one[0], given))

    @rule(one=placed)
    def closes_the_envelope(self, one: tuple[str, str]) -> None:
        for who, act in enumerate((Deed.ISSUE, Deed.PACK, Deed.CHECK)):
            self.at_the_office(one, act, who % 2)
        self.at_the_office(one, Deed.CHECK, 0)

    @rule(one=placed)
    def goes_out(self, one: tuple[str, str]) -> None:
        if not isinstance(self.on(clerk(0), one[0], door.assign, "run"), Refusal):
            self.on(COURIER, one[0], door.load, COURIER.name)

    @rule(one=placed, back=st.booleans())
    def off_the_run(self, one: tuple[str, str], back: bool) -> None:
        if back:
            row = self.office.store.read_now(lambda conn: orders.find(conn, one[0]))
            assert row is not None
            if self._holder(one[0], row.envelope) is Holder.COURIER:
                self.on(clerk(0), one[0], door.receive_back, row.envelope, RULES)
        else:
            self.on(clerk(0), one[0], door.unassign)

    @rule(one=placed, kind=st.sampled_from(("deliver", "absent", "refused", "wrong", "lose")))
    def at_the_door(self, one: tuple[str, str], kind: str) -> None:
        paid = AtTheDoor(at=self.clock.now(), identity=SEEN, paid=PaymentKind.CASH)
        acts: dict[str, tuple[Any, ...]] = {
            "deliver": (door.deliver, paid, COURIER.name), "absent": (door.absent, RULES),
            "refused": (door.refused, ""), "wrong": (door.wrong_document, RULES, ""),
            "lose": (door.lose, ""),
        }  # fmt: skip
        self.on(COURIER, one[0], *acts[kind])

    @rule(one=placed, stamp=st.booleans(), delivery=st.booleans(), waived=st.booleans())
    def pays(self, one: tuple[str, str], stamp: bool, delivery: bool, waived: bool) -> None:
        there = self.office.store.read_now(lambda conn: ledger.of(conn, one[0]))
        given = ReceiveMoney(
            kind=PaymentKind.WAIVED if waived else PaymentKind.CARD,
            stamp_krw=max(there.stamp.open_krw, 0) * stamp,
            delivery_krw=max(there.delivery.open_krw, 0) * delivery,
            waiver=WaiverKind.SENIOR if waived else None,
        )
        self.do(clerk(0), lambda deed: receive(deed, given, one[0]))

    @rule(one=placed)
    def is_given_back(self, one: tuple[str, str]) -> None:
        there = self.office.store.read_now(lambda conn: ledger.of(conn, one[0]))
        given = RefundMoney(
            kind=PaymentKind.CARD, reason="환급",
            stamp_krw=max(-there.stamp.open_krw, 0), delivery_krw=max(-there.delivery.open_krw, 0),
        )  # fmt: skip
        self.do(clerk(0), lambda deed: refund(deed, given, one[0]))

    @rule(one=placed)
    def is_cancelled_by_its_citizen(self, one: tuple[str, str]) -> None:
        self.do(CITIZEN, lambda deed: cancel_by_citizen(deed, Reason(), one[1]))

    @rule(hours=st.sampled_from((1, 24, 24 * 8, 24 * 16)))
    def time_passes(self, hours: int) -> None:
        self.clock.advance(timedelta(hours=hours))
        self.do(OFFICE, every_minute)

    # the books

    def _rows(self) -> list[Any]:
        return list(
            self.office.store.read_now(lambda conn: conn.execute(select(orders.orders)).all())
        )

    def _copies(self, order_id: str) -> int:
        lines = self.office.store.read_now(lambda conn: ordered.lines(conn, order_id))
        return sum(line.copies for line in lines)

    def _holder(self, order_id: str, serial: int) -> Holder | None:
        def look(conn: Connection) -> Holder | None:
            cell = select(envelopes.c.holder).where(
                envelopes.c.order_id == order_id, envelopes.c.serial == serial
            )
            found = conn.execute(cell).scalar()
            return None if found is None else Holder(found)

        return self.office.store.read_now(look)

    @invariant()
    def nothing_is_owed_or_received_below_nothing(self) -> None:
        for row in self._rows():
            there = self.office.store.read_now(lambda conn, which=row.id: ledger.of(conn, which))
            for book in Book:
                balance = there.of(book)
                assert balance.owed_krw >= 0 <= balance.received_krw, (row.state, book, balance)
            if row.state == "CLOSED":
                assert there.settled
            if row.state == "REJECTED":
                assert there.stamp.owed_krw == 0

    @invariant()
    def one_delivery_is_charged_once_however_it_was_split(self) -> None:
        groups: dict[str, int] = {}
        for row in self._rows():
            there = self.office.store.read_now(lambda conn, which=row.id: ledger.of(conn, which))
            groups[row.split_group] = groups.get(row.split_group, 0) + there.delivery.owed_krw
        assert all(owed in (0, FEE_KRW) for owed in groups.values()), groups

    @invariant()
    def whoever_is_still_brought_something_owes_or_owed_its_delivery(self) -> None:
        waived_or_owed = self.office.store.read_now(_delivery_answered_for)
        for row in self._rows():
            if row.state in ("ACCEPTED", "ISSUED", "PACKED", "OUT", "DELIVERED"):
                assert row.split_group in waived_or_owed

    @invariant()
    def every_envelope_went_from_hand_to_hand(self) -> None:
        for row in self._rows():
            lines = self.office.store.read_now(lambda conn, which=row.id: custody.of(conn, which))
            hands: dict[int, Holder | None] = {}
            for line in lines:
                before = hands.get(line.envelope)
                assert line.holder in FOLLOWS[before], (before, line)
                hands[line.envelope] = line.holder
            assert set(hands) == set(range(1, row.envelope + 1))
            for serial, holder in hands.items():
                assert self._holder(row.id, serial) is holder

    @invariant()
    def who_has_it_is_what_the_order_says(self) -> None:
        for row in self._rows():
            holder = self._holder(row.id, row.envelope)
            if row.state == "OUT":
                assert holder is Holder.COURIER
            if row.state in ("PACKED", "ASSIGNED", "HELD_AT_OFFICE", "ISSUED"):
                assert holder is Holder.OFFICE, (row.state, holder)
            if row.state in ("LOST", "DESTROYED"):
                assert holder is Holder.NOBODY


def _delivery_answered_for(conn: Connection) -> set[str]:
    """Split groups of which some part's delivery is owed, was waived or written off."""
    table, of = ledger.ledger, orders.orders
    cells = select(of.c.split_group, table.c.entry, table.c.amount_krw)
    rows = conn.execute(
        cells.join(table, table.c.order_id == of.c.id).where(table.c.book == Book.DELIVERY.value)
    )
    left: dict[str, int] = {}
    for row in rows:
        sign = {"charged": 1, "released": -1}.get(row.entry, 0)
        left[row.split_group] = left.get(row.split_group, 0) + sign * row.amount_krw
    return {group for group, krw in left.items() if krw > 0}


def test_the_books_balance_and_no_chain_breaks() -> None:
    run_state_machine_as_test(
        Office,
        settings=settings(
            max_examples=10,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
