"""The table against the doors: every route, asked by everybody who can stand before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from litestar.handlers import HTTPRouteHandler

from seoripul.central.app import gather
from seoripul.central.permits import PERMITS, Permit, Verb
from seoripul.contract import paths
from seoripul.contract.people import DeviceKind, Role
from tests.support.central import RunningCentral, lasting_central

REFUSED = {401, 403}
NOT_ASKED = {paths.SESSIONS}
"""Logging in and out asks by itself (test_staff_log_in_and_are_locked_out)."""


class Route(NamedTuple):
    method: str
    path: str
    permit: Permit


class Who(NamedTuple):
    name: str
    device_key: str = ""
    session: str = ""
    kind: DeviceKind | None = None
    role: Role | None = None

    def may(self, permit: Permit) -> bool:
        if self.role is not None and self.role in permit.roles:
            return True
        if self.kind is not None and self.kind in permit.devices:
            return True
        return permit.anybody and (self.role is None or not permit.roles)


def routes() -> list[Route]:
    handlers = [one for one in gather() if isinstance(one, HTTPRouteHandler)]
    return [
        Route(method, path, PERMITS[Verb(one.opt["may"])])
        for one in handlers
        if "may" in one.opt
        for path in one.paths
        if path not in NOT_ASKED and path.startswith("/v1/")
        for method in sorted(one.http_methods - {"OPTIONS", "HEAD"})
    ]


def addressed(path: str) -> str:
    """With the own centre where one is named, and something unknown elsewhere."""
    own = re.sub(r"\{centre_id(:str)?\}", "ok", path)
    return re.sub(r"\{\w+(:str)?\}", "77", own)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with lasting_central(tmp_path_factory.mktemp("office")) as central:
        yield central


@pytest.fixture(scope="module")
def everybody(office: RunningCentral) -> list[Who]:
    devices = {kind: office.pair(kind.value) for kind in DeviceKind}
    here = [Who(kind.value, key, kind=kind) for kind, key in devices.items()]
    for role in Role:
        office.add_staff(f"staff-{role.value}", roles=(role,))
        key = office.pair("counter")
        session = office.log_in(key, f"staff-{role.value}").session
        here.append(Who(role.value, key, session, DeviceKind.COUNTER, role))
    return [Who("nobody"), *here]


@pytest.mark.parametrize("route", routes(), ids=lambda one: f"{one.method}-{one.path}")
def test_only_those_in_the_table_come_in(
    route: Route, office: RunningCentral, everybody: list[Who]
) -> None:
    came_in, permitted = set(), set()
    for who in everybody:
        body = None if route.method == "GET" else {}
        told = office.ask(
            route.method, addressed(route.path), body,
            device_key=who.device_key, session=who.session,
        )  # fmt: skip
        assert told.status < 500, (who.name, told.body)
        if told.status not in REFUSED:
            came_in.add(who.name)
        if who.may(route.permit):
            permitted.add(who.name)
    assert came_in == permitted
