"""Pick-up codes for tests, drawn by hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from seoripul.rules import pickup_code

whole_codes = st.text("0123456789", min_size=37, max_size=37).map(pickup_code.compose)


def exchanged(code: str, place: int) -> str:
    return code[:place] + code[place + 1] + code[place] + code[place + 2 :]


def doubled(code: str, place: int) -> str:
    return code[:place] + code[place] + code[place:]
