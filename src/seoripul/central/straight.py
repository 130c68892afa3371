"""Commands at a fixed path, answered straight from ASGI.

Of a check-in's time in the interpreter the framework had a third, more than the deed itself;
whoever stands at a kiosk waits for it. The framework keeps every path with a name in it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, Final

from seoripul.central.actor import Actor
from seoripul.central.deed import Deed
from seoripul.central.fences import FENCES, Header, time_of
from seoripul.central.office import Office
from seoripul.central.orders import Answer
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


class Straight:
    """One command: `does(deed, taken)`, as `reception.command` describes it."""

    def __init__(
        self, path: str, may: Verb, takes: type[Any], does: Callable[..., object], status: int
    ) -> None:
        self._path = path
        self._may = may
        self._takes = takes
        self._does = does
        self._status = status

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
        taken = read_body(body, self._takes)
        if isinstance(taken, Refusal):
            return taken
        return await self._do(office, scope, actor, key, body, taken)

    async def _do(
        self, office: Office, scope: Any, actor: Actor, key: str, body: bytes, taken: object
    ) -> Answer | Refusal:
        does = self._does

        def work(deed: Deed) -> object:
            return does(deed, taken)

        mark = fingerprint(scope, actor, key, body)
        return await office.store.answer(actor, work, key, mark, self._status)


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
    """A surprise told as what it is: trouble with the storage, or a fault of ours."""
    try:
        return await answering
    except Gone:
        raise
    except Exception as surprise:
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
