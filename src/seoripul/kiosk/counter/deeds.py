"""A deed's way through the desk: sent, then answered, refused or left without an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from msgspec import structs

from seoripul.contract.pickup import DeskPicture, ReservationPlaced, ReservationRow
from seoripul.contract.queue import QueueRow, TicketChanged, TicketDeed, TicketState
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.counter import lines
from seoripul.kiosk.counter.desk import DeskState, Page, choose, here, settle_row
from seoripul.kiosk.counter.intents import Intent
from seoripul.kiosk.counter.notes import DeedDone, DeedRefused, DeedUnanswered, NotNow
from seoripul.kiosk.counter.outcomes import Deed, Outcome
from seoripul.kiosk.counter.undoing import NumberDone
from seoripul.kiosk.counter.verbs import TICKET_DEEDS, Verb
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.results import NotReached, Refused

_REMEMBERED: Final = 8
"""Deeds on numbers that can be taken back, one after the other."""


def sent(state: DeskState, intent: Intent) -> DeskState:
    return replace(state, in_flight=intent, failed=None, note=None)


def blocked(state: DeskState, why: WhyNot) -> DeskState:
    """A key was pressed for something that cannot be done now."""
    return replace(state, note=NotNow(why))


def answered(state: DeskState, intent: Intent, outcome: Outcome[Deed], now: datetime) -> DeskState:
    """`now` by the office's clock."""
    after = replace(state, in_flight=None)
    if isinstance(outcome, NotReached):
        return replace(after, failed=intent, note=DeedUnanswered(intent))
    if isinstance(outcome, Refused):
        gone = outcome.refusal.code is RefusalCode.NOTHING_TO_UNDO
        done = state.done[:-1] if gone and intent.verb is Verb.TAKE_BACK else state.done
        return replace(after, note=DeedRefused(intent, outcome.refusal), done=done)
    return _done(after, intent, outcome.value, now)


def _done(state: DeskState, intent: Intent, deed: Deed, now: datetime) -> DeskState:
    if isinstance(deed, ReservationPlaced):
        after = choose(state, deed.reservation_id)
        return replace(after, note=DeedDone(replace(intent, number=deed.number)))
    if isinstance(deed, TicketChanged):
        return _number_changed(state, intent, deed, now)
    after = settle_row(state, deed)
    return replace(after, note=DeedDone(replace(intent, number=deed.number), _ticket(deed)))


def _number_changed(
    state: DeskState, intent: Intent, changed: TicketChanged, now: datetime
) -> DeskState:
    number = changed.ticket.number
    after = replace(
        state,
        done=_remembered(state, intent, number, now),
        note=DeedDone(intent, number, changed.ticket.calls),
    )
    if state.picture is not None:
        picture = _ended(state.picture, here(state)) if _is_next(intent) else state.picture
        after = replace(after, picture=lines.settle(picture, changed.ticket))
    return _turned(after, intent, changed)


def _is_next(intent: Intent) -> bool:
    return intent.verb is Verb.CALL_NEXT


def _ended(picture: DeskPicture, before: QueueRow | None) -> DeskPicture:
    if before is None:
        return picture
    return lines.settle(picture, structs.replace(before.ticket, state=TicketState.DONE))


def _turned(state: DeskState, intent: Intent, changed: TicketChanged) -> DeskState:
    """Whoever is called is shown where they are served: with their papers, or by number."""
    if intent.verb not in (Verb.CALL_NEXT, Verb.CALL):
        return state
    why = (changed.ticket.number, changed.why) if changed.why is not None else None
    after = replace(state, next_because=why, page=Page.CALLS, number=None)
    if not changed.reservation_id:
        return after
    return choose(replace(after, page=Page.RESERVATIONS), changed.reservation_id)


def _remembered(
    state: DeskState, intent: Intent, number: int, now: datetime
) -> tuple[NumberDone, ...]:
    """ "Next" also ends the number that stood at the counter."""
    if intent.verb is Verb.TAKE_BACK:
        return state.done[:-1]
    done = state.done
    before = here(state)
    if _is_next(intent) and before is not None:
        done = (*done, NumberDone(before.ticket.number, TicketDeed.DONE, now))
    deed = TICKET_DEEDS.get(intent.verb, TicketDeed.CALL)
    return (*done, NumberDone(number, deed, now))[-_REMEMBERED:]


def _ticket(row: ReservationRow) -> int | None:
    return row.ticket.number if row.ticket else None
