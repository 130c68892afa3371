"""A mistyped address: a page for whoever reads it, a problem for a program."""

from __future__ import annotations

import re

import pytest

from seoripul.contract.refusals import Refusal, RefusalCode
from tests.support.central import RunningCentral
from tests.web.files import LANGUAGES
from tests.web.phone import PhoneInHand

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.mark.parametrize("address", ["/oder", "/now/ok/1", "/r/", "/index.html"])
def test_a_browser_gets_a_page_in_four_languages(central: RunningCentral, address: str) -> None:
    heard = central.ask("GET", address, headers=BROWSER)
    assert (heard.status, heard.headers["content-type"]) == (404, "text/html; charset=utf-8")
    page = heard.body.decode()
    assert "없는 주소입니다" in page
    assert set(re.findall(r'lang="(\w+)"', page)) == set(LANGUAGES)
    assert "default-src 'none'" in heard.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("address", "headers"), [("/v1/nothing", BROWSER), ("/oder", {"Accept": "application/json"})]
)
def test_a_program_gets_a_problem(
    central: RunningCentral, address: str, headers: dict[str, str]
) -> None:
    heard = central.ask("GET", address, headers=headers)
    assert (heard.status, heard.headers["content-type"]) == (404, "application/problem+json")
    assert heard.read(Refusal).code is RefusalCode.NOT_FOUND


def test_the_page_leads_back_and_keeps_the_reader_s_contrast(phone: PhoneInHand) -> None:
    phone.prefer(contrast="high", text=150)
    phone.open("/oder")
    phone.sees("html[data-contrast=high][data-text='150']")
    assert phone.page.run("document.documentElement.scrollWidth <= innerWidth")
    phone.tap(".button.primary")
    phone.sees("[data-code=CE01]")
