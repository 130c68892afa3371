"""What every answer carries: a browser's fences and central's time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from seoripul.central.clock import Clock
from seoripul.central.tables import to_ms
from seoripul.contract.paths import NOW_HEADER

Header = tuple[bytes, bytes]

FENCES: Final[tuple[Header, ...]] = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"cache-control", b"no-store"),
)
_NOW: Final = NOW_HEADER.lower().encode()


def fenced(headers: Iterable[Header], clock: Clock) -> list[Header]:
    """The headers of an answer with the fences it has not set itself, and the time."""
    given = list(headers)
    names = {name for name, _ in given}
    return [*given, *(pair for pair in FENCES if pair[0] not in names), time_of(clock)]


def time_of(clock: Clock) -> Header:
    return _NOW, b"%d" % to_ms(clock.now())
