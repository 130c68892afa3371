"""When papers would be ready, told before an order is placed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Connection

from seoripul.central.actor import Actor
from seoripul.central.centres import records as centres
from seoripul.central.office import Office
from seoripul.central.permits import Verb
from seoripul.central.pickup.expected import expected_at
from seoripul.central.reception import question
from seoripul.contract import paths
from seoripul.contract.pickup import Expected
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

MOST_CODES: Final = 50


async def _expected(office: Office, _actor: Actor, query: Mapping[str, str]) -> Expected | Refusal:
    """`?centre=ok&documents=CE01,PM02`. Raises ValueError for a list that is too long."""
    now = office.clock.now()
    codes = [code for code in query.get("documents", "").split(",") if code]
    if len(codes) > MOST_CODES:
        raise ValueError("too many documents")

    def look(conn: Connection) -> Expected | Refusal:
        found = centres.find(conn, query.get("centre", ""))
        if found is None:
            return refuse(RefusalCode.NOT_FOUND, 404)
        at = expected_at(conn, codes, now, office.calendar, found.centre.slots)
        return refuse(RefusalCode.NO_SUCH_DOCUMENT, 422) if at is None else Expected(at=at)

    return await office.store.read(look)


routers: list[Any] = [
    question(paths.EXPECTED, may=Verb.READ_PUBLIC, gives=Expected, asks=_expected)
]
