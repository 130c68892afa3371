"""Names and roles for assistive technology, from Qt's own accessibility tree."""

from __future__ import annotations

from collections import Counter

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAccessible

from seoripul.contract.language import Language
from seoripul.kiosk.visitor.states import Session
from seoripul.ui.visitor.reading import name_of, role_of, shown_words
from tests.ui.visitor.shown import LANGUAGES, PAGES, Shown, called

ROLES = (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.EditableText)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_each_control_has_a_role_and_a_name_of_its_own(
    shown: Shown, name: str, language: Language
) -> None:
    shown.page(name, Session(language=language))
    targets = shown.targets()
    wrong = [called(target) for target in targets if role_of(target) not in ROLES]
    assert wrong == []
    names = Counter(name_of(target) for target in targets)
    assert "" not in names
    assert [said for said, times in names.items() if times > 1] == []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", PAGES)
def test_everything_shown_can_be_spoken(portrait: Shown, name: str, language: Language) -> None:
    portrait.page(name, Session(language=language))
    spoken = " ".join(shown_words(portrait.stage.window))
    unsaid = [
        text
        for item in portrait.texts()
        if (text := str(item.property("text")).replace("\n", " ")) not in spoken
        and not is_counting_down(text)
        and not is_a_typed_digit(text)
    ]
    assert unsaid == []


def test_the_page_is_read_before_what_frames_it(portrait: Shown) -> None:
    portrait.page("received")
    words = shown_words(portrait.stage.window)
    assert words[0] == "홍*동 님, 접수되었습니다"
    assert words.index("812") < words.index("고대비")


def test_that_somebody_comes_is_read_first(portrait: Shown) -> None:
    portrait.page("home-bell-coming")
    first = shown_words(portrait.stage.window)[0]
    assert first == "2번 창구 직원이 오고 있습니다. 이 자리에서 기다려 주십시오."


def test_the_second_number_is_never_said_aloud(portrait: Shown) -> None:
    portrait.page("type-full")
    words = " ".join(shown_words(portrait.stage.window))
    assert "4 0 2 1 7 8 5 3" in words
    assert "2580" not in words.replace(" ", "")


def test_a_setting_that_is_on_can_be_told_from_one_that_is_off(portrait: Shown) -> None:
    portrait.page("home", replace(Session(), high_contrast=True))
    contrast, low = portrait.find("contrastButton"), portrait.find("lowButton")
    states = [QAccessible.queryAccessibleInterface(item).state() for item in (contrast, low)]
    assert [bool(state.checked) for state in states] == [True, False]


def is_counting_down(text: str) -> bool:
    """Seconds that change by themselves would interrupt a voice."""
    return text.isdigit() or any(mark in text for mark in ("55초", "55 seconds", "55秒"))


def is_a_typed_digit(text: str) -> bool:
    return text == "●"
