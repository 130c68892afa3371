"""What `seoripul board` may be told on its command line and in its file."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

import msgspec
from PySide6.QtGui import QGuiApplication

from seoripul.contract.language import Language
from seoripul.contract.queue import Line
from seoripul.kiosk.board.layout import Screen
from seoripul.kiosk.board.part import lines_named
from seoripul.kiosk.station.config import FILE, DamagedConfig, StationConfig
from seoripul.kiosk.station.options import station_options

DISTANCE_M = 10.0
USUAL = (1920, 1080)
USUAL_MM = {"wide": 941.0, "tall": 529.0}
"""A 43-inch screen, where nothing else is configured."""
COUNTER_DISTANCE_M = 3.0
COUNTER_MM = {"wide": 345.0, "tall": 194.0}
"""A 15.6-inch screen on a counter."""


def with_known_lines(home: Path, config: StationConfig) -> StationConfig:
    """Raises DamagedConfig."""
    try:
        lines_named(",".join(config.lines))
    except ValueError as why:
        raise DamagedConfig(home / FILE, f"lines: {why}") from None
    return config


def chosen(config: StationConfig, given: argparse.Namespace) -> StationConfig:
    """The command line stands above the file; pairing writes both into the file."""
    chosen = {
        "central_url": given.central,
        "lines": given.lines,
        "pictures": given.pictures,
        "counter": given.counter,
    }
    told = {name: value for name, value in chosen.items() if value is not None}
    return msgspec.structs.replace(config, **told)


def _lines(text: str) -> tuple[Line, ...]:
    try:
        return lines_named(text)
    except ValueError as why:
        raise argparse.ArgumentTypeError(f"{why}; known are {', '.join(Line)}") from None


def screen_of(given: argparse.Namespace, counter: int | None = None) -> Screen:
    wide, high = given.screen or _real_screen(given.windowed)
    if given.width_mm:
        return Screen(wide, high, given.width_mm)
    return usual_screen(wide, high, COUNTER_MM if counter else USUAL_MM)


def distance_of(given: argparse.Namespace, counter: int | None) -> float:
    """Metres; a counter's display is read from nearer than a board."""
    usual = DISTANCE_M if counter is None else COUNTER_DISTANCE_M
    return given.distance_m or usual


def _real_screen(windowed: bool) -> tuple[int, int]:
    screen = QGuiApplication.primaryScreen()
    if windowed or screen is None:
        return USUAL
    return screen.size().width(), screen.size().height()


def usual_screen(wide: int, high: int, widths: Mapping[str, float] = USUAL_MM) -> Screen:
    return Screen(wide, high, widths["tall" if high > wide else "wide"])


def parser() -> argparse.ArgumentParser:
    made = station_options("board", "the lobby board")
    made.add_argument("--distance-m", type=float, help="read from how far")
    made.add_argument("--counter", type=int, metavar="NO", help="the small display of one counter")
    made.add_argument(
        "--lines", type=_lines, metavar="NAMES", help="only these, e.g. certificates,family"
    )
    made.add_argument("--pictures", metavar="FOLDER", help="pictures to show one after another")
    made.add_argument("--high-contrast", action="store_true")
    made.add_argument("--second-language", default="en", choices=[each.value for each in Language])
    return made
