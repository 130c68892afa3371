"""Numbers, calls and the lobby over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from seoripul.central.actor import Actor
from seoripul.central.centres import records as centres
from seoripul.central.deed import Deed
from seoripul.central.office import Office
from seoripul.central.permits import Verb
from seoripul.central.queue import open_data
from seoripul.central.queue.actions.at_work import change_issuing, change_shifts, pause_counter
from seoripul.central.queue.actions.change_ticket import change_ticket
from seoripul.central.queue.actions.issue import issue_ticket
from seoripul.central.queue.actions.next_ticket import next_ticket
from seoripul.central.queue.actions.undo_ticket import undo_ticket
from seoripul.central.queue.pictures import board, followed, lobby
from seoripul.central.queue.records import follows
from seoripul.central.reception import command, picture, question, show
from seoripul.contract import paths
from seoripul.contract.centres import Centre, Counter, PauseCounter, SetIssuing, SetShifts
from seoripul.contract.open_data import WaitingStatus
from seoripul.contract.queue import (
    BoardPicture,
    ChangeTicket,
    IssueTicket,
    LobbyPicture,
    TicketChanged,
    TicketDeed,
    TicketFollowed,
    TicketIssued,
)
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

Query = Mapping[str, str]


def _board(office: Office, actor: Actor, _query: Query) -> tuple[object]:
    def draw(conn: Connection, version: int, now: datetime) -> BoardPicture:
        staffed = office.access.staffed(actor.centre_id, now)
        return board(conn, version, now, actor.centre_id, office.calendar, office.waits, staffed)

    return (draw,)


def _lobby(office: Office, actor: Actor, _query: Query) -> tuple[object, ...]:
    return _drawn(office, actor.centre_id)


async def _lobbies(office: Office, _actor: Actor, _query: Query) -> bytes:
    """Every centre's lobby as it was drawn last: nothing is drawn twice for a crowd."""
    known = await office.store.read(lambda conn: [one.id for one in centres.every(conn)])
    picture_of = office.store.bulletin.picture
    bodies = [await picture_of("lobby", one, *_drawn(office, one)) for one in known]
    return b"[" + b",".join(bodies) + b"]"


def _drawn(office: Office, centre_id: str) -> tuple[Any, str]:
    """How a lobby is drawn, anew each minute: whether a line takes visitors depends on it."""

    def draw(conn: Connection, version: int, now: datetime) -> LobbyPicture:
        return lobby(conn, version, now, centre_id, office.calendar, office.waits)

    return draw, f"{office.clock.now():%H:%M}"


async def _follow(office: Office, _actor: Actor, query: Query, token: str) -> object:
    """`?after=`: a long poll of one number by its token."""
    after = int(query["after"]) if "after" in query else None
    hashed = office.secrets.token_hash(token)
    which = await office.store.read(lambda conn: follows.find(conn, hashed))
    if which is None:
        return refuse(RefusalCode.NOT_FOUND, 404)

    def draw(conn: Connection, version: int, now: datetime) -> TicketFollowed:
        return followed(conn, version, now, which, office.waits)

    more = (which.day.isoformat(), str(which.number))
    return await show(office, "ticket", which.centre_id, after, draw, *more)


def _change(step: TicketDeed) -> Callable[..., TicketChanged | Refusal]:
    def does(deed: Deed, given: ChangeTicket, number: str) -> TicketChanged | Refusal:
        which = int(number) if number.isdecimal() and len(number) <= 9 else 0
        if step is TicketDeed.UNDO:
            return undo_ticket(deed, which, given)
        return change_ticket(deed, step, which, given)

    return does


def _ticket(step: TicketDeed) -> Any:
    path = paths.TICKET.replace("{ticket_deed}", step.value)
    may = Verb.SERVE_LINE
    return command(path, may=may, takes=ChangeTicket, gives=TicketChanged, does=_change(step))


routers: list[Any] = [
    picture(paths.BOARD, may=Verb.WATCH_BOARD, gives=BoardPicture, kind="board", draws=_board),
    question(paths.LOBBIES, may=Verb.READ_PUBLIC, gives=list[LobbyPicture], asks=_lobbies),
    picture(paths.LOBBY, may=Verb.READ_PUBLIC, gives=LobbyPicture, kind="lobby", draws=_lobby),
    question(
        paths.OPEN_DATA, may=Verb.READ_PUBLIC, gives=WaitingStatus, asks=open_data.waiting_status
    ),
    question(paths.FOLLOW_TICKET, may=Verb.FOLLOW, gives=TicketFollowed, asks=_follow),
    command(
        paths.TICKETS,
        may=Verb.ISSUE_TICKET,
        takes=IssueTicket,
        gives=TicketIssued,
        does=issue_ticket,
    ),
    command(
        paths.NEXT_TICKET,
        may=Verb.SERVE_LINE,
        takes=ChangeTicket,
        gives=TicketChanged,
        does=next_ticket,
    ),
    *map(_ticket, TicketDeed),
    command(
        paths.PAUSE, may=Verb.PAUSE_COUNTER, takes=PauseCounter, gives=Counter, does=pause_counter
    ),
    command(
        paths.SHIFTS, may=Verb.CHANGE_SHIFTS, takes=SetShifts, gives=Centre, does=change_shifts
    ),
    command(
        paths.ISSUING, may=Verb.CHANGE_ISSUING, takes=SetIssuing, gives=Centre, does=change_issuing
    ),
]
