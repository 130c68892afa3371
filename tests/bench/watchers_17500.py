"""17,500 watchers of 3,500 centres on one process: how late the last of a centre hears."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import quantiles
from typing import Final

import msgspec

from seoripul.central.bootstrap import opened
from seoripul.central.centres import records as centres
from seoripul.central.clock import SetClock
from seoripul.central.deed import OFFICE, Deed
from seoripul.central.settings import Settings
from seoripul.contract.paths import LOBBY, TICKETS
from seoripul.contract.people import DeviceKind
from seoripul.contract.queue import IssueTicket, Line
from tests.bench import raw_commit
from tests.bench.clients import Ask
from tests.bench.measure import Measure, at_most, figure
from tests.bench.queue_office import CENTRE, OPENED_AT, paired, prepare
from tests.bench.queue_raw import give_number
from tests.bench.redeem_office import central_process
from tests.bench.watchers import Watching, watched

NAME: Final = "watchers_17500"
CENTRES: Final = 3_500
EACH: Final = 5
WOKEN: Final = 100
"""Centres that have a kiosk; each gives out `TIMES` numbers."""
TIMES: Final = 4
GOAL_MS: Final = 10
GOAL_KB: Final = 12


def measure() -> list[Measure]:
    with tempfile.TemporaryDirectory(prefix="seoripul-bench-") as folder:
        home = Path(folder) / "home"
        prepare(home, 0)
        ids, kiosks = _many_centres(home)
        raw = raw_commit.rate(home / "seoripul.db", Path(folder), range(800), give_number)
        body = msgspec.json.encode(IssueTicket(line=Line.CERTIFICATES)).decode()
        deeds = [(at, Ask("POST", TICKETS, body, key)) for at, key in enumerate(kiosks)] * TIMES
        groups = [[(LOBBY.replace("{centre_id}", one), "")] * EACH for one in ids]
        with central_process(home) as central:
            host, port = central.place
            late = watched(host, port, Watching(groups, deeds, 0.01, central.pid))
    cuts = quantiles(late.last_ms, n=100)
    beside = f"raw SQLite group commit {raw:,.0f}/s"
    return [
        at_most(f"{NAME}_p99", cuts[98], GOAL_MS, "ms", beside),
        at_most(f"{NAME}_memory", late.bytes_each / 1000, GOAL_KB, "kB each"),
        figure(f"{NAME}_p50", cuts[49], "ms"),
    ]


def _many_centres(home: Path) -> tuple[list[str], list[str]]:
    """Their ids, and the keys of the kiosks of the first ones."""
    with opened(Settings(home=home), SetClock(OPENED_AT)) as office:
        model = office.store.read_now(lambda conn: centres.find(conn, CENTRE))
        assert model is not None
        ids = [f"bench-{at:04}" for at in range(CENTRES)]

        def found(deed: Deed) -> None:
            for at, one in enumerate(ids):
                name = msgspec.structs.replace(model.centre.name, id=one)
                centre = msgspec.structs.replace(model.centre, name=name)
                centres.write(deed.conn, 100 + at, model._replace(centre=centre))
                deed.touch(one)

        office.store.do_now(OFFICE, found)
        kiosks = [paired(office, DeviceKind.KIOSK, 1, one)[0] for one in ids[:WOKEN]]
    return ids, kiosks
