"""The staff desk's view-model: one state, one `changed` signal, and the clerk's verbs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from seoripul.api_client.central import Central, new_key
from seoripul.contract.centres import Counter, Pause
from seoripul.contract.language import Language
from seoripul.contract.people import LoggedIn
from seoripul.contract.pickup import (
    DeskPicture,
    HandOver,
    PlaceReservation,
    ReservationFull,
    ReservationPlaced,
    ReservationRow,
)
from seoripul.contract.queue import ChangeTicket
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.kiosk.counter import deeds, desk, subjects
from seoripul.kiosk.counter.desk import DeskState, Page
from seoripul.kiosk.counter.idle import Attention, Watch, attention, touched
from seoripul.kiosk.counter.intents import NOTHING_MORE, Intent
from seoripul.kiosk.counter.notes import DeedRefused, DeedUnanswered, Note, NotNow
from seoripul.kiosk.counter.outcomes import Deed, Outcome
from seoripul.kiosk.counter.station import CounterStation
from seoripul.kiosk.counter.verbs import OF_THE_LINE, OF_WHO_IS_HERE, Verb
from seoripul.kiosk.counter.why_not import WhyNot, why_not
from seoripul.kiosk.station.results import Done, NotReached, Refused
from seoripul.rules.seoul import day_of
from seoripul.ui.background import Background
from seoripul.ui.counter.delivery.orders_view import OrdersView
from seoripul.ui.counter.dispatch.runs_view import RunsView

T = TypeVar("T")
SECOND: Final = 1000
_LOST_SESSION: Final = frozenset({RefusalCode.SESSION_ENDED})


class CounterView(QObject):
    changed = Signal()
    sounded = Signal(str)
    """A clip to be heard at this desk, by its name."""

    def __init__(self, station: CounterStation, background: Background) -> None:
        super().__init__()
        self.station: Final = station
        self.background: Final = background
        self.state = DeskState()
        self.watch = Watch(self.beat())
        self.ended: Refusal | None = None
        """Why the last shift ended, if central or idleness ended it."""
        self.placed: ReservationPlaced | None = None
        """The reservation placed last at this desk, until its slip has been seen to."""
        self.placed_language = Language.KO
        self.orders: Final = OrdersView(self)
        self.runs: Final = RunsView(self)
        self._second = QTimer(self, interval=SECOND)
        self._second.timeout.connect(self._tick)

    def now(self) -> datetime:
        """The office's time, UTC."""
        return self.station.clock.now()

    def beat(self) -> datetime:
        """A moment that only counts on: a clock that is set moves no idle time."""
        return datetime.fromtimestamp(self.station.clock.ticks(), UTC)

    def page_address(self, path: str) -> str:
        """Where a citizen's phone reaches a page of central."""
        return self.station.config.pages_at + path

    def show(self, state: DeskState) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()

    # of the shift

    def begin(self, clerk: LoggedIn) -> None:
        """Somebody has logged in: follow the day."""
        self.ended = None
        self.watch = Watch(self.beat(), timedelta(seconds=clerk.idle_after_s))
        self.show(DeskState(clerk=clerk, online=self.station.link.online))
        self._second.start()
        self._watch()
        self.orders.begin()

    def _watch(self) -> None:
        """A list asked for before the clerk turned to another day is not shown any more."""
        posting, day = self.background.posting, self.state.day
        self.station.watch(
            posting(lambda picture: self._take(picture, day)),
            posting(self._reach),
            posting(self._refuse),
            day,
        )

    def end(self, why: Refusal | None = None) -> None:
        """Log off, at once for the clerk; central is told behind."""
        if self.state.clerk is None:
            return
        self.ended = why
        self._second.stop()
        self.station.rest()
        self.orders.end()
        self.runs.end()
        self.placed = None
        self.background.run(self.station.shift.log_out, _nothing, _nothing)
        self.show(DeskState(online=self.state.online))

    def close(self) -> None:
        """Nothing is heard or shown any more."""
        self._second.stop()
        self.station.close()

    def touch(self) -> None:
        """A key or a click of the clerk."""
        self.watch = touched(self.watch, self.beat())

    # of the list

    def search(self, text: str) -> None:
        self.show(replace(self.state, text=text))

    def turn_to(self, day: date) -> None:
        """Show the list of another day, or of today again."""
        before = self.state.day
        if self.state.clerk is not None:
            self.show(desk.turn_to(self.state, day, day_of(self.now())))
        if self.state.day != before:
            self._watch()

    def choose(self, reservation_id: str | None) -> None:
        self.show(desk.choose(self.state, reservation_id))

    def turn_page(self, page: Page) -> None:
        if page is Page.DISPATCH and self.state.clerk is not None:
            self.runs.begin()
        self.show(replace(self.state, page=page))

    def choose_number(self, number: int | None) -> None:
        """One of today's; it need not be in a line of this counter."""
        self.show(replace(self.state, number=number))

    def put(self, note: Note | None) -> None:
        self.show(replace(self.state, note=note))

    # of deeds

    def why_not(self, verb: Verb, row: ReservationRow | None = None) -> WhyNot | None:
        """`row` None: whatever the verb is about on this desk now."""
        if verb in OF_THE_LINE:
            return subjects.why_not_of_the_line(self.state, verb)
        return why_not(row or self.subject(verb), verb, desk.standing(self.state))

    def subject(self, verb: Verb) -> ReservationRow | None:
        """The row a verb is about: the visitor at this counter comes before the chosen row."""
        here = desk.serving(self.state) if verb in OF_WHO_IS_HERE else None
        return here or desk.chosen(self.state)

    def blocked(self, verb: Verb, row: ReservationRow | None = None) -> bool:
        """True, and said in the status line, when `verb` cannot be done now."""
        why = self.why_not(verb, row)
        if why is not None:
            self.show(deeds.blocked(self.state, why))
        return why is not None

    def do(self, verb: Verb, row: ReservationRow | None = None, reason: str = "") -> None:
        """Decide on a deed and send it, unless it is known to be impossible."""
        row = row or self.subject(verb)
        if not self.blocked(verb, row):
            self.send(_intent(verb, row, reason=reason))

    def do_number(
        self, verb: Verb, given: ChangeTicket = NOTHING_MORE, number: int | None = None
    ) -> None:
        """A deed on `number`, or on whoever it is about now, unless it is known impossible."""
        why = subjects.why_not_of_the_line(self.state, verb, number)
        if why is not None:
            self.show(deeds.blocked(self.state, why))
            return
        self.send(subjects.intent_of_the_line(self.state, verb, new_key(), given, number))

    def pause(self, because: Pause | None) -> None:
        """Pause this clerk's counter, or open it again; the picture tells that it is done."""
        no = desk.counter_no(self.state)
        if no is not None:
            self.ask(lambda central: central.pause_counter(no, because, new_key()), self._paused)

    def _paused(self, outcome: Outcome[Counter]) -> None:
        if isinstance(outcome, Refused):
            self.put(DeedRefused(None, outcome.refusal))
        elif isinstance(outcome, NotReached):
            self.put(NotNow(WhyNot.OFFLINE))

    def hand_over(self, row: ReservationRow, command: HandOver) -> None:
        """To the visitor the form was filled in for, whoever has been called since."""
        row = desk.row_of(self.state, row.id) or row
        if not self.blocked(Verb.HAND_OVER, row):
            self.send(_intent(Verb.HAND_OVER, row, hand_over=command))

    def place(self, command: PlaceReservation) -> None:
        if not self.blocked(Verb.PLACE):
            self.placed_language = command.language
            self.send(_intent(Verb.PLACE, None, place=command))

    def send_again(self) -> None:
        """What central did not answer, with the same key."""
        if self.state.failed is not None:
            self.send(self.state.failed)

    def send(self, intent: Intent) -> None:
        self.show(deeds.sent(self.state, intent))
        self.background.run(
            lambda: self.station.shift.do(intent),
            lambda outcome: self._answered(intent, outcome),
            lambda _: self._answered(intent, NotReached()),
        )

    def ask(
        self, question: Callable[[Central], T | Refusal], done: Callable[[Outcome[T]], None]
    ) -> None:
        """Anything else central knows, for a dialog."""
        self.background.run(
            lambda: self.station.shift.ask(question), done, lambda _: done(NotReached())
        )

    def open_full(self) -> None:
        row = desk.chosen(self.state)
        if row is None or self.blocked(Verb.OPEN_FULL):
            return
        intent = _intent(Verb.OPEN_FULL, row)
        self.background.run(
            lambda: self.station.shift.open_full(row.id),
            lambda outcome: self._opened(intent, outcome),
            lambda _: self._opened(intent, NotReached()),
        )

    # what comes back

    def _answered(self, intent: Intent, outcome: Outcome[Deed]) -> None:
        if self.state.clerk is None:
            return
        if isinstance(outcome, Done) and isinstance(outcome.value, ReservationPlaced):
            self.placed = outcome.value
        self.show(deeds.answered(self.state, intent, outcome, self.now()))
        if isinstance(outcome, Refused):
            self._refuse(outcome.refusal)

    def _opened(self, intent: Intent, outcome: Outcome[ReservationFull]) -> None:
        if isinstance(outcome, Done):
            self.show(desk.open_full(self.state, outcome.value, self.now()))
        elif isinstance(outcome, Refused):
            self.put(DeedRefused(intent, outcome.refusal))
        else:
            self.put(DeedUnanswered(intent))

    def _take(self, picture: DeskPicture, day: date | None) -> None:
        if self.state.clerk is not None and self.state.day == day:
            self.show(desk.take(self.state, picture, self.now()))

    def _reach(self, online: bool) -> None:
        self.show(desk.reach(self.state, online, self.now()))

    def _refuse(self, refusal: Refusal) -> None:
        if refusal.code in _LOST_SESSION:
            self.end(refusal)

    def _tick(self) -> None:
        if attention(self.watch, self.beat()) is Attention.GONE:
            self.end(Refusal(code=RefusalCode.SESSION_ENDED))
            return
        self.state = desk.tick(self.state, self.now())
        self.orders.tick()
        self.changed.emit()


def _intent(
    verb: Verb,
    row: ReservationRow | None,
    *,
    reason: str = "",
    hand_over: HandOver | None = None,
    place: PlaceReservation | None = None,
) -> Intent:
    known = (row.id, row.number) if row is not None else ("", "")
    return Intent(verb, new_key(), *known, reason, hand_over, place)


def _nothing(_: object) -> None:
    """Whether central heard of a log-off changes nothing here."""
