"""One of several centrals on a PostgreSQL database: what it remembers, tells and hears."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import URL, Connection

from seoripul.central import postgresql, versions
from seoripul.central.access import Access
from seoripul.central.bulletin import Bulletin
from seoripul.central.calendar import Calendar
from seoripul.central.centres.records import holiday_overrides
from seoripul.central.listener import Listener
from seoripul.central.people.remembering import remember_people


class Shared:
    """`catch_up` and `stand` belong to the writer's thread, the rest is safe from any."""

    def __init__(self, access: Access, calendar: Calendar) -> None:
        self._access = access
        self._calendar = calendar
        self._known: int | None = None
        """The version of versions.MEMORY which access and calendar show."""

    def catch_up(self, conn: Connection) -> None:
        """First in each writing transaction: what other processes changed of our memory."""
        version = versions.of(conn, versions.MEMORY)
        if version != self._known:
            remember_people(conn, self._access)
            self._calendar.replace(holiday_overrides(conn))
            self._known = version

    def tell(self, conn: Connection, grown: Mapping[str, int]) -> None:
        """Last in each writing transaction; memory first, so that pictures are drawn from it."""
        in_order = sorted(grown.items(), key=lambda one: one[0] != versions.MEMORY)
        postgresql.tell(conn, dict(in_order))

    def stand(self, grown: Mapping[str, int]) -> None:
        """The commit stands, and our memory has been told of its own deeds."""
        self._known = grown.get(versions.MEMORY, self._known)

    def is_behind(self, conn: Connection) -> bool:
        """Whether somebody else has changed what we remember."""
        return versions.of(conn, versions.MEMORY) != self._known


def listener(database: URL, bulletin: Bulletin, look_again: Callable[[], object]) -> Listener:
    """Hears of the commits of all processes; `look_again` makes the writer catch up."""

    def hear(grown: Mapping[str, int]) -> None:
        if versions.MEMORY in grown:
            look_again()
            bulletin.forget_pictures()
        bulletin.announce(grown)

    def begin_anew(current: Mapping[str, int]) -> None:
        look_again()
        bulletin.begin_anew(current)

    return Listener(postgresql.open_listener(database), hear, begin_anew)
