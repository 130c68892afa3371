"""Contrast computed from the theme for every pair of colours that meets on a screen."""

from __future__ import annotations

import pytest

from seoripul.ui.theme.colours import HIGH_CONTRAST, MARKS, NORMAL, TEXT, Colours
from seoripul.ui.theme.contrast import ratio

PALETTES = {"normal": (NORMAL, 4.5), "high contrast": (HIGH_CONTRAST, 7.0)}


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_stands_out_from_its_ground(palette: str, ink: str, ground: str) -> None:
    colours, least = PALETTES[palette]
    assert _ratio(colours, ink, ground) >= least


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_fields_and_focus_stand_out_from_their_ground(palette: str, mark: str, ground: str) -> None:
    colours, _ = PALETTES[palette]
    assert _ratio(colours, mark, ground) >= 3.0


def test_contrast_is_computed_as_the_guideline_does() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21.0)
    assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert ratio("#ffffff", "#777777") == ratio("#777777", "#ffffff")


def _ratio(colours: Colours, ink: str, ground: str) -> float:
    return ratio(getattr(colours, ink), getattr(colours, ground))
