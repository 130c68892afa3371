"""Measured on the live items of every page, in every mode, shape and language (section 8)."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtQuick import QQuickItem

from seoripul.contract.language import Language
from seoripul.kiosk.station.config import StationConfig
from seoripul.ui.theme.measures import (
    GAP_MM,
    HANGUL_TALL,
    LETTERS,
    MAIN_TEXT_MM,
    SMALLEST_TEXT_MM,
    TOUCH_MM,
)
from seoripul.ui.visitor.enrolment import Enrolment
from tests.ui.visitor.shown import (
    LANGUAGES,
    MODES,
    PAGES,
    SLACK_PX,
    Shown,
    called,
    distance,
    is_target,
    letters,
    painted,
    pairs,
    seen,
    whole,
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", MODES)
def test_whatever_is_shown_can_be_touched_and_read(
    shown: Shown, mode: str, language: Language
) -> None:
    faults: list[str] = []
    for name in PAGES:
        shown.page(name, replace(MODES[mode], language=language))
        faults += [f"{name}: {fault}" for fault in all_faults(shown, mode)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("mode", MODES)
def test_the_choice_of_languages_fits_too(shown: Shown, mode: str, language: Language) -> None:
    shown.page("scan", replace(MODES[mode], language=language))
    shown.press_on("languageButton")
    assert shown.find("language-ja")
    assert all_faults(shown, mode) == []


@pytest.mark.parametrize("field", ["code", "address"])
@pytest.mark.parametrize("mode", MODES)
def test_the_first_start_fits_too(shown: Shown, mode: str, field: str) -> None:
    enrolment = Enrolment(StationConfig(), lambda config, code: config, never, print)
    enrolment.choose(field)
    shown.stage.ask_to_enrol(enrolment)
    shown.page("home", MODES[mode])
    assert shown.find("confirmButton")
    faults = all_faults(shown, mode)
    shown.stage.ask_to_enrol(None)
    assert faults == []


def never(*_: object) -> None:
    """Nobody asks central in these tests."""


def all_faults(shown: Shown, mode: str) -> list[str]:
    found = [*small_targets(shown), *close_targets(shown), *small_letters(shown)]
    found += [*cut_texts(shown), *spilt_texts(shown), *crossing_texts(shown)]
    return found + (high_targets(shown) if mode == "low" else [])


def small_targets(shown: Shown) -> list[str]:
    least = TOUCH_MM * shown.mm
    sizes = [(target, whole(target)) for target in shown.targets()]
    assert sizes, "a page without anything to press"
    return [
        f"{called(target)} is {box.width() / shown.mm:.1f} by {box.height() / shown.mm:.1f} mm"
        for target, box in sizes
        if min(box.width(), box.height()) < least - SLACK_PX
    ]


def close_targets(shown: Shown) -> list[str]:
    visible = [target for target in shown.targets() if seen(target).height() > 1]
    return [
        f"{called(one)} and {called(other)} are {gap / shown.mm:.1f} mm apart"
        for one, other in pairs(visible)
        if (gap := distance(seen(one), seen(other))) < GAP_MM * shown.mm - SLACK_PX
    ]


def small_letters(shown: Shown) -> list[str]:
    """Captions and the words on the settings may be small; everything else is main text."""
    scale = shown.stage.theme.property("textScale")
    small = {LETTERS[role].pixels(shown.mm, scale) for role in ("caption", "label")}
    faults = []
    for text in shown.texts():
        pixels = letters(text).pixelSize()
        least = SMALLEST_TEXT_MM if pixels in small else MAIN_TEXT_MM
        if pixels * HANGUL_TALL < least * shown.mm - SLACK_PX:
            faults.append(f"{called(text)} is {pixels * HANGUL_TALL / shown.mm:.1f} mm high")
    return faults


def cut_texts(shown: Shown) -> list[str]:
    return [
        f"{called(text)} is cut"
        for text in shown.texts()
        if text.property("truncated")
        or float(text.property("contentWidth")) > text.width() + SLACK_PX
        or float(text.property("contentHeight")) > text.height() + SLACK_PX
    ]


def spilt_texts(shown: Shown) -> list[str]:
    """Every text lies inside the card, button or bar that holds it, and inside the window."""
    faults = []
    for text in shown.texts():
        box = painted(text)
        for holder in holders(text):
            room = whole(holder).adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
            if not room.contains(box):
                faults.append(f"{called(text)} spills out of {called(holder)}")
        if box.left() < 0 or box.right() > shown.stage.window.width():
            faults.append(f"{called(text)} leaves the screen")
    return faults


def holders(text: QQuickItem) -> list[QQuickItem]:
    found = []
    above = text.parentItem()
    while above is not None:
        if is_target(above) or above.metaObject().indexOfProperty("radius") >= 0:
            found.append(above)
        above = above.parentItem()
    return found


def crossing_texts(shown: Shown) -> list[str]:
    visible = [(text, painted(text).intersected(seen(text))) for text in shown.texts()]
    visible = [(text, box) for text, box in visible if box.height() > 1]
    return [
        f"{called(one)} lies over {called(other)}"
        for index, (one, box) in enumerate(visible)
        for other, other_box in visible[index + 1 :]
        if distance(box, other_box) < -SLACK_PX
    ]


def high_targets(shown: Shown) -> list[str]:
    return [
        f"{called(target)} stands higher than 1,220 mm"
        for target in shown.targets()
        if seen(target).height() > 1 and seen(target).top() < shown.low_top - SLACK_PX
    ]
