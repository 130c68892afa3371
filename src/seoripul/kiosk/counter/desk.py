"""All that a staff desk knows, and how each thing that happens changes it. No clock, no I/O."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

import msgspec

from seoripul.contract.people import LoggedIn
from seoripul.contract.pickup import DeskPicture, ReservationFull, ReservationRow
from seoripul.contract.queue import QueueRow
from seoripul.kiosk.counter import lines
from seoripul.kiosk.counter.changes import change_of
from seoripul.kiosk.counter.filters import Group, is_waiting, keep
from seoripul.kiosk.counter.intents import Intent
from seoripul.kiosk.counter.notes import FullOpened, Note, OtherDeskDid
from seoripul.kiosk.counter.search import search
from seoripul.kiosk.counter.sorting import Column, sort
from seoripul.kiosk.counter.undoing import NumberDone
from seoripul.kiosk.counter.why_not import Desk
from seoripul.rules.fair_turn import Why
from seoripul.rules.seoul import day_of

FULL_FOR: Final = timedelta(seconds=60)
"""A full view is masked again after this time."""


class Page(StrEnum):
    CALLS = "calls"
    """Numbers: who is next, who stands here."""
    RESERVATIONS = "reservations"
    """The day's reservations and their papers."""
    DELIVERY = "delivery"
    """Orders that are brought home."""
    DISPATCH = "dispatch"
    """Runs of couriers."""


@dataclass(frozen=True)
class DeskState:
    clerk: LoggedIn | None = None
    day: date | None = None
    """The day looked at; None: today, whatever day that comes to be."""
    picture: DeskPicture | None = None
    heard_at: datetime | None = None
    """When central last answered, UTC."""
    online: bool = True
    text: str = ""
    group: Group | None = None
    column: Column = Column.TIME
    descending: bool = False
    chosen_id: str | None = None
    in_flight: Intent | None = None
    """Sent, not answered yet."""
    failed: Intent | None = None
    """Not answered at all: can be sent again with the same key."""
    note: Note | None = None
    full: ReservationFull | None = None
    full_until: datetime | None = None
    page: Page | None = None
    """None: whatever suits this counter's lines."""
    number: int | None = None
    """Chosen among the numbers of this counter's lines."""
    next_because: tuple[int, Why] | None = None
    """Whom the last "next" called, and why."""
    done: tuple[NumberDone, ...] = ()
    """What this desk did to numbers and can take back, the last at the end."""

    def __repr__(self) -> str:
        return f"DeskState(chosen={self.chosen_id}, online={self.online})"


def rows(state: DeskState) -> tuple[ReservationRow, ...]:
    """The list as filtered, searched and sorted."""
    every = state.picture.rows if state.picture else ()
    found = search(keep(every, state.group), state.text)
    return sort(found, state.column, descending=state.descending)


def row_of(state: DeskState, reservation_id: str | None) -> ReservationRow | None:
    every = state.picture.rows if state.picture else ()
    return next((row for row in every if row.id == reservation_id), None)


def chosen(state: DeskState) -> ReservationRow | None:
    return row_of(state, state.chosen_id)


def counter_no(state: DeskState) -> int | None:
    return state.clerk.counter_no if state.clerk else None


def here(state: DeskState) -> QueueRow | None:
    """The number at this clerk's counter."""
    return lines.here(state.picture, counter_no(state))


def serving(state: DeskState) -> ReservationRow | None:
    """The reservation of whoever stands at this clerk's counter."""
    number = here(state)
    return lines.reservation_of(state.picture, number.ticket.number) if number else None


def page_of(state: DeskState) -> Page:
    """A counter that only hands out papers begins with the reservations."""
    if state.page is not None:
        return state.page
    papers = lines.only_papers(state.picture, counter_no(state))
    return Page.RESERVATIONS if papers else Page.CALLS


def standing(state: DeskState) -> Desk:
    """What `why_not` asks about the desk itself."""
    clerk = state.clerk
    return Desk(
        online=state.online,
        busy=state.in_flight is not None,
        counter_no=counter_no(state),
        roles=clerk.roles if clerk else (),
        waiting=lines.waiting_at(state.picture, counter_no(state)),
        here=here(state),
        papers_here=serving(state) is not None,
        can_take_back=bool(state.done),
        days_away=days_away(state),
    )


def days_away(state: DeskState) -> int:
    """From today to the day of the list; negative: a day gone by."""
    picture = state.picture
    return 0 if picture is None else (picture.day - day_of(picture.now)).days


def turn_to(state: DeskState, day: date, today: date) -> DeskState:
    """Another day's list is to be shown: nothing of the old one stays on the screen."""
    wanted = None if day == today else day
    if wanted == state.day:
        return state
    return replace(
        state, day=wanted, picture=None, chosen_id=None, note=None, full=None, full_until=None
    )


def take(state: DeskState, picture: DeskPicture, now: datetime) -> DeskState:
    """A newer picture. If another desk changed the chosen row, say what it did."""
    after = replace(state, picture=picture, heard_at=now, online=True)
    change = change_of(chosen(state), chosen(after))
    if change is None or state.in_flight is not None:
        return after
    return replace(after, note=OtherDeskDid(change), full=None, full_until=None)


def reach(state: DeskState, online: bool, now: datetime) -> DeskState:
    return replace(state, online=online, heard_at=now if online else state.heard_at)


def choose(state: DeskState, reservation_id: str | None) -> DeskState:
    """Another row: what was opened is masked again."""
    if reservation_id == state.chosen_id:
        return state
    return replace(state, chosen_id=reservation_id, full=None, full_until=None)


def settle_row(state: DeskState, row: ReservationRow) -> DeskState:
    """Central's answer about one row, shown before the next picture comes."""
    if state.picture is None:
        return state
    rows = tuple(row if known.id == row.id else known for known in state.picture.rows)
    waiting = _line(state.picture, row)
    picture = msgspec.structs.replace(state.picture, rows=rows, waiting=waiting)
    if row.ticket is not None:
        picture = lines.settle(picture, row.ticket)
    return replace(state, picture=picture)


def _line(picture: DeskPicture, row: ReservationRow) -> tuple[int, ...]:
    """Who waits, once this row is as central says; a newcomer stands last until it tells."""
    number = row.ticket.number if row.ticket is not None else None
    others = tuple(each for each in picture.waiting if each != number)
    if number is None or not is_waiting(row):
        return others
    return picture.waiting if number in picture.waiting else (*others, number)


def open_full(state: DeskState, full: ReservationFull, now: datetime) -> DeskState:
    """Show a reservation unmasked, if its row is still the chosen one."""
    if full.row.id != state.chosen_id:
        return state
    return replace(state, full=full, full_until=now + FULL_FOR, note=FullOpened())


def tick(state: DeskState, now: datetime) -> DeskState:
    """Time has passed: mask again what was open long enough."""
    if state.full_until is not None and now >= state.full_until:
        return replace(state, full=None, full_until=None)
    return state
