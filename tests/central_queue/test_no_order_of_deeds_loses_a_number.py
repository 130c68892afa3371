"""Whatever visitors, clerks, the clock and a restart do in whatever order: no number twice,
nobody lost, nobody served twice, and whoever is called was next."""

from __future__ import annotations

import tempfile
from collections import Counter as Tally
from contextlib import ExitStack
from datetime import timedelta
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

from seoripul.central import versions
from seoripul.central.actor import OFFICE, Actor
from seoripul.central.bootstrap import opened
from seoripul.central.centres.actions import ChangeCounters, change_counters
from seoripul.central.clock import SetClock
from seoripul.central.queue.actions.at_work import change_shifts, pause_counter
from seoripul.central.queue.actions.change_ticket import change_ticket
from seoripul.central.queue.actions.issue import issue_ticket
from seoripul.central.queue.actions.next_ticket import next_ticket
from seoripul.central.queue.actions.undo_ticket import undo_ticket
from seoripul.central.queue.pictures import lobby
from seoripul.central.queue.records.calls import calls
from seoripul.central.queue.records.tickets import tickets
from seoripul.contract.centres import Centre, Counter, Pause, PauseCounter, SetShifts, Shift
from seoripul.contract.queue import (
    ChangeTicket,
    IssueTicket,
    Line,
    LobbyPicture,
    TicketChanged,
    TicketDeed,
    TicketIssued,
)
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.rules.fair_turn import LONG_WAIT, Why
from tests.central_pickup.scene import moment
from tests.central_queue.lobby import COUNTERS
from tests.support.databases import ON_POSTGRESQL, settings_at

KIOSK = Actor(kind="device", id="k", device_id="k", device_kind="kiosk", centre_id="ok")
NOBODY = ChangeTicket()
BECAUSE = ChangeTicket(reason="because")
AT_A_COUNTER = ("CALLED", "SERVING")
LINES = st.sampled_from((Line.CERTIFICATES, Line.FAMILY, Line.PRIORITY))
CLERKS = st.sampled_from((1, 2, 3))
SHIFTS = st.builds(
    Shift,
    counter_no=st.sampled_from((1, 2, 3)),
    begins=st.sampled_from((540, 600)),
    ends=st.sampled_from((720, 1080)),
)
STEPS = st.sampled_from([deed for deed in TicketDeed if deed is not TicketDeed.UNDO])


def clerk(counter_no: int) -> Actor:
    return Actor(
        kind="staff", id=f"s{counter_no}", name="김담당", centre_id="ok", counter_no=counter_no
    )


class Day(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.closing = ExitStack()
        self.issued: list[int] = []

    @initialize()
    def open_the_office(self) -> None:
        self.home = Path(self.closing.enter_context(tempfile.TemporaryDirectory()))
        self.clock = SetClock(moment("10:00"))
        self.office_hours = ExitStack()
        self.office = self.office_hours.enter_context(opened(settings_at(self.home), self.clock))
        wanted = ChangeCounters("ok", COUNTERS)
        self.do(OFFICE, lambda deed: change_counters(deed, wanted))

    def teardown(self) -> None:
        self.office_hours.close()
        self.closing.close()

    def do(self, actor: Actor, work: Any) -> Any:
        return self.office.store.do_now(actor, work)

    @rule(line=LINES)
    def take_a_number(self, line: Line) -> None:
        """The estimate, or counters closed for the day, may end a line; nobody is lost by that."""
        taken = self.do(KIOSK, lambda deed: issue_ticket(deed, IssueTicket(line=line)))
        if isinstance(taken, Refusal):
            assert taken.code is RefusalCode.LINE_CLOSED
        else:
            assert isinstance(taken, TicketIssued)
            self.issued.append(taken.number)

    @rule(counter_no=CLERKS)
    def next_please(self, counter_no: int) -> None:
        before = self._rows(tickets)
        told = self.do(clerk(counter_no), lambda deed: next_ticket(deed, NOBODY))
        if isinstance(told, TicketChanged):
            self._was_next(told, counter_no, before)
            self._nobody_patient_was_passed_over_thrice(before)

    @precondition(lambda self: self.issued)
    @rule(data=st.data(), counter_no=CLERKS, step=STEPS, line=LINES)
    def about_one(self, data: Any, counter_no: int, step: TicketDeed, line: Line) -> None:
        number = data.draw(st.sampled_from(self.issued))
        given = ChangeTicket(line=line) if step is TicketDeed.TRANSFER else NOBODY
        told = self.do(clerk(counter_no), lambda deed: change_ticket(deed, step, number, given))
        assert isinstance(told, TicketChanged | Refusal)

    @precondition(lambda self: self.issued)
    @rule(data=st.data(), counter_no=CLERKS)
    def take_back(self, data: Any, counter_no: int) -> None:
        number = data.draw(st.sampled_from(self.issued))
        self.do(clerk(counter_no), lambda deed: undo_ticket(deed, number, BECAUSE))

    @precondition(lambda self: self.issued)
    @rule(data=st.data(), counter_no=CLERKS, step=STEPS)
    def do_and_take_back(self, data: Any, counter_no: int, step: TicketDeed) -> None:
        """A deed and its undo leave the number as it was."""
        number = data.draw(st.sampled_from(self.issued))
        given = ChangeTicket(counter_no=2)
        who = clerk(counter_no)
        before = self._rows(tickets)
        done = self.do(who, lambda deed: change_ticket(deed, step, number, given))
        if isinstance(done, TicketChanged):
            undone = self.do(who, lambda deed: undo_ticket(deed, number, NOBODY))
            assert isinstance(undone, TicketChanged)
        assert self._rows(tickets) == before

    @rule(minutes=st.sampled_from((1, 6, 16, 31)))
    def time_passes(self, minutes: int) -> None:
        if self.clock.now() + timedelta(minutes=minutes) < moment("17:59"):
            self.clock.advance(timedelta(minutes=minutes))

    @rule(counter_no=CLERKS, because=st.sampled_from([None, *Pause]))
    def pause_or_come_back(self, counter_no: int, because: Pause | None) -> None:
        given = PauseCounter(because=because)
        who, which = clerk(counter_no), str(counter_no)
        assert isinstance(self.do(who, lambda deed: pause_counter(deed, given, which)), Counter)

    @rule(shifts=st.lists(SHIFTS, max_size=3, unique_by=lambda one: one.counter_no))
    def plan_the_day(self, shifts: list[Shift]) -> None:
        given = SetShifts(shifts=tuple(shifts))
        assert isinstance(self.do(OFFICE, lambda deed: change_shifts(deed, given, "ok")), Centre)

    @rule()
    def central_starts_again(self) -> None:
        self.office_hours.close()
        self.office_hours = ExitStack()
        self.office = self.office_hours.enter_context(opened(settings_at(self.home), self.clock))

    # what must hold

    def _rows(self, table: Any) -> list[Any]:
        every = select(table).order_by(*table.primary_key)
        return list(self.office.store.read_now(lambda conn: conn.execute(every).all()))

    def _was_next(self, told: TicketChanged, counter_no: int, before: list[Any]) -> None:
        """Nobody of the same line who could be called there stood in front."""
        [row] = [one for one in before if one.number == told.ticket.number]
        assert row.state == "WAITING"
        assert row.line in COUNTERS[counter_no - 1].lines
        place = (row.place_at, row.issued_at, row.number)
        in_front = [
            one
            for one in before
            if one.state == "WAITING"
            and one.line == row.line
            and one.for_counter in (None, counter_no)
            and (one.place_at, one.issued_at, one.number) < place
        ]
        assert in_front == []
        assert (told.why is Why.PRIORITY) == (row.line == Line.PRIORITY)

    def _nobody_patient_was_passed_over_thrice(self, before: list[Any]) -> None:
        made = sorted((one for one in self._rows(calls) if not one.recall), key=lambda one: one.seq)
        privileged = [one.line == Line.PRIORITY for one in made if one.line != Line.FAMILY]
        patient = [
            one
            for one in before
            if one.state == "WAITING"
            and one.line == Line.CERTIFICATES
            and one.for_counter is None
            and self.clock.now() - one.issued_at > LONG_WAIT
        ]
        if patient and made[-1].line == Line.PRIORITY and made[-1].counter_no != 2:
            assert not all(privileged[-3:]) or len(privileged) < 3

    @invariant()
    def every_number_was_given_once_and_is_somewhere(self) -> None:
        assert max(Tally(self.issued).values(), default=1) == 1
        assert sorted(row.number for row in self._rows(tickets)) == sorted(self.issued)

    @invariant()
    def a_counter_serves_one_visitor_and_a_visitor_one_counter(self) -> None:
        serving = Tally(row.counter_no for row in self._rows(tickets) if row.state in AT_A_COUNTER)
        assert None not in serving
        assert max(serving.values(), default=1) == 1

    @invariant()
    def the_board_shows_exactly_those_at_a_counter(self) -> None:
        newest = {row.number: row for row in sorted(self._rows(calls), key=lambda row: row.seq)}
        shown = {number for number, row in newest.items() if row.ended_at is None}
        here = {row.number for row in self._rows(tickets) if row.state in AT_A_COUNTER}
        assert shown == here

    @invariant()
    def the_wait_is_told_of_exactly_those_who_wait(self) -> None:
        """The estimate follows whatever happens, and its bounds hold together."""
        shown = self.office.store.read_now(self._lobby)
        waiting = Tally(row.line for row in self._rows(tickets) if row.state == "WAITING")
        for line in shown.lines:
            assert line.waiting == waiting[line.line]
            assert self._foreseen(line.line) == waiting[line.line]
            if line.expected is not None:
                assert 0 <= line.expected.low <= line.expected.minutes <= line.expected.high

    def _lobby(self, conn: Any) -> LobbyPicture:
        office = self.office
        now, version = office.clock.now(), versions.of(conn, "ok")
        return lobby(conn, version, now, "ok", office.calendar, office.waits)

    def _foreseen(self, line: str) -> int:
        """How many wait as far as the estimate knows."""
        return self.office.waits.waiting("ok", line)

    @invariant()
    def each_call_has_its_own_number(self) -> None:
        seqs = [row.seq for row in self._rows(calls)]
        assert sorted(seqs) == list(range(1, len(seqs) + 1))


@pytest.mark.timeout(600)
def test_no_order_of_deeds_loses_a_number() -> None:
    run_state_machine_as_test(
        Day,
        settings=settings(
            max_examples=6 if ON_POSTGRESQL else 20,  # each deed waits for the server's disk
            stateful_step_count=40,
            suppress_health_check=list(HealthCheck),
        ),
    )
