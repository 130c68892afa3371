"""Sends what the outbox holds, in its own thread, until central has answered each row."""

from __future__ import annotations

import contextlib
import logging
import random
import threading
from collections.abc import Callable
from typing import Final

import msgspec

from seoripul.api_client.central import Central
from seoripul.api_client.jitter import pause_s
from seoripul.api_client.unreachable import NotConnected, Unreachable
from seoripul.contract import wire
from seoripul.contract.pickup import CheckedIn, CheckIn
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.station.clock import OfficeClock
from seoripul.kiosk.station.desk import CHECK_IN, PASSING
from seoripul.kiosk.station.outbox import Outbox, Row
from seoripul.rules.seoul import day_of

Settled = Callable[[Row, CheckedIn | Refusal], None]
FIRST_PAUSE_S: Final = 1.0
LONGEST_PAUSE_S: Final = 60.0
_draw: Final = random.SystemRandom().random
log = logging.getLogger(__name__)


class Sender:
    """Each row waits by itself after a failure, so that a stubborn one holds up nobody."""

    def __init__(
        self,
        central: Central,
        outbox: Outbox,
        clock: OfficeClock,
        settled: Settled = lambda row, answer: None,
    ) -> None:
        self._central: Final = central.twin()
        self._outbox = outbox
        self._clock = clock
        self._tell_settled = settled
        self._wait_until: dict[str, float] = {}
        self._look = threading.Event()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sender", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, wait_s: float = 0.3) -> None:
        self._stopped.set()
        self._look.set()
        self._central.close()
        if self._thread.is_alive():
            self._thread.join(wait_s)

    def wake(self) -> None:
        """Something was held, or central is back: try everything now."""
        self._wait_until.clear()
        self._look.set()

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._look.clear()
            soonest = self.send_due()
            left = None if soonest is None else max(0.0, soonest - self._clock.ticks())
            self._look.wait(left)

    def send_due(self) -> float | None:
        """Try each row whose time has come; when the next one is due, None with nothing left."""
        if self._outbox.held() and not self._knows_the_day():
            return self._clock.ticks() + FIRST_PAUSE_S
        for row in self._outbox.held():
            if self._stopped.is_set():
                return None
            if self._due(row) and not self._send(row):
                self._put_off_all(self._wait_until.get(row.key, 0.0))
                break
        waits = [self._wait_until.get(row.key, 0.0) for row in self._outbox.held()]
        return min(waits, default=None)

    def _knows_the_day(self) -> bool:
        """What was held before a restart is judged by the office's clock, never by this
        machine's own, which may have stopped."""
        if not self._clock.knows:
            with contextlib.suppress(Unreachable):
                self._central.health()
        return self._clock.knows

    def _due(self, row: Row) -> bool:
        return self._wait_until.get(row.key, 0.0) <= self._clock.ticks()

    def _put_off_all(self, until: float) -> None:
        for row in self._outbox.held():
            self._wait_until[row.key] = max(until, self._wait_until.get(row.key, 0.0))

    def _send(self, row: Row) -> bool:
        """False when there is no connection: the other rows need not be tried either."""
        if day_of(row.made_at) != self._clock.today() or row.verb != CHECK_IN:
            log.warning("dropped unsent: %s of another day", row.verb)
            self._outbox.settle(row.key)
            return True
        try:
            answer = self._central.check_in(wire.decode(row.body, CheckIn), row.key)
        except Unreachable as trouble:
            self._again_later(row, type(trouble).__name__)
            return not isinstance(trouble, NotConnected)
        except (msgspec.DecodeError, ValueError):
            log.error("dropped unsent: %s with a damaged body", row.verb)
            self._outbox.settle(row.key)
            return True
        self._answered(row, answer)
        return True

    def _answered(self, row: Row, answer: CheckedIn | Refusal) -> None:
        if isinstance(answer, Refusal) and answer.code in PASSING:
            self._again_later(row, answer.code.value)
            return
        self._outbox.settle(row.key)
        self._wait_until.pop(row.key, None)
        self._tell_settled(row, answer)

    def _again_later(self, row: Row, code: str) -> None:
        if self._stopped.is_set():
            return
        self._outbox.tried(row.key, code)
        tries = row.tries + 1
        pause = pause_s(tries, _draw, first_s=FIRST_PAUSE_S, longest_s=LONGEST_PAUSE_S)
        self._wait_until[row.key] = self._clock.ticks() + pause
