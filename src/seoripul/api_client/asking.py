"""The common part of every verb: encode, ask, retry what is safe to retry, decode."""

from __future__ import annotations

import random
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import quote

import msgspec

from seoripul.api_client.jitter import pause_s
from seoripul.api_client.skew import Skew
from seoripul.api_client.unreachable import (
    AnswerLost,
    BadCertificate,
    CentralBroken,
    Closed,
    Nonsense,
    Unreachable,
)
from seoripul.contract import paths, wire
from seoripul.contract.refusals import Refusal

if TYPE_CHECKING:
    from seoripul.api_client.transport import Answer, Question, Transport

T = TypeVar("T")
_draw: Final = random.SystemRandom().random


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. `whole_s` bounds one verb with all its tries."""

    connect_s: float = 2.0
    answer_s: float = 4.0
    whole_s: float = 5.0
    tries: int = 3
    picture_s: float = paths.LONGEST_WAIT_S + 5.0


class Asking:
    """Raises `Unreachable`; opens nothing and imports no `requests` before the first question."""

    def __init__(
        self,
        base_url: str,
        device_key: str = "",
        session: str | None = None,
        *,
        ca_file: str | None = None,
        patience: Patience | None = None,
        skew: Skew | None = None,
    ) -> None:
        self.base_url: Final = base_url.rstrip("/")
        self.skew: Final = skew or Skew()
        self.session = session
        self._device_key = device_key
        self._ca_file = ca_file
        self.patience: Final = patience or Patience()
        self._closing = threading.Event()
        self._opening = threading.Lock()
        self._transport: Transport | None = None

    def close(self) -> None:
        """End every question that waits, at once. Safe from any thread."""
        self._closing.set()
        with self._opening:
            if self._transport is not None:
                self._transport.close()

    def _get(self, wanted: type[T], path: str, **query: str) -> T | Refusal:
        answer = self._ask("GET", path, query=query, tries=self.patience.tries)
        return _understood(answer, wanted)

    def _picture(
        self, wanted: type[T], path: str, after: int | None, **query: str
    ) -> T | Refusal | None:
        """Waits up to LONGEST_WAIT_S when `after` is given; None: nothing newer."""
        if after is None:
            return self._get(wanted, path, **query)
        query["after"] = str(after)
        answer = self._ask("GET", path, query=query, waits_s=self.patience.picture_s)
        return None if answer.status == 204 else _understood(answer, wanted)

    def _command(
        self, wanted: type[T], path: str, body: object, key: str, method: str = "POST"
    ) -> T | Refusal:
        """A command with its key: the only thing that may be sent twice."""
        tries = self.patience.tries if key else 1
        return _understood(self._ask(method, path, body=body, key=key, tries=tries), wanted)

    def _sheet(self, path: str) -> bytes | Refusal:
        """A file as it is."""
        answer = self._ask("GET", path, tries=self.patience.tries)
        return answer.body if answer.status == 200 else _understood(answer, bytes)

    def _ask(
        self,
        method: str,
        path: str,
        *,
        query: dict[str, str] | None = None,
        body: object = None,
        key: str = "",
        tries: int = 1,
        waits_s: float | None = None,
    ) -> Answer:
        from seoripul.api_client.transport import Question

        headers = self._headers(key)
        raw: bytes | None = None
        if isinstance(body, bytes):
            raw, headers["Content-Type"] = body, "text/csv; charset=utf-8"
        elif body is not None:
            raw, headers["Content-Type"] = wire.encode(body), "application/json"
        question = Question(method, self.base_url + path, query or {}, raw, headers)
        return self._insist(question, tries, waits_s)

    def _insist(self, question: Question, tries: int, waits_s: float | None) -> Answer:
        until = time.monotonic() + (waits_s or self.patience.whole_s)
        failed = 0
        while True:
            try:
                return self._once(question, until, waits_s or self.patience.answer_s)
            except (BadCertificate, Nonsense, Closed):
                raise
            except Unreachable:
                failed += 1
                pause = pause_s(failed, _draw, first_s=0.2, longest_s=1.0)
                if failed >= tries or time.monotonic() + pause >= until:
                    raise
                if self._closing.wait(pause):
                    raise Closed("this client is closed") from None

    def _once(self, question: Question, until: float, answer_s: float) -> Answer:
        left = until - time.monotonic()
        if left <= 0:
            raise AnswerLost("no time left")
        connect_s = min(self.patience.connect_s, left)
        answer = self._open().ask(question, connect_s=connect_s, answer_s=min(answer_s, left))
        self._hear(answer)
        if answer.status >= 500 and not _is_refusal(answer):
            raise CentralBroken(f"status {answer.status}")
        return answer

    def _open(self) -> Transport:
        from seoripul.api_client.transport import Transport

        with self._opening:
            if self._closing.is_set():
                raise Closed("this client is closed")
            if self._transport is None:
                self._transport = Transport(self._ca_file)
            return self._transport

    def _headers(self, key: str) -> dict[str, str]:
        headers = {"Accept": "application/json, application/problem+json, */*;q=0.5"}
        if self._device_key:
            headers["Authorization"] = f"Bearer {self._device_key}"
        if self.session:
            headers[paths.SESSION_HEADER] = self.session
        if key:
            headers[paths.KEY_HEADER] = key
        return headers

    def _hear(self, answer: Answer) -> None:
        told = answer.headers.get(paths.NOW_HEADER.lower(), "")
        if told.isascii() and told.isdigit():
            self.skew.hear(int(told) / 1000, answer.sent, answer.received)


def fill(path: str, **parts: str) -> str:
    """A path of the contract with its parts, each escaped."""
    return path.format(**{name: quote(part, safe="") for name, part in parts.items()})


def _is_refusal(answer: Answer) -> bool:
    return answer.headers.get("content-type", "").startswith("application/problem+json")


def _understood(answer: Answer, wanted: type[T]) -> T | Refusal:
    good = 200 <= answer.status < 300
    expected: Any = wanted if good else Refusal
    if not good and not _is_refusal(answer):
        raise Nonsense(f"status {answer.status}")
    try:
        understood: T | Refusal = wire.decode(answer.body, expected)
    except (msgspec.DecodeError, ValueError):
        raise Nonsense(f"status {answer.status}, a body not in the contract") from None
    return understood
