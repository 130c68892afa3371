"""One masking rule everywhere (rules of the office, section 7)."""

from __future__ import annotations

import re


def name(full: str) -> str:
    """홍길동→홍*동, 홍길→홍*, 남궁길동→남**동; foreign names by the word: John Smith→J**n S***h."""
    return " ".join(_word(word) for word in full.split())


def _word(word: str) -> str:
    if len(word) <= 1:
        return "*"
    if len(word) == 2:
        return word[0] + "*"
    return word[0] + "*" * (len(word) - 2) + word[-1]


_AREA = re.compile(r"^(02|0\d{2})(\d{3,4})(\d{4})$")


def phone_with_hyphens(text: str) -> str:
    """Digits in any spacing to 010-1234-5678. Raises ValueError when it is no Korean number."""
    digits = re.sub(r"[\s\-().]", "", text)
    if digits.startswith("+82"):
        digits = "0" + digits[3:].lstrip("0")
    found = _AREA.match(digits)
    if found is None or not digits.isascii():
        raise ValueError("not a Korean phone number")
    return "-".join(found.groups())


def phone(number: str) -> str:
    """010-1234-5678→010-****-5678."""
    first, middle, last = number.split("-")
    return f"{first}-{'*' * len(middle)}-{last}"


_NUMBER = re.compile(r"\d+(-\d+)?")


def address(text: str) -> str:
    """서초대로 123, 101동 1203호→서초대로 ***, ***동 ***호."""
    return _NUMBER.sub("***", text)
