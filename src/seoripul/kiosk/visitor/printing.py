"""Slips: printed once, and again only when somebody asks; a second one says 재발행."""

from __future__ import annotations

from msgspec.structs import replace

from seoripul.contract.centres import DeliveryRules
from seoripul.kiosk.station import order_slips, slips
from seoripul.kiosk.station.slips import Slip
from seoripul.kiosk.visitor.arriving import Stepped
from seoripul.kiosk.visitor.effects import Print
from seoripul.kiosk.visitor.events import PrinterChanged, SlipAsked, SlipFailed, SlipPrinted
from seoripul.kiosk.visitor.pace import rested
from seoripul.kiosk.visitor.states import (
    Held,
    Helping,
    Kiosk,
    Numbered,
    Ordered,
    Paper,
    Received,
    SlipState,
    Told,
)

Outcome = Received | Numbered | Ordered | Held | Told


def print_slip(kiosk: Kiosk) -> Stepped:
    """Ask the printer, or keep the number on the screen when it cannot print."""
    page = kiosk.plain
    if not isinstance(page, Outcome) or not page.can_reprint:
        return kiosk, ()
    paper = page.paper
    if not kiosk.printer.can_print:
        return _with_paper(kiosk, page, replace(paper, slip=SlipState.FAILED)), ()
    job = f"{kiosk.seed}-{kiosk.made}"
    printing = Paper(SlipState.PRINTING, job, paper.may_exist, paper.prints + 1)
    counted = replace(kiosk, made=kiosk.made + 1)
    return _with_paper(counted, page, printing), (Print(job, _slip(kiosk, page)),)


def asked(kiosk: Kiosk, event: SlipAsked, now: float) -> Stepped:
    return print_slip(rested(kiosk, now))


def printed(kiosk: Kiosk, event: SlipPrinted, now: float) -> Stepped:
    page = kiosk.plain
    if not isinstance(page, Outcome) or page.paper.job != event.job:
        return kiosk, ()
    paper = replace(page.paper, slip=SlipState.PRINTED, may_exist=True)
    return _with_paper(kiosk, page, paper), ()


def failed(kiosk: Kiosk, event: SlipFailed, now: float) -> Stepped:
    """The number stays on the screen, and the time to read it starts anew."""
    known = replace(kiosk, printer=event.condition)
    page = kiosk.plain
    if not isinstance(page, Outcome) or page.paper.job != event.job:
        return known, ()
    may_exist = page.paper.may_exist or not event.nothing_came_out
    paper = replace(page.paper, slip=SlipState.FAILED, may_exist=may_exist)
    return rested(_with_paper(known, page, paper), now), ()


def printer_changed(kiosk: Kiosk, event: PrinterChanged, now: float) -> Stepped:
    return replace(kiosk, printer=event.condition), ()


def _with_paper(kiosk: Kiosk, page: Outcome, paper: Paper) -> Kiosk:
    changed = replace(page, paper=paper)
    helping = isinstance(kiosk.page, Helping)
    return replace(kiosk, page=Helping(changed) if helping else changed)


def _slip(kiosk: Kiosk, page: Outcome) -> Slip:
    language, centre = kiosk.session.language, kiosk.place.centre
    again = page.paper.may_exist
    if isinstance(page, Received):
        return slips.number_slip(page.checked_in, language, centre, reprint=again)
    if isinstance(page, Numbered):
        return slips.ticket_slip(page.issued, language, centre, page.address, reprint=again)
    if isinstance(page, Ordered):
        return _order_slip(kiosk, page, reprint=again)
    if isinstance(page, Held):
        reprint = again or page.queued.again
        return slips.pending_slip(page.queued, language, centre, reprint=reprint)
    return slips.same_number_again(page.facts, language, centre)


def _order_slip(kiosk: Kiosk, page: Ordered, *, reprint: bool) -> Slip:
    told = order_slips.Placed(page.placed, page.pay, page.address, page.counters)
    rules = kiosk.shelf.rules if kiosk.shelf else DeliveryRules()
    language, centre = kiosk.session.language, kiosk.place.centre
    return order_slips.order_slip(told, rules, language, centre, reprint=reprint)
