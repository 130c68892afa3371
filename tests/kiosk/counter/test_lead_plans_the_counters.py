"""A duty with a lunch becomes what central keeps and back; two leads at once lose nothing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.contract.centres import Centre, CentreName, Hours, LineIssuing, Shift, SlotRules
from seoripul.contract.queue import Line
from seoripul.kiosk.counter.duties import (
    Duty,
    DutyLacks,
    duties_of,
    edited,
    idle_counters,
    lacks,
    next_duty,
    shifts_of,
)
from seoripul.kiosk.counter.issuing import Word, words_said

NOON = (720, 780)
ONE, TWO = Duty(1, 540, 1080, NOON), Duty(2, 540, 1080, (780, 840))
SHORT = Duty(3, 600, 700, None, (0, 2))


def test_a_lunch_is_a_gap_between_two_spells_of_work() -> None:
    assert shifts_of((ONE,)) == (
        Shift(counter_no=1, begins=540, ends=720),
        Shift(counter_no=1, begins=780, ends=1080),
    )
    assert duties_of(shifts_of((TWO, ONE, SHORT))) == (ONE, TWO, SHORT)


@given(
    st.lists(
        st.tuples(
            st.integers(1, 4),
            st.lists(st.integers(0, 24), min_size=2, max_size=8, unique=True),
            st.sampled_from([(0, 1, 2, 3, 4), (0,), (5, 6)]),
        ),
        max_size=5,
        unique_by=lambda one: (one[0], one[2]),
    )
)
def test_reading_a_roster_and_writing_it_changes_nothing(
    spells: list[tuple[int, list[int], tuple[int, ...]]],
) -> None:
    kept = {
        Shift(counter_no=no, begins=begins * 60, ends=ends * 60, weekdays=days)
        for no, hours, days in spells
        for begins, ends in zip(sorted(hours)[::2], sorted(hours)[1::2], strict=False)
    }
    assert set(shifts_of(duties_of(kept))) == kept


@pytest.mark.parametrize(
    ("draft", "lacking"),
    [
        (Duty(1, 540, 1080, None, ()), DutyLacks.DAYS),
        (Duty(1, 1080, 540), DutyLacks.TIMES),
        (Duty(1, 540, 1080, (500, 560)), DutyLacks.LUNCH),
        (Duty(1, 540, 1080, (780, 720)), DutyLacks.LUNCH),
        (ONE, DutyLacks.CHANGES),
        (Duty(2, 1000, 1100), DutyLacks.OVERLAP),
        (Duty(2, 1080, 1200), None),
        (Duty(2, 780, 840), None),
        (Duty(1, 540, 1080), None),
    ],
    ids=str,
)
def test_what_is_wrong_is_told_before_central_is_asked(
    draft: Duty, lacking: DutyLacks | None
) -> None:
    """The first duty of the roster is being changed."""
    assert lacks(draft, ONE, (ONE, TWO)) is lacking


def test_a_colleague_s_duty_of_the_meantime_stays() -> None:
    assert edited((ONE, SHORT), ONE, TWO) == (SHORT, TWO)
    assert edited((SHORT,), None, ONE) == (SHORT, ONE)
    assert edited((ONE, SHORT), ONE, None) == (SHORT,)


def test_counters_that_the_roster_forgets_are_named() -> None:
    assert idle_counters((), (1, 2, 3)) == ()
    assert idle_counters((ONE, SHORT), (1, 2, 3)) == (2, 3)


def test_a_new_duty_offers_the_next_counter_with_the_last_times() -> None:
    assert next_duty((ONE,), (1, 2, 3), TWO) == Duty(2, 540, 1080, (780, 840))
    assert next_duty((ONE, TWO), (1, 2), ONE).counter_no == 1


def test_only_today_s_word_on_a_line_counts() -> None:
    today, before = date(2026, 11, 24), date(2026, 11, 23)
    centre = Centre(
        name=CentreName(id="ok", ko="", en=""),
        counters=(),
        hours=Hours(),
        slots=SlotRules(),
        issuing=(
            LineIssuing(line=Line.FAMILY, day=today, accepting=False),
            LineIssuing(line=Line.CERTIFICATES, day=before, accepting=True),
        ),
    )
    assert words_said(centre, today) == {Line.FAMILY: Word.STOP}
