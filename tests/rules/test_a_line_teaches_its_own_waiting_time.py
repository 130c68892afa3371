"""What happens in one line changes that line alone, and never the state it was before."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seoripul.rules.fair_turn import Standing
from seoripul.rules.line_watch import (
    Called,
    Event,
    Issued,
    Left,
    LineState,
    after,
    expected_for,
)
from seoripul.rules.roster import Spell
from seoripul.rules.waiting_learnt import Learnt, Past

ROSTER = (Spell(540, 1080, 2),)
KNOWN = LineState(learnt=Learnt(past=Past(5.0)), roster=ROSTER)


def visits(line: str) -> st.SearchStrategy[list[Event]]:
    """Visitors of a line by number, each issued, called and gone in this order."""
    times = st.tuples(st.integers(540, 900), st.integers(0, 60), st.integers(0, 20))
    return st.lists(st.tuples(times, st.booleans()), max_size=15).map(
        lambda drawn: _events(line, drawn)
    )


def _events(line: str, drawn: list[tuple[tuple[int, int, int], bool]]) -> list[Event]:
    made: list[tuple[int, int, Event]] = []
    for number, ((at, waits, stays), came) in enumerate(drawn):
        called, left = at + waits, at + waits + stays
        made.append((at, 0, Issued(line, number, at)))
        made.append((called, 1, Called(line, number, called)))
        made.append((left, 2, Left(line, number, left, came)))
    return [event for _, _, event in sorted(made, key=lambda one: one[:2])]


def played(events: list[Event]) -> dict[str, LineState]:
    office: dict[str, LineState] = {"제증명": KNOWN, "여권접수": KNOWN}
    for event in events:
        office = after(office, event)
    return office


@given(visits("제증명"), visits("여권접수"))
def test_unrelated_lines_may_be_told_in_any_order(one: list[Event], other: list[Event]) -> None:
    merged = sorted([*one, *other], key=lambda event: event.at)
    assert played([*one, *other]) == played([*other, *one]) == played(merged)


@given(visits("제증명"))
def test_an_earlier_state_stays_as_it_was(events: list[Event]) -> None:
    office = {"제증명": KNOWN}
    for event in events:
        after(office, event)
    assert office == {"제증명": LineState(learnt=Learnt(past=Past(5.0)), roster=ROSTER)}


@given(visits("제증명"))
def test_nobody_is_left_when_all_have_gone(events: list[Event]) -> None:
    line = played(events)["제증명"]
    assert line.waiting == line.serving == ()


def test_a_call_of_nobody_changes_nothing() -> None:
    office = {"제증명": KNOWN}
    assert after(office, Called("제증명", 7, 600)) == office
    assert after(office, Left("제증명", 7, 600, came=True)) == office


def test_nobody_waits_where_a_counter_is_free() -> None:
    expected = expected_for(KNOWN, 600)
    assert expected is not None
    assert expected.minutes == 0


def test_priority_waits_for_less() -> None:
    line = played([Issued("제증명", number, 600) for number in range(10)])["제증명"]
    normal, priority = (
        expected_for(line, 601, who) for who in (Standing.NORMAL, Standing.PRIORITY)
    )
    assert normal is not None
    assert priority is not None
    assert priority.minutes < normal.minutes / 3


def test_a_missing_clerk_makes_the_wait_longer_for_a_while() -> None:
    """Two are rostered, one calls: five people still wait after the others were called."""
    crowd: list[Event] = [Issued("제증명", number, 600) for number in range(6)]
    one_calls = played([*crowd, Called("제증명", 0, 600)])["제증명"]
    two_call = played([*crowd, Called("제증명", 0, 600), Called("제증명", 1, 600)])["제증명"]
    two_call = after({"제증명": two_call}, Issued("제증명", 6, 600))["제증명"]
    alone, both = expected_for(one_calls, 605), expected_for(two_call, 605)
    assert alone is not None
    assert both is not None
    assert alone.minutes > both.minutes + 3
