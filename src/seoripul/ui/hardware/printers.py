"""The printer a station's configuration names."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from seoripul.kiosk.station.hardware.demo_printer import DemoPrinter
from seoripul.kiosk.station.hardware.device_link import DeviceLink
from seoripul.kiosk.station.hardware.device_names import DeviceName, printer_named
from seoripul.kiosk.station.hardware.escpos_printer import EscPosPrinter
from seoripul.kiosk.station.hardware.network_link import NetworkLink
from seoripul.kiosk.station.hardware.no_printer import NoPrinter
from seoripul.kiosk.station.hardware.ports import Printer
from seoripul.kiosk.station.hardware.spooler_printer import SpoolerPrinter

DEMO: Final = "demo"
_DOTS: Final = {80: 576, 58: 384}


def open_printer(named: str, home: Path, paper_mm: int = 80) -> Printer:
    """Nothing is opened yet: a printer that is away is a condition, not an error.

    `named`: see `device_names`; `demo` alone puts its slips into `home`/slips. `paper_mm`:
    80 or 58. Raises ValueError for names and papers nobody knows.
    """
    device = printer_named(named)
    if paper_mm not in _DOTS:
        raise ValueError(f"paper of {paper_mm} mm: expected 80 or 58")
    return _printer(device, home, _DOTS[paper_mm])


def _printer(device: DeviceName, home: Path, dots: int) -> Printer:
    match device.kind:
        case "demo":
            return DemoPrinter(Path(device.place or home / "slips"), dots)
        case "tcp":
            return EscPosPrinter(NetworkLink(device.place, device.number), dots)
        case "usb":
            return EscPosPrinter(DeviceLink(device.place), dots)
        case "serial":
            from seoripul.ui.hardware.serial_link import SerialLink

            return EscPosPrinter(SerialLink(device.place, device.number), dots)
        case "spooler":
            return SpoolerPrinter(device.place, dots)
    return NoPrinter(dots)
