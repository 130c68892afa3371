"""Watches one picture by long polls, in its own thread, until told to stop."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from typing import Final, Generic, Protocol, TypeVar

from seoripul.api_client.central import Central
from seoripul.api_client.jitter import pause_s
from seoripul.api_client.unreachable import Closed, Unreachable
from seoripul.contract.refusals import Refusal


class Picture(Protocol):
    @property
    def version(self) -> int: ...


P = TypeVar("P", bound=Picture)
Ask = Callable[[Central, int | None], P | Refusal | None]

FIRST_PAUSE_S: Final = 0.5
LONGEST_PAUSE_S: Final = 8.0
_draw: Final = random.SystemRandom().random


class Watcher(Generic[P]):
    """Calls back from its own thread; no callback comes after `stop` has returned.

    `arrived`: a newer picture. `reached`: True after each answer, False after each failure.
    `refused`: central knows us but says no (an unknown device, an ended session).
    """

    def __init__(
        self,
        central: Central,
        ask: Ask[P],
        arrived: Callable[[P], None],
        reached: Callable[[bool], None] = lambda _: None,
        refused: Callable[[Refusal], None] = lambda _: None,
        name: str = "watcher",
    ) -> None:
        self._central: Final = central.twin()
        self._ask = ask
        self._tell_arrived = arrived
        self._tell_reached = reached
        self._tell_refused = refused
        self._stopping = threading.Event()
        self._speaking = threading.RLock()
        self._version: int | None = None
        self._thread: Final = threading.Thread(target=self._watch, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, wait_s: float = 0.5) -> None:
        """Returns within `wait_s`, whatever central does."""
        with self._speaking:
            self._stopping.set()
        self._central.close()
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join(wait_s)

    def use_session(self, session: str | None) -> None:
        """The staff session of the next question."""
        self._central.session = session

    def _watch(self) -> None:
        failed = 0
        while not self._stopping.is_set():
            good = self._look()
            failed = 0 if good else failed + 1
            if failed:
                pause = pause_s(failed, _draw, first_s=FIRST_PAUSE_S, longest_s=LONGEST_PAUSE_S)
                self._stopping.wait(pause)

    def _look(self) -> bool:
        try:
            answer = self._ask(self._central, self._version)
        except Closed:
            return True
        except Unreachable:
            self._version = None  # the next answer comes at once, and tells that central is back
            self._say(self._tell_reached, False)
            return False
        self._say(self._tell_reached, True)
        if isinstance(answer, Refusal):
            self._say(self._tell_refused, answer)
            return False
        if answer is not None:
            self._version = answer.version
            self._say(self._tell_arrived, answer)
        return True

    def _say(self, listener: Callable[..., None], *words: object) -> None:
        with self._speaking:
            if not self._stopping.is_set():
                listener(*words)
