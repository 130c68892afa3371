"""`seoripul kiosk`: the touch kiosk."""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from typing import Final

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from seoripul.kiosk.station.config import DamagedConfig, Screen, StationConfig, read_usable_config
from seoripul.kiosk.station.home import home_of
from seoripul.kiosk.station.options import station_options
from seoripul.ui.hardware.input_method import keep_input_method_out
from seoripul.ui.theme.measures import usual_screen
from seoripul.ui.visitor.program import KioskProgram, open_kiosk

__all__ = ["main", "open_kiosk"]

DEMO: Final = {"printer": "demo", "scanner": "wedge,demo"}


def main(argv: Sequence[str]) -> int:
    given = station_options("kiosk", "the touch kiosk").parse_args(argv)
    home = home_of("kiosk", given.home, os.environ)
    try:
        config = configured(read_usable_config(home), given)
    except (DamagedConfig, ValueError) as trouble:
        from seoripul.ui.cannot_start import tell_cannot_start

        return tell_cannot_start(trouble)
    keep_input_method_out()
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    app = QGuiApplication.instance() or QGuiApplication(["seoripul"])
    kiosk = KioskProgram(home, config, time.monotonic, None)
    kiosk.draw()
    failed: list[Exception] = []
    _begin_after_first_frame(kiosk, given.pair, failed)
    if given.at:
        kiosk.window.setPosition(*given.at)
    kiosk.show(full_screen=not given.windowed)
    status = app.exec()
    kiosk.close()
    if failed:
        from seoripul.ui.cannot_start import tell_cannot_start

        del kiosk, app
        return tell_cannot_start(failed[0])
    return status


def _begin_after_first_frame(
    kiosk: KioskProgram, code: str | None, failed: list[Exception]
) -> None:
    """`failed` is told what kept the kiosk from beginning; the program ends then."""

    def begin() -> None:
        try:
            kiosk.begin()
        except Exception as trouble:
            from seoripul.ui.cannot_start import DISK_FAULTS

            if not isinstance(trouble, (ValueError, *DISK_FAULTS)):
                raise
            failed.append(trouble)
            QGuiApplication.exit(1)
            return
        if code:
            kiosk.pair(code)

    def begin_once() -> None:
        kiosk.window.frameSwapped.disconnect(begin_once)
        QTimer.singleShot(0, begin)

    kiosk.window.frameSwapped.connect(begin_once)


def configured(config: StationConfig, given: argparse.Namespace) -> StationConfig:
    """The file's settings with the command line's over them. Raises ValueError."""
    if given.central:
        config = msgspec.structs.replace(config, central_url=given.central)
    if given.demo_hardware:
        config = msgspec.structs.replace(config, **DEMO)
    if given.screen or given.width_mm:
        config = msgspec.structs.replace(config, screen=_screen(config.screen, given))
    return config


def _screen(kept: Screen, given: argparse.Namespace) -> Screen:
    wide, high = given.screen or (kept.width_px, kept.height_px)
    turned = (wide < high) != (kept.width_px < kept.height_px)
    usual = usual_screen(wide, high)
    width_mm = given.width_mm or (usual.width_mm if turned else kept.width_mm)
    bottom_mm = usual.bottom_mm if turned else kept.bottom_mm
    return Screen(width_px=wide, height_px=high, width_mm=width_mm, bottom_mm=bottom_mm)
