"""Whatever stands in the file is found by what a person knows of it, the nearest first."""

from __future__ import annotations

from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from seoripul.central.addresses.book import Book
from seoripul.rules.hangul import initials
from seoripul.rules.road_address_file import Line, RoadAddress, read_line
from tests.support.address_file import line

ALL = 1000
_numbers = count(1)


def building(road: str = "서초대로", main: int = 1, sub: int = 0, **cells: object) -> RoadAddress:
    found = read_line(line(next(_numbers), road=road, main=main, sub=sub, **cells).encode("cp949"))
    assert isinstance(found, Line), found
    return found.address


_words = st.sampled_from(["서초", "강남", "방배", "반포", "사임당", "느티", "가온", "LG", "삼성"])
_roads = st.builds(
    "{}{}{}".format,
    _words,
    st.sampled_from(["대로", "로", "중앙로"]),
    st.sampled_from(["", "12길"]),
)
_names = st.one_of(st.just(""), st.builds("{} {}빌딩".format, _words, _words))
buildings = st.builds(
    building,
    road=_roads,
    main=st.integers(1, 300),
    sub=st.integers(0, 3),
    below=st.sampled_from([0, 0, 0, 1]),
    postcode=st.integers(6500, 6806).map("{:05}".format),
    building=_names,
    register=_names,
)


@settings(max_examples=60)
@given(st.lists(buildings, min_size=1, max_size=40))
def test_by_road_and_number_postcode_name_dong_and_in_initial_consonants(
    rows: list[RoadAddress],
) -> None:
    book = Book(rows)
    for one in rows:
        road = f"{one.road} {one.building_no}"
        for known in (road, one.postcode, one.building, one.register_name, one.admin_dong):
            for typed in (known, known.replace(" ", ""), initials(known), known[:-1]):
                if typed:
                    assert one.id in book.find(typed, ALL), typed
        assert one.id in book.find(one.text, ALL)


@settings(max_examples=60)
@given(st.lists(buildings, min_size=1, max_size=40), st.integers(1, 5))
def test_the_whole_number_comes_before_longer_ones_and_no_more_than_asked(
    rows: list[RoadAddress], most: int
) -> None:
    book = Book(rows)
    same = {(one.road, one.building_no): one.id for one in rows}
    for one in rows:
        found = book.find(f"{one.road} {one.building_no}", most)
        assert len(found) <= most
        assert len(set(found)) == len(found)
        first = next(row for row in rows if row.id == found[0])
        assert (first.road, first.building_no) == (one.road, one.building_no), same


def found(book: Book, typed: str, rows: list[RoadAddress]) -> list[str]:
    known = {one.id: one for one in rows}
    return [f"{known[which].road} {known[which].building_no}" for which in book.find(typed, 10)]


def test_numbers_come_in_order_and_a_road_before_its_side_roads() -> None:
    rows = [building(main=main) for main in (100, 12, 1, 120)]
    rows += [building(road="서초대로12길", main=3), building(main=12, sub=4)]
    book = Book(rows)
    assert found(book, "서초대로", rows) == [
        "서초대로 1", "서초대로 12", "서초대로 12-4", "서초대로 100", "서초대로 120",
        "서초대로12길 3",
    ]  # fmt: skip
    assert found(book, "ㅅㅊㄷㄹ12", rows) == [
        "서초대로 12", "서초대로 12-4", "서초대로 120", "서초대로12길 3"
    ]  # fmt: skip


def test_what_lies_underground_is_found_before_its_number_is_typed() -> None:
    rows = [building(main=5), building(main=7, below=1)]
    book = Book(rows)
    for typed in (
        "서초대로 지하 7",
        "서초대로 지하",
        "서초대로지",
        "ㅅㅊㄷㄹㅈㅎ",
        "서초대로지하7",
    ):
        assert found(book, typed, rows) == ["서초대로 지하 7"], typed


def test_a_road_comes_before_a_name_and_a_beginning_before_a_middle() -> None:
    middle, start = building(main=2, building="신가온빌딩"), building(main=3, building="가온빌딩")
    rows = [middle, start, building(road="가온로", main=4)]
    assert found(Book(rows), "가온", rows) == ["가온로 4", "서초대로 3", "서초대로 2"]


def test_a_flat_s_number_does_not_hide_its_building() -> None:
    rows = [building(main=7, building="느티나무아파트"), building(main=9)]
    book = Book(rows)
    for typed in ("서초대로 7 101동 1203호", "느티나무아파트 101동", "느티나무 아파트 1203호"):
        assert found(book, typed, rows) == ["서초대로 7"], typed


def test_a_number_that_no_building_has_is_not_replaced_by_another() -> None:
    rows = [building(main=7), building(main=9)]
    assert found(Book(rows), "서초대로 8", rows) == []


def test_a_dong_narrows_a_name() -> None:
    rows = [
        building(main=1, building="늘봄빌라"),
        building(main=2, building="늘봄빌라", legal_dong="방배동", admin_dong="방배1동"),
    ]
    book = Book(rows)
    for typed in ("방배동 늘봄", "늘봄 방배", "ㅂㅂ1ㄷ ㄴㅂ", "서초대로 늘봄 방배1동"):
        assert found(book, typed, rows) == ["서초대로 2"], typed


def test_an_empty_book_and_nothing_typed() -> None:
    assert Book([]).find("서초대로", 10) == []
    assert Book([building()]).find(" , ", 10) == []
