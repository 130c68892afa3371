"""One line of the official road-name address file (도로명주소 한글, rules section 9).

CP949, 24 columns between `|`, no header. Kept are the buildings of the district.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

CODEC: Final = "cp949"
COLUMNS: Final = 24
DISTRICT_CODE: Final = "11650"
CITY: Final = "서울특별시"
DISTRICT: Final = "서초구"
LONGEST_NAME: Final = 100
_WHOLE_NUMBER_DIGITS: Final = 5


class Change(StrEnum):
    """Column 21 of a file of daily changes."""

    NEW = "31"
    CHANGED = "34"
    ABOLISHED = "63"


class RoadAddress(NamedTuple):
    """A building; names as the file has them."""

    id: str
    """Management number, column 1."""
    legal_code: str
    legal_dong: str
    road: str
    below: int
    """0 at ground level, 1 underground, 2 in the air."""
    main_no: int
    sub_no: int
    admin_code: str
    admin_dong: str
    postcode: str
    holds_from: date | None
    shared_housing: bool
    register_name: str
    building: str

    @property
    def building_no(self) -> str:
        """123, 123-4 or 지하 123."""
        number = f"{self.main_no}-{self.sub_no}" if self.sub_no else str(self.main_no)
        return f"{('', '지하 ', '공중 ')[self.below]}{number}"

    @property
    def name(self) -> str:
        """What people call the building; empty where nobody has named it."""
        return self.building or self.register_name

    @property
    def text(self) -> str:
        """As it stands on an envelope: 서울특별시 서초구 서초대로 123 (서초동, 건물 이름)."""
        beside = ", ".join(word for word in (self.legal_dong, self.name) if word)
        return f"{CITY} {DISTRICT} {self.road} {self.building_no} ({beside})"


class Line(NamedTuple):
    address: RoadAddress
    change: Change | None


class Rejected(NamedTuple):
    reason: str


class _Wrong(ValueError):
    pass


def read_line(raw: bytes) -> Line | Rejected | None:
    """`raw` without its line end. None: a building of another district.

    No trail byte of CP949 is a `|`, so a line of another district is told without decoding it.
    """
    cells = raw.split(b"|")
    if len(cells) != COLUMNS:
        return Rejected(f"{len(cells)} columns instead of {COLUMNS}")
    code = cells[1].strip()
    if len(code) == 10 and code.isdigit() and not code.startswith(DISTRICT_CODE.encode()):
        return None
    try:
        return _line([cell.decode(CODEC).strip() for cell in cells])
    except UnicodeDecodeError:
        return Rejected("bytes that are no CP949")
    except _Wrong as why:
        return Rejected(str(why))


def _line(cells: list[str]) -> Line:
    if cells[3] != DISTRICT:
        raise _Wrong(f"column 4 is not {DISTRICT}, though column 2 says so")
    address = RoadAddress(
        id=_id(cells[0]),
        legal_code=_digits(cells, 2, 10),
        legal_dong=_name(cells, 5, needed=True),
        road=_name(cells, 11, needed=True),
        below=_number(cells, 12, most=2),
        main_no=_number(cells, 13, least=1),
        sub_no=_number(cells, 14),
        admin_code=_digits(cells, 15, 10),
        admin_dong=_name(cells, 16, needed=True),
        postcode=_digits(cells, 17, 5),
        holds_from=_day(cells, 19),
        shared_housing=_number(cells, 20, most=1) == 1,
        register_name=_name(cells, 22),
        building=_name(cells, 23),
    )
    return Line(address, _change(cells[20]))


def _id(cell: str) -> str:
    if not (cell.isascii() and cell.isalnum() and 5 <= len(cell) <= 40):
        raise _Wrong("column 1 is no management number")
    return cell


def _digits(cells: list[str], column: int, length: int) -> str:
    cell = cells[column - 1]
    if len(cell) != length or not (cell.isascii() and cell.isdigit()):
        raise _Wrong(f"column {column} is not {length} digits")
    return cell


def _number(cells: list[str], column: int, least: int = 0, most: int = 99_999) -> int:
    cell = cells[column - 1] or "0"
    good = cell.isascii() and cell.isdigit() and len(cell) <= _WHOLE_NUMBER_DIGITS
    if not good or not least <= int(cell) <= most:
        raise _Wrong(f"column {column} is no number from {least} to {most}")
    return int(cell)


def _name(cells: list[str], column: int, *, needed: bool = False) -> str:
    cell = cells[column - 1]
    if (needed and not cell) or not cell.isprintable() or len(cell) > LONGEST_NAME:
        raise _Wrong(f"column {column} is empty, too long or unprintable")
    return cell


def _day(cells: list[str], column: int) -> date | None:
    cell = cells[column - 1]
    try:
        return date.fromisoformat(_digits(cells, column, 8)) if cell else None
    except ValueError:
        raise _Wrong(f"column {column} is no day like 20261124") from None


def _change(cell: str) -> Change | None:
    try:
        return Change(cell) if cell else None
    except ValueError:
        raise _Wrong(f"column 21 is none of {', '.join(Change)}") from None
