"""The dongs of the district as shipped, and in which zone each lies."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class DongOnSheet(NamedTuple):
    code: str
    ko: str
    en: str
    legal_dongs: tuple[str, ...]
    zone_code: str


@cache
def on_sheet() -> dict[str, DongOnSheet]:
    """By their codes, in the sheet's order. Raises OSError when the shipped sheet is missing."""
    sheet = files("seoripul") / "resources" / "catalogue" / "dongs.csv"
    rows = csv.DictReader(sheet.read_text(encoding="utf-8-sig").splitlines())
    return {
        row["admin_code"]: DongOnSheet(
            row["admin_code"],
            row["admin_dong"],
            row["admin_dong_en"],
            tuple(row["legal_dongs"].split(";")),
            row["zone_code"],
        )
        for row in rows
    }


def zone_code_of(admin_dong_code: str) -> str | None:
    dong = on_sheet().get(admin_dong_code)
    return None if dong is None else dong.zone_code
