"""POST /v1/qr: the code comes in the body and is neither kept nor logged."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from litestar import Request, Response, post

from seoripul.central.web import qr
from seoripul.contract import paths, wire
from seoripul.contract.pickup import DrawQr
from seoripul.contract.refusals import RefusalCode, refuse

LONGEST_BODY: Final = 200
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
}


@post(paths.QR, status_code=200)
async def draw_qr(request: Request[Any, Any, Any]) -> Response[bytes]:
    """The QR of a whole pick-up code as SVG; 422 `unreadable` for anything else."""
    body = await request.body()
    if len(body) > LONGEST_BODY:
        return _refused(RefusalCode.TOO_LARGE, 413)
    try:
        picture = qr.svg(wire.decode(body, DrawQr).code)
    except (msgspec.DecodeError, ValueError):
        return _refused(RefusalCode.UNREADABLE, 422)
    return Response(picture, media_type="image/svg+xml", headers=_HEADERS)


def _refused(code: RefusalCode, status: int) -> Response[bytes]:
    return Response(
        wire.encode(refuse(code, status)),
        status_code=status,
        media_type="application/problem+json",
        headers=_HEADERS,
    )


routers: list[Any] = [draw_qr]
