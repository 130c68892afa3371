"""What must stand in a home after a trouble, by the answers that people had before it."""

from __future__ import annotations

from collections import Counter as Tallied
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select, text

from seoripul.central import once
from seoripul.central.journal import journal
from seoripul.central.queue.records.calls import calls
from seoripul.central.queue.records.tickets import tickets
from seoripul.contract import paths
from seoripul.contract.queue import TicketChanged, TicketIssued
from tests.races.line16 import NOTHING, Kept, Stations
from tests.races.start_line import Sent
from tests.support.central import Heard, RunningCentral, new_key, running_central
from tests.support.databases import looking_into

ASKED_AGAIN: Final = 48
"""Of the last answers before the trouble."""
PUT_BACK: Final = ("ticket_return", "ticket_transfer")
"""Verbs in the journal."""


class Truth:
    """`kept` are the acknowledged commands, in any order."""

    def __init__(self, kept: Sequence[Kept], stations: Stations) -> None:
        self._kept = sorted(kept, key=lambda one: one.at)
        self._stations = stations
        self._given = [one.heard.read(TicketIssued).number for one in self._of(paths.TICKETS)]

    def stands_in(self, home: Path) -> None:
        """The database is whole, has each answer, each number, each call; nobody called twice."""
        with looking_into(home) as conn:
            assert conn.execute(text("PRAGMA integrity_check")).scalars().all() == ["ok"]
            assert not conn.execute(text("PRAGMA foreign_key_check")).all()
            self._every_answer_is_kept(conn)
            numbers = set(conn.execute(select(tickets.c.number)).scalars())
            assert set(self._given) <= numbers
            assert len(self._given) == len(set(self._given))
            self._every_call_is_kept(conn)
            _nobody_is_called_twice(conn)

    def goes_on_in(self, home: Path) -> None:
        """Who asks again hears the same; new numbers and calls are given to others."""
        with running_central(home) as central:
            for one in self._kept[-ASKED_AGAIN:]:
                again = _ask(central, one.sent)
                assert "x-seoripul-repeated" in again.headers, one.sent.path
                assert again.body == one.heard.body
            for key in self._stations.kiosks:
                sent = Sent(paths.TICKETS, self._of(paths.TICKETS)[0].sent.command, new_key(), key)
                self._given.append(_ask(central, sent).read(TicketIssued).number)
            for desk in self._stations.desks:
                _ask(central, Sent(paths.NEXT_TICKET, NOTHING, new_key(), desk.key, desk.session))
        assert len(self._given) == len(set(self._given))
        with looking_into(home) as conn:
            _nobody_is_called_twice(conn)

    def _of(self, path: str) -> list[Kept]:
        return [one for one in self._kept if one.sent.path == path]

    def _every_answer_is_kept(self, conn: Connection) -> None:
        found = {row.key_hash: row.sealed for row in conn.execute(select(once.answers))}
        for one in self._kept:
            if one.heard.status == 200:
                sealed = found[once.key_hash(one.sent.key)]
                assert once.unseal(one.sent.key, sealed) == one.heard.body

    def _every_call_is_kept(self, conn: Connection) -> None:
        found = {row.seq: (row.number, row.counter_no) for row in conn.execute(select(calls))}
        told = [one.heard.read(TicketChanged) for one in self._kept if _is_change(one)]
        spoken = [one for one in told if one.seq is not None]
        assert len({one.seq for one in spoken}) == len(spoken)
        for one in spoken:
            assert found[one.seq] == (one.ticket.number, one.ticket.counter_no)


def _is_change(one: Kept) -> bool:
    return one.heard.status == 200 and one.sent.path != paths.TICKETS


def _nobody_is_called_twice(conn: Connection) -> None:
    """Once, and once more after each time that staff put the number back into the line."""
    times = Tallied(conn.execute(select(calls.c.number).where(~calls.c.recall)).scalars())
    back = select(journal.c.subject_id).where(journal.c.verb.in_(PUT_BACK))
    put_back = Tallied(int(one.rsplit("/", 1)[1]) for one in conn.execute(back).scalars())
    assert all(many <= 1 + put_back[number] for number, many in times.items())


def _ask(central: RunningCentral, sent: Sent) -> Heard:
    return central.ask(
        "POST", sent.path, sent.command,
        device_key=sent.device_key, session=sent.session, key=sent.key,
    )  # fmt: skip
