"""Visitors who take numbers and clerks who call them, eighteen times as fast as people are."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from random import Random
from typing import Final

from seoripul.api_client.central import Central, new_key
from seoripul.contract.queue import ChangeTicket, Line, TicketChanged, TicketDeed, TicketIssued
from seoripul.contract.refusals import RefusalCode
from tests.bench.redeem_office import done

COMING: Final = {
    Line.CERTIFICATES: 270,
    Line.FAMILY: 80,
    Line.PASSPORT_APPLY: 120,
    Line.PASSPORT_COLLECT: 80,
    Line.PRIORITY: 50,
}
"""Of six hundred."""
SERVICE_S: Final = 3.9
"""On average; eighteen times as long in the office."""


@dataclass
class Morning:
    """What everybody did; `called_at`: when the call was asked for, by its own number."""

    numbers: list[int] = field(default_factory=list)
    called_at: dict[int, float] = field(default_factory=dict)
    ended: threading.Event = field(default_factory=threading.Event)
    troubles: list[BaseException] = field(default_factory=list)


class Person(threading.Thread):
    """Whatever goes wrong with one ends the morning."""

    def __init__(self, morning: Morning, central: Central, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self.morning, self.central = morning, central
        self.chance = Random(name)
        self._gone = threading.Event()

    def run(self) -> None:
        try:
            self.live()
        except BaseException as trouble:
            self.morning.troubles.append(trouble)
        finally:
            self.central.close()

    def live(self) -> None:
        raise NotImplementedError

    def wait(self, seconds: float) -> None:
        self._gone.wait(seconds)


class Visitors(Person):
    """One after the other at a kiosk, about one a second."""

    def __init__(self, morning: Morning, central: Central, many: int) -> None:
        super().__init__(morning, central, "visitors")
        self._many = many

    def live(self) -> None:
        lines = [line for line, share in COMING.items() for _ in range(share)]
        self.chance.shuffle(lines)
        began, comes_at = time.monotonic(), 0.0
        for line in lines[: self._many]:
            self.wait(max(0.0, began + comes_at - time.monotonic()))
            issued = done(self.central.issue_ticket(line, new_key()), TicketIssued)
            self.morning.numbers.append(issued.number)
            comes_at += self.chance.uniform(0.4, 1.6)
        self.morning.ended.set()


class Clerk(Person):
    """Next, perhaps once more, and then served, sent on, or not there."""

    def __init__(self, morning: Morning, central: Central, counter_no: int) -> None:
        super().__init__(morning, central, f"clerk {counter_no}")
        self._sends_to = Line.PASSPORT_COLLECT if counter_no < 6 else Line.CERTIFICATES

    def live(self) -> None:
        """Until no visitor comes any more and nobody waits."""
        while True:
            no_more = self.morning.ended.is_set()
            called = self._next()
            if called is not None:
                self._serve(called)
            elif no_more:
                return
            else:
                self.wait(0.4)

    def _next(self) -> TicketChanged | None:
        asked = time.monotonic()
        answer = self.central.next_ticket(new_key())
        if getattr(answer, "code", "") == RefusalCode.NOBODY_WAITING:
            return None
        called = done(answer, TicketChanged)
        self._note(called, asked)
        return called

    def _serve(self, called: TicketChanged) -> None:
        number = called.ticket.number
        self.wait(self.chance.uniform(0.8, 1.6))
        if self.chance.random() < 0.08:
            asked = time.monotonic()
            self._note(self._do(number, TicketDeed.RECALL), asked)
            self.wait(self.chance.uniform(1.0, 1.6))
            if self.chance.random() < 0.5:
                self._do(number, TicketDeed.NO_SHOW)
                return
        self.wait(self.chance.gammavariate(3, SERVICE_S / 3))
        if called.ticket.line != self._sends_to and self.chance.random() < 0.03:
            self._do(number, TicketDeed.TRANSFER, ChangeTicket(line=self._sends_to))
        else:
            self._do(number, TicketDeed.DONE)

    def _note(self, called: TicketChanged, asked: float) -> None:
        self.morning.called_at[done(called.seq, int)] = asked

    def _do(
        self, number: int, deed: TicketDeed, given: ChangeTicket | None = None
    ) -> TicketChanged:
        return done(self.central.change_ticket(number, deed, new_key(), given), TicketChanged)
