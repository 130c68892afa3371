"""The web application: the nouns' routes, one way of refusing, one set of headers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cache
from typing import Any, Final

import msgspec
from litestar import Litestar, Response, get
from litestar.handlers import HTTPRouteHandler

from seoripul import __version__
from seoripul.central.addresses import routes as addresses
from seoripul.central.bells import routes as bells
from seoripul.central.catalogue import routes as catalogue
from seoripul.central.centres import routes as centres
from seoripul.central.delivery import routes as delivery
from seoripul.central.dispatch import routes as dispatch
from seoripul.central.fences import fenced
from seoripul.central.office import Office, carry
from seoripul.central.openapi import describe
from seoripul.central.people import routes as people
from seoripul.central.permits import Verb
from seoripul.central.pickup import routes as pickup
from seoripul.central.problems import EXCEPTION_ANSWERS
from seoripul.central.queue import routes as queue
from seoripul.central.reception import question
from seoripul.central.settings import LARGEST_BODY
from seoripul.central.statistics import routes as statistics
from seoripul.central.ways import Ways
from seoripul.central.web import routes as web
from seoripul.contract import paths, wire

OPENAPI: Final = "/v1/openapi.json"
Asgi = Callable[[Any, Any, Any], Awaitable[None]]


class Health(msgspec.Struct, frozen=True, kw_only=True):
    ok: bool
    version: str
    demo_clock: bool


def build(office: Office) -> Asgi:
    """The ASGI application of one office; the office must be open before it is served."""
    return with_headers(_framework(), office, ways())


@cache
def _framework() -> Asgi:
    """The same for every office of this process: each request carries its own."""
    handlers = [health, *gather()]
    published = wire.encode(describe(one for one in handlers if isinstance(one, HTTPRouteHandler)))

    @get(OPENAPI, sync_to_thread=False)
    def openapi() -> Response[bytes]:
        return Response(published, media_type="application/json")

    return Litestar(
        [*handlers, openapi],
        openapi_config=None,
        exception_handlers=EXCEPTION_ANSWERS,
        request_max_body_size=LARGEST_BODY,
        logging_config=None,
    )


def gather() -> list[Any]:
    """The routes of every noun."""
    nouns = (
        people, catalogue, centres, addresses, pickup, delivery, queue, bells, statistics,
        dispatch, web,
    )  # fmt: skip
    return [route for noun in nouns for route in noun.routers]


async def _health(office: Office, *_: object) -> Health:
    return Health(ok=True, version=__version__, demo_clock=office.clock.settable)


health = question(paths.HEALTH, may=Verb.READ_PUBLIC, gives=Health, asks=_health)


@cache
def ways() -> Ways:
    """What is answered without the framework."""
    return Ways([health, *gather()])


def with_headers(app: Asgi, office: Office, ways: Ways) -> Asgi:
    """Central's time and the browser's fences on every answer, also on refusals."""

    def serve(scope: Any, receive: Any, send: Any) -> Awaitable[None]:
        if scope["type"] != "http":
            return app(scope, receive, send)
        short = ways.find(scope["method"], scope["path"])
        if short is not None:
            return short(office, scope, receive, send)

        async def send_on(message: Any) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = fenced(message["headers"], office.clock)
            await send(message)

        carry(office, scope)
        return app(scope, receive, send_on)

    return serve
