"""First start: six digits on the screen, a real central, and the home page follows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seoripul.central.deed import OFFICE
from seoripul.central.people import devices
from seoripul.contract.people import DeviceKind, OpenPairing, PairingOpened
from seoripul.kiosk.station.config import Device, StationConfig, read_config
from seoripul.ui.visitor.keys import items
from seoripul.ui.visitor.program import KioskProgram, open_kiosk
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.visitor.shown import settle, whole

QUIET = StationConfig(printer="none", scanner="wedge", speaker="none")


@pytest.fixture
def kiosk(
    application: QApplication, central: RunningCentral, tmp_path: Path
) -> Iterator[KioskProgram]:
    yield from opened(tmp_path, msgspec.structs.replace(QUIET, central_url=central.url))


@pytest.fixture
def stranger(
    application: QApplication, central: RunningCentral, tmp_path: Path
) -> Iterator[KioskProgram]:
    """Paired once, and withdrawn since."""
    device = Device(id="d", key="stranger", kind=DeviceKind.KIOSK, centre_id="ok", name="old")
    config = msgspec.structs.replace(QUIET, central_url=central.url, device=device)
    yield from opened(tmp_path, config)


def opened(home: Path, config: StationConfig) -> Iterator[KioskProgram]:
    program = open_kiosk(home / "kiosk", config)
    program.show()
    program.window.requestActivate()
    until(program.window.isActive)
    yield program
    program.close()


def item(kiosk: KioskProgram, name: str) -> QQuickItem | None:
    found = (i for i in items(kiosk.window.contentItem()) if i.objectName() == name)
    return next((i for i in found if i.isVisible() and i.isEnabled()), None)


def touch(kiosk: KioskProgram, name: str) -> None:
    until(lambda: item(kiosk, name) is not None, why=f"no {name} on the screen")
    settle(kiosk.window)
    pressed = item(kiosk, name)
    assert pressed is not None
    middle = whole(pressed).center().toPoint()
    plain = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, plain, QPoint(middle))


def enter(kiosk: KioskProgram, digits: str) -> None:
    for digit in digits:
        touch(kiosk, f"digit{digit}")
    touch(kiosk, "confirmButton")


def code_for_a_kiosk(central: RunningCentral) -> str:
    """As an administrator opens a pairing."""
    wanted = OpenPairing(kind=DeviceKind.KIOSK, centre_id="ok", name="lobby")
    opened = central.office.store.do_now(OFFICE, lambda deed: devices.open_pairing(deed, wanted))
    assert isinstance(opened, PairingOpened)
    return opened.code


def said(kiosk: KioskProgram) -> str:
    enrolment = kiosk.stage.view.property("enrolment")
    return str(enrolment.property("trouble"))


def test_six_digits_lead_to_the_home_page(
    kiosk: KioskProgram, central: RunningCentral, tmp_path: Path
) -> None:
    enter(kiosk, code_for_a_kiosk(central))
    until(lambda: item(kiosk, "scanTile") is not None, why="home never came")
    assert read_config(tmp_path / "kiosk").device is not None
    assert kiosk.runner is not None


def test_wrong_digits_are_said_to_be_wrong(kiosk: KioskProgram) -> None:
    enter(kiosk, "000000")
    until(lambda: said(kiosk) != "", why="nothing was said")
    assert "등록 번호가 맞지 않습니다" in said(kiosk)
    assert kiosk.runner is None


def test_central_that_does_not_answer_is_said(kiosk: KioskProgram, central: RunningCentral) -> None:
    central.stop()
    enter(kiosk, "123456")
    until(lambda: said(kiosk) != "", why="nothing was said")
    assert "연결할 수 없습니다" in said(kiosk)


def test_an_address_can_be_typed_on_the_screen(kiosk: KioskProgram) -> None:
    touch(kiosk, "addressField")
    touch(kiosk, "clearButton")
    for letter in "office:80":
        touch(kiosk, f"key-{letter}")
    enrolment = kiosk.stage.view.property("enrolment")
    assert enrolment.property("address") == "office:80"
    touch(kiosk, "codeField")
    enter(kiosk, "123456")
    until(lambda: said(kiosk) != "", why="nothing was said")
    assert "http" in said(kiosk)


def test_a_kiosk_central_does_not_know_asks_to_be_paired_anew(
    stranger: KioskProgram, central: RunningCentral
) -> None:
    until(lambda: item(stranger, "codeField") is not None, why="it never asked")
    assert "등록되지 않은 기기입니다" in said(stranger)
    enter(stranger, code_for_a_kiosk(central))
    until(lambda: item(stranger, "scanTile") is not None, why="home never came")


def test_contrast_and_letters_can_be_changed_before_pairing(kiosk: KioskProgram) -> None:
    touch(kiosk, "contrastButton")
    until(lambda: bool(kiosk.stage.theme.property("highContrast")))
    touch(kiosk, "textSizeButton")
    until(lambda: kiosk.stage.theme.property("textScale") == 1.5)
