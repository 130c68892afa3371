"""Devices as an operator writes them: `tcp:10.0.0.7`, `serial:COM3@9600`, `spooler:Receipt`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

PRINTER_KINDS: Final = ("demo", "tcp", "usb", "serial", "spooler", "none")
SCANNER_KINDS: Final = ("wedge", "serial", "camera", "demo", "none")
SPEAKER_KINDS: Final = ("system", "demo", "none")
NETWORK_PORT: Final = 9100
BAUD: Final = 9600


@dataclass(frozen=True, slots=True)
class DeviceName:
    """`place`: host, path, port name, queue name or folder; may be empty. `number`: TCP port or
    baud rate, 0 where neither applies."""

    kind: str
    place: str = ""
    number: int = 0


def printer_named(text: str) -> DeviceName:
    """Raises ValueError with what would have been understood."""
    return _named(text, PRINTER_KINDS)


def scanners_named(text: str) -> tuple[DeviceName, ...]:
    """A comma-separated list. Raises ValueError with what would have been understood."""
    words = [word for word in text.split(",") if word.strip()]
    return tuple(_named(word, SCANNER_KINDS) for word in words)


def speaker_named(text: str) -> DeviceName:
    """Raises ValueError with what would have been understood."""
    return _named(text, SPEAKER_KINDS)


def _named(text: str, kinds: tuple[str, ...]) -> DeviceName:
    kind, _, place = text.strip().partition(":")
    if kind not in kinds:
        raise ValueError(f"{text.strip()!r}: expected one of {', '.join(kinds)}")
    if kind in ("tcp", "usb", "serial", "spooler") and not place:
        raise ValueError(f"{kind}: needs a place after the colon")
    if kind == "tcp":
        return _with_number(kind, place, ":", NETWORK_PORT)
    return _with_number(kind, place, "@", BAUD) if kind == "serial" else DeviceName(kind, place)


def _with_number(kind: str, text: str, mark: str, default: int) -> DeviceName:
    place, found, number = text.rpartition(mark)
    if not found:
        return DeviceName(kind, text, default)
    if not number.isdecimal() or int(number) < 1:
        raise ValueError(f"{kind}:{text}: {number!r} is no number")
    return DeviceName(kind, place, int(number))
