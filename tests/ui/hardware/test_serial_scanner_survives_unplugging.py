"""A serial scanner on a pseudo-terminal: read, unplugged, plugged in again."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from seoripul.kiosk.station.hardware.ports import UNREADABLE, DeviceState, Scanner
from seoripul.ui.hardware.serial_scanner import SerialScanner
from tests.support.qt_waiting import until

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are not part of Windows", allow_module_level=True)

CODE = "1260479619823531287271781070916928806058"


class Plug:
    """A socket that a scanner is plugged into: a path that leads to a terminal or nowhere."""

    def __init__(self, path: Path) -> None:
        self.path, self._master, self._slave = path, -1, -1

    def put_in(self) -> None:
        self._master, self._slave = os.openpty()
        os.set_blocking(self._master, False)
        self.path.symlink_to(os.ttyname(self._slave))

    def pull_out(self) -> None:
        self.path.unlink()
        os.close(self._slave)
        os.close(self._master)
        self._master = -1

    def send(self, text: str) -> None:
        os.write(self._master, text.encode())


@pytest.fixture
def plug(tmp_path: Path) -> Iterator[Plug]:
    plug = Plug(tmp_path / "ttyScanner")
    plug.put_in()
    yield plug
    if plug._master >= 0:
        plug.pull_out()


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def scanner(application: QApplication, plug: Plug, heard: list[str]) -> Iterator[SerialScanner]:
    scanner = SerialScanner(str(plug.path))
    assert isinstance(scanner, Scanner)
    scanner.start(heard.append)
    yield scanner
    scanner.stop()


@pytest.mark.parametrize("ending", ["\r", "\n", "\r\n", "\t", ""])
def test_code_is_read(scanner: SerialScanner, plug: Plug, heard: list[str], ending: str) -> None:
    assert scanner.state() is DeviceState.READY
    plug.send(CODE[:17])
    plug.send(CODE[17:] + ending)
    until(lambda: bool(heard))
    assert heard == [CODE]


def test_half_a_code_is_unreadable(scanner: SerialScanner, plug: Plug, heard: list[str]) -> None:
    plug.send(CODE[:35] + "\r\n")
    until(lambda: bool(heard))
    assert heard == [UNREADABLE]


def test_unplugged_and_plugged_in_again(
    scanner: SerialScanner, plug: Plug, heard: list[str]
) -> None:
    plug.pull_out()
    until(lambda: scanner.state() is DeviceState.LOST)
    plug.put_in()
    until(lambda: scanner.state() is DeviceState.READY)
    plug.send(CODE + "\r\n")
    until(lambda: bool(heard))
    assert heard == [CODE]


def test_scanner_that_comes_late(application: QApplication, tmp_path: Path) -> None:
    plug, heard = Plug(tmp_path / "late"), list[str]()
    scanner = SerialScanner(str(plug.path))
    scanner.start(heard.append)
    assert scanner.state() is DeviceState.MISSING
    plug.put_in()
    until(lambda: scanner.state() is DeviceState.READY)
    plug.send(CODE + "\r")
    until(lambda: heard == [CODE])
    scanner.stop()
    plug.pull_out()
