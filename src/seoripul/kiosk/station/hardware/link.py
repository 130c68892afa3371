"""The wire to a printer, whatever it is made of."""

from __future__ import annotations

from typing import Protocol


class LinkBroken(Exception):
    """The other end is away, refused, or took too long. `sent`: bytes that may have arrived."""

    def __init__(self, why: str, sent: int = 0) -> None:
        super().__init__(why)
        self.sent = sent


class Link(Protocol):
    """Blocking, one thread at a time; only `close` may come from another thread."""

    @property
    def answers(self) -> bool:
        """False when nothing can be read back: then the condition is unknown, not bad."""

    def open(self) -> None:
        """Raises LinkBroken. Opening twice is opening once."""

    def send(self, data: bytes) -> None:
        """Raises LinkBroken with the number of bytes that may have arrived."""

    def receive(self, wait_s: float) -> int | None:
        """One byte, or None when none came in time. Raises LinkBroken."""

    def close(self) -> None:
        """Safe to call twice; a call waiting in another thread ends with LinkBroken."""
