"""A visitor has come: by QR or typed number at the kiosk, or told to staff."""

from __future__ import annotations

from datetime import timedelta

from seoripul.central.centres import actions as centres
from seoripul.central.centres.distance import in_words
from seoripul.central.centres.records import CentreOnFile
from seoripul.central.deed import Deed
from seoripul.central.pickup.before import move, ticket_key
from seoripul.central.pickup.contact import masked_name
from seoripul.central.pickup.records import reservations
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.central.pickup.typed import find_typed
from seoripul.central.queue.actions import steps as queue
from seoripul.central.queue.actions.steps import TicketKey
from seoripul.central.queue.lines import counters_of
from seoripul.contract.pickup import CheckedIn, CheckIn
from seoripul.contract.queue import Line, TicketState
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules import reservation as life
from seoripul.rules.pickup_code import is_whole
from seoripul.rules.reservation import Arrival, State, arrival


def check_in(deed: Deed, asked: CheckIn) -> CheckedIn | Refusal:
    """Take the visitor into the pick-up line; a second scan is told the first one's number."""
    row = _find(deed, asked)
    if isinstance(row, Refusal):
        return row
    here = centres.on_file(deed, deed.actor.centre_id)
    if here is None:
        return refuse(RefusalCode.UNKNOWN_DEVICE, 403)
    return arrive(deed, row, here, asked.language)


def _find(deed: Deed, asked: CheckIn) -> Reservation | Refusal:
    if asked.code is not None and asked.number is None and asked.check is None:
        row = reservations.by_code(deed.conn, deed.secrets.code_hash(asked.code))
        return row or _not_ours(asked.code)
    if asked.code is None and asked.number is not None and asked.check is not None:
        return find_typed(deed, asked.number, asked.check)
    return refuse(RefusalCode.BAD_REQUEST, 422, subject="code")


def _not_ours(code: str) -> Refusal:
    if is_whole(code):
        return refuse(RefusalCode.UNKNOWN_CODE, 404)
    return refuse(RefusalCode.UNREADABLE, 422)


def arrive(deed: Deed, row: Reservation, here: CentreOnFile, language: str) -> CheckedIn | Refusal:
    """Judge the moment and the place, then issue the number."""
    rules = here.centre.slots
    meaning = arrival(
        State(row.state),
        row.slot_start,
        row.slot_end,
        deed.now,
        early=timedelta(minutes=rules.early_minutes),
        grace=timedelta(minutes=rules.grace_minutes),
    )
    if meaning in _GONE:
        return refuse(_GONE[meaning], since=row.since, state=State(row.state))
    if row.centre_id != here.id:
        return _elsewhere(deed, row, here, language)
    if meaning is Arrival.ALREADY_HERE:
        return _already(deed, row, here)
    if meaning is Arrival.TOO_EARLY:
        opens = row.slot_start - timedelta(minutes=rules.early_minutes)
        return refuse(RefusalCode.TOO_EARLY, at=opens, state=State(row.state))
    if meaning is Arrival.NOT_READY:
        return refuse(RefusalCode.NOT_READY, at=row.expected_at, state=State(row.state))
    return _take_in(deed, row, here, late=meaning is Arrival.LATE)


_GONE = {
    Arrival.COLLECTED: RefusalCode.COLLECTED,
    Arrival.CANCELLED: RefusalCode.CANCELLED,
    Arrival.REJECTED: RefusalCode.REJECTED,
    Arrival.EXPIRED: RefusalCode.EXPIRED,
}


def _take_in(
    deed: Deed, row: Reservation, here: CentreOnFile, *, late: bool
) -> CheckedIn | Refusal:
    issued = queue.issue(deed, here.centre, Line.PICKUP, row.id, row.slot_start, late=late)
    if isinstance(issued, Refusal):
        return issued
    key = TicketKey(here.id, deed.today, issued.number)
    refused = move(deed, row, life.Deed.CHECK_IN, State.ARRIVED, ticket=key)
    if refused is not None:
        return refused
    deed.record("check_in", "reservation", row.id, here.id)
    return CheckedIn(
        reservation_number=row.number,
        ticket_number=issued.number,
        line=Line.PICKUP,
        masked_name=masked_name(deed.secrets, row),
        counters=counters_of(here.centre, Line.PICKUP),
        ahead=issued.ahead,
        late=late,
        at=deed.now,
    )


def _already(deed: Deed, row: Reservation, here: CentreOnFile) -> Refusal:
    key = ticket_key(row)
    ticket = None if key is None else queue.was(deed, key)
    called = ticket is not None and ticket.state is TicketState.CALLED
    return refuse(
        RefusalCode.ALREADY_HERE,
        since=row.since,
        ticket_number=row.ticket_number,
        counters=counters_of(here.centre, Line.PICKUP),
        masked_name=masked_name(deed.secrets, row),
        called_to=ticket.counter_no if ticket is not None and called else None,
        state=State.ARRIVED,
    )


def _elsewhere(deed: Deed, row: Reservation, here: CentreOnFile, language: str) -> Refusal:
    there = centres.on_file(deed, row.centre_id)
    if there is None:
        return refuse(RefusalCode.UNKNOWN_CODE, 404)
    return refuse(
        RefusalCode.WRONG_CENTRE,
        centre=there.centre.name,
        distance_words=in_words(here, there, language),
    )
