"""Issue, call, recall and close a ticket: steps inside the deeds of the nouns that serve."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final, NamedTuple

import msgspec

from seoripul.central.centres.actions import number_ranges
from seoripul.central.deed import Deed
from seoripul.central.queue.records import calls, numbers, tickets
from seoripul.contract.centres import Centre
from seoripul.contract.queue import Line, TicketState
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.call_order import WaitingPickup, place_in_line

MOST_RECALLS: Final = 3


class Issued(NamedTuple):
    number: int
    ahead: int


class Called(NamedTuple):
    row: Any
    """The number as it is now."""
    seq: int


class TicketKey(NamedTuple):
    centre_id: str
    day: date
    number: int


class TicketWas(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a ticket was before a deed, so that the deed can be taken back."""

    state: TicketState
    called_at: datetime | None = None
    counter_no: int | None = None
    calls: int = 0


class _Place(NamedTuple):
    late: int
    place_at: datetime
    issued_at: datetime
    number: int


def issue(
    deed: Deed, centre: Centre, line: Line, subject_id: str, slot_start: datetime, *, late: bool
) -> Issued | Refusal:
    """The next number of the line's range; LINE_FULL when the day has used them up."""
    centre_id, day = centre.name.id, deed.today
    span = number_ranges(centre.ranges)[line]
    number = numbers.take_number(deed.conn, centre_id, day, span)
    if number is None:
        return refuse(RefusalCode.LINE_FULL)
    order = place_in_line(WaitingPickup(number, late, slot_start, deed.now))
    place = _Place(int(order[0]), *order[1:])
    tickets.insert_ticket.run(
        deed.conn, centre_id=centre_id, day=day, line=line.value,
        state=TicketState.WAITING.value, called_at=None, counter_no=None, calls=0,
        subject_id=subject_id, for_counter=None, finished_at=None, **place._asdict(),
    )  # fmt: skip
    return Issued(number, tickets.ahead(deed.conn, centre_id, day, line, place))


def subject(key: TicketKey, row: Any) -> tuple[str, str]:
    """Whom the journal names: what the visitor came for, or the number itself."""
    if row.subject_id:
        return "reservation", row.subject_id
    return "ticket", f"{key.day}/{key.number}"


def was(deed: Deed, key: TicketKey) -> TicketWas | None:
    row = tickets.find(deed.conn, *key)
    return None if row is None else _was(row)


def call(deed: Deed, key: TicketKey, row: Any, counter_no: int) -> Called | Refusal:
    """Call a waiting or held visitor (`row`) to a counter, one at a time."""
    busy_with = tickets.at_counter(deed.conn, key.centre_id, key.day, counter_no)
    if busy_with is not None:
        return refuse(
            RefusalCode.COUNTER_BUSY, ticket_number=busy_with.number, counters=(counter_no,)
        )
    return call_to_free(deed, key, row, counter_no)


def call_to_free(deed: Deed, key: TicketKey, row: Any, counter_no: int) -> Called:
    """As `call`, to a counter where nobody stands."""
    return _call(deed, key, row, counter_no, recall=False)


def recall(deed: Deed, key: TicketKey, row: Any) -> Called | Refusal:
    """Call once more to the same counter, at most three times."""
    if row.calls > MOST_RECALLS:
        return refuse(RefusalCode.RECALLS_USED_UP, ticket_number=key.number)
    return _call(deed, key, row, row.counter_no, recall=True)


def _call(deed: Deed, key: TicketKey, row: Any, counter_no: int, *, recall: bool) -> Called:
    now = tickets.change(
        deed.conn, *key, TicketState.CALLED, row.called_at or deed.now, counter_no, row.calls + 1
    )
    seq = calls.write(deed.conn, *key, Line(row.line), counter_no, deed.now, recall=recall)
    return Called(now, seq)


def close(deed: Deed, key: TicketKey, state: TicketState) -> TicketWas | None:
    """The ticket's end; what it was before."""
    row = tickets.find(deed.conn, *key)
    if row is None:
        return None
    tickets.change(deed.conn, *key, state, row.called_at, row.counter_no, row.calls, deed.now)
    if row.calls:
        calls.end(deed.conn, *key, deed.now)
    return _was(row)


def reopen(deed: Deed, key: TicketKey, was: TicketWas) -> None:
    """Take a close back. A visitor whose counter serves another by now waits again."""
    if was.state is TicketState.CALLED and was.counter_no is not None:
        busy_with = tickets.at_counter(deed.conn, key.centre_id, key.day, was.counter_no)
        if busy_with is not None and busy_with.number != key.number:
            tickets.change(deed.conn, *key, TicketState.WAITING, None, None, was.calls)
            return
        calls.end(deed.conn, *key, None)
    tickets.change(deed.conn, *key, was.state, was.called_at, was.counter_no, was.calls)


def _was(row: Any) -> TicketWas:
    return TicketWas(
        state=TicketState(row.state),
        called_at=row.called_at,
        counter_no=row.counter_no,
        calls=row.calls,
    )
