"""POST /v1/qr: version 2, level M, digits; nothing else is drawn, and nothing is written down."""

from __future__ import annotations

import logging
import re

import pytest
import zxingcpp

from seoripul.central.web import qr
from seoripul.contract import paths
from seoripul.contract.pickup import DrawQr
from seoripul.rules.pickup_code import compose
from tests.support.central import RunningCentral
from tests.support.databases import everything_kept

CODE = compose("0123456789012345678901234567890123456")


def test_resident_sees_the_qr_of_the_code(central: RunningCentral) -> None:
    heard = central.ask("POST", paths.QR, DrawQr(code=CODE))
    assert heard.status == 200
    assert heard.headers["content-type"].startswith("image/svg+xml")
    assert heard.headers["cache-control"] == "no-store"
    assert b'viewBox="0 0 33 33"' in heard.body, "25 modules and 4 of quiet on each side"


def test_kiosk_reads_exactly_the_code() -> None:
    image = picture(qr.svg(CODE).decode(), 8)
    (read,) = zxingcpp.read_barcodes(image)
    assert read.text == CODE
    assert read.format == zxingcpp.BarcodeFormat.QRCode
    assert read.ec_level == "M"


def picture(svg: str, scale: int) -> memoryview:
    """The path's runs of black as grey pixels."""
    side = 33 * scale
    pixels = bytearray(b"\xff" * (side * side))
    for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1", svg):
        for row in range(int(y) * scale, (int(y) + 1) * scale):
            first = row * side + int(x) * scale
            pixels[first : first + int(length) * scale] = bytes(int(length) * scale)
    return memoryview(pixels).cast("B", (side, side))


@pytest.mark.parametrize(
    "code", ["", CODE[:-1], CODE[:-1] + str((int(CODE[-1]) + 1) % 10), "2" + CODE[1:], "x" * 40]
)
def test_anything_else_is_told_unreadable(central: RunningCentral, code: str) -> None:
    heard = central.ask("POST", paths.QR, DrawQr(code=code))
    assert (heard.status, heard.json["code"]) == (422, "unreadable")


def test_body_that_is_no_code_is_refused(central: RunningCentral) -> None:
    assert central.ask("POST", paths.QR, b"{}").json["code"] == "bad_request"
    assert central.ask("POST", paths.QR, b"[" * 150).json["code"] == "bad_request"
    assert central.ask("POST", paths.QR, b" " * 300).json["code"] == "too_large"


def test_code_is_written_down_nowhere(
    central: RunningCentral, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    central.ask("POST", paths.QR, DrawQr(code=CODE))
    central.ask("POST", paths.QR, DrawQr(code=CODE[:-1]))
    said = capfd.readouterr()
    assert CODE[:20] not in caplog.text + said.out + said.err
    kept = everything_kept(central.home)
    assert CODE[:20].encode() not in kept
