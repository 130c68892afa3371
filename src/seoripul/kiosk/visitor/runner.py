"""Turns events into states and does what each step asks for. Nothing here waits."""

from __future__ import annotations

import logging
import secrets
import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Final, Protocol

from seoripul.contract.delivery import PlaceOrder, QuoteOrder
from seoripul.contract.language import Language
from seoripul.contract.pickup import CheckIn as CheckInCommand
from seoripul.contract.queue import IssueTicket
from seoripul.kiosk.station.alarm import Alarm
from seoripul.kiosk.station.desk import (
    AddressesResult,
    CheckInResult,
    IssueResult,
    PlaceResult,
    QuoteResult,
    RingResult,
    ShelfResult,
)
from seoripul.kiosk.station.hardware.ports import Printer, PrinterCondition, PrintOutcome
from seoripul.kiosk.station.press import Draw, Press
from seoripul.kiosk.station.slips import Slip
from seoripul.kiosk.station.worker import Worker
from seoripul.kiosk.visitor import effects, events
from seoripul.kiosk.visitor.effects import Effect, Sound
from seoripul.kiosk.visitor.events import Event
from seoripul.kiosk.visitor.states import Kiosk, Page, Session
from seoripul.kiosk.visitor.step import step

log = logging.getLogger(__name__)


class VisitorDesk(Protocol):
    def check_in(self, command: CheckInCommand, key: str) -> CheckInResult: ...

    def issue(self, command: IssueTicket, key: str) -> IssueResult: ...

    def ring(self, language: Language, key: str) -> RingResult: ...

    def shelf(self) -> ShelfResult: ...

    def quote(self, wanted: QuoteOrder) -> QuoteResult: ...

    def find_addresses(self, typed: str) -> AddressesResult: ...

    def place(self, command: PlaceOrder, key: str) -> PlaceResult: ...


class Voice(Protocol):
    """Called from any thread, must return at once. `volume`: 0 to `states.LOUDEST`."""

    def play(self, sound: Sound, volume: int) -> None: ...

    def say(self, page: Page, language: Language, volume: int) -> None: ...

    def hush(self) -> None: ...


class Runner:
    """`changed` is called with each new state, in order, from whichever thread posted."""

    def __init__(
        self,
        desk: VisitorDesk,
        printer: Printer,
        draw: Draw[Slip],
        voice: Voice,
        ticks: Callable[[], float],
        changed: Callable[[Kiosk], None],
        language: Language = Language.KO,
        pages_at: str = "",
    ) -> None:
        """`pages_at`: where phones find central's pages, unless central says otherwise."""
        self._desk = desk
        self._voice = voice
        self._ticks = ticks
        self._tell_changed = changed
        self._worker: Final = Worker("desk")
        self._searcher: Final = Worker("look-up")
        self._alarm: Final = Alarm(ticks, lambda: self.post(events.Woke()))
        self._press: Final = Press(printer, draw, self._printer_changed)
        self._events: deque[Event] = deque()
        self._turn = threading.Lock()
        session = Session(language=language)
        seed = secrets.token_hex(16)
        self._kiosk = Kiosk(
            seed=seed, session=session, default_language=language, pages_at=pages_at
        )

    @property
    def kiosk(self) -> Kiosk:
        """The latest state."""
        return self._kiosk

    def start(self) -> None:
        for each in (self._worker, self._searcher, self._alarm, self._press):
            each.start()

    def stop(self) -> None:
        """Under a second, whatever the desk and the printer do."""
        for each in (self._alarm, self._worker, self._searcher, self._press):
            each.stop()

    def post(self, event: Event) -> None:
        """From any thread, also from within `changed`. Events are taken one after another."""
        self._events.append(event)
        while self._events and self._turn.acquire(blocking=False):
            try:
                self._take_all()
            finally:
                self._turn.release()

    def _take_all(self) -> None:
        while self._events:
            before = self._kiosk
            self._kiosk, todo = step(before, self._events.popleft(), self._ticks())
            if self._kiosk != before:
                self._tell_changed(self._kiosk)
            for effect in todo:
                self._do(effect)

    def _do(self, effect: Effect) -> None:
        match effect:
            case effects.CheckIn(key=key, command=command):
                self._worker.do(partial(self._check_in, key, command))
            case effects.Issue(key=key, command=command):
                self._worker.do(partial(self._issue, key, command))
            case effects.ReadShelf() | effects.AskQuote() | effects.FindAddresses():
                self._searcher.do(partial(self._look_up, effect))
            case effects.PlaceAnOrder(key=key, command=command):
                self._worker.do(partial(self._place, key, command))
            case effects.Ring(key=key, language=language):
                self._worker.do(partial(self._ring, key, language))
            case effects.Print(job=job, slip=slip):
                self._press.print(slip, partial(self._printed, job))
            case effects.WakeAt(at=at):
                self._alarm.set(at)
            case effects.Play(sound=sound, volume=volume):
                self._voice.play(sound, volume)
            case effects.Say(page=page, language=language, volume=volume):
                self._voice.say(page, language, volume)
            case effects.Hush():
                self._voice.hush()

    def _check_in(self, key: str, command: CheckInCommand) -> None:
        self.post(events.Answered(key, self._desk.check_in(command, key)))

    def _issue(self, key: str, command: IssueTicket) -> None:
        self.post(events.Answered(key, self._desk.issue(command, key)))

    def _place(self, key: str, command: PlaceOrder) -> None:
        self.post(events.Answered(key, self._desk.place(command, key)))

    def _look_up(self, effect: effects.LookUp) -> None:
        match effect:
            case effects.ReadShelf(key=key):
                self.post(events.LookedUp(key, self._desk.shelf()))
            case effects.AskQuote(key=key, wanted=wanted):
                self.post(events.LookedUp(key, self._desk.quote(wanted)))
            case effects.FindAddresses(key=key, typed=typed):
                self.post(events.LookedUp(key, self._desk.find_addresses(typed)))

    def _ring(self, key: str, language: Language) -> None:
        self.post(events.BellAnswered(key, self._desk.ring(language, key)))

    def _printed(self, job: str, outcome: PrintOutcome, condition: PrinterCondition) -> None:
        if outcome is PrintOutcome.PRINTED:
            self.post(events.SlipPrinted(job))
            return
        certain = outcome is PrintOutcome.NOT_PRINTED
        self.post(events.SlipFailed(job, condition, nothing_came_out=certain))

    def _printer_changed(self, condition: PrinterCondition) -> None:
        self.post(events.PrinterChanged(condition))
