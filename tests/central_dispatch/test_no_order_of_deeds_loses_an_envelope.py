"""Whatever dispatchers, couriers, the office and a restart do in whatever order: every run that was
reckoned up adds up, and no envelope is on two runs."""

from __future__ import annotations

import tempfile
from collections import Counter as Tally
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from seoripul.central.actor import Actor
from seoripul.central.bootstrap import opened
from seoripul.central.clock import SetClock
from seoripul.central.delivery.actions.office import change
from seoripul.central.delivery.actions.place import place_order
from seoripul.central.delivery.records.envelopes import envelopes
from seoripul.central.delivery.records.orders import orders
from seoripul.central.dispatch.actions import back, door, load, plan
from seoripul.central.dispatch.actions.couriers import save_courier
from seoripul.central.dispatch.pictures.one_run import told
from seoripul.central.dispatch.records.runs import runs
from seoripul.central.dispatch.records.stops import stops
from seoripul.central.people.records import devices
from seoripul.contract.delivery import (
    AddressGiven,
    ChangeOrder,
    Holder,
    OrderChannel,
    OrderPlaced,
    PlaceOrder,
)
from seoripul.contract.dispatch import (
    AtTheDoor,
    ChangeRun,
    Courier,
    DoorDone,
    OpenRun,
    Run,
    RunState,
    SaveCourier,
)
from seoripul.contract.personal import PersonName, PostalAddress
from seoripul.contract.pickup import IdentityProof, PaymentKind
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.rules.delivery_life import AT_THE_DOOR, UNDOABLE, Deed, State
from seoripul.rules.promise import Window
from tests.central_delivery.home import BANPO_4, phone, wanted
from tests.central_dispatch.yard import BANPO
from tests.central_pickup.scene import moment
from tests.support.databases import ON_POSTGRESQL, settings_at

FIRST, SECOND = (
    Actor(kind="staff", id=f"s{n}", name="김담당", centre_id="ok", roles=frozenset({"lead"}))
    for n in (1, 2)
)
WHERE = AddressGiven(road_address=PostalAddress("신반포로 45"), postcode="06540", dong_code=BANPO_4)
ELSEWHERE = AddressGiven(
    road_address=PostalAddress("신반포로 9"), postcode="06541", dong_code=BANPO_4
)
AT_WINDOWS = st.sampled_from((Window.AM, Window.PM))
DOOR_DEEDS = st.sampled_from(sorted(AT_THE_DOOR))
OFFICE_DEEDS = st.sampled_from(
    (Deed.LOSE, Deed.FIND, Deed.CANCEL, Deed.REROUTE, Deed.REISSUE, Deed.WRONG_DOCUMENT,
     Deed.COLLECT)
)  # fmt: skip
FRIDAY = date(2026, 11, 27)
REASONS = st.sampled_from(("", "가방에 없음"))


class Day(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.closing = ExitStack()
        self.order_ids: list[str] = []
        self.run_ids: list[str] = []

    @initialize()
    def open_the_office(self) -> None:
        self.home = Path(self.closing.enter_context(tempfile.TemporaryDirectory()))
        self.clock = SetClock(moment("09:10"))
        self.office_hours = ExitStack()
        self.office = self.office_hours.enter_context(opened(settings_at(self.home), self.clock))
        self.couriers = [self._courier(name) for name in ("강배송", "박배송")]

    def teardown(self) -> None:
        self.office_hours.close()
        self.closing.close()

    def do(self, work: Any, actor: Actor = FIRST) -> Any:
        return self.office.store.do_now(actor, work)

    def _courier(self, name: str) -> Courier:
        """With a phone whose device bears the courier's id."""
        given = SaveCourier(name=name, eligible=True)
        courier: Courier = self.do(lambda deed: save_courier(deed, given))
        self.do(
            lambda deed: deed.conn.execute(
                devices.insert().values(
                    id=courier.id, key_hash=courier.id, kind="courier", centre_id="ok",
                    name=name, enrolled_at=deed.now, revoked_at=None, owner=courier.id,
                )
            )
        )  # fmt: skip
        return courier

    # what is done

    @rule()
    def pack_an_envelope(self) -> None:
        order = PlaceOrder(
            documents=wanted("LD01x1"), recipient=PersonName("홍길동"),
            phone=phone(len(self.order_ids)), address=WHERE, channel=OrderChannel.COUNTER,
            consent=True,
        )  # fmt: skip
        placed = self.do(lambda deed: place_order(deed, order))
        assert isinstance(placed, OrderPlaced)
        self.order_ids.append(placed.orders[0].order_id)
        self._pack(self.order_ids[-1])

    def _pack(self, which: str) -> None:
        for deed, who in ((Deed.ISSUE, FIRST), (Deed.PACK, FIRST), (Deed.CHECK, SECOND)):
            self._office(deed, which, who)

    def _office(self, act: Deed, which: str, who: Actor = FIRST) -> Any:
        given = ChangeOrder(
            reason="사유", count=1, address=ELSEWHERE, identity=IdentityProof.PASSPORT
        )
        return self.do(lambda deed: change(deed, act, which, given), who)

    @precondition(lambda self: self.order_ids)
    @rule(data=st.data(), act=OFFICE_DEEDS)
    def the_office_goes_on(self, data: Any, act: Deed) -> None:
        which = data.draw(st.sampled_from(self.order_ids))
        self._office(act, which)
        self._pack(which)

    @rule(window=AT_WINDOWS, nth=st.sampled_from((0, 1)))
    def open_a_run(self, window: Window, nth: int) -> None:
        given = OpenRun(
            day=self.clock.today(), window=window, zone=BANPO, courier_id=self.couriers[nth].id
        )
        run = self.do(lambda deed: plan.open_run(deed, given))
        if isinstance(run, Refusal):
            assert run.code is RefusalCode.COURIER_BUSY
        else:
            self.run_ids.append(run.id)

    @rule(window=AT_WINDOWS, nth=st.sampled_from((0, 1)), many=st.integers(1, 3))
    def a_courier_leaves(self, window: Window, nth: int, many: int) -> None:
        """A run as it should be: what happens on the way is what this is about."""
        before = len(self.run_ids)
        self.open_a_run(window, nth)
        if len(self.run_ids) == before:
            return
        for _ in range(many - len(self._waiting())):
            self.pack_an_envelope()
        ids = tuple(self._waiting()[:many])
        self._on(self.run_ids[-1], plan.assign, orders=ids)
        self._leave(self.run_ids[-1])
        assert self._run(self.run_ids[-1]).loaded == many

    @precondition(lambda self: self.run_ids and self.order_ids)
    @rule(data=st.data())
    def assign(self, data: Any) -> None:
        """Half of the time what waits, else anything at all."""
        which = data.draw(st.sampled_from(self._waiting() or self.order_ids))
        self._change(data, plan.assign, orders=(which,))

    @precondition(lambda self: self.run_ids and self.order_ids)
    @rule(data=st.data())
    def unassign(self, data: Any) -> None:
        which = data.draw(st.sampled_from(self.order_ids))
        self._change(data, plan.unassign, orders=(which,))

    @precondition(lambda self: self.run_ids)
    @rule(data=st.data(), does=st.sampled_from((load.unlock, plan.cancel)))
    def think_again(self, data: Any, does: Any) -> None:
        self._change(data, does, reason="다시")

    @precondition(lambda self: self.run_ids)
    @rule(data=st.data())
    def let_it_go(self, data: Any) -> None:
        """Locked, everything scanned that is on it, started."""
        self._leave(data.draw(st.sampled_from(self.run_ids)))

    def _leave(self, run_id: str) -> None:
        self._on(run_id, load.lock)
        for stop in self._run(run_id).stops:
            self._on(run_id, load.scan_out, envelope_code=stop.number)
        self._on(run_id, load.start)

    @precondition(lambda self: self.run_ids and self.order_ids)
    @rule(data=st.data())
    def scan_anything_out(self, data: Any) -> None:
        self._change(data, load.scan_out, envelope_code=self._number(data))

    @precondition(lambda self: self.order_ids)
    @rule(data=st.data(), act=DOOR_DEEDS, late=st.sampled_from((0, 90)))
    def tell_from_the_door(self, data: Any, act: Deed, late: int) -> None:
        self._tell(data.draw(st.sampled_from(self._out() or self.order_ids)), act, late)

    @precondition(lambda self: self._told())
    @rule(data=st.data())
    def take_back_what_was_told(self, data: Any) -> None:
        """Allowed or refused, as long as it was told and whatever the office did since."""
        self._tell(data.draw(st.sampled_from(self._told())), Deed.UNDO, 0)

    def _tell(self, which: str, act: Deed, late: int) -> None:
        given = AtTheDoor(
            at=self.clock.now() - timedelta(minutes=late),
            identity=IdentityProof.PASSPORT,
            paid=PaymentKind.CARD,
        )
        for courier in self.couriers:
            actor = Actor(
                kind="device", id=courier.id, name=courier.name, device_id=courier.id,
                device_kind="courier", centre_id="ok",
            )  # fmt: skip
            done = self.do(lambda deed: door.at_the_door(deed, act, given, which), actor)
            assert isinstance(done, DoorDone | Refusal)

    @precondition(lambda self: self.run_ids and self.order_ids)
    @rule(data=st.data())
    def scan_back(self, data: Any) -> None:
        self._change(data, back.scan_back, envelope_code=self._number(data))

    @precondition(lambda self: self.run_ids)
    @rule(data=st.data())
    def bring_everything_back(self, data: Any) -> None:
        run_id = data.draw(st.sampled_from(self.run_ids))
        for stop in self._run(run_id).stops:
            self._on(run_id, back.scan_back, envelope_code=stop.number)

    @precondition(lambda self: self.run_ids)
    @rule(data=st.data(), reason=REASONS)
    def reconcile(self, data: Any, reason: str) -> None:
        told = self._change(data, back.reconcile, reason=reason)
        if isinstance(told, Refusal) and told.code is RefusalCode.RUN_DOES_NOT_ADD_UP:
            assert not reason and told.facts.numbers

    @rule(minutes=st.sampled_from((5, 60)))
    def time_passes(self, minutes: int) -> None:
        if self.clock.now() + timedelta(minutes=minutes) < moment("17:50", f"{self.clock.today()}"):
            self.clock.advance(timedelta(minutes=minutes))

    @rule()
    def the_next_day_comes(self) -> None:
        """Of one week: what nobody opened the door for is tried again."""
        tomorrow = self.clock.today() + timedelta(days=1)
        if tomorrow < FRIDAY:
            self.clock.set(moment("09:10", tomorrow.isoformat()))

    @rule()
    def central_starts_again(self) -> None:
        self.office_hours.close()
        self.office_hours = ExitStack()
        self.office = self.office_hours.enter_context(opened(settings_at(self.home), self.clock))

    def _change(self, data: Any, does: Any, **given: Any) -> Any:
        return self._on(data.draw(st.sampled_from(self.run_ids)), does, **given)

    def _on(self, run_id: str, does: Any, **given: Any) -> Any:
        done = self.do(lambda deed: does(deed, ChangeRun(**given), run_id))
        assert isinstance(done, Run | Refusal)
        return done

    def _number(self, data: Any) -> str:
        which = data.draw(st.sampled_from(self.order_ids))
        return next(row.number for row in self._rows(orders) if row.id == which)

    # what must hold

    def _rows(self, table: Any) -> list[Any]:
        every = select(table).order_by(*table.primary_key)
        return list(self.office.store.read_now(lambda conn: conn.execute(every).all()))

    def _run(self, run_id: str) -> Run:
        found: Run = self.do(lambda deed: told(deed, run_id))
        return found

    def _waiting(self) -> list[str]:
        waits = {State.PACKED, State.FAILED_ATTEMPT}
        found = {row.id for row in self._rows(orders) if row.state in waits and not row.run_id}
        return [which for which in self.order_ids if which in found]

    def _told(self) -> list[str]:
        told = {row.order_id for row in self._rows(stops) if row.outcome in UNDOABLE}
        return [which for which in self.order_ids if which in told]

    def _out(self) -> list[str]:
        found = {row.id for row in self._rows(orders) if row.state == State.OUT}
        return [which for which in self.order_ids if which in found]

    @invariant()
    def every_run_reckoned_up_adds_up(self) -> None:
        for run_id in self.run_ids:
            run = self._run(run_id)
            known = run.delivered + run.returned + run.held + run.lost
            if run.state is RunState.RECONCILED:
                assert known == run.loaded == len(run.stops), run
            assert known <= run.loaded <= len(run.stops), run

    @invariant()
    def no_envelope_is_on_two_runs(self) -> None:
        live = [row.order_id for row in self._rows(stops) if row.live]
        assert max(Tally(live).values(), default=1) == 1

    @invariant()
    def who_is_on_its_way_is_on_a_run_that_goes(self) -> None:
        states = {row.id: row.state for row in self._rows(runs)}
        there = {(row.run_id, row.order_id) for row in self._rows(stops)}
        for row in self._rows(orders):
            if row.state == State.OUT:
                assert states[row.run_id] == RunState.OUT
            if row.state == State.ASSIGNED:
                assert states[row.run_id] in (RunState.PLANNED, RunState.LOCKED, RunState.LOADING)
            if row.state in (State.OUT, State.ASSIGNED):
                assert (row.run_id, row.id) in there

    @invariant()
    def a_courier_carries_only_what_is_out_or_on_its_way_back(self) -> None:
        """Once every run is reckoned up, no envelope is with a courier any more."""
        states = {row.id: row.state for row in self._rows(runs)}
        carried = {(row.order_id, row.serial) for row in self._rows(envelopes)
                   if row.holder == Holder.COURIER}  # fmt: skip
        out = {(row.order_id, row.envelope) for row in self._rows(stops)
               if states[row.run_id] == RunState.OUT}  # fmt: skip
        assert carried <= out


@pytest.mark.timeout(600)
def test_no_order_of_deeds_loses_an_envelope() -> None:
    run_state_machine_as_test(
        Day,
        settings=settings(
            max_examples=5 if ON_POSTGRESQL else 15,  # each deed waits for the server's disk
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
