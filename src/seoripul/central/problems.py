"""Every refusal and every surprise as application/problem+json (RFC 9457)."""

from __future__ import annotations

import logging
import uuid
from typing import Any, Final

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException

from seoripul.central.faults import bare
from seoripul.central.storage_trouble import storage_refusal
from seoripul.central.web import missing
from seoripul.contract import wire
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

log: Final = logging.getLogger(__name__)
MEDIA_TYPE: Final = "application/problem+json"
_BY_STATUS: Final = {
    401: RefusalCode.UNKNOWN_DEVICE,
    403: RefusalCode.NOT_PERMITTED,
    404: RefusalCode.NOT_FOUND,
    405: RefusalCode.BAD_REQUEST,
    413: RefusalCode.TOO_LARGE,
    429: RefusalCode.TOO_MANY_TRIES,
    503: RefusalCode.BUSY,
    507: RefusalCode.STORAGE_FULL,
}


def problem(refusal: Refusal) -> Response[bytes]:
    """A refusal on its way out."""
    wait = refusal.facts.retry_after_s
    headers = {} if wait is None else {"Retry-After": str(wait)}
    return Response(
        wire.encode(refusal), status_code=refusal.status, media_type=MEDIA_TYPE, headers=headers
    )


def framework_problem(request: Request[Any, Any, Any], raised: HTTPException) -> Response[bytes]:
    """404, 405, 413 and bad input found by the framework, in our closed codes.

    Somebody who typed an address into a browser reads a page instead.
    """
    if raised.status_code == 404 and missing.is_read_by_a_person(request):
        return missing.page()
    code = _BY_STATUS.get(raised.status_code, RefusalCode.BAD_REQUEST)
    answer = problem(refuse(code, raised.status_code))
    for name, value in (raised.headers or {}).items():
        answer.headers[name] = value
    return answer


class Surprise(msgspec.Struct, frozen=True, kw_only=True):
    """What is told of a fault: nothing but a number to find it in the log."""

    status: int
    title: str
    type: str
    instance: str


def surprise(request: Request[Any, Any, Any], raised: Exception) -> Response[bytes]:
    refusal = storage_refusal(raised)
    if refusal is not None:
        log.error("nothing was read: %s", refusal.title, exc_info=bare(raised))
        return problem(refusal)
    told = fault(str(request.method), _route(request), raised)
    return Response(told, status_code=500, media_type=MEDIA_TYPE)


def fault(method: str, route: str, raised: Exception) -> bytes:
    """A fault of ours: logged with its place, never with a body or a header; what is told of it."""
    number = uuid.uuid4().hex
    log.error("fault %s at %s %s", number, method, route, exc_info=bare(raised))
    told = Surprise(
        status=500, title="a fault in central", type="about:blank", instance=f"urn:uuid:{number}"
    )
    return wire.encode(told)


def _route(request: Request[Any, Any, Any]) -> str:
    """The route's pattern: an address may carry a token, its pattern never does."""
    handler = request.scope.get("route_handler")
    return ", ".join(sorted(getattr(handler, "paths", ()))) or "?"


EXCEPTION_ANSWERS: Final[Any] = {HTTPException: framework_problem, Exception: surprise}
