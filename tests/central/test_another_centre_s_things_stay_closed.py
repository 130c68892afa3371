"""All roles of one centre, at every route that names a thing of another: refused, nothing moved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any, NamedTuple

import pytest
from litestar.handlers import HTTPRouteHandler

from seoripul.central.app import gather
from seoripul.central.permits import PERMITS, Verb
from seoripul.contract import paths
from seoripul.contract.people import Role
from seoripul.rules.delivery_life import Deed as Act
from tests.central_delivery.home import Home
from tests.central_dispatch.yard import Yard
from tests.central_pickup.scene import Scene, done
from tests.support.central import RunningCentral, lasting_central, new_key

OTHER = "1165053100"
BODIES: dict[str, dict[str, Any]] = {
    paths.COUNTERS: {"counters": []},
    paths.NOTICES: {"notices": []},
    paths.SHIFTS: {"shifts": []},
    paths.ISSUING: {"line": "certificates"},
    paths.LINE_RANGES: {"ranges": []},
    paths.DELIVERY_RULES: {"rules": {}},
    paths.RECEIVE: {"kind": "cash"},
    paths.REFUND: {"kind": "cash", "reason": "x"},
}
"""What a command needs to be understood at all; the others take an empty one."""
OF_ONES_OWN = {paths.PAUSE, paths.TICKET}
"""Counters and numbers are always those of the asker's centre."""


class Away(NamedTuple):
    """Somebody of the other centre who may do everything there."""

    device_key: str
    session: str


def named_routes() -> list[tuple[str, str]]:
    handlers = [one for one in gather() if isinstance(one, HTTPRouteHandler)]
    asked = [one for one in handlers if "may" in one.opt]
    staffed = [one for one in asked if not PERMITS[Verb(one.opt["may"])].anybody]
    return [
        (method, re.sub(r":str", "", path))
        for one in staffed
        for path in one.paths
        for method in sorted(one.http_methods - {"OPTIONS", "HEAD"})
        if "{" in path and not re.sub(r":str", "", path).startswith(_elsewhere())
    ]


def _elsewhere() -> tuple[str, ...]:
    return tuple(path.partition("{")[0] for path in OF_ONES_OWN)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    with lasting_central(tmp_path_factory.mktemp("office")) as central, ExitStack() as closing:
        yield Scene(central, closing)


@pytest.fixture(scope="module")
def things(scene: Scene) -> dict[str, str]:
    """Of OK민원센터, by the name under which a path asks for them."""
    central, yard = scene.central, Yard(Home(scene))
    courier, lost = yard.courier(), yard.packed()
    run = yard.out(courier, lost)
    done(yard.tells(yard.paired(courier), lost, Act.LOSE))
    return {
        "centre_id": "ok",
        "zone_code": "Z2",
        "courier_id": courier.id,
        "run_id": run.id,
        "report_id": yard.seen().reports[0].id,
        "reservation_id": scene.ready().reservation_id,
        "order_id": lost,
        "bell_id": done(scene.kiosk.ring_bell(new_key())).id,
        "device_id": central.enrolled("board").device_id,
        "staff_id": central.add_staff("colleague").id,
    }


@pytest.fixture(scope="module")
def away(scene: Scene) -> Away:
    central = scene.central
    central.add_staff("lead-there", roles=tuple(Role), centre=OTHER)
    key = central.pair("counter", OTHER)
    return Away(key, central.log_in(key, "lead-there", 1).session)


@pytest.mark.parametrize(("method", "path"), named_routes(), ids=lambda told: str(told))
def test_it_is_refused_and_nothing_has_moved(
    method: str, path: str, scene: Scene, things: dict[str, str], away: Away
) -> None:
    before = as_it_stands(scene)
    body = None if method == "GET" else BODIES.get(path, {})
    told = scene.central.ask(method, path.format(**things), body, **away._asdict())
    assert told.status in {403, 404}, told.body
    assert told.json["code"] in {"not_permitted", "not_found"}
    assert as_it_stands(scene) == before


def as_it_stands(scene: Scene) -> tuple[object, ...]:
    """What OK민원센터 would see changed; every deed there moves the version."""
    clerk, central = scene.clerk, scene.central
    return scene.desk().version, journal_of(central), done(clerk.devices()), done(clerk.staff())


def journal_of(central: RunningCentral) -> int:
    def count(conn: Any) -> int:
        return int(
            conn.exec_driver_sql("SELECT count(*) FROM journal WHERE centre_id = 'ok'").scalar_one()
        )

    return central.office.store.read_now(count)
