"""Four arrows, OK, back, home and help are enough for every page (section 8)."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from seoripul.contract.language import Language
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.states import Session
from seoripul.ui.theme.measures import RING_MM
from seoripul.ui.visitor.keys import items
from seoripul.ui.visitor.reading import name_of
from tests.ui.visitor.shown import MODES, PAGES, SLACK_PX, Shown, called, number, seen, whole

DIFFERENT = (
    "home",
    "home-both",
    "scan",
    "type-full",
    "choose",
    "dial-full",
    "received",
    "numbered",
    "help",
    "told-unreadable",
    "type-idle",
    "order-documents",
    "order-address-found",
    "order-review-split",
)
"""One page of each arrangement."""
ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)


@pytest.mark.parametrize("mode", ["plain", "large"])
@pytest.mark.parametrize("name", ["home", "scan", "type-full", "received", "help", "type-idle"])
def test_tab_reaches_every_control_once_and_comes_round(shown: Shown, name: str, mode: str) -> None:
    shown.page(name, MODES[mode])
    stops = shown.stops()
    reached = []
    for _ in stops:
        shown.press(Qt.Key.Key_Tab)
        reached.append(focused(shown))
    assert [called(item) for item in reached] == [called(item) for item in stops]
    shown.press(Qt.Key.Key_Tab)
    assert focused(shown) is reached[0]
    shown.press(Qt.Key.Key_Backtab)
    assert focused(shown) is reached[-1]


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        *((name, "plain") for name in DIFFERENT),
        *((name, mode) for name in ("home", "type-full", "received") for mode in ("large", "low")),
    ],
)
def test_arrows_alone_reach_every_control(shown: Shown, name: str, mode: str) -> None:
    shown.page(name, MODES[mode])
    shown.press(Qt.Key.Key_Down)
    open_ones, reached = [focused(shown)], [focused(shown)]
    while open_ones:
        start = open_ones.pop()
        for arrow in ARROWS:
            start.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            shown.press(arrow)
            if (there := focused(shown)) not in reached:
                reached.append(there)
                open_ones.append(there)
    missed = [called(item) for item in shown.stops() if item not in reached]
    assert missed == []


@pytest.mark.parametrize("name", ["home", "type", "received", "help", "type-idle"])
def test_the_ring_shows_where_the_keys_are_and_is_in_sight(shown: Shown, name: str) -> None:
    shown.page(name, MODES["large"])
    for _ in shown.stops():
        shown.press(Qt.Key.Key_Tab)
        shown.settle()
        here = focused(shown)
        rings = [i for i in items(here) if "FocusRing" in i.metaObject().className()]
        assert [ring.isVisible() for ring in rings] == [True]
        assert ring_width(rings[0]) >= RING_MM * shown.mm
        assert seen(here).height() >= min(whole(here).height(), 20 * shown.mm) - SLACK_PX
        assert shown.stage.window.contentItem().boundingRect().contains(whole(rings[0]))


def test_only_one_ring_is_shown(portrait: Shown) -> None:
    portrait.page("home")
    portrait.press(Qt.Key.Key_Down)
    portrait.press(Qt.Key.Key_Down)
    rings = [i for i in portrait.everything() if "FocusRing" in i.metaObject().className()]
    assert len(rings) == 1


def test_a_finger_puts_the_ring_away_and_a_key_brings_it_back(portrait: Shown) -> None:
    portrait.page("home")
    portrait.press(Qt.Key.Key_Down)
    assert focused(portrait)
    portrait.press_on("scanTile")
    assert portrait.focused() is None
    assert portrait.posted[-1] == events.ServiceChosen("pickup")
    portrait.press(Qt.Key.Key_Down)
    assert focused(portrait)


def test_any_touch_keeps_the_session(portrait: Shown) -> None:
    portrait.page("received")
    portrait.press_at(5, 900)
    assert portrait.posted == [events.Touched()]


@pytest.mark.parametrize(
    ("key", "deed"),
    [
        (Qt.Key.Key_Home, events.HomePressed),
        (Qt.Key.Key_HomePage, events.HomePressed),
        (Qt.Key.Key_Escape, events.BackPressed),
        (Qt.Key.Key_Back, events.BackPressed),
        (Qt.Key.Key_F1, events.HelpPressed),
        (Qt.Key.Key_Help, events.HelpPressed),
    ],
)
@pytest.mark.parametrize("name", ["home", "scan", "type", "received", "told-expired", "help"])
def test_home_back_and_help_work_on_every_page(
    portrait: Shown, name: str, key: Qt.Key, deed: type
) -> None:
    portrait.page(name)
    portrait.press(key)
    assert portrait.posted == [events.Touched(), deed()]


@pytest.mark.parametrize("mode", MODES)
def test_home_back_help_and_the_bell_stand_on_every_page(shown: Shown, mode: str) -> None:
    """Before the first page there is none to go back to, and a question that was sent to central
    cannot be called back."""
    for name in PAGES:
        shown.page(name, MODES[mode])
        if name == "type-idle":
            assert shown.find("stayButton"), "a question over the page is answered first"
            continue
        for control in ("homeButton", "helpButton", "bellButton"):
            assert shown.find(control).isEnabled(), name
        has_back = "backButton" in [item.objectName() for item in shown.targets()]
        assert has_back is not name.startswith(("home", "checking")), name


def test_the_first_page_says_that_it_is_the_first(portrait: Shown) -> None:
    portrait.page("home")
    assert name_of(portrait.find("homeButton")) == "처음으로, 지금 처음 화면입니다"
    portrait.press_on("homeButton")
    assert portrait.posted[-1] == events.HomePressed()


def test_a_language_is_chosen_by_keys_alone(shown: Shown) -> None:
    shown.page("scan")
    while shown.focused() is not shown.find("languageButton"):
        shown.press(Qt.Key.Key_Tab)
    shown.press(Qt.Key.Key_Return)
    shown.settle()
    for _ in range(4):
        shown.press(Qt.Key.Key_Down)
        if focused(shown).objectName() == "language-ja":
            break
    shown.press(Qt.Key.Key_Return)
    assert events.LanguageChosen(Language.JA) in shown.posted


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_ok_presses_what_the_ring_is_on(portrait: Shown, key: Qt.Key) -> None:
    portrait.page("home")
    while portrait.focused() is not portrait.find("scanTile"):
        portrait.press(Qt.Key.Key_Tab)
    portrait.posted.clear()
    portrait.press(key)
    assert events.ServiceChosen("pickup") in portrait.posted


@pytest.mark.parametrize("page", ["type", "dial"])
def test_digits_of_a_keyboard_are_typed_where_a_number_is_asked(portrait: Shown, page: str) -> None:
    portrait.page(page)
    portrait.press(Qt.Key.Key_7, "7")
    portrait.press(Qt.Key.Key_Backspace)
    assert [e for e in portrait.posted if e != events.Touched()] == [
        events.DigitPressed("7"),
        events.DigitErased(),
    ]


def test_letters_of_a_keyboard_are_written_where_words_are_asked(portrait: Shown) -> None:
    portrait.page("order-name")
    portrait.press(Qt.Key.Key_K, "k")
    portrait.press(Qt.Key.Key_Space, " ")
    portrait.press(Qt.Key.Key_Backspace)
    assert [e for e in portrait.posted if e != events.Touched()] == [
        events.LetterPressed("k"),
        events.LetterPressed(" "),
        events.DigitErased(),
    ]


def test_digits_do_nothing_elsewhere(portrait: Shown) -> None:
    portrait.page("home")
    portrait.press(Qt.Key.Key_7, "7")
    assert portrait.posted == [events.Touched()]


def test_back_closes_the_languages_before_it_leaves_the_page(portrait: Shown) -> None:
    portrait.page("scan")
    portrait.press_on("languageButton")
    assert portrait.find("language-en")
    portrait.press(Qt.Key.Key_Escape)
    portrait.settle()
    assert "language-en" not in [item.objectName() for item in portrait.everything()]
    assert events.BackPressed() not in portrait.posted


def test_the_ring_stands_on_the_warning_first(portrait: Shown) -> None:
    portrait.page("type-idle", Session(language=Language.EN))
    portrait.press(Qt.Key.Key_Down)
    assert focused(portrait).objectName() == "stayButton"
    portrait.press(Qt.Key.Key_Return)
    assert portrait.posted[-1] == events.Touched()


def test_a_control_that_cannot_be_pressed_is_passed_over(portrait: Shown) -> None:
    portrait.page("type")
    assert "confirmButton" not in [stop.objectName() for stop in portrait.stops()]
    portrait.page("type-full")
    assert "confirmButton" in [stop.objectName() for stop in portrait.stops()]


def test_keys_work_the_same_in_english(portrait: Shown) -> None:
    portrait.page("home", replace(Session(), language=Language.EN))
    portrait.press(Qt.Key.Key_Down)
    assert focused(portrait)


def focused(shown: Shown) -> QQuickItem:
    here = shown.focused()
    assert here is not None, "the keys stand nowhere"
    return here


def ring_width(ring: QQuickItem) -> float:
    return max(number(line, "border.width") for line in ring.childItems())
