"""A kiosk that was switched on shows its home before it opens devices or speaks with central."""

from __future__ import annotations

import os
import subprocess
import sys

_START = """
import sys
from seoripul.ui.light_qt import open_qt
open_qt()
import time
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from seoripul.ui.visitor.main import main
from seoripul.kiosk.station.config import StationConfig
from seoripul.ui.visitor.program import KioskProgram
application = QGuiApplication(["kiosk"])
kiosk = KioskProgram(Path("nowhere"), StationConfig(), time.monotonic, None)
kiosk.draw()
kiosk.window.frameSwapped.connect(application.quit)
kiosk.show()
application.exec()
print(kiosk.stage.view.showing.page, *sorted(sys.modules))
kiosk.close()
"""

_FOR_LATER = {
    "requests",
    "zxingcpp",
    "platformdirs",
    "sqlite3",
    "logging.handlers",
    "PySide6.QtMultimedia",
    "PySide6.QtSerialPort",
    "PySide6.QtTextToSpeech",
    "seoripul.api_client.central",
    "seoripul.contract.delivery",
    "seoripul.kiosk.visitor.ordering.drafts",
    "seoripul.kiosk.visitor.step",
    "seoripul.kiosk.station.station",
    "seoripul.ui.hardware.scanners",
    "seoripul.ui.hardware.slip_picture",
    "seoripul.ui.visitor.works",
    "seoripul.ui.visitor.keys",
    "seoripul.ui.visitor.ordering",
    "seoripul.ui.visitor.reading",
}

_WRONG_CALL = """
from seoripul.ui.light_qt import open_qt
open_qt()
from PySide6.QtCore import QTimer
try:
    QTimer.singleShot("soon", "what", "where")
except TypeError as trouble:
    print(trouble)
"""


def told_by(code: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout


def test_home_is_painted_before_devices_and_network_are_loaded() -> None:
    page, *loaded = told_by(_START).split()

    assert page == "home"
    assert _FOR_LATER.isdisjoint(loaded)


def test_a_wrong_call_is_still_explained() -> None:
    told = told_by(_WRONG_CALL)

    assert "called with wrong argument types" in told
    assert told.count("functor: collections.abc.Callable") > 1
