"""Sixteen kiosks and sixteen clerks at one line while processes of central are killed (kill -9):
no number twice, no visitor called by two clerks, nobody lost. Three processes on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest

from seoripul.contract import paths
from seoripul.contract.centres import Counter, LineRange, SetCounters, SetLineRanges
from seoripul.contract.queue import ChangeTicket, IssueTicket, Line, TicketChanged, TicketIssued
from seoripul.contract.refusals import Refusal, RefusalCode
from tests.central_pickup.scene import Scene, done
from tests.races.people import Person, Tally
from tests.races.start_line import Sent
from tests.support.central import new_key, running_central
from tests.support.central_processes import CentralProcesses

EACH = 16
KILLS = 4
TURNS = 4
"""Numbers that each kiosk gives, and calls that each clerk makes, around one kill."""
COUNTERS = tuple(
    Counter(no=no, name="제증명", lines=(Line.CERTIFICATES,)) for no in range(1, EACH + 1)
)
RANGES = (LineRange(line=Line.CERTIFICATES, first=1001, last=9999),)
WISH = IssueTicket(line=Line.CERTIFICATES)


class Stations(NamedTuple):
    kiosks: list[str]
    desks: list[tuple[str, str]]


@pytest.fixture
def stations(tmp_path: Path) -> Stations:
    """Paired and logged in before the processes open."""
    with running_central(tmp_path) as central, ExitStack() as closing:
        scene = Scene(central, closing)
        done(scene.clerk.set_counters("ok", SetCounters(counters=COUNTERS), new_key()))
        done(scene.clerk.set_line_ranges("ok", SetLineRanges(ranges=RANGES), new_key()))
        scene.at("10:20")
        kiosks = [central.pair("kiosk") for _ in range(EACH)]
        return Stations(kiosks, [scene.desk_at(no) for no in range(1, EACH + 1)])


@pytest.fixture
def processes(stations: Stations, tmp_path: Path) -> Iterator[CentralProcesses]:
    with CentralProcesses(tmp_path) as serving:
        yield serving


class Line16:
    """What sixteen kiosks have given and sixteen clerks have called."""

    def __init__(self, stations: Stations, processes: CentralProcesses) -> None:
        self.tally = Tally()
        self.given: list[int] = []
        self.called: list[int] = []
        self._kiosks = [
            (Person(no, processes, self.tally), key) for no, key in enumerate(stations.kiosks)
        ]
        self._clerks = [
            (Person(no, processes, self.tally), *desk) for no, desk in enumerate(stations.desks)
        ]

    def gives(self, kiosk: tuple[Person, str]) -> None:
        person, key = kiosk
        for _ in range(TURNS):
            heard = person.does(Sent(paths.TICKETS, WISH, new_key(), key))
            self.given.append(heard.read(TicketIssued).number)

    def calls(self, clerk: tuple[Person, str, str], most: int = TURNS) -> None:
        person, key, session = clerk
        for _ in range(most):
            heard = person.does(Sent(paths.NEXT_TICKET, ChangeTicket(), new_key(), key, session))
            if heard.status == 200:
                self.called.append(heard.read(TicketChanged).ticket.number)
            else:
                assert heard.read(Refusal).code is RefusalCode.NOBODY_WAITING

    def works_around(self, kill: int, processes: CentralProcesses) -> None:
        """One process is killed when half of what all do is acknowledged."""
        half = self.tally.acknowledged + EACH * TURNS
        with ThreadPoolExecutor(2 * EACH) as pool:
            work = [pool.submit(self.gives, one) for one in self._kiosks]
            work += [pool.submit(self.calls, one) for one in self._clerks]
            self.tally.wait_for(half)
            processes.kill_and_start_again(kill)
            for one in work:
                one.result()

    def calls_the_rest(self) -> None:
        while len(self.called) < len(self.given):
            before = len(self.called)
            for clerk in self._clerks:
                self.calls(clerk, 1)
            assert len(self.called) > before, "somebody was lost"

    def all_leave(self) -> None:
        for person, *_ in [*self._kiosks, *self._clerks]:
            person.leaves()


@pytest.mark.timeout(600)
def test_no_number_twice_no_visitor_for_two_clerks_and_nobody_lost(
    stations: Stations, processes: CentralProcesses
) -> None:
    line = Line16(stations, processes)
    for kill in range(KILLS):
        line.works_around(kill, processes)
    line.calls_the_rest()
    line.all_leave()
    first = RANGES[0].first
    assert sorted(line.given) == list(range(first, first + EACH * TURNS * KILLS))
    assert sorted(line.called) == sorted(line.given)
    assert line.tally.asked_again > 0, "no kill met anybody in the middle of a deed"
