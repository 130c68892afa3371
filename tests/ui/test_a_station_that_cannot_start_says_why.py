"""A damaged `station.json` on a machine without a terminal: a window tells, not silence."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from seoripul.contract.people import DeviceKind
from seoripul.kiosk.station.config import FILE, Device, StationConfig, write_config
from seoripul.ui.cannot_start import CannotStart

STATIONS = {"kiosk": "visitor", "board": "board", "counter": "counter"}


@pytest.mark.parametrize("station", STATIONS)
def test_a_damaged_file_is_told_in_a_window_until_that_is_closed(
    application: QApplication, tmp_path: Path, station: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FILE).write_text('{"printer": "epson"}', encoding="utf-8")
    told: list[str] = []

    def read_and_close() -> None:
        window = next(w for w in application.topLevelWidgets() if isinstance(w, CannotStart))
        told.extend(label.text() for label in window.findChildren(QLabel) if label.isVisible())
        window.findChild(QPushButton, "closeButton").click()
        application.quit()

    QTimer.singleShot(0, application, read_and_close)
    main = importlib.import_module(f"seoripul.ui.{STATIONS[station]}.main").main
    assert main(["--home", str(tmp_path)]) == 1
    words = "\n".join(told)
    assert "이 기기를 시작할 수 없습니다" in words
    assert "This station cannot start" in words
    assert str(tmp_path / FILE) in words
    assert "'epson': expected one of demo, tcp" in words
    assert "다시 등록" in words
    assert "pair this station again" in words
    assert "epson" in capsys.readouterr().err, "a terminal is told as well"


def test_a_kiosk_whose_disk_fails_as_it_begins_says_so_in_a_window(tmp_path: Path) -> None:
    device = Device(id="d", key="k", kind=DeviceKind.KIOSK, centre_id="ok", name="kiosk")
    config = StationConfig(
        central_url="http://127.0.0.1:9", device=device, scanner="wedge", speaker="none"
    )
    write_config(tmp_path, config)
    (tmp_path / "outbox.sqlite").symlink_to(tmp_path / "nowhere" / "outbox.sqlite")
    done = run("-c", READS_THE_WINDOW, "kiosk", "--windowed", "--home", str(tmp_path))
    assert done.returncode == 1, done.stderr
    assert "이 기기를 시작할 수 없습니다" in done.stdout
    assert "outbox.sqlite" in done.stdout
    assert "디스크에 빈 곳이 있는지" in done.stdout


def test_the_window_closes_by_keys(application: QApplication) -> None:
    window = CannotStart(ValueError("the screen's pixels must be 200 to 20000"))
    window.show()
    QTest.keyClick(window.findChild(QPushButton, "closeButton"), Qt.Key.Key_Space)
    assert not window.isVisible()


def test_the_program_ends_with_status_one(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"")
    done = run("-c", ENDS_BY_ITSELF, "board", "--home", str(tmp_path))
    assert done.returncode == 1, done.stderr
    assert FILE in done.stderr


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


ENDS_BY_ITSELF = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication(["seoripul"])
QTimer.singleShot(0, application, application.closeAllWindows)
from seoripul.__main__ import main
sys.exit(main(sys.argv[1:]))
"""

READS_THE_WINDOW = """
import sys
from seoripul.ui import cannot_start
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

class Read(cannot_start.CannotStart):
    def showEvent(self, event):
        print("\\n".join(label.text() for label in self.findChildren(QLabel)))
        QTimer.singleShot(0, self.close)

cannot_start.CannotStart = Read
from seoripul.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
