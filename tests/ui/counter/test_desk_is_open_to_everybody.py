"""Contrast, names for those who hear the screen, order of focus, visible reasons, languages."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from importlib.resources import files
from types import ModuleType

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QWidget

from seoripul.contract.language import Language
from seoripul.contract.refusals import RefusalCode, refuse
from seoripul.kiosk.counter.subjects import TWINS
from seoripul.kiosk.counter.verbs import EVERYWHERE, Verb
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.ui.counter import keys
from seoripul.ui.counter.delivery import keys as delivery_keys
from seoripul.ui.counter.dispatch import keys as dispatch_keys
from seoripul.ui.counter.languages import Translations
from seoripul.ui.counter.scenes import SCENES
from seoripul.ui.counter.stage import Stage
from seoripul.ui.counter.style import LARGE, PAIRS, STATE_COLOURS, Look, style_sheet
from seoripul.ui.counter.words.refusals import refusal_sentence
from seoripul.ui.counter.words.verbs import verb_word, why_sentence, why_short
from seoripul.ui.theme.contrast import ratio
from seoripul.ui.theme.fonts import register_fonts

LOOKS = [(Look(), 4.5), (Look(high_contrast=True), 7.0)]
WINDOWS = [
    "calls",
    "calls-transfer",
    "bar",
    "bar-keys",
    "morning",
    "offline",
    "bell",
    "bell-escalated",
    "hand-over",
    "new-reservation",
    "staff",
    "staff-change",
    "devices",
    "pairing",
    "statistics",
    "shifts",
    "issuing",
    "log-in",
    "orders",
    "order-form",
    "order-form-guided",
    "order-read-back",
    "order-receive",
    "order-pack",
    "order-refund",
    "order-extend",
    "order-full",
    "cash-up",
    "runs",
    "runs-report",
    "run-new",
    "run-extra",
    "couriers-pairing",
]
OF_RUNS = ["run-new", "run-courier", "run-extra", "couriers-pairing", "runs-keys"]
OF_ORDERS = [
    "order-form-split",
    "order-form-finding",
    "order-read-back",
    "order-placed-split",
    "order-identity",
    "order-pack",
    "order-receive",
    "order-refund",
    "order-extend",
    "order-reroute",
    "order-full",
    "cash-up",
]


@pytest.fixture
def stage(application: QApplication) -> Iterator[Stage]:
    register_fonts()
    made = Stage(application, Look())
    yield made
    made.close()


def controls(stage: Stage) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    shown = [w for w in stage.window.findChildren(QWidget) if w.isVisible()]
    inner = (QComboBox,)
    return [w for w in shown if isinstance(w, kinds) and not isinstance(w.parent(), inner)]


@pytest.mark.parametrize(("look", "least"), LOOKS, ids=["normal", "high-contrast"])
def test_every_pair_of_colours_is_told_apart(look: Look, least: float) -> None:
    pairs = {*PAIRS, *STATE_COLOURS.values()}
    weak = {
        pair: round(ratio(getattr(look.colours, pair[0]), getattr(look.colours, pair[1])), 2)
        for pair in pairs
        if ratio(getattr(look.colours, pair[0]), getattr(look.colours, pair[1])) < least
    }
    assert weak == {}


@pytest.mark.parametrize("look", [Look(), Look(high_contrast=True), Look(scale=LARGE)])
def test_the_style_sheet_has_no_colour_left_unnamed(look: Look) -> None:
    sheet = style_sheet(look)
    assert "@" not in sheet and "$" not in sheet


@pytest.mark.parametrize("scene", WINDOWS)
def test_every_control_has_a_name_for_the_ear(stage: Stage, scene: str) -> None:
    SCENES[scene](stage)
    nameless = [
        f"{type(each).__name__} {each.objectName()}"
        for each in controls(stage)
        if not (each.accessibleName() or getattr(each, "text", str)())
        and each.objectName() not in ("qt_toolbar_ext_button", "")
    ]
    assert nameless == []


def test_focus_goes_from_search_through_the_list_to_the_deeds(stage: Stage) -> None:
    window = stage.desk(chosen_id="r-55120934")
    order = [window.list.search, window.list.table, window.detail.full]
    order += [window.action_bar.buttons[Verb.RECALL], window.action_bar.buttons[Verb.HAND_OVER]]
    places = [_place(window, each) for each in order]
    assert places == sorted(places)


def _place(window: QWidget, wanted: QWidget) -> int:
    each, place = window.nextInFocusChain(), 0
    while each is not wanted:
        each, place = each.nextInFocusChain(), place + 1
        assert place < 2000, wanted
    return place


def test_each_grey_button_shows_its_reason_in_words(stage: Stage) -> None:
    window = stage.desk(chosen_id="r-71190055")
    for verb, button in window.action_bar.buttons.items():
        why = stage.view.why_not(button.verb)
        assert button.isEnabled() == (why is None), verb
        if why is not None:
            assert button.hint.text() == why_short(why)
            assert button.hint.isVisible()
            assert why_sentence(why) in button.toolTip()
            assert button.accessibleDescription() == why_sentence(why)


def test_the_key_of_a_grey_button_says_the_reason(stage: Stage) -> None:
    window = stage.desk(chosen_id="r-71190055")
    window.press(Verb.CALL)
    assert window.note.words.text() == why_sentence(WhyNot.NOT_READY)


@pytest.mark.parametrize("language", [Language.KO, Language.EN])
def test_every_refusal_and_reason_has_a_sentence(
    application: QApplication, language: Language
) -> None:
    translations = Translations()
    translations.speak(language)
    said = [refusal_sentence(refuse(code)) for code in RefusalCode]
    said += [why_sentence(why) for why in WhyNot] + [verb_word(verb) for verb in Verb]
    translations.speak(Language.KO)
    assert all(said)
    if language is Language.EN:
        assert [each for each in said if any("가" <= letter <= "힣" for letter in each)] == []


@pytest.mark.parametrize("room", ["counter", "board"])
def test_english_is_complete(room: str) -> None:
    kept = files("seoripul") / "resources" / "translations" / f"{room}_en.ts"
    tree = ElementTree.fromstring(kept.read_text("utf-8"))  # noqa: S314
    bare = [
        message.findtext("source")
        for message in tree.iter("message")
        if not message.findtext("translation")
        or message.find("translation").get("type") == "unfinished"  # type: ignore[union-attr]
    ]
    assert bare == []


def test_english_words_stand_on_the_desk(application: QApplication) -> None:
    register_fonts()
    translations = Translations()
    translations.speak(Language.EN)
    made = Stage(application, Look())
    window = made.desk(chosen_id="r-55120934")
    texts = [
        each.text()
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and each is not window.head.clerk
    ]
    made.close()
    translations.speak(Language.KO)
    assert [text for text in texts if any("가" <= letter <= "힣" for letter in text)] == []


@pytest.mark.parametrize("scene", sorted(SCENES))
def test_every_scene_can_be_drawn(stage: Stage, scene: str) -> None:
    SCENES[scene](stage)
    drawn = stage.picture().toImage()
    down = range(2, drawn.height(), 5)
    assert len({drawn.pixel(across, at) for at in down for across in range(10, 990, 90)}) > 3


@pytest.mark.parametrize("language", [Language.KO, Language.EN])
@pytest.mark.parametrize(
    "scene",
    [
        "hand-over",
        "new-reservation",
        "placed",
        "staff",
        "statistics",
        "shifts",
        "issuing",
        "keys",
        "orders-keys",
        *OF_ORDERS,
        *OF_RUNS,
    ],
)
def test_large_letters_keep_a_dialog_within_a_small_screen(
    application: QApplication, scene: str, language: Language
) -> None:
    """Nothing of a dialog hangs below a screen of 1366 by 768."""
    register_fonts()
    translations = Translations()
    translations.speak(language)
    stage = Stage(application, Look(scale=LARGE), (1366, 768))
    SCENES[scene](stage)
    application.processEvents()
    sizes = [d.size().toTuple() for d in stage.window.findChildren(QDialog) if d.isVisible()]
    stage.close()
    translations.speak(Language.KO)
    assert sizes
    assert all(wide <= 1366 and high <= 768 for wide, high in sizes), sizes


def test_no_key_of_the_window_means_two_things() -> None:
    """Qt does neither of two deeds bound to one key; those of dialogs are not of the window."""
    of_dialogs = {"SAVE_CSV", "SAVE_XLSX", "READ_AGAIN"}
    single = [key for verb, key in keys.KEYS.items() if verb not in TWINS]
    others = [
        value
        for name, value in vars(keys).items()
        if name.isupper() and name not in of_dialogs and isinstance(value, str)
    ]
    every = [*single, *others, *keys.SEARCH]
    assert sorted(every) == sorted(set(every))


@pytest.mark.parametrize("page", [delivery_keys, dispatch_keys], ids=["orders", "runs"])
def test_no_key_of_a_page_means_two_things(page: ModuleType) -> None:
    """Keys of the open page stand beside those that mean the same everywhere."""
    own = [key for verb, key in page.KEYS.items() if verb not in page.TWINS]
    everywhere = [keys.KEYS[verb] for verb in EVERYWHERE]
    others = [keys.NEW_ORDER, keys.CALLER_BAR, keys.PAUSE, keys.HELP, keys.SEND_AGAIN, *keys.SEARCH]
    looks = [keys.LARGE_TEXT, keys.CONTRAST, keys.LANGUAGE, keys.LOG_OFF, keys.ANSWER_BELL]
    more = [delivery_keys.MORE] if page is delivery_keys else []
    every = [*own, *more, *everywhere, *others, *looks]
    assert sorted(every) == sorted(set(every))
