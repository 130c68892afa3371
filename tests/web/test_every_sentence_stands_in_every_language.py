"""Words: complete in each language, used by the pages, and drawn in our own letters."""

from __future__ import annotations

import re
from importlib.resources import files

import holidays
import pytest

from seoripul.contract.refusals import RefusalCode
from tests.support.central import RunningCentral
from tests.web.files import LANGUAGES, PAGES, STATIC, texts, words

CITIZENS_MEET = {
    RefusalCode.SLOT_FULL, RefusalCode.SLOT_CLOSED, RefusalCode.NO_SUCH_DOCUMENT,
    RefusalCode.COPIES_OUT_OF_RANGE, RefusalCode.CONSENT_MISSING, RefusalCode.PHONE_MISSING,
    RefusalCode.TOO_LATE_TO_CANCEL, RefusalCode.NOT_ALLOWED_NOW, RefusalCode.CANCELLED,
    RefusalCode.REJECTED, RefusalCode.COLLECTED, RefusalCode.EXPIRED, RefusalCode.UNREADABLE,
    RefusalCode.UNKNOWN_CODE, RefusalCode.TOO_MANY_TRIES, RefusalCode.KEY_MISSING,
    RefusalCode.KEY_REUSED, RefusalCode.NOT_FOUND, RefusalCode.BAD_REQUEST, RefusalCode.TOO_LARGE,
    RefusalCode.STORAGE_FULL, RefusalCode.BUSY,
}  # fmt: skip
MADE_OF_PARTS = (
    "count.", "documents.found.", "group.", "holiday.", "unit.", "period.", "refusal.", "step.",
    "line.", "lane.", "turn.", "follow.", "consent.", "time.", "mend.", "name.", "phone.",
    "brought.",
)  # fmt: skip
"""Keys that a script puts together: `follow.${step}`."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_is_complete(language: str) -> None:
    assert set(words(language)) == set(words("ko"))
    assert [key for key, text in words(language).items() if not text.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentence_says_the_same_facts_in_every_language(language: str) -> None:
    def facts(text: str) -> set[str]:
        return set(re.findall(r"\{(\w+)\}", text))

    differing = {
        key for key, text in words(language).items() if facts(text) != facts(words("ko")[key])
    }
    assert differing == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_citizen_reads_a_sentence_for_every_refusal(language: str) -> None:
    missing = {code for code in CITIZENS_MEET if f"refusal.{code}" not in words(language)}
    assert missing == set()
    assert "refusal.other" in words(language)


def named_by_scripts() -> set[str]:
    scripts = texts(STATIC, ".js").values()
    found = {key for text in scripts for key in re.findall(r'"([a-z_]+(?:[.\-][a-z_\-]+)+)"', text)}
    pages = texts(PAGES, ".html").values()
    found |= {key for text in pages for key in re.findall(r'data-t(?:-label)?="([^"]+)"', text)}
    return found


def test_every_sentence_a_script_names_is_there() -> None:
    prefixes = {key.split(".")[0] + "." for key in words("ko")}
    wanted = {key for key in named_by_scripts() if key.startswith(tuple(prefixes))}
    known = set(words("ko")) | {key.rsplit(".", 1)[0] for key in words("ko")}
    assert wanted - known == set()


def test_no_sentence_is_left_over() -> None:
    named = named_by_scripts()
    idle = {key for key in words("ko") if key not in named and not key.startswith(MADE_OF_PARTS)}
    assert idle == set()


def test_catalogue_is_shown_in_the_readers_language(central: RunningCentral) -> None:
    catalogue = central.ask("GET", "/v1/catalogue").json
    groups = {f"group.{one['group']}" for one in catalogue}
    units = {f"unit.{re.sub(r'[(].*[)]|^1', '', one['fee_unit'])}" for one in catalogue}
    assert (groups | units) - set(words("ko")) == set()


def test_every_public_holiday_has_a_name() -> None:
    known = holidays.country_holidays("KR", language="ko", years=range(2026, 2031))
    names = {part for name in known.values() for part in name.split("; ")}
    plain = {re.sub(r" (대체 휴일|전날|다음날)$", "", name) for name in names}
    assert {name for name in plain if f"holiday.{name}" not in words("en")} == set()


def letters_of_the_font() -> set[int]:
    face = (STATIC / "style" / "fonts.css").read_text("utf-8").split("/text.woff2")[1]
    listed = re.findall(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", face.split("}")[0])
    return {
        letter
        for first, last in listed
        for letter in range(int(first, 16), int(last or first, 16) + 1)
    }


def test_our_letters_cover_our_words() -> None:
    shipped = files("seoripul.resources") / "catalogue"
    known = "".join((shipped / name).read_text("utf-8") for name in ("documents.csv", "dongs.csv"))
    texts_shown = [*words("ko").values(), *words("en").values(), known]
    needed = {ord(letter) for text in texts_shown for letter in text if ord(letter) >= 32}
    assert {chr(letter) for letter in needed - letters_of_the_font()} == set()
