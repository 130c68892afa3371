"""What a receipt printer on the network did is told as it was; in doubt nothing is repeated."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from seoripul.kiosk.station.hardware.escpos_printer import EscPosPrinter, Patience
from seoripul.kiosk.station.hardware.network_link import NetworkLink
from seoripul.kiosk.station.hardware.ports import Printer, PrinterCondition, PrintOutcome
from seoripul.kiosk.station.hardware.raster import Raster
from tests.support.fake_receipt_printer import FakeReceiptPrinter

SLIP = Raster(bytes(range(72)) * 200, 576, 200)
SHORT = Patience(status_s=0.3, done_s=0.3)


@pytest.fixture
def device() -> Iterator[FakeReceiptPrinter]:
    with FakeReceiptPrinter() as device:
        yield device


@pytest.fixture
def printer(device: FakeReceiptPrinter) -> Iterator[EscPosPrinter]:
    printer = EscPosPrinter(NetworkLink("127.0.0.1", device.port), patience=SHORT)
    yield printer
    printer.close()


def print_slip(printer: Printer) -> PrintOutcome:
    return printer.print_raster(SLIP.rows, SLIP.width, SLIP.height)


def test_slip_comes_out_dot_for_dot(device: FakeReceiptPrinter, printer: EscPosPrinter) -> None:
    assert print_slip(printer) is PrintOutcome.PRINTED
    assert device.slips == [SLIP]


@pytest.mark.parametrize(
    ("fault", "condition"),
    [
        ({}, PrinterCondition.OK),
        ({"paper_low": True}, PrinterCondition.PAPER_LOW),
        ({"paper_out": True}, PrinterCondition.PAPER_OUT),
        ({"cover_open": True}, PrinterCondition.COVER_OPEN),
        ({"cover_open": True, "paper_out": True}, PrinterCondition.COVER_OPEN),
        ({"mute": True}, PrinterCondition.OFFLINE),
    ],
)
def test_condition_is_what_a_person_must_mend(
    device: FakeReceiptPrinter,
    printer: EscPosPrinter,
    fault: dict[str, bool],
    condition: PrinterCondition,
) -> None:
    for name, value in fault.items():
        setattr(device, name, value)
    assert printer.condition() is condition


@pytest.mark.parametrize("fault", ["paper_out", "cover_open", "mute"])
def test_printer_that_cannot_print_is_sent_nothing(
    device: FakeReceiptPrinter, printer: EscPosPrinter, fault: str
) -> None:
    setattr(device, fault, True)
    assert print_slip(printer) is PrintOutcome.NOT_PRINTED
    assert device.rows == []
    setattr(device, fault, False)
    assert print_slip(printer) is PrintOutcome.PRINTED
    assert len(device.slips) == 1


def test_printer_that_is_away_printed_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    printer = EscPosPrinter(NetworkLink("127.0.0.1", port, connect_s=0.5), patience=SHORT)
    assert print_slip(printer) is PrintOutcome.NOT_PRINTED
    assert printer.condition() is PrinterCondition.OFFLINE


def test_line_broken_in_the_middle_is_doubt_and_the_rest_never_comes_out(
    device: FakeReceiptPrinter, printer: EscPosPrinter
) -> None:
    device.hangs_up_after = 6000
    assert print_slip(printer) is PrintOutcome.UNKNOWN
    assert device.slips == []
    device.hangs_up_after = None
    assert print_slip(printer) is PrintOutcome.PRINTED
    assert device.slips == [SLIP]
    assert device.cleared == 1


def test_paper_that_ends_within_the_slip_is_doubt(
    device: FakeReceiptPrinter, printer: EscPosPrinter
) -> None:
    device.runs_out_while_printing = True
    assert print_slip(printer) is PrintOutcome.UNKNOWN
    assert printer.condition() is PrinterCondition.PAPER_OUT


def test_printer_that_does_not_know_the_last_question_is_believed_by_its_status(
    device: FakeReceiptPrinter, printer: EscPosPrinter
) -> None:
    device.never_says_done = True
    assert print_slip(printer) is PrintOutcome.PRINTED


def test_next_slip_connects_again(device: FakeReceiptPrinter, printer: EscPosPrinter) -> None:
    for _ in range(3):
        assert print_slip(printer) is PrintOutcome.PRINTED
    assert device.slips == [SLIP] * 3


def test_closing_ends_a_printer_that_never_answers(device: FakeReceiptPrinter) -> None:
    device.mute = True
    patient = EscPosPrinter(
        NetworkLink("127.0.0.1", device.port), patience=Patience(status_s=60, done_s=60)
    )
    told: list[PrintOutcome] = []
    printing = threading.Thread(target=lambda: told.append(print_slip(patient)), daemon=True)
    printing.start()
    while not device.connections:
        printing.join(0.01)
    patient.close()
    printing.join(10)
    assert told == [PrintOutcome.NOT_PRINTED]
