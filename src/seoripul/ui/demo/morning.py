"""What central wrote about its demo morning: the log-in, and codes worth scanning."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from seoripul.kiosk.station.hardware.picture_files import png_bytes
from seoripul.kiosk.station.hardware.raster import Raster
from seoripul.ui.hardware.qr_matrix import qr_matrix

FILE: Final = "demo-morning.json"
DOTS: Final = 12
"""A module's side in the pictures."""


class Order(msgspec.Struct, frozen=True):
    situation: str
    number: str
    typed_check: str
    code: str
    follow: str
    slot_start: datetime


class Morning(msgspec.Struct, frozen=True):
    login: str
    password: str
    orders: tuple[Order, ...]


def read_morning(central_home: Path) -> Morning:
    """Raises OSError and msgspec.DecodeError."""
    return msgspec.json.decode((central_home / FILE).read_bytes(), type=Morning)


def one_of_each(morning: Morning) -> tuple[Order, ...]:
    """The first order of each situation: each answers a scan differently."""
    first: dict[str, Order] = {}
    for order in morning.orders:
        first.setdefault(order.situation, order)
    return tuple(first.values())


def write_codes(morning: Morning, folder: Path) -> tuple[Path, ...]:
    """One PNG for each situation, to be dropped into the kiosk's scan folder or held to its
    camera. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(_write(order, folder) for order in one_of_each(morning))


def _write(order: Order, folder: Path) -> Path:
    path = folder / f"{order.situation}-{order.number}.png"
    path.write_bytes(png_bytes(raster_of(qr_matrix(order.code))))
    return path


def raster_of(modules: list[list[bool]]) -> Raster:
    rows = b"".join(_row(line) * DOTS for line in modules)
    return Raster(rows, len(modules[0]) * DOTS, len(modules) * DOTS)


def _row(line: list[bool]) -> bytes:
    bits = "".join(("1" if module else "0") * DOTS for module in line)
    padded = bits.ljust(-(-len(bits) // 8) * 8, "0")
    return int(padded, 2).to_bytes(len(padded) // 8, "big")
