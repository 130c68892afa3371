"""Who watches what: a kiosk its day, a desk a day, a citizen one order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import Connection

from seoripul.central.actor import Actor
from seoripul.central.office import Office
from seoripul.central.pickup.pictures.desk import desk, with_lines
from seoripul.central.pickup.pictures.followed import followed
from seoripul.central.pickup.pictures.station import station
from seoripul.central.pickup.records import reservations
from seoripul.central.reception import show
from seoripul.contract.people import DeviceKind
from seoripul.contract.pickup import DeskPicture, Followed, StationPicture
from seoripul.contract.refusals import RefusalCode, refuse

Query = Mapping[str, str]


def station_of(office: Office, actor: Actor, _query: Query) -> tuple[object, str]:
    """Only kiosks get the codes of the day."""
    scans = actor.kind == "device" and actor.device_kind == DeviceKind.KIOSK
    key = office.secrets.station_check_key() if scans else ""

    def draw(conn: Connection, version: int, now: datetime) -> StationPicture:
        return station(
            conn,
            version,
            now,
            actor.centre_id,
            office.calendar,
            office.waits,
            key,
            tells=office.sender is not None,
            public_address=office.public_address,
        )

    return draw, "scans" if scans else "looks"


def desk_of(office: Office, actor: Actor, query: Query) -> tuple[object, str]:
    """`?day=`, today where not given. Raises ValueError for a date that is none."""
    day = date.fromisoformat(query["day"]) if "day" in query else office.clock.today()

    def draw(conn: Connection, version: int, now: datetime) -> DeskPicture:
        staffed = office.access.staffed(actor.centre_id, now)
        picture = desk(conn, version, now, office.secrets, actor.centre_id, day)
        return with_lines(conn, picture, office.calendar, office.waits, staffed)

    return draw, day.isoformat()


async def follow(office: Office, _actor: Actor, query: Query, token: str) -> object:
    """`?after=`: a long poll of one order by its token.

    Drawn anew each minute: until when it may be cancelled depends on the clock.
    """
    after = int(query["after"]) if "after" in query else None
    hashed = office.secrets.token_hash(token)
    row = await office.store.read(lambda conn: reservations.by_follow(conn, hashed))
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, 404)
    which, centre_id = row.id, row.centre_id

    def draw(conn: Connection, version: int, now: datetime) -> Followed:
        return followed(conn, version, now, which)

    minute = f"{office.clock.now():%H:%M}"
    return await show(office, "followed", centre_id, after, draw, which, minute)
