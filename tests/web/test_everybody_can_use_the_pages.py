"""Names for screen readers, targets for thumbs, twice the text, keys alone, high contrast."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.central import RunningCentral
from tests.web.phone import PhoneInHand

STEPS = ("documents", "time", "person", "check", "follow")
NEEDS_NAME = {"button", "link", "textbox", "searchbox", "checkbox", "radio", "combobox", "image"}


def walk(phone: PhoneInHand) -> Any:
    """Goes through every step; yields its name when it stands."""
    phone.open()
    phone.tap("[data-code=CE01] .add")
    yield "documents"
    phone.tap("#next")
    phone.tap(".slot.free input")
    yield "time"
    phone.tap("#next")
    phone.sees("#phone")
    yield "person"
    phone.introduce()
    yield "check"
    phone.place()
    yield "follow"


def nameless(phone: PhoneInHand) -> list[str]:
    nodes = phone.page.tell("Accessibility.getFullAXTree")["nodes"]
    return [
        json.dumps(node["role"])
        for node in nodes
        if not node["ignored"]
        and node["role"]["value"] in NEEDS_NAME
        and not node.get("name", {}).get("value", "").strip()
    ]


TOO_SMALL = """[...document.querySelectorAll("button, a, input, select, summary, .slot, .tick")]
  .filter(one => one.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
  .filter(one => !one.closest(".skip, .unseen") && !one.matches(".skip, .unseen, [type=submit]"))
  .map(one => [one.matches("input") ? (one.closest("label") ?? one) : one, one])
  .map(([box, one]) => [box.getBoundingClientRect(), one])
  .filter(([box]) => box.width > 0 && (box.width < 44 || box.height < 44))
  .map(([box, one]) => `${one.outerHTML.slice(0, 80)} ${box.width}x${box.height}`)"""
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_everything_has_a_name_and_fits_a_thumb(phone: PhoneInHand, language: str) -> None:
    phone.prefer(language=language)
    phone.page.size(360, 640)
    for step in walk(phone):
        assert nameless(phone) == [], step
        assert phone.page.run(TOO_SMALL) == [], step
        assert phone.page.run(TOO_WIDE) <= 0, step
        assert phone.count("h1") == 1, step


@pytest.mark.parametrize("language", ["ko", "en", "ja"])
@pytest.mark.parametrize("width", [320, 360])
def test_twice_the_text_on_a_small_phone_runs_over_no_edge(
    phone: PhoneInHand, width: int, language: str
) -> None:
    phone.prefer(language=language, text=200)
    phone.page.size(width, 640)
    for step in walk(phone):
        assert phone.page.run("getComputedStyle(document.documentElement).fontSize") == "32px"
        assert phone.page.run(TOO_WIDE) <= 0, step
        assert phone.page.run(CUT_OFF) == [], step


CUT_OFF = """[...document.querySelectorAll("h1, h2, p, strong, dd, dt, .button, label")]
  .filter(one => one.offsetWidth > 1 && !one.closest(".unseen, .chips, .strip, .skip"))
  .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
  .map(one => one.outerHTML.slice(0, 80))"""


def test_each_step_begins_at_its_heading(phone: PhoneInHand) -> None:
    for step in walk(phone):
        if step not in ("documents", "follow"):
            continue_at = phone.page.run("document.querySelector('h1').tabIndex")
            assert continue_at == -1, step
    phone.choose("CE01")
    phone.sees(".slot")
    assert phone.page.run("document.activeElement.tagName") == "H1"


def test_papers_are_added_by_keys_alone(phone: PhoneInHand) -> None:
    phone.open()
    phone.sees("[data-code=CE01] .add")
    phone.page.run("document.querySelector('[data-code=CE01] .add').focus()")
    phone.press("Enter", 13)
    phone.sees("[data-code=CE01] .more:focus")
    phone.press("Enter", 13)
    assert "2" in phone.text("[data-code=CE01] output")
    phone.page.wait("document.getElementById('said').textContent.includes('2')", "not said")


def test_first_tab_leads_past_the_header(phone: PhoneInHand) -> None:
    phone.open()
    phone.sees(".document")
    phone.press("Tab", 9)
    assert phone.page.run("document.activeElement.className") == "skip"


def test_display_is_set_once_and_kept(central: RunningCentral, phone: PhoneInHand) -> None:
    phone.open()
    phone.sees(".document")
    phone.tap("#contrast")
    phone.tap("#text-size")
    root = "document.documentElement.dataset"
    assert phone.page.run(f"{root}.contrast + {root}.text") == "high125"
    assert phone.page.run("getComputedStyle(document.body).backgroundColor") == "rgb(0, 0, 0)"
    assert phone.page.run("document.getElementById('contrast').ariaPressed") == "true"


def test_browser_that_asks_for_contrast_gets_it(phone: PhoneInHand) -> None:
    phone.page.tell(
        "Page.addScriptToEvaluateOnNewDocument",
        source="try{localStorage.removeItem('seoripul.contrast')}catch{}",
    )
    wish = [{"name": "prefers-contrast", "value": "more"}]
    phone.page.tell("Emulation.setEmulatedMedia", features=wish)
    phone.open()
    phone.sees(".document")
    assert phone.page.run("document.documentElement.dataset.contrast") == "high"


def test_nothing_moves_for_who_wants_no_motion(phone: PhoneInHand) -> None:
    wish = [{"name": "prefers-reduced-motion", "value": "reduce"}]
    phone.page.tell("Emulation.setEmulatedMedia", features=wish)
    for step in walk(phone):
        assert phone.page.run("document.getAnimations().length") == 0, step


def test_language_changes_where_the_resident_stands(phone: PhoneInHand) -> None:
    phone.choose("CE01")
    phone.reads(phone.t("time.title"))
    phone.page.run(
        "(() => { const p = document.getElementById('language'); p.value = 'en';"
        " p.dispatchEvent(new Event('change')); })()"
    )
    phone.language = "en"
    phone.reads(phone.t("time.title"))
    assert phone.page.run("document.documentElement.lang") == "en"
