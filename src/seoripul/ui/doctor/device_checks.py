"""Scanner, printer, camera and sound, as configured and as found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from seoripul.kiosk.station.hardware.device_names import (
    DeviceName,
    printer_named,
    scanners_named,
)
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.ui.doctor.findings import Finding, Patient, bad, good, note
from seoripul.ui.hardware.printers import open_printer


def check_printer(patient: Patient) -> Iterator[Finding]:
    named = patient.config.printer
    try:
        kind = printer_named(named).kind
        printer = open_printer(named, patient.home, patient.config.paper_mm)
    except ValueError as why:
        yield bad("printer", "printer_unknown", name=named, why=str(why))
        return
    if kind == "none":
        yield note("printer", "printer_none")
        return
    condition = printer.condition()
    printer.close()
    yield _printer_finding(condition, named, demo=kind == "demo")


def _printer_finding(condition: PrinterCondition, named: str, *, demo: bool) -> Finding:
    if condition is PrinterCondition.OK:
        return (note if demo else good)(
            "printer", "printer_demo" if demo else "printer_good", name=named
        )
    code = f"printer_{condition.value}"
    return (note if condition.can_print else bad)("printer", code, name=named)


def check_scanners(patient: Patient) -> Iterator[Finding]:
    try:
        devices = scanners_named(patient.config.scanner)
    except ValueError as why:
        yield bad("scanner", "scanner_unknown", name=patient.config.scanner, why=str(why))
        return
    if not devices or all(device.kind == "none" for device in devices):
        yield note("scanner", "scanner_none")
    for device in devices:
        yield from _scanner(device, patient.home)


def _scanner(device: DeviceName, home: Path) -> Iterator[Finding]:
    match device.kind:
        case "wedge":
            yield good("scanner", "scanner_wedge")
        case "serial":
            yield _serial(device)
        case "camera":
            yield from _camera(device.place)
        case "demo":
            folder = device.place or str(home / "scans")
            yield note("scanner", "scanner_demo", folder=folder)


def _serial(device: DeviceName) -> Finding:
    from PySide6.QtCore import QIODevice
    from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo

    port = QSerialPort(device.place)
    if port.open(QIODevice.OpenModeFlag.ReadOnly):
        port.close()
        return good("scanner", "serial_good", name=device.place)
    others = ", ".join(info.portName() for info in QSerialPortInfo.availablePorts()) or "-"
    taken = port.error() == QSerialPort.SerialPortError.PermissionError
    code = "serial_taken" if taken else "serial_missing"
    return bad("scanner", code, name=device.place, others=others)


def _camera(wanted: str) -> Iterator[Finding]:
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as why:
        yield bad("camera", "multimedia_missing", why=str(why))
        return
    names = [device.description() for device in QMediaDevices.videoInputs()]
    found = names[0] if names and not wanted else wanted
    if found and (found in names or _by_id(wanted)):
        yield good("camera", "camera_good", name=found)
    else:
        yield bad("camera", "camera_missing", name=wanted or "-", others=", ".join(names) or "-")


def _by_id(wanted: str) -> bool:
    from PySide6.QtMultimedia import QMediaDevices

    ids = [bytes(device.id().data()).decode() for device in QMediaDevices.videoInputs()]
    return wanted in ids


def check_sound(patient: Patient) -> Iterator[Finding]:
    if patient.config.speaker == "none":
        yield note("sound", "sound_off")
        return
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as why:
        yield bad("sound", "multimedia_missing", why=str(why))
        return
    outputs = [device.description() for device in QMediaDevices.audioOutputs()]
    yield good("sound", "sound_good", name=outputs[0]) if outputs else note("sound", "sound_none")
