"""What a station expects of its devices. Adapters and demo devices implement these."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Final, Protocol, runtime_checkable

Heard = Callable[[str], None]
"""Called with the text of one code, from the adapter's thread or from Qt's main thread."""

UNREADABLE: Final = ""
"""What a scanner reports when something was scanned and could not be read for certain."""


class DeviceState(StrEnum):
    """Whether a device can be used now."""

    STARTING = "starting"
    READY = "ready"
    MISSING = "missing"
    DENIED = "denied"
    LOST = "lost"


@runtime_checkable
class Scanner(Protocol):
    """Reports each code once, as text; `UNREADABLE` for a scan that is not certain."""

    def start(self, heard: Heard) -> None:
        """Begin to listen. A missing device is a state, never an exception."""

    def stop(self) -> None:
        """Stop listening and let the device go. Safe to call twice."""

    def state(self) -> DeviceState: ...


class PrinterCondition(StrEnum):
    """What a visitor or a clerk must know before the next slip."""

    OK = "ok"
    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    OFFLINE = "offline"

    @property
    def can_print(self) -> bool:
        return self in (PrinterCondition.OK, PrinterCondition.PAPER_LOW)


class PrintOutcome(StrEnum):
    """What is known about one slip after `print_raster` came back."""

    PRINTED = "printed"
    """The device took everything and reported no fault afterwards."""
    NOT_PRINTED = "not_printed"
    """Nothing was sent, or the device refused before the first line: safe to try again."""
    UNKNOWN = "unknown"
    """The link broke on the way: paper may or may not have come out. Never repeated by
    itself; a person asks for a reprint, and the reprint says 재발행."""


@runtime_checkable
class Printer(Protocol):
    """Prints one-bit pictures. Both calls may block for seconds: never from the window's thread."""

    @property
    def dots_across(self) -> int:
        """Width of the printable area in dots: 576 on 80 mm paper, 384 on 58 mm."""

    def print_raster(self, rows: bytes, width: int, height: int) -> PrintOutcome:
        """Print and cut. `rows`: `height` rows of `(width + 7) // 8` bytes, first dot in the
        highest bit, 1 is black."""

    def condition(self) -> PrinterCondition: ...

    def close(self) -> None:
        """Let the device go. Safe to call twice."""


@runtime_checkable
class Speaker(Protocol):
    """Plays a sound that ships with the product, by its name in `resources/sounds`."""

    def play(self, sound: str, volume: float) -> None:
        """`volume` 0.0 to 1.0. Returns at once; without a sound device it does nothing."""

    def stop(self) -> None: ...


@runtime_checkable
class Announcer(Protocol):
    """Plays what belongs together as one piece: a chime and the clips of a call."""

    def announce(self, sounds: tuple[str, ...], volume: float, done: Callable[[], None]) -> None:
        """Play them one right after another, whole, and call `done` once when the last is heard;
        at once where nothing can be played, and never more than seconds late where a device
        fails. One piece at a time: announce again only when done. `volume` 0.0 to 1.0."""

    def stop(self) -> None:
        """Be silent and let the device go; `done` is not called any more. Safe to call twice."""


@runtime_checkable
class Lamp(Protocol):
    """The light that shows where to hold the code."""

    def shine(self, on: bool) -> None: ...
