"""The self-test's order of checks."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from seoripul import __version__
from seoripul.ui.self_test.report import Report

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def main(argv: Sequence[str]) -> int:
    """0 when every check passed, 1 when one failed, 2 for wrong words. Needs no display, no
    network but this machine's own, and writes only into a folder for temporary files."""
    try:
        _parser().parse_args(argv)
    except SystemExit as usage:
        return int(usage.code or 0)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    with tempfile.TemporaryDirectory(prefix="seoripul-test-", ignore_cleanup_errors=True) as folder:
        return _test(Path(folder))


def _parser() -> argparse.ArgumentParser:
    return argparse.ArgumentParser(prog="seoripul --self-test", description=__doc__)


def _test(folder: Path) -> int:
    report = Report()
    report.check("program", _program)
    report.check("windows library", _qt)
    if not report.failed:
        from PySide6.QtWidgets import QApplication

        application = QApplication(["seoripul"])
        _test_windows(report, folder, application)
        _test_thread(report, folder)
        application.processEvents()
    return report.close()


def _program() -> str:
    kind = "packed" if getattr(sys, "frozen", False) else "from source"
    return f"seoripul {__version__} {kind}, Python {sys.version.split()[0]}, {sys.platform}"


def _qt() -> str:
    from PySide6 import __version__ as pyside
    from PySide6.QtCore import qVersion
    from PySide6.QtQuick import QQuickView

    return f"PySide6 {pyside}, Qt {qVersion()}, {QQuickView.__name__}"


def _test_windows(report: Report, folder: Path, application: QApplication) -> None:
    from seoripul.ui.self_test import devices, pages

    report.check("resources", devices.find_resources)
    report.check("fonts", devices.find_fonts)
    report.check("signals", devices.emit_signals)
    report.check("QR picture", partial(devices.read_code, folder))
    report.check("slip", partial(devices.print_slip, folder))
    report.check("sheets", partial(devices.write_sheets, folder))
    report.check("kiosk pages", partial(pages.draw_kiosk, application))
    report.check("board pages", partial(pages.draw_board, application))
    report.check("counter pages", partial(pages.draw_counter, application))


def _test_thread(report: Report, folder: Path) -> None:
    from seoripul.ui.self_test.thread import Thread

    thread = Thread(folder / "office")
    deeds = {
        "central opens": thread.open_office,
        "order": thread.order,
        "papers ready": thread.prepare,
        "scan at the kiosk": thread.check_in,
        "number slip": thread.slip,
        "call": thread.call,
        "hand-over": thread.hand_over,
    }
    try:
        _ = all(report.check(name, deed) for name, deed in deeds.items())
    finally:
        report.check("central closes", thread.close_office)
