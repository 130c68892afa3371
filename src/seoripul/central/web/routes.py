"""The citizens' pages, the courier's, and their files."""

from __future__ import annotations

from typing import Any, Final

from litestar import Request, Response, get

from seoripul.central.web import assets, expected, qr_routes, shelter
from seoripul.central.web.keeping import KEEPERS
from seoripul.contract.paths import COURIER_PAGE

AnyRequest = Request[Any, Any, Any]
_CLOSED: Final = ("/r/", "/t/", "/d/", "/c", "/v1/")
ROBOTS: Final = "User-agent: *\n" + "".join(f"Disallow: {path}\n" for path in _CLOSED)


@get(["/", "/order"], include_in_schema=False, sync_to_thread=False)
def order_page(request: AnyRequest) -> Response[bytes]:
    return _page(request, "order.html")


@get("/r/{follow:str}", include_in_schema=False, sync_to_thread=False)
def follow_page(request: AnyRequest) -> Response[bytes]:
    """The same page for every order: the token is read, and the order asked for, by the browser."""
    return _page(request, "follow.html", {"X-Robots-Tag": "noindex, nofollow"})


@get(["/now", "/now/{centre_id:str}"], include_in_schema=False, sync_to_thread=False)
def now_page(request: AnyRequest) -> Response[bytes]:
    """Who waits where: every centre, or one."""
    return _page(request, "live.html")


@get("/t/{follow:str}", include_in_schema=False, sync_to_thread=False)
def ticket_page(request: AnyRequest) -> Response[bytes]:
    """One number, by its token."""
    return _page(request, "live.html", {"X-Robots-Tag": "noindex, nofollow"})


@get("/d/{follow:str}", include_in_schema=False, sync_to_thread=False)
def brought_page(request: AnyRequest) -> Response[bytes]:
    """An order brought home, by its token."""
    return _page(request, "brought.html", {"X-Robots-Tag": "noindex, nofollow"})


@get(COURIER_PAGE, include_in_schema=False, sync_to_thread=False)
def courier_page(request: AnyRequest) -> Response[bytes]:
    """Today's run on a courier's phone; without a paired phone it shows nothing."""
    return _page(request, "courier.html", {"X-Robots-Tag": "noindex, nofollow"})


@get([f"/{name}" for name in KEEPERS], include_in_schema=False, sync_to_thread=False)
def worker(request: AnyRequest) -> Response[bytes]:
    """Keeps the pages in the browser; at the root, because it answers for all of them."""
    return _page(request, request.url.path.lstrip("/"))


@get("/static/{digest:str}/{name:path}", include_in_schema=False, sync_to_thread=False)
def static_file(request: AnyRequest) -> Response[bytes]:
    """An address of an older release is answered with today's file, not to be kept."""
    known = assets.load()
    found = known.by_name.get(str(request.path_params["name"]).lstrip("/"))
    if found is None:
        return _missing()
    current = request.path_params["digest"] == known.digest
    keep = shelter.FOR_EVER if current else "no-cache"
    return _send(request, found, shelter.STATIC_HEADERS | {"Cache-Control": keep})


@get("/favicon.ico", include_in_schema=False, sync_to_thread=False)
def favicon(request: AnyRequest) -> Response[bytes]:
    mark = assets.load().by_name["mark.svg"]
    return _send(request, mark, shelter.STATIC_HEADERS | {"Cache-Control": "max-age=86400"})


@get("/robots.txt", include_in_schema=False, sync_to_thread=False)
def robots() -> Response[str]:
    return Response(ROBOTS, media_type="text/plain")


def _page(request: AnyRequest, name: str, more: dict[str, str] | None = None) -> Response[bytes]:
    known = assets.load()
    tag = f'"{known.digest}-{known.pages[name].mark}"'
    headers = shelter.PAGE_HEADERS | {"ETag": tag} | (more or {})
    if request.headers.get("if-none-match") == tag:
        return Response(b"", status_code=304, headers=headers)
    return _send(request, known.pages[name], headers)


def _send(request: AnyRequest, found: assets.Asset, headers: dict[str, str]) -> Response[bytes]:
    body = found.body
    if found.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
        body, headers = found.packed, headers | {"Content-Encoding": "gzip"}
    return Response(body, media_type=found.media_type, headers=headers)


def _missing() -> Response[bytes]:
    return Response(b"not found", status_code=404, media_type="text/plain")


routers: list[Any] = [
    order_page,
    follow_page,
    now_page,
    ticket_page,
    brought_page,
    courier_page,
    worker,
    static_file,
    favicon,
    robots,
    *expected.routers,
    *qr_routes.routers,
]
