"""Invented address files in the official format."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

CODEC: Final = "cp949"
_CELLS: Final = {
    "id": "", "legal_code": "1165010800", "city": "서울특별시", "district": "서초구",
    "legal_dong": "서초동", "ri": "", "mountain": "0", "lot": "9001", "lot_sub": "0",
    "road_code": "116509900001", "road": "서초대로", "below": "0", "main": "1", "sub": "0",
    "admin_code": "1165053100", "admin_dong": "서초4동", "postcode": "06611", "previous": "",
    "holds_from": "20260101", "shared": "0", "change": "", "register": "", "building": "",
    "note": "지어낸 자료",
}  # fmt: skip


def line(number: int, **cells: object) -> str:
    """A building; `number` is its management number, and its number on the road unless told."""
    told = {"id": f"11650108{number:018}", "main": number % 9999 + 1, **cells}
    assert set(told) <= set(_CELLS), told
    return "|".join(str(cell) for cell in {**_CELLS, **told}.values())


def elsewhere(number: int) -> str:
    return line(number, legal_code="1168010100", district="강남구", road="테헤란로")


def write(path: Path, lines: Iterable[str | bytes], end: bytes = b"\r\n") -> Path:
    raw = (one if isinstance(one, bytes) else one.encode(CODEC) for one in lines)
    path.write_bytes(b"".join(one + end for one in raw))
    return path
