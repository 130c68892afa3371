"""One line of the road-name file: a building of the district, another's, or why not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.rules.road_address_file import Change, Line, Rejected, RoadAddress, read_line
from tests.support.address_file import elsewhere, line


def read(text: str) -> Line | Rejected | None:
    return read_line(text.encode("cp949"))


def address(number: int = 1, **cells: object) -> RoadAddress:
    found = read(line(number, **cells))
    assert isinstance(found, Line), found
    return found.address


names = st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=20)


@given(
    road=names,
    building=names,
    main=st.integers(1, 99_999),
    sub=st.integers(0, 99_999),
    postcode=st.from_regex(r"[0-9]{5}", fullmatch=True),
    change=st.sampled_from(["", *Change]),
)
def test_what_stands_in_the_file_is_what_is_read(change: str, **cells: Any) -> None:
    found = read(line(7, change=change, **cells))
    assert isinstance(found, Line)
    assert found.change == (change or None)
    told = found.address
    assert (told.road, told.building) == (cells["road"], cells["building"])
    assert (told.main_no, told.sub_no) == (cells["main"], cells["sub"])
    assert (told.postcode, told.admin_code) == (cells["postcode"], "1165053100")
    assert told.holds_from == date(2026, 1, 1)


def test_an_address_stands_as_on_an_envelope() -> None:
    assert address(main=123).text == "서울특별시 서초구 서초대로 123 (서초동)"
    told = address(main=123, sub=4, building="가온타워", register="가온빌딩")
    assert told.text == "서울특별시 서초구 서초대로 123-4 (서초동, 가온타워)"
    below = address(main=5, below=1, register="가온상가")
    assert below.text == "서울특별시 서초구 서초대로 지하 5 (서초동, 가온상가)"


def test_other_districts_are_passed_over_even_where_their_bytes_are_broken() -> None:
    assert read(elsewhere(1)) is None
    assert (
        read_line(elsewhere(1).encode("cp949").replace("테".encode("cp949"), b"\xff\xff")) is None
    )


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"district": "강남구"}, "column 4 is not 서초구"),
        ({"id": ""}, "column 1 is no management number"),
        ({"legal_code": "11650"}, "column 2 is not 10 digits"),
        ({"road": ""}, "column 11 is empty"),
        ({"main": 0}, "column 13 is no number from 1"),
        ({"sub": "x"}, "column 14 is no number"),
        ({"below": 3}, "column 12 is no number from 0 to 2"),
        ({"admin_code": ""}, "column 15 is not 10 digits"),
        ({"postcode": "6611"}, "column 17 is not 5 digits"),
        ({"holds_from": "20261324"}, "column 19 is no day"),
        ({"change": "99"}, "column 21 is none of 31, 34, 63"),
        ({"building": "가\a"}, "column 23 is empty, too long or unprintable"),
        ({"building": "가" * 101}, "column 23 is empty, too long or unprintable"),
    ],
)
def test_a_wrong_cell_is_named_by_its_column(cells: dict[str, object], why: str) -> None:
    found = read(line(1, **cells))
    assert isinstance(found, Rejected)
    assert why in found.reason


def test_a_wrong_line_is_told_from_a_wrong_cell() -> None:
    assert read("") == Rejected("1 columns instead of 24")
    assert read(line(1) + "|") == Rejected("25 columns instead of 24")
    broken = line(1, building="가").encode("cp949").replace("가".encode("cp949"), b"\xb0")
    assert read_line(broken) == Rejected("bytes that are no CP949")
    in_utf_8 = read_line(line(1).encode("utf-8"))
    assert isinstance(in_utf_8, Rejected)


@given(st.binary(max_size=200))
def test_no_bytes_are_too_strange(raw: bytes) -> None:
    assert isinstance(read_line(raw), Rejected) or raw.count(b"|") == 23
