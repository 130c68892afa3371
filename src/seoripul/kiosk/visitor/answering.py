"""The desk has answered: which page follows, and what is printed."""

from __future__ import annotations

from msgspec.structs import replace

from seoripul.contract import paths
from seoripul.contract.pickup import CheckedIn
from seoripul.contract.queue import TicketIssued
from seoripul.kiosk.station.results import Done, Queued, Refused
from seoripul.kiosk.visitor.arriving import Stepped
from seoripul.kiosk.visitor.effects import Play, Sound
from seoripul.kiosk.visitor.events import Answered
from seoripul.kiosk.visitor.pace import rested
from seoripul.kiosk.visitor.printing import print_slip
from seoripul.kiosk.visitor.states import (
    Checking,
    Held,
    Kiosk,
    Numbered,
    Plain,
    Received,
    Told,
    Unreachable,
)


def answered(kiosk: Kiosk, event: Answered, now: float) -> Stepped:
    """An answer nobody waits for any more is dropped: scanning again finds the same number."""
    page = kiosk.plain
    if event.key != kiosk.in_flight or not isinstance(page, Checking):
        return kiosk, ()
    outcome, wants_slip = _outcome(kiosk, event, page)
    shown = rested(replace(kiosk, page=outcome, in_flight=None), now)
    good = isinstance(outcome, (Received, Numbered, Held))
    sound = Play(Sound.GOOD if good else Sound.ATTENTION, kiosk.session.volume)
    printing, prints = print_slip(shown) if wants_slip else (shown, ())
    return printing, (sound, *prints)


def _outcome(kiosk: Kiosk, event: Answered, page: Checking) -> tuple[Plain, bool]:
    match event.result:
        case Done(value=CheckedIn() as checked_in):
            return Received(checked_in), True
        case Done(value=TicketIssued() as issued):
            numbered = _numbered(kiosk, issued, page)
            return numbered, not numbered.told_to
        case Queued() as queued:
            return Held(queued), not queued.again
        case Refused(refusal=refusal):
            line = page.wish.command.line if page.wish else None
            return Told(refusal.code, refusal.facts, typed=page.typed, line=line), False
    return Unreachable(kiosk.place.counters, typed=page.typed, wish=page.wish), False


def _numbered(kiosk: Kiosk, issued: TicketIssued, page: Checking) -> Numbered:
    phone = page.wish.command.phone if page.wish else None
    address = (kiosk.place.pages_at or kiosk.pages_at) + paths.TICKET_PAGE.format(
        token=issued.follow
    )
    return Numbered(issued, address, phone.masked() if phone else "")
