"""Numbers at a counter: whom a key is about, why it cannot be done, what comes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from seoripul.contract.pickup import DeskPicture
from seoripul.contract.queue import Line, Ticket, TicketChanged, TicketDeed, TicketState
from seoripul.contract.refusals import RefusalCode, refuse
from seoripul.kiosk.counter import deeds, desk, lines, subjects, transfers
from seoripul.kiosk.counter.desk import DeskState, Page
from seoripul.kiosk.counter.intents import Intent
from seoripul.kiosk.counter.undoing import NumberDone, number_offer
from seoripul.kiosk.counter.verbs import TICKET_DEEDS, Verb
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.results import Done, Refused
from seoripul.rules.fair_turn import Why
from seoripul.rules.reservation import State
from tests.kiosk.counter.rows import CLERK, NOW, called, lobby, number, row, ticket

AT_1 = structs.replace(CLERK, counter_no=1)
CALLED, HELD, MISSED = TicketState.CALLED, TicketState.HELD, TicketState.NO_SHOW
SERVED = number(117, state=CALLED, at=1, calls=1)
MORNING = lobby(
    SERVED,
    number(118),
    number(119, minutes=5),
    number(903, Line.PRIORITY, minutes=2),
    number(115, state=HELD),
    number(113, state=MISSED),
    number(301, Line.FAMILY, CALLED, at=2, calls=1),
)


def state(picture: DeskPicture = MORNING, **changes: object) -> DeskState:
    return replace(DeskState(clerk=AT_1, picture=picture), **changes)  # type: ignore[arg-type]


def why(of: DeskState, verb: Verb) -> WhyNot | None:
    return subjects.why_not_of_the_line(of, verb)


def done(of: DeskState, verb: Verb, changed: TicketChanged) -> DeskState:
    made = Intent(verb, "key", ticket=changed.ticket.number)
    return deeds.answered(deeds.sent(of, made), made, Done(changed), NOW)


def test_a_clerk_sees_the_lines_and_numbers_of_their_counter_only() -> None:
    assert [one.line for one in lines.lines_at(MORNING, 1)] == [Line.CERTIFICATES, Line.PRIORITY]
    assert lines.waiting_at(MORNING, 1) == 3
    listed = [one.ticket.number for one in lines.numbers_at(MORNING, 1)]
    assert listed == [903, 118, 119, 115, 113]
    assert lines.waiting_numbers(MORNING, 1) == (903, 118, 119)


def test_next_ends_who_is_here_and_says_why_the_other_is_next() -> None:
    answer = TicketChanged(ticket=_called(118, 1), seq=4, why=Why.LONGEST)
    after = done(state(), Verb.CALL_NEXT, answer)
    here = desk.here(after)
    assert here is not None and here.ticket.number == 118
    assert after.next_because == (118, Why.LONGEST)
    assert lines.number_of(after.picture, 117) is None
    assert [(one.number, one.deed) for one in after.done] == [
        (117, TicketDeed.DONE),
        (118, TicketDeed.CALL),
    ]


def _called(which: int, at: int) -> Ticket:
    return number(which, state=CALLED, at=at, calls=1).ticket


@pytest.mark.parametrize(
    ("verb", "reason"),
    [
        (Verb.CALL_NEXT, None),
        (Verb.RECALL, None),
        (Verb.SERVE, None),
        (Verb.DONE, None),
        (Verb.HOLD, None),
        (Verb.TRANSFER, None),
        (Verb.CALL_NO_SHOW, None),
        (Verb.CALL, WhyNot.NOTHING_CHOSEN),
        (Verb.TAKE_BACK, WhyNot.NOTHING_TO_UNDO),
    ],
)
def test_somebody_called_may_be_served_in_every_way(verb: Verb, reason: WhyNot | None) -> None:
    assert why(state(), verb) is reason


def test_without_anybody_here_only_a_call_can_be_made() -> None:
    nobody = state(lobby(number(118)))
    for verb in (Verb.RECALL, Verb.SERVE, Verb.DONE, Verb.HOLD, Verb.CALL_NO_SHOW):
        assert why(nobody, verb) is WhyNot.NOBODY_HERE
    assert why(nobody, Verb.CALL_NEXT) is None
    assert why(replace(nobody, number=118), Verb.CALL) is None
    assert why(state(lobby()), Verb.CALL_NEXT) is WhyNot.NOBODY_WAITING


def test_a_chosen_number_says_what_hinders_its_call() -> None:
    free = state(lobby(*MORNING.queue[1:]))
    assert why(replace(state(), number=118), Verb.CALL) is WhyNot.COUNTER_BUSY
    assert why(replace(free, number=115), Verb.CALL) is None
    assert why(replace(free, number=301), Verb.CALL) is WhyNot.AT_OTHER_COUNTER
    assert why(replace(free, number=777), Verb.CALL) is WhyNot.NO_SUCH_NUMBER
    missed = replace(free, number=113)
    assert subjects.meant(missed, Verb.CALL) is Verb.RETURN
    assert why(missed, Verb.RETURN) is None
    assert why(replace(free, number=118), Verb.RETURN) is WhyNot.NOT_MISSED


def test_a_call_is_repeated_three_times_and_no_more() -> None:
    for calls in (1, 2, 3):
        assert why(state(lobby(number(117, state=CALLED, at=1, calls=calls))), Verb.RECALL) is None
    worn = state(lobby(number(117, state=CALLED, at=1, calls=4)))
    assert why(worn, Verb.RECALL) is WhyNot.RECALLS_USED_UP


def test_once_served_nobody_is_called_again_or_marked_as_missing() -> None:
    served = state(lobby(number(117, state=TicketState.SERVING, at=1, calls=1)))
    for verb in (Verb.RECALL, Verb.SERVE, Verb.CALL_NO_SHOW):
        assert why(served, verb) is WhyNot.ALREADY_SERVING
    assert why(served, Verb.DONE) is None


PAPERS = row("55120934", State.ARRIVED, of=called(804, 3))
WITH_PAPERS = lobby(
    number(804, Line.PICKUP, CALLED, at=3, calls=1, reserved=True), number(118), rows=(PAPERS,)
)


def test_a_reservation_is_ended_by_its_papers_alone() -> None:
    here = state(WITH_PAPERS, clerk=CLERK, page=Page.CALLS)
    assert subjects.meant(here, Verb.HAND_OVER) is Verb.HAND_OVER
    assert why(here, Verb.CALL_NO_SHOW) is None
    assert why(here, Verb.HOLD) is None
    for verb in (Verb.SERVE, Verb.DONE, Verb.TRANSFER):
        assert why(here, verb) is WhyNot.BY_RESERVATION
    assert why(here, Verb.CALL_NEXT) is WhyNot.COUNTER_BUSY
    assert subjects.intent_of_the_line(here, Verb.CALL_NO_SHOW, "k").reservation_id == PAPERS.id


def test_whoever_is_called_is_shown_with_their_papers_or_by_number() -> None:
    waiting = row("55120934", State.ARRIVED, of=ticket(804))
    both = lobby(number(804, Line.PICKUP, reserved=True), number(118), rows=(waiting,))
    papers = TicketChanged(
        ticket=called(804, 3), seq=1, why=Why.RESERVED, reservation_id=waiting.id
    )
    after = done(state(both, clerk=CLERK), Verb.CALL_NEXT, papers)
    assert (desk.page_of(after), after.chosen_id) == (Page.RESERVATIONS, waiting.id)
    plain = TicketChanged(ticket=_called(118, 3), seq=2, why=Why.LONGEST)
    assert desk.page_of(done(after, Verb.CALL_NEXT, plain)) is Page.CALLS


def test_a_counter_begins_with_the_page_of_its_lines() -> None:
    assert desk.page_of(state()) is Page.CALLS
    assert desk.page_of(state(clerk=CLERK)) is Page.RESERVATIONS
    assert desk.page_of(state(clerk=structs.replace(CLERK, counter_no=None))) is Page.RESERVATIONS


def test_the_key_of_the_end_ends_whoever_is_here() -> None:
    assert subjects.meant(state(), Verb.HAND_OVER) is Verb.DONE
    assert subjects.meant(state(page=Page.RESERVATIONS), Verb.HAND_OVER) is Verb.DONE
    nobody = state(lobby(), page=Page.RESERVATIONS)
    assert subjects.meant(nobody, Verb.HAND_OVER) is Verb.HAND_OVER


def test_a_deed_on_a_number_is_undone_freely_and_then_with_a_reason() -> None:
    after = done(
        state(), Verb.HOLD, TicketChanged(ticket=number(117, state=HELD, at=1, calls=1).ticket)
    )
    assert desk.here(after) is None
    assert subjects.meant(after, Verb.UNDO) is Verb.TAKE_BACK
    assert subjects.intent_of_the_line(after, Verb.TAKE_BACK, "k").ticket == 117
    offer = subjects.undo_offered(after, NOW + timedelta(seconds=10))
    assert offer is not None and (offer.deed, offer.free_seconds) == (TicketDeed.HOLD, 20)
    late = number_offer(after.done, NOW + timedelta(seconds=31))
    assert late is not None and late.wants_reason
    back = done(after, Verb.TAKE_BACK, TicketChanged(ticket=SERVED.ticket))
    assert desk.here(back) is not None and back.done == ()


def test_an_undo_that_comes_too_late_is_not_offered_again() -> None:
    had = state(done=(NumberDone(117, TicketDeed.DONE, NOW),))
    made = Intent(Verb.TAKE_BACK, "key", ticket=117)
    gone = Refused(refuse(RefusalCode.NOTHING_TO_UNDO))
    assert deeds.answered(had, made, gone, NOW).done == ()
    busy = Refused(refuse(RefusalCode.REASON_MISSING, 422))
    assert deeds.answered(had, made, busy, NOW).done == had.done


def test_a_transfer_leads_anywhere_but_here_or_where_papers_are_needed() -> None:
    lines_for = transfers.lines_for(MORNING, SERVED)
    assert [where.line for where in lines_for] == [Line.FAMILY, Line.PRIORITY]
    assert [where.counter_no for where in transfers.counters_for(MORNING, 1)] == [2]
    assert transfers.command(lines_for[0]).line is Line.FAMILY


@given(st.sampled_from(TicketState), st.sampled_from(sorted(TICKET_DEEDS)))
def test_what_central_does_not_allow_is_not_offered(was: TicketState, verb: Verb) -> None:
    if verb is Verb.TAKE_BACK:
        return
    at = 1 if was in (CALLED, TicketState.SERVING) else None
    which = number(117, state=was, at=at, calls=1)
    shown = state(lobby(which), number=117)
    offered = why(shown, verb) is None
    assert not offered or TICKET_DEEDS[verb] in which.allowed
