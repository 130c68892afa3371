"""Whatever the screen, a called number and its counter keep their height for the distance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.kiosk.board.layout import CAP, Screen, plan

SHAPES = [(1920, 1080), (1080, 1920), (3840, 2160), (2160, 3840), (1366, 768), (1280, 1024)]


@given(
    st.sampled_from(SHAPES),
    st.floats(300, 2000),
    st.floats(2, 15),
)
def test_numbers_are_never_below_a_two_hundredth_of_the_distance(
    shape: tuple[int, int], width_mm: float, distance_m: float
) -> None:
    fitted = plan(Screen(*shape, width_mm), distance_m)
    least_mm = distance_m * 1000 / 200
    for em in (fitted.hero_em, fitted.counter_em, fitted.row_em, fitted.must_em):
        assert em * CAP >= least_mm - 0.001


@pytest.mark.parametrize(("shape", "width_mm"), [((1920, 1080), 941), ((1080, 1920), 529)])
def test_a_43_inch_board_shows_further_calls_at_ten_metres(
    shape: tuple[int, int], width_mm: float
) -> None:
    fitted = plan(Screen(*shape, width_mm), 10)
    assert fitted.rows >= 2
    assert fitted.strips
    assert fitted.hero_em * CAP >= 2 * 50


def test_4k_changes_nothing_but_the_sharpness() -> None:
    assert plan(Screen(3840, 2160, 941), 10) == plan(Screen(1920, 1080, 941), 10)


def test_a_small_screen_gives_up_the_rest_before_the_number() -> None:
    fitted = plan(Screen(1366, 768, 531), 10)
    assert fitted.rows == 0
    assert not fitted.side
    assert plan(Screen(1366, 768, 531), 5).rows > 0
