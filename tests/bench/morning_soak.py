"""A morning of 600 visitors and 8 clerks in ten minutes, board and voice on: memory, every call.

Visitors take numbers of five lines, clerks call, recall, serve, send on and give up; the board is
the real program in its own process. Where PulseAudio is installed its voice is the one that ships,
with clips and a sound device eighteen times as fast; elsewhere the demo announcer writes down what
it would play. Central's clock is not sped up. `MORNING_SOAK_VISITORS` makes it shorter.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any, Final, NamedTuple

from seoripul.api_client.central import Central
from seoripul.contract.people import DeviceKind
from seoripul.kiosk.station.config import Device, StationConfig, write_config
from tests.bench.measure import Measure, at_most, figure
from tests.bench.memory import anonymous
from tests.bench.morning_people import Clerk, Morning, Visitors
from tests.bench.queue_office import CENTRE, Lobby, log_in, prepare_morning
from tests.bench.quick_speaker import quick_speaker
from tests.bench.redeem_office import Serving, central_process
from tests.bench.window_process import WindowProcess

NAME: Final = "morning_soak"
VISITORS: Final = int(os.environ.get("MORNING_SOAK_VISITORS", "600"))
GOAL_MB: Final = 5.0
WARM_S: Final = VISITORS / 5
_PATIENCE_S: Final = 120.0


class Weight(NamedTuple):
    at: float
    central: float
    board: float
    """Megabytes."""


class Kept(NamedTuple):
    """What central's file says afterwards. `calls`: number, counter, recall by the call's seq."""

    calls: dict[int, tuple[int, int, bool]]
    ended: set[int]


class Run(NamedTuple):
    morning: Morning
    weights: list[Weight]
    told: Any
    kept: Kept
    speaker: str


def measure() -> list[Measure]:
    with tempfile.TemporaryDirectory(prefix="seoripul-bench-") as folder, quick_speaker() as sound:
        home = Path(folder) / "home"
        lobby = prepare_morning(home)
        speaker = "demo" if sound is None else "quick"
        with central_process(home) as central:
            url = "http://{}:{}".format(*central.place)
            station = _station(Path(folder) / "board", url, lobby)
            with WindowProcess("board_child", str(station), speaker, env=sound) as board:
                morning = Morning()
                weights, told = _live(morning, url, lobby, central, board)
        return _figures(Run(morning, weights, told, _kept(home), speaker))


def _live(
    morning: Morning, url: str, lobby: Lobby, central: Serving, board: WindowProcess
) -> tuple[list[Weight], Any]:
    people = [
        Visitors(morning, Central(url, lobby.kiosks[0]), VISITORS),
        *(
            Clerk(morning, Central(url, key, session), no)
            for no, (key, session) in enumerate(
                zip(lobby.desks, log_in(url, lobby), strict=True), start=1
            )
        ),
    ]
    for one in people:
        one.start()
    weights, pause = list[Weight](), threading.Event()
    while any(one.is_alive() for one in people):
        weights.append(_weight(central, board))
        pause.wait(5)
        if morning.troubles:
            raise morning.troubles[0]
    told = _all_told(board)
    weights.append(_weight(central, board))
    return weights, told


def _weight(central: Serving, board: WindowProcess) -> Weight:
    return Weight(time.monotonic(), anonymous(central.pid) / 1e6, board.memory())


def _all_told(board: WindowProcess) -> Any:
    """Wait until the voice has nothing left to say."""
    deadline, pause = time.monotonic() + _PATIENCE_S, threading.Event()
    while (told := board.ask("told"))["sounding"]:
        if time.monotonic() > deadline:
            raise TimeoutError("the voice does not come to its end")
        pause.wait(0.5)
    return told


def _figures(run: Run) -> list[Measure]:
    first, last = _warm(run.weights), run.weights[-1]
    hours = (last.at - first.at) / 3600
    calls, sounded = run.kept.calls, run.told["sounded"]
    painted = {(number, at, again): when for number, at, again, when in run.told["painted"]}
    late = [
        painted[call] - run.morning.called_at[seq] for seq, call in calls.items() if call in painted
    ]
    missed = len(set(calls) - set(sounded)) + len(set(sounded) - set(calls))
    lost = set(run.morning.numbers) ^ run.kept.ended
    return [
        figure(f"{NAME}_visitors", len(run.morning.numbers), "visitors"),
        figure(f"{NAME}_minutes", (last.at - run.weights[0].at) / 60, "minutes"),
        at_most(f"{NAME}_lost", len(lost), 0, "visitors"),
        figure(f"{NAME}_calls", len(calls), "calls", f"{run.told['pieces']} pieces, {run.speaker}"),
        at_most(f"{NAME}_not_shown", len(set(calls.values()) - set(painted)), 0, "calls"),
        at_most(f"{NAME}_not_sounded", missed, 0, "calls"),
        at_most(f"{NAME}_sounded_twice", len(sounded) - len(set(sounded)), 0, "calls"),
        figure(f"{NAME}_call_to_board_worst", max(late) * 1000, "ms"),
        *_growth("central", first.central, last.central, hours),
        *_growth("board", first.board, last.board, hours),
    ]


def _growth(of: str, before: float, after: float, hours: float) -> list[Measure]:
    beside = f"{before:.1f} MB after {WARM_S:.0f} s"
    return [
        at_most(f"{NAME}_{of}_growth", after - before, GOAL_MB, "MB", beside),
        figure(f"{NAME}_{of}_growth_per_hour", (after - before) / hours, "MB/h"),
    ]


def _warm(weights: list[Weight]) -> Weight:
    return next(one for one in weights if one.at - weights[0].at >= WARM_S)


def _kept(home: Path) -> Kept:
    with closing(sqlite3.connect(home / "seoripul.db")) as db:
        calls = db.execute("SELECT seq, number, counter_no, recall FROM calls").fetchall()
        ended = db.execute("SELECT number FROM tickets WHERE state IN ('DONE', 'NO_SHOW')")
        numbers = {number for (number,) in ended}
    return Kept({seq: (number, at, bool(again)) for seq, number, at, again in calls}, numbers)


def _station(home: Path, url: str, lobby: Lobby) -> Path:
    home.mkdir()
    board = Device(
        id="b", key=lobby.boards[0], kind=DeviceKind.BOARD, centre_id=CENTRE, name="board"
    )
    config = StationConfig(central_url=url, device=board, speaker="none")
    write_config(home, config)
    return home
