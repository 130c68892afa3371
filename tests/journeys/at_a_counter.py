"""A clerk at a staff desk without its windows, and the board on the wall as it would be drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace

from seoripul.api_client.central import Central
from seoripul.contract.bells import Bell
from seoripul.contract.centres import Counter, Pause
from seoripul.contract.people import DeviceKind
from seoripul.contract.queue import ChangeTicket, Line, TicketChanged, TicketState
from seoripul.kiosk.board.showing import CounterShown, show
from seoripul.kiosk.counter import bells, deeds, desk, lines, subjects
from seoripul.kiosk.counter.desk import DeskState
from seoripul.kiosk.counter.intents import NOTHING_MORE
from seoripul.kiosk.counter.station import CounterStation
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.config import Device, StationConfig
from seoripul.kiosk.station.results import Done
from tests.journeys.people_and_places import good
from tests.support.central import PASSWORD, RunningCentral, new_key


class DeskClerk:
    """Presses the keys of the desk; what a key means, and why it cannot be, is the desk's own."""

    def __init__(self, central: RunningCentral, counter_no: int) -> None:
        enrolled = central.enrolled("counter", "ok", f"{counter_no}번 창구 PC")
        device = Device(
            id=enrolled.device_id,
            key=enrolled.device_key,
            kind=DeviceKind.COUNTER,
            centre_id="ok",
            name=enrolled.name,
        )
        login = f"clerk-at-{counter_no}"
        central.add_staff(login)
        self.no = counter_no
        self.station = CounterStation(StationConfig(central_url=central.url, device=device))
        told = self.station.shift.log_in(login, PASSWORD, counter_no)
        assert isinstance(told, Done), told
        self.state = DeskState(clerk=told.value)

    def looks(self) -> DeskState:
        picture = good(self.station.central.desk())
        self.state = desk.take(self.state, picture, self.station.clock.now())
        return self.state

    @property
    def here(self) -> tuple[int, TicketState] | None:
        """Who stands at the counter, as the desk shows it."""
        row = desk.here(self.looks())
        return None if row is None else (row.ticket.number, row.ticket.state)

    @property
    def waiting(self) -> tuple[int, ...]:
        """In the lines of this counter, in the order of its list."""
        return lines.waiting_numbers(self.looks().picture, self.no)

    @property
    def aside(self) -> dict[int, TicketState]:
        """Held or missed, below those who wait."""
        rows = lines.numbers_at(self.looks().picture, self.no)
        states = {row.ticket.number: row.ticket.state for row in rows}
        return {no: state for no, state in states.items() if state is not TicketState.WAITING}

    def presses(
        self, key: Verb, number: int | None = None, change: ChangeTicket = NOTHING_MORE
    ) -> TicketChanged:
        """`number`: chosen in the list before."""
        assert self.why_not(key, number) is None
        verb = subjects.meant(self.state, key)
        intent = subjects.intent_of_the_line(self.state, verb, new_key(), change)
        outcome = self.station.shift.do(intent)
        self.state = deeds.answered(
            deeds.sent(self.state, intent), intent, outcome, self.station.clock.now()
        )
        assert isinstance(outcome, Done), outcome
        assert isinstance(outcome.value, TicketChanged)
        return outcome.value

    def why_not(self, key: Verb, number: int | None = None) -> WhyNot | None:
        self.state = replace(self.looks(), number=number)
        return subjects.why_not_of_the_line(self.state, subjects.meant(self.state, key))

    def pauses(self, because: Pause) -> Counter:
        return good(self.station.central.pause_counter(self.no, because, new_key()))

    @property
    def bells(self) -> tuple[Bell, ...]:
        return bells.at_desk(self.looks())


@dataclass(frozen=True)
class Wall:
    """What everybody in the lobby reads."""

    called: tuple[int, int] | None
    """Number and counter of the newest call that still stands."""
    waiting: dict[Line, int]
    """Lines in which nobody waits are left out."""
    counters: dict[int, CounterShown]


def on_the_wall(board: Central) -> Wall:
    picture = good(board.board())
    shown = show(picture, picture.now, picture.now, online=True)
    newest = shown.newest
    return Wall(
        called=None if newest is None else (newest.number, newest.counter_no),
        waiting={one.line: one.waiting for one in shown.lines if one.waiting},
        counters={one.no: one for one in shown.counters},
    )
