"""A lobby of several lines: counters 1 and 2 serve certificates, family and priority, counter 3
also the reservations; one kiosk gives out numbers."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from seoripul.api_client.central import Central
from seoripul.contract.centres import Counter, SetCounters
from seoripul.contract.queue import (
    ChangeTicket,
    Line,
    LobbyPicture,
    TicketChanged,
    TicketDeed,
    TicketIssued,
    TicketState,
)
from tests.central_pickup.scene import Scene, done
from tests.support.central import new_key

COUNTERS = (
    Counter(no=1, name="제증명", lines=(Line.CERTIFICATES, Line.PRIORITY)),
    Counter(no=2, name="가족관계", lines=(Line.FAMILY, Line.CERTIFICATES, Line.PRIORITY)),
    Counter(no=3, name="예약수령", lines=(Line.PICKUP, Line.CERTIFICATES, Line.PRIORITY)),
)


class Lobby:
    """Times are of Monday 2026-11-23; it is 10:00."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        done(scene.clerk.set_counters("ok", SetCounters(counters=COUNTERS), new_key()))
        self._clerks = {no: scene.clerk_at(no) for no in (1, 2)} | {3: scene.clerk}

    def clerk(self, counter_no: int) -> Central:
        return self._clerks[counter_no]

    def takes(self, line: Line = Line.CERTIFICATES) -> TicketIssued:
        return done(self.scene.kiosk.issue_ticket(line, new_key()))

    def next(self, counter_no: int) -> TicketChanged:
        return done(self.clerk(counter_no).next_ticket(new_key()))

    def does(self, at: int, number: int, deed: TicketDeed, **given: Any) -> Any:
        """The answer or the refusal."""
        command = ChangeTicket(**given)
        return self.clerk(at).change_ticket(number, deed, new_key(), command)

    def after(self, minutes: float) -> None:
        """The clock goes on; sessions too."""
        self.scene.central.clock.advance(timedelta(minutes=minutes))
        for session in self.scene.central.office.access.sessions():
            session.seen_at = self.scene.central.clock.now()

    def seen(self) -> LobbyPicture:
        return done(self.scene.citizen.lobby("ok"))

    def waiting(self, line: Line = Line.CERTIFICATES) -> int:
        return {one.line: one.waiting for one in self.seen().lines}[line]

    def state(self, issued: TicketIssued) -> TicketState:
        return done(self.scene.citizen.followed_ticket(issued.follow)).ticket.state
