"""The search as a kiosk, a desk and a browser ask it."""

from __future__ import annotations

import io
import logging
from pathlib import Path
from urllib.parse import quote

import pytest

from seoripul.central.addresses import looking_up
from seoripul.central.addresses.changing import import_changes
from seoripul.central.addresses.importing import Imported, import_full
from seoripul.central.addresses.sample import import_sample
from seoripul.central.addresses.source import look_at
from seoripul.contract import paths
from tests.central_pickup.scene import Scene, done
from tests.support.address_file import line, write
from tests.support.central import MONDAY, running_central
from tests.support.databases import everything_kept


@pytest.fixture
def with_sample(scene: Scene) -> Scene:
    import_sample(scene.central.office.store)
    return scene


def test_everybody_finds_the_invented_addresses(with_sample: Scene) -> None:
    for client in (with_sample.citizen, with_sample.kiosk, with_sample.clerk):
        found = done(client.find_addresses("ㄴㅌㄴㅁㅂㄷ", 3))
        assert found.imported
        assert [one.building for one in found.addresses] == ["느티나무빌딩"] * 3
        assert all(one.in_district and one.zone for one in found.addresses)


def test_all_18_dongs_have_addresses_in_their_zone(with_sample: Scene) -> None:
    for dong in done(with_sample.citizen.dongs()):
        found = done(with_sample.citizen.find_addresses(dong.ko, 50)).addresses
        here = [one for one in found if one.admin_dong_code == dong.code]
        assert len(here) >= 5, dong.ko
        assert {one.zone for one in here} == {dong.zone}
        assert {one.delivery_from for one in here} == {dong.delivery_from}


def test_a_chosen_address_is_known_again_by_its_number(with_sample: Scene) -> None:
    chosen = done(with_sample.citizen.find_addresses("서초대로 9", 1)).addresses[0]
    assert chosen.text.startswith("서울특별시 서초구 서초대로 9")
    store = with_sample.central.office.store
    assert store.read_now(lambda conn: looking_up.find(conn, chosen.id)) == chosen
    assert store.read_now(lambda conn: looking_up.find(conn, "nothing")) is None


def test_a_new_file_and_its_changes_are_found_at_once(scene: Scene, tmp_path: Path) -> None:
    store = scene.central.office.store
    full = write(tmp_path / "full.txt", [line(1, road="가온로"), line(2, road="새봄로")])
    assert isinstance(import_full(store, look_at(full)), Imported)
    assert texts(scene, "가온로") == ["서울특별시 서초구 가온로 2 (서초동)"]
    change = [
        line(1, road="나래로", change=34),
        line(2, change=63),
        line(3, road="솔로", change=31),
    ]
    import_changes(store, look_at(write(tmp_path / "changes.txt", change)))
    assert texts(scene, "가온로") == texts(scene, "새봄로") == []
    assert texts(scene, "나래로") == ["서울특별시 서초구 나래로 2 (서초동)"]
    assert texts(scene, "ㅅㄹ") == ["서울특별시 서초구 솔로 4 (서초동)"]


def test_an_address_of_an_unknown_dong_has_no_zone(scene: Scene, tmp_path: Path) -> None:
    full = write(tmp_path / "full.txt", [line(1, admin_code="1165099900", admin_dong="새동")])
    import_full(scene.central.office.store, look_at(full))
    one = done(scene.citizen.find_addresses("새동")).addresses[0]
    assert (one.zone, one.delivery_from, one.in_district) == (None, None, True)


def texts(scene: Scene, typed: str) -> list[str]:
    return [one.text for one in done(scene.citizen.find_addresses(typed)).addresses]


@pytest.mark.parametrize(
    "query", ["?limit=many&q=1", "?q=%FF", "?q=" + "%EA%B0%80" * 500, "", "?q="]
)
def test_strange_questions_are_answered(with_sample: Scene, query: str) -> None:
    assert with_sample.central.ask("GET", paths.ADDRESSES + query).status in (200, 400)
    assert len(done(with_sample.citizen.find_addresses("ㅅ", 10_000)).addresses) == 50


def test_what_somebody_looks_for_is_written_down_nowhere(with_sample: Scene) -> None:
    written = io.StringIO()
    handler, root = logging.StreamHandler(written), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        asked = paths.ADDRESSES + "?q=" + quote("아무도모르는길") + "&limit=none"
        statuses = [
            with_sample.central.ask("GET", one).status for one in (asked, asked.partition("&")[0])
        ]
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
    assert statuses == [400, 200]
    for secret in ("아무도", quote("아무도")):
        assert secret not in written.getvalue()
        assert secret.encode() not in everything_kept(with_sample.central.home)


def test_a_stranger_may_type_but_not_hammer(tmp_path: Path) -> None:
    with running_central(tmp_path / "central", MONDAY, tries_per_minute=2) as central:
        answers = [central.ask("GET", paths.ADDRESSES + "?q=1").status for _ in range(11)]
        kiosk = central.pair("kiosk")
        again = [
            central.ask("GET", paths.ADDRESSES + "?q=1", device_key=kiosk).status for _ in range(11)
        ]
    assert answers == [200] * 10 + [429]
    assert again == [200] * 11
