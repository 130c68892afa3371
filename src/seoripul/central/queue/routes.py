"""The lobby board over HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from seoripul.central.actor import Actor
from seoripul.central.office import Office
from seoripul.central.permits import Verb
from seoripul.central.queue.pictures import board
from seoripul.central.reception import picture
from seoripul.contract import paths
from seoripul.contract.queue import BoardPicture


def _board(office: Office, actor: Actor, _query: Mapping[str, str]) -> tuple[object]:
    def draw(conn: Connection, version: int, now: datetime) -> BoardPicture:
        staffed = _staffed(office, actor.centre_id, now)
        return board(conn, version, now, actor.centre_id, office.calendar, staffed)

    return (draw,)


def _staffed(office: Office, centre_id: str, now: datetime) -> set[int]:
    """Counters of a centre at which somebody is logged in."""
    return {
        session.actor.counter_no
        for session in office.access.sessions()
        if session.actor.centre_id == centre_id
        and session.actor.counter_no is not None
        and not session.ended(now)
    }


routers: list[Any] = [
    picture(paths.BOARD, may=Verb.WATCH_BOARD, gives=BoardPicture, kind="board", draws=_board),
]
