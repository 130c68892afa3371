"""What waits in front of the writer, and what it answers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, Protocol

from seoripul.central.deed import Actor
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

BUSY_RETRY_S: Final = 1


class Answer(NamedTuple):
    """What is sent back for a command: encoded, and kept for a retry."""

    status: int
    body: bytes
    repeated: bool = False


class Settled(Protocol):
    """What hears the outcome on its own event loop: a future of asyncio, or a connection."""

    def done(self) -> bool: ...
    def set_result(self, outcome: Any, /) -> None: ...
    def set_exception(self, surprise: Any, /) -> None: ...
    def get_loop(self) -> asyncio.AbstractEventLoop: ...


@dataclass(slots=True, eq=False)
class Order:
    """One deed asked for. With a `key` the outcome is an encoded Answer, kept once."""

    actor: Actor
    work: Callable[..., Any]
    future: Settled | Future[Any]
    key: str = ""
    key_hash: bytes = b""
    fingerprint: bytes = b""
    status: int = 200
    """Status of the answer when the deed is done."""

    def settle(self, outcome: Any) -> None:
        """Give the outcome (an exception is raised at the asker); late is harmless."""
        if self.future.done():
            return
        if isinstance(outcome, BaseException):
            self.future.set_exception(outcome)
        else:
            self.future.set_result(outcome)


def busy() -> Refusal:
    """Too much is waiting, or another program holds the database."""
    return refuse(RefusalCode.BUSY, 503, retry_after_s=BUSY_RETRY_S)


def storage_full() -> Refusal:
    """The disk takes no more, or fails: nothing was written."""
    return refuse(RefusalCode.STORAGE_FULL, 507)


def key_reused() -> Refusal:
    return refuse(RefusalCode.KEY_REUSED, 422)
