"""A grey button has one reason, and no reason means that it can be tried."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.contract.people import Role
from seoripul.kiosk.counter.verbs import DEEDS, Verb
from seoripul.kiosk.counter.why_not import Desk, WhyNot, why_not
from seoripul.kiosk.counter.why_not_number import why_not_number
from seoripul.rules.reservation import Deed, State
from tests.kiosk.counter.rows import called, row, ticket

HERE = Desk(counter_no=3, roles=tuple(Role), waiting=2)
WAITING = row(state=State.ARRIVED, of=ticket(804))
CALLED = row(state=State.ARRIVED, of=called(804, 3))


@pytest.mark.parametrize(
    ("verb", "state", "why"),
    [
        (Verb.PREPARE, State.REQUESTED, WhyNot.NOT_CONFIRMED),
        (Verb.PREPARE, State.CONFIRMED, None),
        (Verb.PREPARE, State.PREPARING, WhyNot.ALREADY_PREPARING),
        (Verb.PREPARE, State.READY, WhyNot.ALREADY_READY),
        (Verb.MAKE_READY, State.PREPARING, None),
        (Verb.MAKE_READY, State.READY, WhyNot.ALREADY_READY),
        (Verb.CONFIRM, State.CONFIRMED, WhyNot.ALREADY_CONFIRMED),
        (Verb.CHECK_IN, State.CONFIRMED, WhyNot.NOT_READY),
        (Verb.CHECK_IN, State.READY, None),
        (Verb.CHECK_IN, State.NO_SHOW, None),
        (Verb.CHECK_IN, State.ARRIVED, WhyNot.ALREADY_HERE),
        (Verb.HAND_OVER, State.PREPARING, WhyNot.NOT_READY),
        (Verb.HAND_OVER, State.HANDED_OVER, WhyNot.ALREADY_HANDED_OVER),
        (Verb.HAND_OVER, State.NO_SHOW, WhyNot.NOT_HERE),
        (Verb.CALL, State.READY, WhyNot.NOT_HERE),
        (Verb.CALL, State.CANCELLED, WhyNot.ENDED),
        (Verb.CANCEL, State.CANCELLED, WhyNot.ENDED),
        (Verb.REJECT, State.READY, WhyNot.ALREADY_READY),
        (Verb.DESTROY, State.READY, WhyNot.STILL_KEPT),
        (Verb.DESTROY, State.EXPIRED, None),
    ],
)
def test_a_state_forbids_with_its_own_reason(verb: Verb, state: State, why: WhyNot | None) -> None:
    assert why_not(row(state=state), verb, HERE) is why


def test_central_away_comes_before_every_other_reason() -> None:
    away = replace(HERE, online=False, roles=())
    assert why_not(None, Verb.HAND_OVER, away) is WhyNot.OFFLINE


def test_who_is_called_elsewhere_is_left_to_that_counter() -> None:
    elsewhere = row(state=State.ARRIVED, of=called(804, 1))
    assert why_not(elsewhere, Verb.HAND_OVER, HERE) is WhyNot.AT_OTHER_COUNTER


def test_roles_are_kept_apart() -> None:
    auditor = replace(HERE, roles=(Role.AUDIT,))
    assert why_not(WAITING, Verb.OPEN_FULL, auditor) is None
    assert why_not(WAITING, Verb.PREPARE, auditor) is WhyNot.NOT_PERMITTED
    clerk = replace(HERE, roles=(Role.COUNTER,))
    assert why_not(None, Verb.OPEN_PAIRING, clerk) is WhyNot.NOT_PERMITTED


def test_only_one_deed_is_on_its_way() -> None:
    assert why_not(row(), Verb.CHECK_IN, replace(HERE, busy=True)) is WhyNot.BUSY


def test_undo_needs_something_to_undo() -> None:
    assert why_not(row(), Verb.UNDO, HERE) is WhyNot.NOTHING_TO_UNDO
    assert why_not(row(undo=Deed.MAKE_READY), Verb.UNDO, HERE) is None


@given(st.sampled_from(State), st.sampled_from(list(DEEDS)))
def test_a_deed_central_allows_is_never_forbidden_here(state: State, verb: Verb) -> None:
    wanted = row(state=state)
    allowed = DEEDS[verb] in wanted.allowed
    assert (why_not(wanted, verb, HERE) is None) == allowed


def test_people_are_served_today_but_papers_are_prepared_on_any_day() -> None:
    tomorrow, yesterday = replace(HERE, days_away=1), replace(HERE, days_away=-1)
    for away in (tomorrow, yesterday):
        assert why_not(CALLED, Verb.HAND_OVER, away) is WhyNot.NOT_TODAY
        assert why_not_number(None, Verb.CALL_NEXT, away) is WhyNot.NOT_TODAY
        assert why_not(row(state=State.CONFIRMED), Verb.PREPARE, away) is None
        assert why_not(None, Verb.PLACE, away) is None
    late = row(state=State.NO_SHOW)
    assert why_not(late, Verb.CHECK_IN, tomorrow) is WhyNot.NOT_TODAY
    assert why_not(late, Verb.CHECK_IN, yesterday) is None
