"""A deed's way through the desk: sent, then answered, refused or left without an answer."""

from __future__ import annotations

from dataclasses import replace

from seoripul.contract.pickup import Called, ReservationPlaced, ReservationRow
from seoripul.kiosk.counter.desk import DeskState, choose, settle_row
from seoripul.kiosk.counter.intents import Intent
from seoripul.kiosk.counter.notes import DeedDone, DeedRefused, DeedUnanswered, NotNow
from seoripul.kiosk.counter.outcomes import Deed, Outcome
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.results import NotReached, Refused


def sent(state: DeskState, intent: Intent) -> DeskState:
    return replace(state, in_flight=intent, failed=None, note=None)


def blocked(state: DeskState, why: WhyNot) -> DeskState:
    """A key was pressed for something that cannot be done now."""
    return replace(state, note=NotNow(why))


def answered(state: DeskState, intent: Intent, outcome: Outcome[Deed]) -> DeskState:
    after = replace(state, in_flight=None)
    if isinstance(outcome, NotReached):
        return replace(after, failed=intent, note=DeedUnanswered(intent))
    if isinstance(outcome, Refused):
        return replace(after, note=DeedRefused(intent, outcome.refusal))
    return _done(after, intent, outcome.value)


def _done(state: DeskState, intent: Intent, deed: Deed) -> DeskState:
    if isinstance(deed, ReservationPlaced):
        after = choose(state, deed.reservation_id)
        return replace(after, note=DeedDone(replace(intent, number=deed.number)))
    row = deed.row if isinstance(deed, Called) else deed
    after = settle_row(state, row)
    if intent.verb is Verb.CALL_NEXT:
        after = choose(after, row.id)
    return replace(after, note=DeedDone(replace(intent, number=row.number), _ticket(row)))


def _ticket(row: ReservationRow) -> int | None:
    return row.ticket.number if row.ticket else None
