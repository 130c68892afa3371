"""Contrast, computed from the very tokens the pages use (WCAG 2.2)."""

from __future__ import annotations

import re

import pytest

from tests.web.files import STATIC

TEXT_ON_GROUND = (
    ("ink", "ground"), ("ink", "card"), ("ink-soft", "ground"), ("ink-soft", "card"),
    ("link", "card"), ("link", "ground"), ("on-brand", "brand"), ("on-soft", "soft"),
    ("on-soft", "ground"), ("on-soft", "card"), ("on-top", "top"), ("on-top-soft", "top"),
    ("on-top", "top-control"), ("good", "good-ground"), ("warn", "warn-ground"), ("warn", "card"),
    ("bad", "bad-ground"), ("bad", "card"), ("on-call", "call"), ("off", "off-ground"),
    ("off", "card"), ("on-mark", "mark"),
)  # fmt: skip
SHAPE_ON_GROUND = (("edge", "card"), ("edge", "ground"), ("brand", "card"), ("focus", "ground"))


def tokens() -> dict[str, dict[str, str]]:
    text = (STATIC / "style" / "tokens.css").read_text("utf-8")
    normal, high = (
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))
        for block in re.findall(r"\{([^}]*)\}", text)[:2]
    )
    return {"normal": normal, "high": normal | high}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("look", "least"), [("normal", 4.5), ("high", 7.0)])
def test_text_stands_out(look: str, least: float) -> None:
    colours = tokens()[look]
    faint = {
        (text, ground): round(contrast(colours[text], colours[ground]), 2)
        for text, ground in TEXT_ON_GROUND
        if contrast(colours[text], colours[ground]) < least
    }
    assert faint == {}


@pytest.mark.parametrize(("look", "least"), [("normal", 3.0), ("high", 4.5)])
def test_edges_and_focus_stand_out(look: str, least: float) -> None:
    colours = tokens()[look]
    faint = {
        (shape, ground)
        for shape, ground in SHAPE_ON_GROUND
        if contrast(colours[shape], colours[ground]) < least
    }
    assert faint == set()
