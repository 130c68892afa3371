"""Commands at a fixed path, answered straight from ASGI.

Of a check-in's time in the interpreter the framework had a third, more than the deed itself;
whoever stands at a kiosk waits for it. The framework keeps every path with a name in it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, Final, NamedTuple

from seoripul.central import once
from seoripul.central.actor import Actor
from seoripul.central.deed import Deed
from seoripul.central.fences import FENCES, Header, time_of
from seoripul.central.office import Office
from seoripul.central.orders import Answer, Order, Settled
from seoripul.central.permits import Verb
from seoripul.central.problems import MEDIA_TYPE, fault
from seoripul.central.reading import fingerprint, key_of, knock, read_body
from seoripul.central.settings import LARGEST_BODY
from seoripul.central.storage_trouble import storage_refusal
from seoripul.contract import wire
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

JSON: Final = (b"content-type", b"application/json")
_PROBLEM: Final = (b"content-type", MEDIA_TYPE.encode())
_REPEATED: Final = (b"x-seoripul-repeated", b"1")


class Gone(Exception):
    """The asker went away before the whole body had come."""


class Admitted(NamedTuple):
    """Who asks, and under which command key."""

    actor: Actor
    key: str


class Straight:
    """One command: `does(deed, taken)`, as `reception.command` describes it."""

    def __init__(
        self, path: str, may: Verb, takes: type[Any], does: Callable[..., object], status: int
    ) -> None:
        self.path: Final = path
        self._may = may
        self._takes = takes
        self._does = does
        self._status = status
        self._asked: Final = {"method": "POST", "path": path, "query_string": b""}

    def __call__(self, office: Office, scope: Any, receive: Any, send: Any) -> Awaitable[None]:
        return served(self._answer(office, scope, receive), office, scope, send)

    async def _answer(self, office: Office, scope: Any, receive: Any) -> Answer | Refusal:
        headers = headers_of(scope["headers"])
        actor = await knock(office, headers, self._may, client_of(scope), reads=False)
        if isinstance(actor, Refusal):
            return actor
        key = key_of(headers)
        if isinstance(key, Refusal):
            return key
        body = await _body(headers, receive)
        if isinstance(body, Refusal):
            return body
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        order = self.order(Admitted(actor, key), body, future)
        if isinstance(order, Refusal):
            return order
        office.store.take(order)
        answer: Answer | Refusal = await future
        return answer

    def admitted(self, office: Office, headers: Mapping[str, str]) -> Admitted | None:
        """Somebody known; None where there is anything to refuse, to look up or to count."""
        actor = office.access.admit(headers, self._may, office.clock.now())
        if isinstance(actor, Refusal) or actor.kind == "citizen":
            return None
        key = key_of(headers)
        return None if isinstance(key, Refusal) else Admitted(actor, key)

    def order(self, asked: Admitted, body: bytes, settles: Settled) -> Order | Refusal:
        """For the writer; a Refusal where the body says nothing it understands."""
        taken = read_body(body, self._takes)
        if isinstance(taken, Refusal):
            return taken
        does, (actor, key) = self._does, asked

        def work(deed: Deed) -> object:
            return does(deed, taken)

        mark = fingerprint(self._asked, actor, key, body)
        return Order(actor, work, settles, key, once.key_hash(key), mark, self._status)


async def served(
    answering: Awaitable[Answer | Refusal], office: Office, scope: Any, send: Any
) -> None:
    """Send the answer; a surprise is a fault of ours, and who has gone is told nothing."""
    try:
        answer = await outcome(answering, scope["method"], scope["path"])
    except Gone:
        return
    answer, headers = answered(office, answer)
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})


async def outcome(
    answering: Awaitable[Answer | Refusal], method: str, path: str
) -> Answer | Refusal:
    """The answer, or what was in its way."""
    try:
        return await answering
    except Gone:
        raise
    except Exception as surprise:
        return told(surprise, method, path)


def told(surprise: Exception, method: str, path: str) -> Answer | Refusal:
    """A surprise told as what it is: trouble with the storage, or a fault of ours."""
    return storage_refusal(surprise) or Answer(500, fault(method, path, surprise))


def headers_of(headers: Iterable[Header]) -> dict[str, str]:
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in headers}


def client_of(scope: Any) -> str:
    """The address asked from."""
    client = scope.get("client")
    return str(client[0]) if client else ""


async def _body(headers: Mapping[str, str], receive: Any) -> bytes | Refusal:
    if int(headers.get("content-length", "0")) > LARGEST_BODY:
        return refuse(RefusalCode.TOO_LARGE, 413)
    whole = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        whole += message.get("body", b"")
        if len(whole) > LARGEST_BODY:
            return refuse(RefusalCode.TOO_LARGE, 413)
        if not message.get("more_body", False):
            return bytes(whole)


def answered(office: Office, answer: Answer | Refusal) -> tuple[Answer, list[Header]]:
    """An answer as it is sent, with its headers."""
    more: list[Header] = []
    if isinstance(answer, Refusal):
        wait = answer.facts.retry_after_s
        more = [] if wait is None else [(b"retry-after", b"%d" % wait)]
        answer = Answer(answer.status, wire.encode(answer))
    elif answer.repeated:
        more = [_REPEATED]
    if answer.status != 204:
        more = [JSON if answer.status < 400 else _PROBLEM,
                (b"content-length", b"%d" % len(answer.body)), *more]  # fmt: skip
    return answer, [*more, *FENCES, time_of(office.clock)]
