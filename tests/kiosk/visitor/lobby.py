"""A visitor at the kiosk, without threads: events in, states and effects remembered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from seoripul.contract.centres import CentreName
from seoripul.contract.pickup import CheckedIn, StationPicture
from seoripul.contract.queue import Line, LineStatus, TicketIssued
from seoripul.contract.refusals import RefusalCode, refuse
from seoripul.kiosk.station.results import Done, NotReached, Queued, Refused
from seoripul.kiosk.visitor import effects, events
from seoripul.kiosk.visitor.effects import Effect
from seoripul.kiosk.visitor.events import Event
from seoripul.kiosk.visitor.states import Kiosk, Page
from seoripul.kiosk.visitor.step import step
from seoripul.rules import pickup_code

NOON = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
OK = CentreName(id="ok", ko="OK민원센터", en="OK Civil Service Center")
CODE = pickup_code.compose("1234567890123456789012345678901234567")
OTHER = pickup_code.compose("7777777890123456789012345678901234567")
PAGES = "https://centre.example"
Result = Done[CheckedIn] | Done[TicketIssued] | Queued | Refused | NotReached


def checked_in(number: int = 801, *, late: bool = False) -> CheckedIn:
    return CheckedIn(
        reservation_number="12345678",
        ticket_number=number,
        line=Line.PICKUP,
        masked_name="홍*동",
        counters=(3, 4),
        ahead=2,
        late=late,
        at=NOON,
    )


def issued(number: int = 117, line: Line = Line.CERTIFICATES) -> TicketIssued:
    return TicketIssued(
        number=number, line=line, issued_at=NOON, ahead=5, counters=(1, 2), follow="a-token"
    )


LINES = tuple(
    LineStatus(line=line, waiting=2, counters=(1, 2))
    for line in (Line.CERTIFICATES, Line.PICKUP, Line.PRIORITY)
)
EVERYTHING = ("pickup", "queue_phone")


def refused(code: RefusalCode, **facts: object) -> Refused:
    return Refused(refuse(code, **facts))


def picture(
    services: tuple[str, ...] = EVERYTHING, lines: tuple[LineStatus, ...] = LINES
) -> StationPicture:
    return StationPicture(
        version=1,
        now=NOON,
        centre=OK,
        counters=(3, 4),
        early_minutes=30,
        grace_minutes=30,
        check_key="00" * 32,
        today=(),
        services=services,
        waiting=2,
        lines=lines,
    )


@dataclass
class Lobby:
    kiosk: Kiosk = field(default_factory=lambda: Kiosk(seed="seed", pages_at=PAGES))
    now: float = 1000.0
    done: list[Effect] = field(default_factory=list)

    @property
    def page(self) -> Page:
        return self.kiosk.page

    def sees(self, *happened: Event) -> Lobby:
        for event in happened:
            self.kiosk, todo = step(self.kiosk, event, self.now)
            self.done.extend(todo)
        return self

    def waits(self, seconds: float) -> Lobby:
        """Time passes; the alarm rings when it was set to."""
        until = self.now + seconds
        while (at := self._alarm()) is not None and at <= until:
            self.now = max(self.now, at)
            self.sees(events.Woke())
        self.now = until
        return self

    def hears(self, result: Result) -> Lobby:
        """The desk answers what is under way."""
        asked = [each for each in self.done if isinstance(each, effects.CheckIn | effects.Issue)]
        return self.sees(events.Answered(asked[-1].key, result))

    def all(self, kind: type[Effect]) -> list[Effect]:
        return [each for each in self.done if isinstance(each, kind)]

    def issues(self) -> list[effects.Issue]:
        return [each for each in self.done if isinstance(each, effects.Issue)]

    def slips(self) -> list[effects.Print]:
        return [each for each in self.done if isinstance(each, effects.Print)]

    def _alarm(self) -> float | None:
        alarms = [each for each in self.done if isinstance(each, effects.WakeAt)]
        return alarms[-1].at if alarms else None


def at_home() -> Lobby:
    return Lobby().sees(events.PictureArrived(picture()))
