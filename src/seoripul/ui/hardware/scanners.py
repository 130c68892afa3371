"""All scanners a station's configuration names, heard as one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from seoripul.kiosk.station.hardware.code_repair import Known
from seoripul.kiosk.station.hardware.demo_scanner import DemoScanner
from seoripul.kiosk.station.hardware.device_names import DeviceName, scanners_named
from seoripul.kiosk.station.hardware.ports import DeviceState, Heard, Scanner
from seoripul.kiosk.station.hardware.wedge import WedgeAssembler
from seoripul.ui.hardware.wedge_filter import WedgeFilter


class Scanners(QObject):
    """Implements `ports.Scanner` over several. Texts arrive in the main thread."""

    _arrived = Signal(str)

    def __init__(self, scanners: Iterable[Scanner], camera: QObject | None = None) -> None:
        super().__init__()
        self.each = tuple(scanners)
        self.camera = camera
        """The camera scanner for `CameraView`, if one is configured."""
        self._heard: Heard | None = None
        self._arrived.connect(self._tell, Qt.ConnectionType.AutoConnection)

    def start(self, heard: Heard) -> None:
        self._heard = heard
        for scanner in self.each:
            scanner.start(self._arrived.emit)

    def stop(self) -> None:
        self._heard = None
        for scanner in self.each:
            scanner.stop()

    def state(self) -> DeviceState:
        """The best of them: one that works is enough."""
        states = {scanner.state() for scanner in self.each}
        order = (DeviceState.READY, DeviceState.STARTING, DeviceState.DENIED, DeviceState.LOST)
        return next((state for state in order if state in states), DeviceState.MISSING)

    def _tell(self, text: str) -> None:
        if self._heard is not None:
            self._heard(text)


def open_scanners(named: str, home: Path, known: Known | None = None) -> Scanners:
    """Not started yet. `named`: see `device_names`; `demo` alone watches `home`/scans.

    `known`: whether a code is in the station's copy of today. Raises ValueError for names
    nobody knows.
    """
    made = [_scanner(device, home, known) for device in scanners_named(named)]
    scanners = [scanner for scanner in made if scanner is not None]
    camera = next((each for each in scanners if hasattr(each, "pictured")), None)
    return Scanners(scanners, camera if isinstance(camera, QObject) else None)


def _scanner(device: DeviceName, home: Path, known: Known | None) -> Scanner | None:
    match device.kind:
        case "wedge":
            return WedgeFilter(WedgeAssembler(known=known))
        case "serial":
            from seoripul.ui.hardware.serial_scanner import SerialScanner

            return SerialScanner(device.place, device.number)
        case "camera":
            from seoripul.ui.hardware.camera import CameraScanner

            return CameraScanner(device.place)
        case "demo":
            return DemoScanner(Path(device.place or home / "scans"), _decode)
    return None


def _decode(path: Path) -> str | None:
    from seoripul.ui.hardware.still_pictures import read_picture

    try:
        found, _ = read_picture(path)
    except (OSError, ValueError):
        return None
    return found[0].text if found else None
