"""The power fails while sixteen kiosks and sixteen clerks work: of what no sync had confirmed any
part may be gone. Whatever was acknowledged is there, no number comes twice, nobody is called twice.

Each write of central's SQLite is taken down by `tests.support.recorded_disk`, so that one morning
is cut at many moments. TEST_POWER_CUTS says how many.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

import pytest

from tests.races.kept_truth import Truth
from tests.races.line16 import Line16, Stations, stations_of
from tests.support.central_processes import CentralProcesses
from tests.support.databases import ON_POSTGRESQL
from tests.support.power_cut import Disk
from tests.support.recorded_disk import can_record

CUTS: Final = int(os.environ.get("TEST_POWER_CUTS", "9"))
MOST_ROUNDS: Final = 40
DATABASE: Final = "seoripul.db"
LOG: Final = "seoripul.db-wal"

pytestmark = [
    pytest.mark.skipif(ON_POSTGRESQL, reason="PostgreSQL keeps its own files"),
    pytest.mark.skipif(not can_record(), reason="the SQLite of this Python cannot be reached"),
]


class Morning(NamedTuple):
    """One morning at the line, and the disk that it was written to."""

    stations: Stations
    line: Line16
    disk: Disk


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Morning]:
    """Long enough that the log is brought into the database twice."""
    folder = tmp_path_factory.mktemp("power")
    home, before, diary = folder / "home", folder / "before", folder / "diary"
    stations = stations_of(home)
    shutil.copytree(home, before)
    diary.touch()
    with CentralProcesses(home, ("-m", "tests.support.recorded_disk", str(diary))) as processes:
        line = Line16(stations, processes, clock=lambda: diary.stat().st_size)
        for _ in range(MOST_ROUNDS):
            line.works()
            if Disk(before, diary).times_brought_in() >= 2:
                break
        line.all_leave()
    yield Morning(stations, line, Disk(before, diary))


def moments(morning: Morning, chance: Random) -> Iterator[int]:
    """Right after an answer, in the middle of a commit, and while the log is brought in."""
    answered = [one.at for one in morning.line.kept]
    kinds = (answered, morning.disk.moments(LOG), morning.disk.moments(DATABASE))
    for which in range(CUTS):
        yield chance.choice(kinds[which % len(kinds)])


@pytest.mark.timeout(1200)
def test_what_was_acknowledged_is_there_and_only_once(morning: Morning, tmp_path: Path) -> None:
    assert morning.disk.times_brought_in() >= 2
    chance = Random(1)
    for which, at in enumerate(moments(morning, chance)):
        home = tmp_path / f"cut-{which}"
        morning.disk.after_a_cut(at, home, chance)
        truth = Truth([one for one in morning.line.kept if one.at <= at], morning.stations)
        truth.stands_in(home)
        truth.goes_on_in(home)
        shutil.rmtree(home)


def test_a_disk_that_lies_about_its_syncs_would_lose_deeds(
    morning: Morning, tmp_path: Path
) -> None:
    """So the cuts above are hard enough to notice a commit that did not wait for the disk."""
    at = morning.line.kept[-1].at
    morning.disk.after_a_cut(at, tmp_path / "lied", Random(2), keeps_syncs=False)
    assert numbers_left(tmp_path / "lied") < len(morning.line.given)


def numbers_left(home: Path) -> int:
    """None in a file that is no longer a database."""
    try:
        with closing(sqlite3.connect(home / DATABASE)) as conn:
            return int(conn.execute("SELECT count(*) FROM tickets").fetchone()[0])
    except sqlite3.DatabaseError:
        return 0
