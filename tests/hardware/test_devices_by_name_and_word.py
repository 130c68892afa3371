"""Names an operator writes, words a serial scanner sends, bits the Windows spooler shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.kiosk.station.hardware import spooler_words
from seoripul.kiosk.station.hardware.device_names import (
    DeviceName,
    printer_named,
    scanners_named,
)
from seoripul.kiosk.station.hardware.ports import PrinterCondition, PrintOutcome
from seoripul.kiosk.station.hardware.serial_words import SerialWords
from seoripul.kiosk.station.hardware.spooler_printer import SpoolerPrinter


@pytest.mark.parametrize(
    ("written", "understood"),
    [
        ("tcp:10.0.0.7", DeviceName("tcp", "10.0.0.7", 9100)),
        ("tcp:printer.local:9101", DeviceName("tcp", "printer.local", 9101)),
        ("usb:/dev/usb/lp0", DeviceName("usb", "/dev/usb/lp0")),
        ("serial:COM3@115200", DeviceName("serial", "COM3", 115200)),
        ("serial:/dev/ttyACM0", DeviceName("serial", "/dev/ttyACM0", 9600)),
        ("spooler:영수증 프린터", DeviceName("spooler", "영수증 프린터")),
        ("demo", DeviceName("demo")),
    ],
)
def test_printer_names(written: str, understood: DeviceName) -> None:
    assert printer_named(written) == understood


@pytest.mark.parametrize("written", ["", "tcp:", "lpt1", "tcp:host:port", "serial:COM3@fast"])
def test_names_nobody_knows_say_so(written: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        printer_named(written)


def test_several_scanners() -> None:
    kinds = [device.kind for device in scanners_named("wedge, camera,serial:COM4")]
    assert kinds == ["wedge", "camera", "serial"]


@given(st.lists(st.text("0123456789", min_size=1), min_size=1), st.lists(st.integers(1, 9)))
def test_serial_texts_come_whole_however_they_are_cut(texts: list[str], cuts: list[int]) -> None:
    line, words, heard = "\r\n".join(texts).encode() + b"\r\n", SerialWords(), []
    for cut in [*cuts, len(line)]:
        heard += words.take(line[:cut])
        line = line[cut:]
    assert heard == texts
    assert words.end() == ()


def test_serial_text_without_an_ending_is_ended_by_silence() -> None:
    words = SerialWords()
    assert words.take(b"8801234") == ()
    assert words.take(b"567893") == ()
    assert words.end() == ("8801234567893",)


@pytest.mark.parametrize(
    ("status", "attributes", "condition"),
    [
        (0, 0, PrinterCondition.OK),
        (0x10, 0, PrinterCondition.PAPER_OUT),
        (0x400000 | 0x10, 0, PrinterCondition.COVER_OPEN),
        (0x80, 0, PrinterCondition.OFFLINE),
        (0, 0x400, PrinterCondition.OFFLINE),
    ],
)
def test_windows_queue_as_a_condition(
    status: int, attributes: int, condition: PrinterCondition
) -> None:
    assert spooler_words.condition(status, attributes) is condition


def test_windows_job_is_followed_to_its_end() -> None:
    assert spooler_words.outcome(0x10) is None
    assert spooler_words.outcome(0x80) is PrintOutcome.PRINTED
    assert spooler_words.outcome(None) is PrintOutcome.PRINTED
    assert spooler_words.outcome(0x100) is PrintOutcome.UNKNOWN


def test_queue_that_does_not_exist_is_offline() -> None:
    printer = SpoolerPrinter("no such queue of ours")
    assert printer.condition() is PrinterCondition.OFFLINE
    assert printer.print_raster(b"\0", 8, 1) is PrintOutcome.NOT_PRINTED
