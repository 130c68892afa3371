"""Whatever the screen and whatever there is to tell, a called number keeps its height."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.kiosk.board.layout import CAP, Screen, Wanted, plan

SHAPES = [(1920, 1080), (1080, 1920), (3840, 2160), (2160, 3840), (1366, 768), (1280, 1024)]
WIDE, TALL = Screen(1920, 1080, 941), Screen(1080, 1920, 529)
USUAL = Wanted(lines=3, groups=(5.0, 1.4))
SEVEN = Wanted(lines=7, groups=(5.0, 1.4, 1.4))
wanted = st.builds(
    Wanted,
    lines=st.integers(0, 7),
    groups=st.lists(st.floats(1.4, 40), max_size=4).map(tuple),
    notice=st.tuples(st.integers(0, 160), st.integers(0, 160)),
    media=st.booleans(),
    stale=st.booleans(),
    waiting=st.booleans(),
)


@given(st.sampled_from(SHAPES), st.floats(300, 2000), st.floats(2, 15), wanted)
def test_numbers_are_never_below_a_two_hundredth_of_the_distance(
    shape: tuple[int, int], width_mm: float, distance_m: float, told: Wanted
) -> None:
    fitted = plan(Screen(*shape, width_mm), distance_m, told)
    least_mm = distance_m * 1000 / 200
    for em in (fitted.hero_em, fitted.counter_em, fitted.row_em, fitted.must_em):
        assert em * CAP >= least_mm - 0.001


@pytest.mark.parametrize("screen", [WIDE, TALL], ids=["wide", "tall"])
@pytest.mark.parametrize("media", [False, True])
def test_a_43_inch_board_tells_seven_lines_counters_calls_and_pictures_at_once(
    screen: Screen, media: bool
) -> None:
    fitted = plan(screen, 10, Wanted(lines=7, groups=SEVEN.groups, media=media))
    assert fitted.line_columns > 0
    assert fitted.foot_em > 0
    assert fitted.rows > 0 or fitted.strip
    assert (fitted.media_height > 0) == media


@pytest.mark.parametrize("screen", [WIDE, TALL], ids=["wide", "tall"])
def test_a_long_notice_is_shown_even_where_it_costs_the_counters(screen: Screen) -> None:
    told = Wanted(lines=7, groups=(17, 8, 2), notice=(120, 120), stale=True, media=True)
    fitted = plan(screen, 10, told)
    assert fitted.notice_em > 0
    assert fitted.line_columns > 0


def test_an_upright_board_has_room_for_earlier_calls_in_full_size() -> None:
    fitted = plan(TALL, 10, USUAL)
    assert fitted.rows >= 2
    assert fitted.hero_em * CAP >= 2 * 50


def test_4k_changes_nothing_but_the_sharpness() -> None:
    assert plan(Screen(3840, 2160, 941), 10, SEVEN) == plan(WIDE, 10, SEVEN)


def test_a_small_screen_gives_up_the_rest_before_the_number() -> None:
    small = Screen(1366, 768, 531)
    assert not (plan(small, 10, SEVEN).rows or plan(small, 10, SEVEN).strip)
    assert plan(small, 5, SEVEN).strip
