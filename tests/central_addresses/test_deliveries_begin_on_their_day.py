"""Zones, dongs and centres: from which day papers are brought, and who may change it."""

from __future__ import annotations

from datetime import date

from seoripul.central.addresses.zones import zone_at, zone_of
from seoripul.central.deed import OFFICE
from seoripul.contract.addresses import SetZone
from seoripul.contract.people import Role
from seoripul.contract.refusals import RefusalCode
from tests.central_pickup.scene import Scene, done, refused
from tests.support.central import new_key

PILOT, ALL = date(2020, 9, 15), date(2020, 10, 5)
LATER = date(2027, 3, 2)
SEOCHO_1, SEOCHO_4, NAEGOK = "1165051000", "1165053100", "1165066000"
BANPO_4 = "1165058100"


def test_every_dong_lies_in_a_zone_and_the_four_pilots_began_first(scene: Scene) -> None:
    dongs = done(scene.citizen.dongs())
    assert len(dongs) == 18
    first = {one.ko for one in dongs if one.delivery_from == PILOT}
    assert first == {"서초4동", "반포4동", "방배4동", "내곡동"}
    assert {one.delivery_from for one in dongs} == {PILOT, ALL}
    assert dongs[0].legal_dongs == ("서초동",)
    assert {one.zone.code: one.zone.ko for one in dongs} == {
        zone.code: zone.ko for zone in done(scene.citizen.zones())
    }


def test_a_lead_puts_a_zone_off_and_the_journal_tells_from_when_to_when(scene: Scene) -> None:
    done(scene.clerk.set_zone("Z1", SetZone(delivery_from=LATER), new_key()))
    scene.central.restart()
    days = {one.code: one.delivery_from for one in done(scene.citizen.dongs())}
    assert (days[SEOCHO_1], days[SEOCHO_4], days[NAEGOK]) == (LATER, LATER, PILOT)
    day = date(2026, 11, 23)
    lines = done(scene.clerk_at(3).journal(day, day, "확인"))
    told = [(one.by, one.reason) for one in lines if one.verb == "change_zone"]
    assert told == [("김담당", "2020-09-15 2020-10-05 -> - 2027-03-02")]


def test_a_deed_asks_for_the_zone_of_a_dong(scene: Scene) -> None:
    done(scene.clerk.set_zone("Z4", SetZone(pilot_from=LATER), new_key()))
    store = scene.central.office.store
    found = store.do_now(OFFICE, lambda deed: zone_of(deed, NAEGOK))
    assert found == store.read_now(lambda conn: zone_at(conn, NAEGOK))
    assert found is not None
    assert (found.zone.ko, found.delivery_from) == ("양재·내곡권역", LATER)
    other = store.read_now(lambda conn: zone_at(conn, "1165065100"))
    assert other is not None
    assert other.delivery_from is None
    assert store.read_now(lambda conn: zone_at(conn, "1168051000")) is None


def test_a_pilot_does_not_begin_after_its_zone(scene: Scene) -> None:
    wrong = SetZone(pilot_from=LATER, delivery_from=ALL)
    answer = scene.clerk.set_zone("Z1", wrong, new_key())
    assert refused(answer, RefusalCode.BAD_REQUEST).facts.subject == "pilot_from"
    refused(scene.clerk.set_zone("Z9", SetZone(), new_key()), RefusalCode.NOT_FOUND)


def test_only_a_lead_changes_a_zone_or_a_centre(scene: Scene) -> None:
    scene.central.add_staff("dispatch", roles=(Role.DISPATCH,), name="박배송")
    other = scene.clerk_at(2, "dispatch")
    refused(other.set_zone("Z1", SetZone(), new_key()), RefusalCode.NOT_PERMITTED)
    refused(other.set_delivery_from("ok", None, new_key()), RefusalCode.NOT_PERMITTED)


def test_a_zone_is_set_by_its_hub_and_by_the_district_office(scene: Scene) -> None:
    central = scene.central
    central.add_staff("banpo", roles=(Role.LEAD,), centre=BANPO_4)
    key = central.pair("counter", BANPO_4)
    hub = central.client(key, central.log_in(key, "banpo", 1).session)
    assert done(hub.set_zone("Z2", SetZone(delivery_from=LATER), new_key())).delivery_from == LATER
    refused(hub.set_zone("Z1", SetZone(), new_key()), RefusalCode.NOT_PERMITTED)
    wrong = SetZone(pilot_from=LATER, delivery_from=ALL)
    refused(hub.set_zone("Z1", wrong, new_key()), RefusalCode.NOT_PERMITTED)
    done(scene.clerk.set_zone("Z2", SetZone(delivery_from=ALL), new_key()))
    days = {zone.code: zone.delivery_from for zone in done(scene.citizen.zones())}
    assert (days["Z1"], days["Z2"]) == (ALL, ALL)
    hub.close()


def test_a_centre_takes_delivery_orders_from_its_own_day(scene: Scene) -> None:
    centres = {one.name.id: one for one in done(scene.citizen.centres())}
    assert (centres["ok"].delivery_from, centres[SEOCHO_1].delivery_from) == (PILOT, ALL)
    assert done(scene.clerk.set_delivery_from("ok", LATER, new_key())).delivery_from == LATER
    after = {one.name.id: one.delivery_from for one in done(scene.citizen.centres())}
    assert (after["ok"], after[SEOCHO_1], after[SEOCHO_4]) == (LATER, ALL, PILOT)
    assert done(scene.clerk.set_delivery_from("ok", None, new_key())).delivery_from is None
    refused(scene.clerk.set_delivery_from(SEOCHO_1, None, new_key()), RefusalCode.NOT_PERMITTED)


def test_before_any_import_everybody_is_told_so(scene: Scene) -> None:
    found = done(scene.citizen.find_addresses("서초대로"))
    assert (found.imported, found.addresses) == (False, ())
