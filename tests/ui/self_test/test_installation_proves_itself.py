"""The self-test says what works and what does not, and its exit code says it to a script."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from seoripul.ui.self_test import devices, main
from seoripul.ui.self_test.pages import expect_picture, qt_is_content
from seoripul.ui.self_test.report import NotAsExpected, Report


def test_everything_good_is_exit_code_0(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    assert report.check("paper", lambda: "80 mm")
    assert report.close() == 0
    told = capsys.readouterr().out
    assert "[ ok ] paper" in told
    assert "80 mm" in told
    assert "1 passed, 0 failed" in told


def test_one_fault_is_told_and_makes_exit_code_1(capsys: pytest.CaptureFixture[str]) -> None:
    def torn() -> str:
        raise NotAsExpected("torn")

    report = Report()
    assert not report.check("paper", torn)
    assert report.check("ink", lambda: "")
    assert report.close() == 1
    told = capsys.readouterr().out
    assert "[FAIL] paper" in told
    assert "torn" in told
    assert "1 passed, 1 failed (paper)" in told


def test_unknown_words_are_exit_code_2() -> None:
    assert main(["--no-such-word"]) == 2


def test_devices_of_this_installation(application: QApplication, tmp_path: Path) -> None:
    assert "sounds" in devices.find_resources()
    assert devices.find_fonts() == "Pretendard"
    assert "100000" in devices.emit_signals()
    assert "40 digits" in devices.read_code(tmp_path)
    assert "576" in devices.print_slip(tmp_path)
    assert "xlsx" in devices.write_sheets(tmp_path)


def test_blank_page_is_a_fault(application: QApplication) -> None:
    blank = QImage(600, 400, QImage.Format.Format_RGB32)
    blank.fill(0xFFFFFFFF)
    with pytest.raises(NotAsExpected, match="home"):
        expect_picture("home", blank)
    with pytest.raises(NotAsExpected, match="home"):
        expect_picture("home", QImage())


def test_warning_of_qt_is_a_fault(application: QApplication) -> None:
    with pytest.raises(NotAsExpected, match="module is not installed"), qt_is_content():
        qWarning("module is not installed")
