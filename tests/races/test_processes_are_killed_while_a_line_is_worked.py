"""Sixteen kiosks and sixteen clerks at one line while processes of central are killed (kill -9):
no number twice, no visitor called by two clerks, nobody lost. Three processes on PostgreSQL.

TEST_KILLS says how often one is killed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from tests.races.line16 import EACH, TURNS, Line16, Stations, stations_of
from tests.support.central_processes import CentralProcesses

KILLS: Final = int(os.environ.get("TEST_KILLS", "4"))


@pytest.fixture
def stations(tmp_path: Path) -> Stations:
    """Made before the processes open."""
    return stations_of(tmp_path)


@pytest.fixture
def processes(stations: Stations, tmp_path: Path) -> Iterator[CentralProcesses]:
    with CentralProcesses(tmp_path) as serving:
        yield serving


@pytest.mark.timeout(600)
def test_no_number_twice_no_visitor_for_two_clerks_and_nobody_lost(
    stations: Stations, processes: CentralProcesses
) -> None:
    line = Line16(stations, processes)
    for kill in range(KILLS):
        line.works(partial(processes.kill_and_start_again, kill))
    line.calls_the_rest()
    line.all_leave()
    assert len(line.given) == EACH * TURNS * KILLS
    line.nobody_is_lost_or_called_twice()
    assert line.tally.asked_again > 0, "no kill met anybody in the middle of a deed"
