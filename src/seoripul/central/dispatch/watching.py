"""Who watches what of the runs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Connection

from seoripul.central.actor import Actor
from seoripul.central.dispatch.pictures.courier import courier_run
from seoripul.central.dispatch.pictures.dispatch import dispatch
from seoripul.central.dispatch.records import couriers
from seoripul.central.office import Office
from seoripul.contract.dispatch import Courier, CourierPicture, DispatchPicture

Query = Mapping[str, str]


def dispatch_of(office: Office, actor: Actor, query: Query) -> tuple[object, ...]:
    """`?day=`, today where not given. Raises ValueError for a date that is none.

    Drawn anew each minute, as promises come due, and for each set of roles.
    """
    day = date.fromisoformat(query["day"]) if "day" in query else office.clock.today()

    def draw(conn: Connection, version: int, now: datetime) -> DispatchPicture:
        secrets, roles = office.secrets, actor.roles
        return dispatch(conn, version, now, secrets, actor.centre_id, day, roles)

    minute = f"{office.clock.now():%H:%M}"
    return draw, day.isoformat(), " ".join(sorted(actor.roles)), minute


def courier_of(office: Office, actor: Actor, _query: Query) -> tuple[object, str]:
    def draw(conn: Connection, version: int, now: datetime) -> CourierPicture:
        return courier_run(
            conn, version, now, office.secrets, actor.centre_id, actor.device_id,
            office.settings.map_link,
        )  # fmt: skip

    return draw, actor.device_id


async def roster(office: Office, actor: Actor, _query: Query) -> list[Courier]:
    found = await office.store.read(lambda conn: couriers.of_centre(conn, actor.centre_id))
    return list(found)
