"""Search while typing: initial consonants, unfinished syllables, English; limits are told."""

from __future__ import annotations

import json

import pytest

from tests.web.phone import PhoneInHand


def found(phone: PhoneInHand, typed: str) -> list[str]:
    script = (
        "(() => { const f = document.getElementById('find'); f.value = TYPED;"
        " f.dispatchEvent(new Event('input'));"
        " return [...document.querySelectorAll('.document')].map(one => one.dataset.code); })()"
    )
    codes: list[str] = phone.page.run(script.replace("TYPED", json.dumps(typed)))
    return codes


def test_resident_types_as_people_type(phone: PhoneInHand) -> None:
    phone.open()
    phone.sees(".document")
    for typed in ("주민등록", "ㅈㅁㄷㄹ", "주민ㄷ", "주 민 등 로", "Resident Register"):
        assert found(phone, typed)[:2] == ["CE01", "CE02"], typed
    assert found(phone, "등초본") == ["CE07", "LD06"], "the dot between is not typed"
    assert found(phone, "ㄴㅅㅈㅁㅅ") == ["TX03", "TX01"], "a match at the front comes first"
    assert found(phone, "없는서류") == []
    phone.reads(phone.t("documents.none"))


def test_form_says_what_is_wrong_while_typing(phone: PhoneInHand) -> None:
    phone.choose("CE01")
    phone.take_first_slot()
    phone.write("#name", "홍길동1")
    phone.reads(phone.t("name.letters"))
    phone.write("#phone", "0101234")
    assert phone.page.run("document.getElementById('phone').value") == "010-1234"
    phone.tap("#next")
    phone.reads(phone.t("phone.short"))
    phone.reads(phone.t("consent.missing"))
    assert phone.page.run("document.activeElement.id") == "name"
    assert phone.page.run("document.getElementById('phone').ariaInvalid") == "true"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("01012345678", "010-1234-5678"),
        ("+82 10 1234 5678", "010-1234-5678"),
        ("021234567", "02-123-4567"),
        ("0212345678", "02-1234-5678"),
        ("010 1234 5678", "010-1234-5678"),
    ],
)
def test_phone_number_is_written_as_people_read_it(
    phone: PhoneInHand, typed: str, shown: str
) -> None:
    phone.choose("CE01")
    phone.take_first_slot()
    phone.write("#phone", typed)
    assert phone.page.run("document.getElementById('phone').value") == shown


def test_limit_of_copies_is_told(phone: PhoneInHand) -> None:
    phone.open()
    phone.tap("[data-code=CE01] .add")
    for _ in range(25):
        phone.tap("[data-code=CE01] .more")
    phone.reads(phone.t("documents.copies-limit", n=20))
    assert "20" in phone.text("[data-code=CE01] output")
