"""The way from stop to stop: by coordinates where there are some, else by the address alone."""

from __future__ import annotations

import itertools
import random
from pathlib import Path

import pytest

from seoripul.central.addresses.sample import import_sample
from seoripul.central.dispatch.records.coordinates import Point
from seoripul.central.dispatch.routing.distance import OTHER_DONG_M, SAME_DONG_M, metres, place
from seoripul.central.dispatch.routing.ordering import basis, round_trip
from seoripul.central.dispatch.sheet_of_coordinates import take_in
from seoripul.contract.delivery import AddressGiven
from seoripul.contract.dispatch import Ordering, RunDeed
from tests.central_dispatch.yard import Yard
from tests.central_pickup.scene import done
from tests.support.central import RunningCentral

ROADS = [
    ("서초대로 123, 101동 1203호", ("서초대로", 0, 123)),
    ("서초대로12길 34", ("서초대로", 12, 34)),
    ("사평대로26가길 10", ("사평대로", 26, 10)),
    ("바우뫼로 20길 4", ("바우뫼로", 20, 4)),
    ("방배천로2길 7-3", ("방배천로", 2, 7)),
    ("강남대로 지하 396", ("강남대로", 0, 396)),
    ("원터길 5", ("원터길", 0, 5)),
    ("서울특별시 서초구 남부순환로 2584 (서초구청)", ("남부순환로", 0, 2584)),
    ("주소 없음", ("", 0, 0)),
]


@pytest.mark.parametrize(("address", "read"), ROADS)
def test_a_road_name_address_is_read(address: str, read: tuple[str, int, int]) -> None:
    found = place(address)
    assert (found.main, found.branch, found.number) == read


def test_numbers_of_one_road_are_ten_metres_apart() -> None:
    assert metres(place("서초대로 45"), place("서초대로 51")) == 60
    assert metres(place("서초대로12길 5"), place("서초대로12길 9")) == 40
    assert metres(place("서초대로12길 5"), place("서초대로 40")) == 330
    assert metres(place("서초대로12길 5"), place("서초대로20길 3")) == 160


def test_roads_that_do_not_meet_are_guessed_by_their_dong() -> None:
    assert metres(place("서초대로 1", "a"), place("고무래로 1", "a")) == SAME_DONG_M
    assert metres(place("서초대로 1", "a"), place("고무래로 1", "b")) == OTHER_DONG_M
    assert metres(place("주소 없음"), place("주소 없음")) == OTHER_DONG_M


def test_coordinates_are_measured_on_the_ground() -> None:
    office, station = Point(37.4836, 127.0327), Point(37.4849, 127.0345)
    assert metres(place("", point=office), place("", point=station)) == pytest.approx(215, abs=5)


@pytest.mark.parametrize("many", [0, 1, 2, 3, 7])
def test_a_round_is_the_shortest_there_is(many: int) -> None:
    drawn = random.Random(many)
    places = [
        place("", point=Point(37.45 + drawn.random() * 0.05, 127 + drawn.random() * 0.08))
        for _ in range(many + 1)
    ]
    centre, *stops = places

    def length(order: tuple[int, ...]) -> int:
        way = [centre, *(stops[at] for at in order), centre]
        return sum(metres(one, other) for one, other in itertools.pairwise(way))

    found = tuple(round_trip(centre, stops))
    assert length(found) == min(map(length, itertools.permutations(range(many))))


def test_a_full_bag_is_ordered_in_the_same_way_each_time() -> None:
    drawn = random.Random(40)
    stops = [place(f"서초대로{drawn.randrange(1, 80)}길 {drawn.randrange(1, 60)}", "a")
             for _ in range(40)]  # fmt: skip
    centre = place("남부순환로 2584", "b")
    first = round_trip(centre, stops)
    assert sorted(first) == list(range(40))
    assert round_trip(centre, stops) == first


def test_what_it_was_worked_out_from_is_told() -> None:
    known, unknown = place("서초대로 1", point=Point(37.5, 127.0)), place("서초대로 9")
    assert basis(known, [known]) is Ordering.COORDINATES
    assert basis(known, [known, unknown]) is Ordering.MIXED
    assert basis(known, [unknown]) is Ordering.ADDRESSES
    assert basis(unknown, [unknown]) is Ordering.ADDRESSES


SHEET = """id,lat,lon
ok,37.4836,127.0327
11650-1,37.50,127.01
11650-2,127.01,37.50
11650-3,north,east
,37.5,127.0
11650-1,37.51,127.01
"""


def test_an_operator_brings_coordinates_in(central: RunningCentral, tmp_path: Path) -> None:
    sheet = tmp_path / "where.csv"
    sheet.write_text(SHEET, "utf-8-sig")
    taken = take_in(central.office.store, sheet)
    assert taken.places == 3
    assert [number for number, _ in taken.rejected] == [4, 5, 6]
    assert "not in the country" in taken.rejected[0][1]
    assert take_in(central.office.store, sheet).places == 3, "once more is harmless"


def test_a_file_that_is_no_sheet_is_refused(central: RunningCentral, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("위도,경도\n1,2\n", "utf-8")
    with pytest.raises(ValueError, match="id,lat,lon"):
        take_in(central.office.store, wrong)


def test_coordinates_lead_where_there_are_some(yard: Yard, tmp_path: Path) -> None:
    """Of the building and of the office: the desk sees them, and that they were used."""
    central = yard.home.scene.central
    import_sample(central.office.store)
    found = done(yard.clerk.find_addresses("신반포로"))
    ids = [one.id for one in found.addresses][:2]
    sheet = tmp_path / "where.csv"
    known = "".join(f"{which},37.50{at},127.01\n" for at, which in enumerate(ids))
    sheet.write_text(f"id,lat,lon\nok,37.4836,127.0327\n{known}", "utf-8")
    assert take_in(central.office.store, sheet).places == 3
    packed = [yard.home.packed(address=AddressGiven(address_id=one)) for one in ids]
    run = done(yard.does(yard.planned(yard.courier(), *packed), RunDeed.PROPOSE))
    assert run.ordered_by is Ordering.COORDINATES
    assert {(stop.lat, stop.lon) for stop in run.stops} == {(37.500, 127.01), (37.501, 127.01)}
    far = yard.packed("신반포로 45")
    again = done(yard.does(run, RunDeed.ASSIGN, orders=(far,)))
    assert done(yard.does(again, RunDeed.PROPOSE)).ordered_by is Ordering.MIXED


def test_addresses_alone_are_said_to_be_the_ground(yard: Yard) -> None:
    ids = [yard.packed(road) for road in ("신반포로 45", "신반포로 51")]
    run = done(yard.does(yard.planned(yard.courier(), *ids), RunDeed.PROPOSE))
    assert run.ordered_by is Ordering.ADDRESSES
    assert done(yard.does(run, RunDeed.ORDER, orders=tuple(ids))).ordered_by is Ordering.HAND
