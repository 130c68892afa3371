"""One closed table; whoever is not in it is refused."""

from __future__ import annotations

import pytest
from litestar.handlers import HTTPRouteHandler

from seoripul.central.app import gather, health
from seoripul.central.permits import PERMITS, WATCHING, Verb
from seoripul.contract import paths
from seoripul.contract.people import DeviceKind, Role
from tests.support.central import RunningCentral

READING = {
    Verb.READ_PUBLIC,
    Verb.SEE_DEVICES,
    Verb.SEE_STAFF,
    Verb.READ_JOURNAL,
    Verb.EXPORT_CATALOGUE,
    Verb.READ_STATISTICS,
    Verb.EXPORT_STATISTICS,
    Verb.FOLLOW,
    Verb.SEE_RESERVATION,
    Verb.LOG_OUT,
    Verb.SEE_ORDER,
    Verb.CASH_UP,
    *WATCHING,
}


def test_every_verb_is_in_the_table() -> None:
    assert set(PERMITS) == set(Verb)


def test_every_route_of_the_contract_asks_the_table() -> None:
    routes = [one for one in [health, *gather()] if isinstance(one, HTTPRouteHandler)]
    silent = [
        path
        for one in routes
        for path in one.paths
        if path.startswith("/v1/") and "may" not in one.opt
    ]
    # log-out asks by itself; a QR is drawn for everybody
    assert set(silent) <= {paths.SESSIONS, paths.QR}, (
        "log-out asks by itself; a QR is drawn for all"
    )


def test_audit_changes_nothing() -> None:
    changing = {verb for verb, permit in PERMITS.items() if Role.AUDIT in permit.roles} - READING
    assert changing == set()


def test_devices_alone_may_only_watch_scan_ring_order_drive_and_log_in() -> None:
    alone = {verb for verb, permit in PERMITS.items() if permit.devices}
    by_kiosks = {
        Verb.CHECK_IN_BY_CODE, Verb.ISSUE_TICKET, Verb.RING_BELL, Verb.QUOTE_ORDER,
        Verb.PLACE_ORDER,
    }  # fmt: skip
    by_couriers = {Verb.DRIVE, Verb.WATCH_COURIER_RUN}
    staff_watch = {Verb.WATCH_DESK, Verb.WATCH_DELIVERY, Verb.WATCH_DISPATCH}
    assert alone == {Verb.LOG_IN, *by_kiosks, *by_couriers, *WATCHING} - staff_watch
    assert all(PERMITS[verb].devices == {DeviceKind.KIOSK} for verb in by_kiosks)
    assert all(PERMITS[verb].devices == {DeviceKind.COURIER} for verb in by_couriers)


def test_a_couriers_phone_may_nothing_but_drive() -> None:
    may = {verb for verb, permit in PERMITS.items() if DeviceKind.COURIER in permit.devices}
    assert may == {Verb.DRIVE, Verb.WATCH_COURIER_RUN}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", paths.DESK),
        ("GET", paths.STAFF),
        ("GET", paths.STATISTICS),
        ("POST", paths.STATISTICS_EXPORTS),
        ("GET", paths.DEVICES),
        ("GET", paths.JOURNAL),
        ("POST", paths.STAFF),
        ("POST", paths.PAIRINGS),
        ("POST", paths.NEXT_TICKET),
        ("POST", "/v1/tickets/1/call"),
        ("POST", "/v1/bells/any/answer"),
        ("POST", paths.HOLIDAYS),
        ("POST", "/v1/reservations/any/hand_over"),
        ("GET", "/v1/reservations/any"),
        ("PUT", paths.CATALOGUE_CSV),
    ],
)
def test_a_kiosk_is_refused_what_belongs_to_staff(
    central: RunningCentral, method: str, path: str
) -> None:
    nobody = central.ask(method, path)
    assert (nobody.status, nobody.json["code"]) == (401, "unknown_device")
    kiosk = central.ask(method, path, device_key=central.pair("kiosk"))
    assert (kiosk.status, kiosk.json["code"]) == (401, "session_ended")


@pytest.mark.parametrize("kind", ["board", "counter"])
def test_only_kiosks_check_in(central: RunningCentral, kind: str) -> None:
    told = central.ask("POST", paths.CHECK_INS, {"code": "1"}, device_key=central.pair(kind))
    assert (told.status, told.json["code"]) == (403, "not_permitted")


def test_a_clerk_is_refused_what_belongs_to_the_lead(central: RunningCentral) -> None:
    central.add_staff("clerk", roles=(Role.COUNTER,))
    device_key = central.pair("counter")
    session = central.log_in(device_key).session
    told = central.ask("GET", paths.STAFF, device_key=device_key, session=session)
    assert (told.status, told.json["code"]) == (403, "not_permitted")


def test_an_unknown_key_is_refused_even_where_anybody_may_ask(central: RunningCentral) -> None:
    told = central.ask("GET", paths.CENTRES, device_key="not-a-key-of-ours")
    assert (told.status, told.json["code"]) == (401, "unknown_device")
    assert central.ask("GET", paths.CENTRES).status == 200


def test_a_session_without_its_device_is_refused(central: RunningCentral) -> None:
    central.add_staff()
    session = central.log_in(central.pair("counter")).session
    told = central.ask("GET", paths.DESK, session=session)
    assert (told.status, told.json["code"]) == (401, "unknown_device")
