"""A deed a clerk has decided on: made once, with its key, and sent as often as needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from seoripul.contract.pickup import HandOver, PlaceReservation
from seoripul.contract.queue import ChangeTicket
from seoripul.kiosk.counter.verbs import Verb

NOTHING_MORE: Final = ChangeTicket()


@dataclass(frozen=True)
class Intent:
    """The same intent sent again after a lost answer does nothing twice."""

    verb: Verb
    key: str
    reservation_id: str = ""
    number: str = ""
    """The reservation's eight digits, to tell the clerk which one it was."""
    reason: str = ""
    hand_over: HandOver | None = None
    place: PlaceReservation | None = None
    ticket: int = 0
    """The number of today it is about, if it is about one."""
    change: ChangeTicket = NOTHING_MORE

    def __repr__(self) -> str:
        return f"Intent({self.verb.value}, {self.number or self.ticket or '-'})"
