"""Reserved before priority before normal, and nobody normal is passed over for long."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seoripul.rules.fair_turn import (
    LONG_WAIT,
    Head,
    Standing,
    Why,
    place_of_return,
    standing_of,
    whose_turn,
)
from seoripul.rules.ticket_deeds import FROM, allowed
from tests.rules.calendars import moments

NOW = datetime.fromisoformat("2026-11-23T10:00:00+09:00")
LINES = ("certificates", "family", "priority", "pickup")


def minutes(many: float) -> timedelta:
    return timedelta(minutes=many)


def head(number: int, line: str, standing: Standing, waited: float) -> Head:
    return Head(number, line, standing, NOW - minutes(waited), NOW - minutes(waited))


HEADS = st.lists(
    st.builds(
        head,
        st.integers(1, 999),
        st.sampled_from(LINES),
        st.sampled_from(Standing),
        st.floats(0, 90),
    ),
    unique_by=lambda one: one.number,
    max_size=6,
)
PREFERENCES = st.permutations(LINES).map(lambda lines: lines[:3])
RUNS = st.lists(st.booleans(), max_size=5)


def test_a_reserved_visitor_comes_before_priority_and_priority_before_the_rest() -> None:
    normal = head(12, "certificates", Standing.NORMAL, 14)
    priority = head(901, "priority", Standing.PRIORITY, 3)
    reserved = head(801, "pickup", Standing.RESERVED, 1)
    everybody = [normal, priority, reserved]
    assert whose_turn(everybody, LINES, [], NOW) == (reserved, Why.RESERVED)
    assert whose_turn([normal, priority], LINES, [], NOW) == (priority, Why.PRIORITY)
    assert whose_turn([normal], LINES, [], NOW) == (normal, Why.LONGEST)


def test_after_two_privileged_calls_a_patient_visitor_is_next() -> None:
    waiting = [
        head(12, "certificates", Standing.NORMAL, 16),
        head(901, "priority", Standing.PRIORITY, 3),
    ]
    assert whose_turn(waiting, LINES, [True, True], NOW) == (waiting[0], Why.FAIR_TURN)
    assert whose_turn(waiting, LINES, [True, False, True], NOW) == (waiting[1], Why.PRIORITY)


def test_fifteen_minutes_exactly_are_not_yet_over_fifteen() -> None:
    waiting = [
        head(12, "certificates", Standing.NORMAL, 15),
        head(901, "priority", Standing.PRIORITY, 3),
    ]
    assert whose_turn(waiting, LINES, [True, True], NOW) == (waiting[1], Why.PRIORITY)


def test_a_counter_takes_its_dearest_line_first_and_says_so() -> None:
    waiting = [
        head(12, "certificates", Standing.NORMAL, 9),
        head(301, "family", Standing.NORMAL, 2),
    ]
    assert whose_turn(waiting, ("family", "certificates"), [], NOW) == (
        waiting[1],
        Why.PREFERRED_LINE,
    )
    assert whose_turn(waiting, ("passport_apply",), [], NOW) is None


@given(HEADS, PREFERENCES, RUNS)
def test_whoever_is_called_waits_in_a_line_of_the_counter(
    waiting: list[Head], preference: list[str], last: list[bool]
) -> None:
    turn = whose_turn(waiting, preference, last, NOW)
    served = [one for one in waiting if one.line in preference]
    assert (turn is None) == (served == [])
    assert turn is None or turn.head in served


@given(HEADS, PREFERENCES, RUNS, st.randoms())
def test_the_turn_does_not_depend_on_how_they_are_listed(
    waiting: list[Head], preference: list[str], last: list[bool], chance: object
) -> None:
    shuffled = list(waiting)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert whose_turn(shuffled, preference, last, NOW) == whose_turn(waiting, preference, last, NOW)


@given(HEADS, PREFERENCES)
def test_never_a_third_privileged_while_somebody_has_waited_long(
    waiting: list[Head], preference: list[str]
) -> None:
    turn = whose_turn(waiting, preference, [True, True], NOW)
    patient = [
        one
        for one in waiting
        if one.line in preference
        and one.standing is Standing.NORMAL
        and NOW - one.issued_at > LONG_WAIT
    ]
    if patient:
        assert turn is not None
        assert turn.head.issued_at == min(one.issued_at for one in patient)


def test_a_reservation_counts_from_ten_minutes_before_its_slot() -> None:
    def standing(before: float) -> Standing:
        slot = NOW + minutes(before)
        return standing_of(reserved=True, priority=False, place_at=slot, now=NOW)

    assert standing(10) is Standing.RESERVED
    assert standing(10.1) is Standing.NORMAL
    assert standing(-45) is Standing.RESERVED


@given(st.lists(moments(date(2026, 11, 23), date(2026, 11, 24)), max_size=6).map(sorted))
def test_who_comes_back_stands_behind_the_next_two(places: list[datetime]) -> None:
    place = place_of_return(places, NOW)
    assert all(place > one for one in places[:2])
    if not places:
        assert place == NOW


def test_papers_of_a_reservation_end_at_their_own_hand_over() -> None:
    assert allowed("done", "CALLED", reserved=False)
    assert not allowed("done", "CALLED", reserved=True)
    assert not allowed("transfer", "WAITING", reserved=True)
    assert allowed("recall", "CALLED", reserved=True)


def test_nothing_leads_on_from_an_ended_number_but_coming_back() -> None:
    ended = {"DONE", "NO_SHOW", "CANCELLED", "EXPIRED"}
    assert {deed for deed, states in FROM.items() if states & ended} == {"return"}
