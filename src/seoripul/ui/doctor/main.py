"""The doctor's command line."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec

from seoripul.kiosk.station.config import DamagedConfig, Screen, StationConfig, read_config
from seoripul.kiosk.station.home import home_of
from seoripul.ui.doctor.findings import Finding, Patient, Verdict, bad
from seoripul.ui.doctor.screen_checks import PROBE, tell_screen
from seoripul.ui.doctor.sentences import told

Check = Callable[[Patient], Iterator[Finding]]


def main(argv: Sequence[str]) -> int:
    """0: nothing bad (or every picture could be opened); 1: something is; 2: bad usage."""
    if list(argv) == [PROBE]:
        return tell_screen()
    words = _words(argv)
    return _pictures(words.image) if words.image else _examine(words)


def _words(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="seoripul doctor", description=__doc__)
    parser.add_argument("--image", nargs="+", metavar="FILE", help="read codes from pictures")
    parser.add_argument("--station", choices=("kiosk", "board", "counter"), default="kiosk")
    parser.add_argument("--home", metavar="DIR", help="the station's folder")
    parser.add_argument("--central", metavar="URL")
    parser.add_argument("--screen", metavar="WxH", type=_size)
    parser.add_argument("--width-mm", metavar="N", type=float)
    parser.add_argument("--printer", metavar="NAME")
    parser.add_argument("--scanner", metavar="NAMES")
    parser.add_argument("--language", choices=("ko", "en"))
    parser.add_argument("--json", action="store_true", help="one JSON object")
    return parser.parse_args(argv)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    return int(width), int(height)


def _pictures(paths: Sequence[str]) -> int:
    application = _draw_nowhere()
    from seoripul.ui.doctor.picture_lines import tell_pictures

    status = tell_pictures(paths, sys.stdout, sys.stderr)
    del application
    return status


def _examine(words: argparse.Namespace) -> int:
    environment = dict(os.environ)
    home = home_of(words.station, words.home, os.environ)
    application = _draw_nowhere()
    try:
        patient = Patient(home, _config(words, home), environment)
    except (DamagedConfig, ValueError) as why:
        findings = [bad("config", "config_damaged", why=str(why))]
        language = words.language or "ko"
    else:
        findings = [finding for check in _checks(words.station) for finding in check(patient)]
        language = words.language or ("ko" if patient.config.language == "ko" else "en")
    _tell(findings, language, words.json)
    del application
    return 1 if any(finding.verdict is Verdict.BAD for finding in findings) else 0


def _draw_nowhere() -> object:
    """The doctor itself needs no display; the screen is asked in another process."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.instance() or QGuiApplication(["seoripul"])


def _config(words: argparse.Namespace, home: Path) -> StationConfig:
    config = read_config(home)
    given = {"central_url": words.central, "printer": words.printer, "scanner": words.scanner}
    changes = {name: value for name, value in given.items() if value is not None}
    return msgspec.structs.replace(config, screen=_screen(words, config.screen), **changes)


def _screen(words: argparse.Namespace, screen: Screen) -> Screen:
    width, height = words.screen or (screen.width_px, screen.height_px)
    width_mm = words.width_mm or screen.width_mm
    return Screen(width_px=width, height_px=height, width_mm=width_mm)


def _checks(station: str) -> tuple[Check, ...]:
    from seoripul.ui.doctor import (
        call_checks,
        device_checks,
        house_checks,
        office_checks,
        screen_checks,
    )

    always = (
        office_checks.check_office,
        office_checks.check_pairing,
        screen_checks.check_screen,
        house_checks.check_fonts,
        house_checks.check_disk,
    )
    scanner, printer = device_checks.check_scanners, device_checks.check_printer
    devices = {"board": (), "counter": (printer,)}.get(station, (scanner, printer))
    sounds = {"board": (call_checks.check_call,), "counter": ()}
    return (*always, *devices, *sounds.get(station, (device_checks.check_sound,)))


def _tell(findings: Sequence[Finding], language: str, as_json: bool) -> None:
    rows = [told(finding, language) for finding in findings]
    if as_json:
        fine = all(finding.verdict is not Verdict.BAD for finding in findings)
        sys.stdout.write(json.dumps({"ok": fine, "findings": rows}, ensure_ascii=False) + "\n")
        return
    for row in rows:
        sys.stdout.write(f"{_SIGNS[str(row['verdict'])]} {row['name']}: {row['says']}\n")
        if row["do"]:
            sys.stdout.write(f"     → {row['do']}\n")


_SIGNS: Final = {"good": "[ ok ]", "note": "[note]", "bad": "[ !! ]"}
