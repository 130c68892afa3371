"""Process start → first painted frame, and memory: the kiosk beside a Chromium kiosk page.

Both on the same virtual screen in the same run, watched from outside in the same way; the page
has the home's design in one local file. Memory is what the process and its children hold (PSS)
after the home has stood for two seconds.

Both start warm: a first round fills what each keeps for its next start (the browser its profile,
Python its bytecode, as an installation has it).
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Final, NamedTuple

import psutil

from tests.bench.measure import Measure, at_most, figure
from tests.bench.screen_of_paint import VirtualScreen

NAME: Final = "kiosk_start_vs_browser"
GOAL_START: Final = 0.4
GOAL_MEMORY: Final = 0.25
_ROUNDS: Final = 5
_WIDE, _HIGH = 1080, 1920
_SETTLE_S: Final = 2.0
_BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")


class Start(NamedTuple):
    seconds: float
    megabytes: float


def measure() -> list[Measure]:
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if browser is None or not VirtualScreen.available():
        raise RuntimeError("this bench needs Xvfb and Chromium (Debian: apt install xvfb chromium)")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with VirtualScreen(folder, _WIDE, _HIGH) as screen:
            pairs = [_round(screen, folder, browser) for _ in range(_ROUNDS + 1)][1:]
    kiosk, page = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    return _figures(kiosk, page)


def _figures(kiosk: list[Start], page: list[Start]) -> list[Measure]:
    ours_s, theirs_s = (statistics.median(one.seconds for one in many) for many in (kiosk, page))
    ours_mb, theirs_mb = (
        statistics.median(one.megabytes for one in many) for many in (kiosk, page)
    )
    beside = f"Chromium {theirs_s * 1000:.0f} ms, {theirs_mb:.0f} MB"
    return [
        figure("kiosk_start_first_frame", ours_s * 1000, "ms", beside),
        figure("kiosk_start_memory", ours_mb, "MB PSS", beside),
        at_most("kiosk_start_first_frame_ratio", ours_s / theirs_s, GOAL_START, "x", beside),
        at_most("kiosk_start_memory_ratio", ours_mb / theirs_mb, GOAL_MEMORY, "x", beside),
    ]


def _round(screen: VirtualScreen, folder: Path, browser: str) -> tuple[Start, Start]:
    kept = {"PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    return _start(screen, _kiosk(folder), kept), _start(screen, _page(folder, browser), {})


def _kiosk(folder: Path) -> list[str]:
    home = str(folder / "kiosk")
    return [sys.executable, "-m", "seoripul", "kiosk", "--home", home, "--screen", "1080x1920"]


def _page(folder: Path, browser: str) -> list[str]:
    fonts = Path(str(files("seoripul") / "resources" / "fonts")).as_uri()
    home = folder / "home.html"
    drawn = (Path(__file__).parent / "browser_home" / "home.html").read_text("utf-8")
    home.write_text(drawn.replace("FONTS", fonts), "utf-8")
    as_root = ["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
    quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update"]
    place = [f"--user-data-dir={folder / 'browser'}", f"--window-size={_WIDE},{_HIGH}"]
    return [browser, "--kiosk", *as_root, *quiet, *place, home.as_uri()]


def _start(screen: VirtualScreen, command: list[str], kept: dict[str, str]) -> Start:
    environment = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", **kept}
    environment.pop("WAYLAND_DISPLAY", None)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    screen.wait_until_empty()
    began = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        seconds = screen.painted_after(began, at_most_s=60.0)
        threading.Event().wait(_SETTLE_S)
        return Start(seconds, _megabytes(process.pid))
    finally:
        _end(process)


def _megabytes(pid: int) -> float:
    family = [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]
    return sum(_each(family, lambda one: one.memory_full_info().pss)) / 1e6


def _each(family: list[psutil.Process], ask: Callable[[psutil.Process], int]) -> list[int]:
    told = []
    for one in family:
        try:
            told.append(ask(one))
        except psutil.NoSuchProcess:
            continue
    return told


def _end(process: subprocess.Popen[bytes]) -> None:
    family = psutil.Process(process.pid).children(recursive=True)
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for one in family:
        if one.is_running():
            one.kill()
    psutil.wait_procs(family, timeout=10)
