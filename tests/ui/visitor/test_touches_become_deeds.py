"""What a finger presses on a page is what the kiosk is told."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from seoripul.contract.language import Language
from seoripul.contract.queue import Line
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.events import Event
from seoripul.kiosk.visitor.states import Field, Kiosk, Session
from tests.ui.visitor.shown import PAGES, Shown


@pytest.mark.parametrize(
    ("page", "button", "deed"),
    [
        ("home", "scanTile", events.ServiceChosen("pickup")),
        ("home", "typeTile", events.TypingChosen()),
        ("home", "helpTile", events.HelpPressed()),
        ("home", "contrastButton", events.ContrastToggled()),
        ("home", "lowButton", events.LowPositionToggled()),
        ("home", "textSizeButton", events.TextScaleChosen(1.5)),
        ("scan", "typeButton", events.TypingChosen()),
        ("scan", "homeButton", events.HomePressed()),
        ("scan", "backButton", events.BackPressed()),
        ("scan", "helpButton", events.HelpPressed()),
        ("home", "bellButton", events.BellPressed()),
        ("checking", "bellButton", events.BellPressed()),
        ("type", "digit7", events.DigitPressed("7")),
        ("type", "eraseButton", events.DigitErased()),
        ("type", "clearButton", events.FieldCleared()),
        ("type", "checkField", events.FieldChosen(Field.CHECK)),
        ("type-full", "confirmButton", events.TypedConfirmed()),
        ("home-both", "scanTile", events.ServiceChosen("pickup")),
        ("home-both", "numberTile", events.ServiceChosen("queue")),
        ("choose", "line-certificates", events.LineChosen(Line.CERTIFICATES)),
        ("choose", "line-passport_collect", events.LineChosen(Line.PASSPORT_COLLECT)),
        ("choose", "paperButton", events.PaperToggled()),
        ("dial", "digit7", events.DigitPressed("7")),
        ("dial-full", "confirmButton", events.TypedConfirmed()),
        ("numbered", "printButton", events.SlipAsked()),
        ("numbered", "doneButton", events.DonePressed()),
        ("told-line_closed", "tryAgainButton", events.TriedAgain()),
        ("unreachable-number", "tryAgainButton", events.TriedAgain()),
        ("received", "doneButton", events.DonePressed()),
        ("received", "printButton", events.SlipAsked()),
        ("told-not_ready", "tryAgainButton", events.TriedAgain()),
        ("unreachable", "tryAgainButton", events.TriedAgain()),
        ("help", "gotItButton", events.BackPressed()),
        ("type-idle", "stayButton", events.Touched()),
        ("type-idle", "leaveButton", events.DonePressed()),
    ],
)
def test_a_button_does_what_it_says(shown: Shown, page: str, button: str, deed: Event) -> None:
    shown.page(page)
    shown.press_on(button)
    assert shown.posted[-1] == deed


@pytest.mark.parametrize("page", ["type", "dial"])
def test_an_unfinished_number_cannot_be_sent(portrait: Shown, page: str) -> None:
    portrait.page(page)
    portrait.press_on("confirmButton")
    assert events.TypedConfirmed() not in portrait.posted


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("home-bell-called", "직원을 불렀습니다. 잠시만 기다려 주십시오."),
        ("home-bell-called-again", "직원을 다시 부르고 있습니다."),
        ("home-bell-coming", "2번 창구 직원이 오고 있습니다."),
        ("home-bell-failed", "가까운 직원이나 창구에 말씀해 주세요."),
        ("bell-choose", "직원을 불렀습니다."),
    ],
)
def test_whether_somebody_comes_is_told_on_the_page_one_stands_at(
    shown: Shown, page: str, words: str
) -> None:
    shown.page(page)
    assert words in " ".join(str(text.property("text")) for text in shown.texts())


def test_letters_grow_step_by_step_and_return(portrait: Shown) -> None:
    for scale, wanted in ((1.0, 1.5), (1.5, 2.0), (2.0, 1.0)):
        portrait.page("home", Session(text_scale=scale))
        portrait.press_on("textSizeButton")
        assert portrait.posted[-1] == events.TextScaleChosen(wanted)


@pytest.mark.parametrize("language", Language)
def test_a_language_is_two_touches_away(portrait: Shown, language: Language) -> None:
    portrait.page("scan")
    portrait.press_on("languageButton")
    portrait.press_on(f"language-{language.value}")
    assert portrait.posted[-1] == events.LanguageChosen(language)


def test_a_page_speaks_the_chosen_language_at_once(portrait: Shown) -> None:
    portrait.page("home", Session(language=Language.EN))
    english = str(portrait.find("title").property("text"))
    portrait.page("home", Session(language=Language.KO))
    assert english == "Hello,\nhow can we help you?"
    assert str(portrait.find("title").property("text")).startswith("안녕하세요")


def test_home_offers_only_what_works(portrait: Shown) -> None:
    services = {"scanTile", "typeTile", "numberTile"}
    for page, wanted in (
        ("home-closed", set()),
        ("home", {"scanTile", "typeTile"}),
        ("home-numbers", {"numberTile"}),
        ("home-both", services),
    ):
        portrait.page(page)
        offered = {target.objectName() for target in portrait.targets()}
        assert services & offered == wanted


def test_a_kiosk_without_a_voice_offers_none(portrait: Shown) -> None:
    portrait.page("home")
    assert "voiceButton" not in [target.objectName() for target in portrait.targets()]


def test_a_voice_brings_its_controls(portrait: Shown) -> None:
    portrait.stage.view.enable(can_speak=True)
    portrait.page("home", Session(voice=True))
    for button, deed in (
        ("pauseButton", events.SpeechPaused()),
        ("replayButton", events.SpeechReplayed()),
        ("louderButton", events.VolumeChosen(4)),
        ("softerButton", events.VolumeChosen(2)),
        ("voiceButton", events.VoiceToggled()),
    ):
        portrait.press_on(button)
        assert portrait.posted[-1] == deed
    portrait.stage.view.enable(can_speak=False)


def test_the_number_stays_while_the_printer_is_empty(portrait: Shown) -> None:
    portrait.page("received-no-paper")
    assert portrait.find("headline").property("text") == "812"
    words = " ".join(str(text.property("text")) for text in portrait.texts())
    assert "용지가 떨어졌습니다" in words


def test_being_cut_off_is_told_without_stopping_the_service(portrait: Shown) -> None:
    portrait.page("home-offline")
    words = " ".join(str(text.property("text")) for text in portrait.texts())
    assert "연결이 잠시 끊겼습니다" in words
    portrait.press_on("scanTile")
    assert portrait.posted[-1] == events.ServiceChosen("pickup")


def test_nothing_of_a_visit_is_left_on_the_next_page(portrait: Shown) -> None:
    portrait.page("received")
    portrait.state(replace(PAGES["home"]))
    words = " ".join(str(text.property("text")) for text in portrait.texts())
    assert "홍*동" not in words
    portrait.state(Kiosk(seed="s", page=PAGES["type"].page))
    portrait.state(Kiosk(seed="s", page=type(PAGES["type"].page)()))
    assert "4021" not in "".join(str(text.property("text")) for text in portrait.texts())


def test_the_page_of_the_next_outcome_begins_at_its_top(portrait: Shown) -> None:
    portrait.page("received", Session(text_scale=2.0))
    portrait.press_on("moreButton")
    assert portrait.scrolled() > 0
    portrait.page("home", Session(text_scale=2.0))
    portrait.page("received", Session(text_scale=2.0))
    assert portrait.scrolled() == 0
