"""How far another centre is, in words: what is known, and nothing more.

Known are the zones and which of them border each other (`resources/catalogue/zones.csv`);
minutes are not, so none are told. Words exist in Korean and English; other languages get
English.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from seoripul.central.centres.records import CentreOnFile


class Zone(NamedTuple):
    ko: str
    en: str
    neighbours: frozenset[str]


@cache
def zones() -> dict[str, Zone]:
    """Zones by code. Raises OSError when the shipped sheet is missing."""
    sheet = files("seoripul") / "resources" / "catalogue" / "zones.csv"
    rows = csv.DictReader(sheet.read_text(encoding="utf-8-sig").splitlines())
    return {
        row["zone_code"]: Zone(
            row["name_ko"], row["name_en"], frozenset(row["neighbours"].split(";"))
        )
        for row in rows
    }


def in_words(here: CentreOnFile, there: CentreOnFile, language: str) -> str:
    """One or two sentences for a visitor who stands at `here` and is expected at `there`."""
    told = _korean(here.zone, there.zone) if language == "ko" else _english(here.zone, there.zone)
    address = there.centre.name.address
    if not address:
        return told
    return f"{told} 주소: {address}" if language == "ko" else f"{told} Address: {address}"


def _korean(here: str, there: str) -> str:
    zone = zones()[there]
    if here == there:
        return f"여기와 같은 {zone.ko}에 있습니다."
    if here in zone.neighbours:
        return f"이웃한 {zone.ko}에 있습니다."
    return f"{zone.ko}에 있습니다. 여기와 맞닿지 않은 권역이므로 대중교통을 이용해 주세요."


def _english(here: str, there: str) -> str:
    zone = zones()[there]
    if here == there:
        return f"It is in this same area, {zone.en}."
    if here in zone.neighbours:
        return f"It is in the neighbouring {zone.en}."
    return f"It is in the {zone.en}, which does not border this one; please take public transport."
