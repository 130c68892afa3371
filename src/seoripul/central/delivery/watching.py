"""Who watches what of the orders brought home."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Connection

from seoripul.central.actor import Actor
from seoripul.central.delivery.actions.view import view
from seoripul.central.delivery.pictures.cash_up import cash_up
from seoripul.central.delivery.pictures.desk import delivery
from seoripul.central.delivery.pictures.followed import followed
from seoripul.central.delivery.records import orders
from seoripul.central.office import Office
from seoripul.central.reception import show
from seoripul.contract.delivery import CashUp, DeliveryPicture, OrderFollowed, OrderFull
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

Query = Mapping[str, str]


def delivery_of(office: Office, actor: Actor, query: Query) -> tuple[object, ...]:
    """`?day=`, today where not given. Raises ValueError for a date that is none.

    Drawn anew each minute, as promises come due, and for each set of roles.
    """
    day = date.fromisoformat(query["day"]) if "day" in query else office.clock.today()

    def draw(conn: Connection, version: int, now: datetime) -> DeliveryPicture:
        secrets, roles = office.secrets, actor.roles
        return delivery(conn, version, now, secrets, actor.centre_id, day, roles)

    minute = f"{office.clock.now():%H:%M}"
    return draw, day.isoformat(), " ".join(sorted(actor.roles)), minute


async def follow(office: Office, _actor: Actor, query: Query, token: str) -> object:
    """`?after=`: a long poll of one order by its token."""
    after = int(query["after"]) if "after" in query else None
    hashed = office.secrets.token_hash(token)
    parts = await office.store.read(lambda conn: orders.by_follow(conn, hashed))
    if not parts:
        return refuse(RefusalCode.NOT_FOUND, 404)

    def draw(conn: Connection, version: int, now: datetime) -> OrderFollowed:
        return followed(conn, version, now, office.secrets, hashed)

    return await show(office, "order", parts[0].centre_id, after, draw, hashed)


async def cash(office: Office, actor: Actor, query: Query) -> CashUp:
    """`?day=`, today where not given. Raises ValueError for a date that is none."""
    day = date.fromisoformat(query["day"]) if "day" in query else office.clock.today()
    return await office.store.read(lambda conn: cash_up(conn, actor.centre_id, day))


async def full(office: Office, actor: Actor, _query: Query, order_id: str) -> OrderFull | Refusal:
    """A question that leaves a trace: it is asked as a deed."""
    return await office.store.do(actor, lambda deed: view(deed, order_id))
