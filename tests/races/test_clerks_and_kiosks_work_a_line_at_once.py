"""Sixteen kiosks give out numbers of one line while sixteen clerks press "next"."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from seoripul.contract import paths
from seoripul.contract.centres import Counter, SetCounters
from seoripul.contract.queue import ChangeTicket, IssueTicket, Line, TicketChanged, TicketIssued
from seoripul.contract.refusals import Refusal, RefusalCode
from tests.central_pickup.scene import Scene, done
from tests.races.start_line import Sent, StartLine
from tests.support.central import Heard, RunningCentral, new_key

EACH = 16
ROUNDS = 12
COUNTERS = tuple(
    Counter(no=no, name="제증명", lines=(Line.CERTIFICATES,)) for no in range(1, EACH + 1)
)


@pytest.fixture
def scene(central: RunningCentral) -> Iterator[Scene]:
    with ExitStack() as closing:
        yield Scene(central, closing)


def test_no_number_twice_no_visitor_for_two_clerks_and_nobody_lost(scene: Scene) -> None:
    done(scene.clerk.set_counters("ok", SetCounters(counters=COUNTERS), new_key()))
    kiosks = [scene.central.pair("kiosk") for _ in range(EACH)]
    clerks = [scene.desk_at(no) for no in range(1, EACH + 1)]
    given: list[int] = []
    called: list[int] = []
    with StartLine(scene.central.url, 2 * EACH) as line:
        for _ in range(ROUNDS):
            heard = line.race([*_takes(kiosks), *_nexts(clerks)])
            given += [one.read(TicketIssued).number for one in heard[:EACH]]
            called += _called(heard[EACH:])
    with StartLine(scene.central.url, EACH) as line:
        while len(called) < len(given):
            called += _called(line.race(_nexts(clerks)))
    assert sorted(given) == list(range(1, EACH * ROUNDS + 1))
    assert sorted(called) == sorted(given)


def _takes(kiosks: list[str]) -> list[Sent]:
    wish = IssueTicket(line=Line.CERTIFICATES)
    return [Sent(paths.TICKETS, wish, new_key(), kiosk) for kiosk in kiosks]


def _nexts(clerks: list[tuple[str, str]]) -> list[Sent]:
    return [
        Sent(paths.NEXT_TICKET, ChangeTicket(), new_key(), key, session) for key, session in clerks
    ]


def _called(heard: list[Heard]) -> list[int]:
    """Numbers called; whoever was refused is told that nobody waits."""
    for one in heard:
        if one.status != 200:
            assert one.read(Refusal).code is RefusalCode.NOBODY_WAITING
    return [one.read(TicketChanged).ticket.number for one in heard if one.status == 200]
