"""The desk has answered: which page follows, and what is printed."""

from __future__ import annotations

from msgspec.structs import replace

from seoripul.contract import paths
from seoripul.contract.delivery import OrderPlaced, PayWhere
from seoripul.contract.pickup import CheckedIn
from seoripul.contract.queue import Line, TicketIssued
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
    Ordered,
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
    good = isinstance(outcome, (Received, Numbered, Ordered, Held))
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
        case Done(value=OrderPlaced() as placed):
            return _ordered(kiosk, placed, page), True
        case Queued() as queued:
            return Held(queued), not queued.again
        case Refused(refusal=refusal):
            line = page.wish.command.line if page.wish else None
            told = Told(
                refusal.code, refusal.facts, typed=page.typed, line=line, ordering=page.ordering
            )
            return told, False
    lost = Unreachable(
        kiosk.place.counters, typed=page.typed, wish=page.wish, ordering=page.ordering
    )
    return lost, False


def _numbered(kiosk: Kiosk, issued: TicketIssued, page: Checking) -> Numbered:
    phone = page.wish.command.phone if page.wish else None
    address = _at(kiosk) + paths.TICKET_PAGE.format(token=issued.follow)
    return Numbered(issued, address, phone.masked() if phone else "")


def _ordered(kiosk: Kiosk, placed: OrderPlaced, page: Checking) -> Ordered:
    pay = page.ordering.draft.pay if page.ordering else PayWhere.DOOR
    address = _at(kiosk) + paths.ORDER_PAGE.format(token=placed.follow)
    lines = (each for each in kiosk.place.lines if each.line is Line.DELIVERY)
    here = next((each.counters for each in lines), ())
    return Ordered(placed, pay, address, here)


def _at(kiosk: Kiosk) -> str:
    """Where phones find central's pages."""
    return kiosk.place.pages_at or kiosk.pages_at
