"""Search, chips and order of the day's list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.contract.pickup import ReservationRow
from seoripul.kiosk.counter.filters import Group, counts, keep
from seoripul.kiosk.counter.search import search
from seoripul.kiosk.counter.sorting import Column, sort
from seoripul.rules import masking
from seoripul.rules.reservation import State
from tests.kiosk.counter.rows import called, row, ticket

HONG = row("55120934", State.ARRIVED, "홍*동", "010-****-5678", of=called(804, 3))
KIM = row("61127750", State.READY, "김*", "010-****-0031", minutes=30)
SMITH = row("70031226", State.PREPARING, "J**n S***h", "", of=None, minutes=60)
DAY = (HONG, KIM, SMITH)

names = st.text(alphabet="가나다라마바사홍길동김이박최", min_size=2, max_size=4)
digits = st.text(alphabet="0123456789", min_size=8, max_size=8)


@st.composite
def rows(draw: st.DrawFn) -> ReservationRow:
    number = draw(digits)
    phone = f"010-****-{draw(digits)[:4]}" if draw(st.booleans()) else ""
    of = ticket(draw(st.integers(801, 899))) if draw(st.booleans()) else None
    state = draw(st.sampled_from(list(State)))
    name = masking.name(draw(names))
    return row(number, state, name, phone, of=of, minutes=draw(st.integers(0, 500)))


days = st.lists(rows(), max_size=12, unique_by=lambda each: each.number).map(tuple)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("5512", HONG),
        ("55120934", HONG),
        ("5678", HONG),
        ("804", HONG),
        ("홍", HONG),
        ("ㅎ", HONG),
        ("홍길동", HONG),
        ("ㄱ", KIM),
        ("0031 김", KIM),
        ("smith", SMITH),
        ("j", SMITH),
    ],
)
def test_what_a_visitor_says_finds_them(said: str, found: ReservationRow) -> None:
    assert search(DAY, said) == (found,)


def test_nothing_typed_keeps_everybody() -> None:
    assert search(DAY, "") == DAY
    assert search(DAY, "  ") == DAY


def test_a_stranger_is_not_found() -> None:
    assert search(DAY, "9999") == ()
    assert search(DAY, "박") == ()


@given(days, st.data())
def test_every_row_is_found_by_each_of_its_marks(
    day: tuple[ReservationRow, ...], data: st.DataObject
) -> None:
    if not day:
        return
    wanted = data.draw(st.sampled_from(day))
    marks = [wanted.number, wanted.number[2:6], wanted.masked_name[0]]
    marks += [wanted.masked_phone[-4:]] if wanted.masked_phone else []
    marks += [str(wanted.ticket.number)] if wanted.ticket else []
    assert wanted in search(day, data.draw(st.sampled_from(marks)))


@given(days, st.text(max_size=6))
def test_search_only_narrows_and_keeps_the_order(
    day: tuple[ReservationRow, ...], text: str
) -> None:
    found = search(day, text)
    places = [day.index(each) for each in found]
    assert places == sorted(places)
    assert set(search(found, text)) == set(found)


@given(days)
def test_each_reservation_is_under_exactly_one_chip(day: tuple[ReservationRow, ...]) -> None:
    assert sum(counts(day).values()) == len(day)
    assert sorted(each.number for group in Group for each in keep(day, group)) == sorted(
        each.number for each in day
    )
    assert keep(day, None) == day


@given(days, st.sampled_from(Column), st.booleans())
def test_sorting_loses_nobody_and_is_steady(
    day: tuple[ReservationRow, ...], column: Column, descending: bool
) -> None:
    once = sort(day, column, descending=descending)
    assert sorted(each.number for each in once) == sorted(each.number for each in day)
    assert sort(once, column, descending=descending) == once
    assert sort(tuple(reversed(day)), column, descending=descending) == once
