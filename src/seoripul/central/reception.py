"""Turns an action into an HTTP route: who asks, may they, once only, and the answer."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeVar

import msgspec
from litestar import HttpMethod, Response
from litestar.handlers import HTTPRouteHandler

from seoripul.central import once
from seoripul.central.actor import Actor
from seoripul.central.bulletin import Draw
from seoripul.central.deed import Deed
from seoripul.central.office import AnyRequest, Office, office_of
from seoripul.central.orders import Answer
from seoripul.central.permits import PERMITS, Verb
from seoripul.central.problems import MEDIA_TYPE, problem
from seoripul.contract import wire
from seoripul.contract.paths import KEY_HEADER
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

C = TypeVar("C")
JSON: Final = "application/json"
REPEATED_HEADER: Final = "X-Seoripul-Repeated"
_KEY: Final = re.compile(r"[\x21-\x7e]{8,200}")
_PLACE: Final = re.compile(r"at `\$\.?([^`]*)`$")
"""Where msgspec found the fault: the field's path, never its value."""


def admit(request: AnyRequest, may: Verb) -> Actor | Refusal:
    """The actor, if permitted; the public is also asked how often it comes."""
    office = office_of(request)
    now = office.clock.now()
    actor = office.access.admit(request.headers, may, now)
    if isinstance(actor, Actor) and actor.kind == "citizen" and request.method != "GET":
        wait = office.throttle.wait_s(may.value, address(request), now)
        if wait:
            return refuse(RefusalCode.TOO_MANY_TRIES, 429, retry_after_s=wait)
    return actor


def address(request: AnyRequest) -> str:
    return request.client.host if request.client else ""


def command(
    path: str,
    *,
    may: Verb,
    takes: type[C],
    gives: object,
    does: Callable[..., object],
    prepares: Callable[[AnyRequest, Any], Awaitable[Any]] | None = None,
    method: str = "POST",
    status: int = 200,
) -> HTTPRouteHandler:
    """A command: `does(deed, taken, **path)`. `takes=bytes` hands over the body as it came.

    `prepares(request, taken)` runs before, on the event loop (passwords, query, language): it
    gives what `does` takes, or a Refusal.
    """

    async def handle(request: AnyRequest) -> Response[bytes]:
        actor = admit(request, may)
        if isinstance(actor, Refusal):
            return problem(actor)
        key = request.headers.get(KEY_HEADER.lower(), "")
        if not _KEY.fullmatch(key):
            return problem(refuse(RefusalCode.KEY_MISSING, 400))
        body = await request.body()
        taken: Any = read_body(body, takes)
        if prepares is not None and not isinstance(taken, Refusal):
            taken = await prepares(request, taken)
        if isinstance(taken, Refusal):
            return problem(taken)
        named: dict[str, Any] = request.path_params

        def work(deed: Deed) -> object:
            return does(deed, taken, **named)

        return reply(
            await office_of(request).store.answer(
                actor, work, key, _fingerprint(request, actor, body), status
            )
        )

    return _route(path, method, handle, may, takes, gives, status)


def question(
    path: str, *, may: Verb, gives: object, asks: Callable[..., Awaitable[object]]
) -> HTTPRouteHandler:
    """A GET: `asks(office, actor, query, **path)` gives a struct, bytes, Response or Refusal."""

    async def handle(request: AnyRequest) -> Response[Any]:
        actor = admit(request, may)
        if isinstance(actor, Refusal):
            return problem(actor)
        office = office_of(request)
        try:
            found = await asks(office, actor, request.query_params, **request.path_params)
        except msgspec.MsgspecError:
            raise
        except ValueError:
            return problem(refuse(RefusalCode.BAD_REQUEST, 400))
        return send(found)

    return _route(path, "GET", handle, may, None, gives, 200)


def picture(path: str, *, may: Verb, gives: object, kind: str, draws: Any) -> HTTPRouteHandler:
    """A long poll of the actor's centre: `draws(office, actor, query) -> (Draw, *more)`.

    With `?after=<version>` it waits for a newer version, else 204.
    """

    async def handle(request: AnyRequest) -> Response[Any]:
        actor = admit(request, may)
        if isinstance(actor, Refusal):
            return problem(actor)
        office = office_of(request)
        try:
            after = after_of(request)
            draw, *more = draws(office, actor, request.query_params)
        except msgspec.MsgspecError:
            raise
        except ValueError:
            return problem(refuse(RefusalCode.BAD_REQUEST, 400))
        return await show(office, kind, actor.centre_id, after, draw, *more)

    return _route(path, "GET", handle, may, None, gives, 200)


async def show(
    office: Office, kind: str, centre_id: str, after: int | None, draw: Draw, *more: str
) -> Response[Any]:
    """The newest picture of a centre as soon as its version is not `after`; else 204."""
    bulletin = office.store.bulletin
    if await bulletin.newer(centre_id, after, office.settings.longest_wait_s) is None:
        return Response(b"", status_code=204)
    return send(await bulletin.picture(kind, centre_id, draw, *more))


def after_of(request: AnyRequest) -> int | None:
    """`?after=`; raises ValueError when it is no number."""
    after = request.query_params.get("after")
    return None if after is None else int(after)


def read_body(body: bytes, takes: type[C]) -> C | Refusal:
    if takes is bytes:
        return body  # type: ignore[return-value]
    try:
        return wire.decode(body or b"{}", takes)
    except (msgspec.DecodeError, ValueError) as wrong:
        place = _PLACE.search(str(wrong))
        subject = place.group(1) if place else None
        return refuse(RefusalCode.BAD_REQUEST, 400, subject=subject)


def reply(answer: Answer | Refusal) -> Response[bytes]:
    """The answer of the store: fresh, repeated, or not even begun."""
    if isinstance(answer, Refusal):
        return problem(answer)
    kind = JSON if answer.status < 400 else MEDIA_TYPE
    headers = {REPEATED_HEADER: "1"} if answer.repeated else {}
    return Response(answer.body, status_code=answer.status, media_type=kind, headers=headers)


def send(found: object) -> Response[Any]:
    if isinstance(found, Response):
        return found
    if isinstance(found, Refusal):
        return problem(found)
    body = found if isinstance(found, bytes) else wire.encode(found)
    return Response(body, media_type=JSON)


def _fingerprint(request: AnyRequest, actor: Actor, body: bytes) -> bytes:
    scope = request.scope
    return once.fingerprint(
        scope["method"], scope["path"], scope["query_string"], actor.kind, actor.id, body
    )


def _route(
    path: str, method: str, handle: Any, may: Verb, takes: object, gives: object, status: int
) -> HTTPRouteHandler:
    told = {"may": may, "takes": takes, "gives": gives, "public": PERMITS[may].anybody}
    typed = re.sub(r"\{(\w+)\}", r"{\1:str}", path)
    verb = HttpMethod(method)
    return HTTPRouteHandler(typed, http_method=verb, status_code=status, opt=told)(handle)
