"""A courier's page: for thumbs, in the sun, in twice the text, and whole in two languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.central_pickup.scene import Scene
from tests.support.central import RunningCentral
from tests.web.courier_scene import CourierWithPhone
from tests.web.files import STATIC, courier_words, texts, words
from tests.web.phone import PhoneInHand
from tests.web.test_every_sentence_stands_in_every_language import letters_of_the_font
from tests.web.test_everybody_can_use_the_pages import CUT_OFF, TOO_SMALL, TOO_WIDE, nameless

MADE_OF_PARTS = (
    "courier.window.", "courier.outcome.", "courier.deed.", "courier.ask.", "courier.identity.",
    "courier.paid.", "courier.refusal.",
)  # fmt: skip


def walk(phone: PhoneInHand, central: RunningCentral) -> Iterator[str]:
    """Every page of a courier's day; yields its name when it stands."""
    with ExitStack() as closing:
        courier = CourierWithPhone(phone, Scene(central, closing))
        phone.open("/c")
        phone.sees("#code")
        yield "pairing"
        courier.pairs()
        yield "nothing to do"
        courier.leaves_with("사평대로26길 12", "신반포로 45")
        yield "list"
        courier.opens_next()
        yield "stop"
        phone.tap("[data-deed=lose]")
        phone.sees("dialog[open]")
        yield "asked"
        phone.page.run("document.querySelector('dialog').close()")
        phone.tap("#hand")
        phone.sees(".keypad")
        yield "code"
        phone.tap_text(phone.t("courier.by.identity"))
        phone.sees("#recipient")
        yield "identity"
        phone.page.run("location.hash = '#'")
        phone.sees(".next")
        courier.tells("absent")
        phone.sees(".told")
        yield "told"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_everything_has_a_name_and_fits_a_thumb(
    phone: PhoneInHand, central: RunningCentral, language: str
) -> None:
    phone.prefer(language=language)
    phone.page.size(360, 680)
    for step in walk(phone, central):
        assert nameless(phone) == [], step
        assert phone.page.run(TOO_SMALL) == [], step
        assert phone.page.run(TOO_WIDE) <= 0, step
        assert phone.count("h1") == 1, step


def test_twice_the_text_runs_over_no_edge(phone: PhoneInHand, central: RunningCentral) -> None:
    phone.prefer(text=200)
    phone.page.size(360, 680)
    for step in walk(phone, central):
        assert phone.page.run(TOO_WIDE) <= 0, step
        assert phone.page.run(CUT_OFF) == [], step


def test_the_whole_keypad_stands_above_the_last_button(
    phone: PhoneInHand, central: RunningCentral
) -> None:
    """On a small phone whose browser shows its bars: no scrolling between two digits."""
    phone.page.size(360, 640)
    for step in walk(phone, central):
        if step == "code":
            last = "document.querySelector('[data-press=erase]').getBoundingClientRect().bottom"
            bar = "document.querySelector('.finish').getBoundingClientRect().top"
            assert phone.page.run(f"{last} <= {bar}")


def test_both_languages_are_whole() -> None:
    korean, english = courier_words("ko"), courier_words("en")
    assert set(korean) == set(english)
    for key, text in korean.items():
        facts = re.findall(r"\{\w+\}", text)
        assert sorted(facts) == sorted(re.findall(r"\{\w+\}", english[key])), key


def test_every_sentence_is_there_and_none_is_left_over() -> None:
    scripts = [text for name, text in texts(STATIC, ".js").items() if name.startswith("courier/")]
    page = (STATIC.parent / "pages" / "courier.html").read_text("utf-8")
    named = {
        key
        for text in [*scripts, page]
        for key in re.findall(r"(?<!seoripul\.)courier\.[a-z_.]+\w", text)
    }
    known = set(courier_words("ko"))
    idle = {key for key in known - named if not key.startswith(MADE_OF_PARTS)}
    assert idle == set()
    whole = {key for key in named if not f"{key}.".startswith(MADE_OF_PARTS)}
    assert whole - known - {"courier.js", "courier.css"} == set()


def test_our_letters_cover_them() -> None:
    needed = {ord(one) for one in "".join([*courier_words("ko").values(), *words("ko").values()])}
    assert {chr(one) for one in needed if one >= 32} - {
        chr(one) for one in letters_of_the_font()
    } == set()
