"""Turns an action into an HTTP route: who asks, may they, once only, and the answer."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeVar

import msgspec
from litestar import HttpMethod, Response
from litestar.handlers import HTTPRouteHandler

from seoripul.central.actor import Actor
from seoripul.central.bulletin import Draw
from seoripul.central.deed import Deed
from seoripul.central.glance import Draws, Glance
from seoripul.central.office import AnyRequest, Office, office_of
from seoripul.central.orders import Answer
from seoripul.central.permits import PERMITS, Verb
from seoripul.central.problems import MEDIA_TYPE, problem
from seoripul.central.reading import fingerprint, key_of, knock, read_body
from seoripul.central.straight import Straight
from seoripul.contract import wire
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

C = TypeVar("C")
JSON: Final = "application/json"
REPEATED_HEADER: Final = "X-Seoripul-Repeated"
STRAIGHT: Final = "straight"
"""The option under which a route keeps the short way to its command."""


async def admit(request: AnyRequest, may: Verb) -> Actor | Refusal:
    """The actor, if permitted."""
    reads = request.method == "GET"
    return await knock(office_of(request), request.headers, may, address(request), reads=reads)


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
        actor = await admit(request, may)
        if isinstance(actor, Refusal):
            return problem(actor)
        key = key_of(request.headers)
        if isinstance(key, Refusal):
            return problem(key)
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
                actor, work, key, fingerprint(request.scope, actor, key, body), status
            )
        )

    route = _route(path, method, handle, may, takes, gives, status, keyed=True)
    if "{" not in path and prepares is None and method == "POST":
        route.opt[STRAIGHT] = Straight(path, may, takes, does, status)
    return route


def question(
    path: str,
    *,
    may: Verb,
    gives: object,
    asks: Callable[..., Awaitable[object]],
    **told: object,
) -> HTTPRouteHandler:
    """A GET: `asks(office, actor, query, **path)` gives a struct, bytes, Response or Refusal.

    `told`: what else `openapi.describe` should say of it.
    """

    async def handle(request: AnyRequest) -> Response[Any]:
        actor = await admit(request, may)
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

    return _route(path, "GET", handle, may, None, gives, 200, **told)


def picture(path: str, *, may: Verb, gives: object, kind: str, draws: Draws) -> HTTPRouteHandler:
    """A long poll, as `Glance` says, of the actor's centre or the one named in the path."""
    glance = Glance(path, may, kind, draws)

    async def handle(request: AnyRequest) -> Response[bytes]:
        return reply(await glance.answer(office_of(request), request.scope))

    route = _route(path, "GET", handle, may, None, gives, 200, quiet=True)
    route.opt[STRAIGHT] = glance
    return route


async def show(
    office: Office, kind: str, centre_id: str, after: int | None, draw: Draw, *more: str
) -> Response[Any]:
    """The newest picture of a centre as soon as its version is not `after`; else 204."""
    bulletin = office.store.bulletin
    if await bulletin.newer(centre_id, after, office.settings.longest_wait_s) is None:
        return Response(b"", status_code=204)
    return send(await bulletin.picture(kind, centre_id, draw, *more))


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


def _route(
    path: str,
    method: str,
    handle: Any,
    may: Verb,
    takes: object,
    gives: object,
    status: int,
    **more: object,
) -> HTTPRouteHandler:
    told = {"may": may, "takes": takes, "gives": gives, "public": PERMITS[may].anybody}
    told = {**told, "keyed": False, **more}
    typed = re.sub(r"\{(\w+)\}", r"{\1:str}", path)
    verb = HttpMethod(method)
    return HTTPRouteHandler(typed, http_method=verb, status_code=status, opt=told)(handle)
