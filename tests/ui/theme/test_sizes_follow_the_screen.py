"""Millimetres stay millimetres on every screen."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication

from seoripul.ui.theme.fonts import font, register_fonts
from seoripul.ui.theme.measures import (
    LETTERS,
    MAIN_TEXT_MM,
    REACH_MM,
    RING_MM,
    SIZES,
    SMALLEST_TEXT_MM,
    TOUCH_MM,
    Screen,
    usual_screen,
)
from seoripul.ui.theme.pictures import shadow
from seoripul.ui.theme.shadow import INSET, SIDE, bake

SCREENS = (
    Screen(1080, 1920, 398.0),
    Screen(1080, 1920, 336.0),
    Screen(2160, 3840, 398.0),
    Screen(768, 1366, 344.0),
)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("role", LETTERS)
def test_letters_are_as_high_as_the_rules_ask(
    application: QApplication, screen: Screen, role: str
) -> None:
    assert register_fonts() == ()
    box = QFontMetricsF(font(LETTERS[role], screen.mm)).tightBoundingRect("가")
    least = SMALLEST_TEXT_MM if role in ("caption", "label") else MAIN_TEXT_MM
    assert box.height() / screen.mm >= least


@pytest.mark.parametrize("role", ["body", "strong", "button", "lead", "heading", "caption"])
def test_reading_sizes_double_at_200_percent(role: str) -> None:
    letters = LETTERS[role]
    assert letters.pixels(10, 2.0) == pytest.approx(2 * letters.pixels(10, 1.0), abs=1)


def test_what_is_touched_and_seen_is_large_enough() -> None:
    assert SIZES["touch"] >= TOUCH_MM
    assert SIZES["ring"] >= RING_MM


def test_the_low_position_begins_at_the_reach_of_an_arm() -> None:
    screen = Screen(1080, 1920, 398.0, bottom_mm=780.0)
    above_floor = screen.bottom_mm + (screen.height_px - screen.low_top) / screen.mm
    assert REACH_MM - 1 < above_floor <= REACH_MM


def test_a_screen_that_hangs_low_needs_no_low_position() -> None:
    assert Screen(1920, 1080, 708.0, bottom_mm=700.0).low_top == 0


def test_a_screen_lying_down_is_measured_along_its_long_side() -> None:
    assert usual_screen(1080, 1920).mm == pytest.approx(usual_screen(1920, 1080).mm, rel=0.01)


def test_the_baked_shadow_is_the_one_the_recipe_makes(application: QApplication) -> None:
    baked = bake("#1b2b4d", 0.30)
    shipped = shadow("card", SIDE).convertToFormat(QImage.Format.Format_ARGB32)
    for x, y in ((2, 2), (INSET, SIDE // 2), (SIDE // 2, SIDE // 2)):
        assert baked.pixelColor(x, y).alpha() == pytest.approx(
            shipped.pixelColor(x, y).alpha(), abs=2
        )
