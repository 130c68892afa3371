"""One clerk's time at one counter: what is asked of central on their behalf."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias, TypeVar

from seoripul.api_client.central import Central, new_key
from seoripul.api_client.unreachable import Unreachable
from seoripul.contract.people import LoggedIn, LogIn
from seoripul.contract.pickup import (
    Reason,
    ReservationFull,
)
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.intents import Intent
from seoripul.kiosk.counter.outcomes import Deed, Outcome
from seoripul.kiosk.counter.verbs import TICKET_DEEDS, Verb
from seoripul.kiosk.station.results import Done, NotReached, Refused

T = TypeVar("T")


class Shift:
    """Asks central; every end is a value. Blocks for at most the client's patience."""

    def __init__(
        self, central: Central, reached: Callable[[bool], None] = lambda reached: None
    ) -> None:
        self._central: Final = central
        self._tell_reached = reached

    def ask(self, question: Callable[[Central], T | Refusal]) -> Outcome[T]:
        try:
            answer = question(self._central)
        except Unreachable:
            self._tell_reached(False)
            return NotReached()
        self._tell_reached(True)
        return Refused(answer) if isinstance(answer, Refusal) else Done(answer)

    def log_in(self, login: str, password: str, counter_no: int | None) -> Outcome[LoggedIn]:
        """On success everything asked from here on is asked in this session."""
        command = LogIn(login=login, password=password, counter_no=counter_no)
        outcome = self.ask(lambda central: central.log_in(command, new_key()))
        if isinstance(outcome, Done):
            self._central.session = outcome.value.session
        return outcome

    def log_out(self) -> None:
        """The session is forgotten here even when central cannot be told."""
        try:
            if self._central.session:
                self._central.log_out()
        except Unreachable:
            self._tell_reached(False)
        finally:
            self._central.session = None

    def open_full(self, reservation_id: str) -> Outcome[ReservationFull]:
        """Central writes the view to its access log."""
        return self.ask(lambda central: central.reservation(reservation_id))

    def do(self, intent: Intent) -> Outcome[Deed]:
        """Send a deed. After `NotReached` the same intent may be sent again."""
        return self.ask(lambda central: _ASK[intent.verb](central, intent))


Ask: TypeAlias = Callable[[Central, Intent], Deed | Refusal]


def _hand_over(central: Central, intent: Intent) -> Deed | Refusal:
    assert intent.hand_over is not None
    return central.hand_over(intent.reservation_id, intent.hand_over, intent.key)


def _place(central: Central, intent: Intent) -> Deed | Refusal:
    assert intent.place is not None
    return central.place_reservation(intent.place, intent.key)


def _change(central: Central, intent: Intent) -> Deed | Refusal:
    return central.change_ticket(
        intent.ticket, TICKET_DEEDS[intent.verb], intent.key, intent.change
    )


def _no_show(central: Central, intent: Intent) -> Deed | Refusal:
    """With papers waiting, the reservation may still come later."""
    if intent.reservation_id:
        return central.call_no_show(intent.reservation_id, intent.key)
    return _change(central, intent)


def _why(intent: Intent) -> Reason:
    return Reason(reason=intent.reason)


_ASK: Final[dict[Verb, Ask]] = {
    **dict.fromkeys(TICKET_DEEDS, _change),
    Verb.CALL_NEXT: lambda c, i: c.next_ticket(i.key),
    Verb.CALL_NO_SHOW: _no_show,
    Verb.CONFIRM: lambda c, i: c.confirm(i.reservation_id, i.key),
    Verb.PREPARE: lambda c, i: c.prepare(i.reservation_id, i.key),
    Verb.MAKE_READY: lambda c, i: c.make_ready(i.reservation_id, i.key),
    Verb.CHECK_IN: lambda c, i: c.check_in_at_desk(i.reservation_id, _why(i), i.key),
    Verb.HAND_OVER: _hand_over,
    Verb.UNDO: lambda c, i: c.undo(i.reservation_id, _why(i), i.key),
    Verb.CANCEL: lambda c, i: c.cancel(i.reservation_id, _why(i), i.key),
    Verb.REJECT: lambda c, i: c.reject(i.reservation_id, _why(i), i.key),
    Verb.DESTROY: lambda c, i: c.destroy(i.reservation_id, _why(i), i.key),
    Verb.PLACE: _place,
}
