"""What `seoripul board` may be told on its command line and in its file."""

from __future__ import annotations

import argparse
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


def with_known_lines(home: Path, config: StationConfig) -> StationConfig:
    """Raises DamagedConfig."""
    try:
        lines_named(",".join(config.lines))
    except ValueError as why:
        raise DamagedConfig(home / FILE, f"lines: {why}") from None
    return config


def chosen(config: StationConfig, given: argparse.Namespace) -> StationConfig:
    """The command line stands above the file; pairing writes both into the file."""
    chosen = {"central_url": given.central, "lines": given.lines, "pictures": given.pictures}
    told = {name: value for name, value in chosen.items() if value is not None}
    return msgspec.structs.replace(config, **told)


def _lines(text: str) -> tuple[Line, ...]:
    try:
        return lines_named(text)
    except ValueError as why:
        raise argparse.ArgumentTypeError(f"{why}; known are {', '.join(Line)}") from None


def screen_of(given: argparse.Namespace) -> Screen:
    wide, high = given.screen or _real_screen(given.windowed)
    usual = usual_screen(wide, high)
    return Screen(wide, high, given.width_mm) if given.width_mm else usual


def _real_screen(windowed: bool) -> tuple[int, int]:
    screen = QGuiApplication.primaryScreen()
    if windowed or screen is None:
        return USUAL
    return screen.size().width(), screen.size().height()


def usual_screen(wide: int, high: int) -> Screen:
    return Screen(wide, high, USUAL_MM["tall" if high > wide else "wide"])


def parser() -> argparse.ArgumentParser:
    made = station_options("board", "the lobby board")
    made.add_argument("--distance-m", type=float, default=DISTANCE_M, help="read from how far")
    made.add_argument(
        "--lines", type=_lines, metavar="NAMES", help="only these, e.g. certificates,family"
    )
    made.add_argument("--pictures", metavar="FOLDER", help="pictures to show one after another")
    made.add_argument("--high-contrast", action="store_true")
    made.add_argument("--second-language", default="en", choices=[each.value for each in Language])
    return made
