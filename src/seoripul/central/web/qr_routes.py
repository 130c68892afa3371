"""POST /v1/qr: the code comes in the body and is neither kept nor logged. It changes nothing,
so it wants no key."""

from __future__ import annotations

from typing import Any, Final

from litestar import Response, post

from seoripul.central.office import AnyRequest
from seoripul.central.permits import Verb
from seoripul.central.problems import problem
from seoripul.central.reading import read_body
from seoripul.central.reception import admit
from seoripul.central.web import qr
from seoripul.contract import paths
from seoripul.contract.pickup import DrawQr
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

LONGEST_BODY: Final = 200
_HEADERS: Final = {"Content-Security-Policy": "default-src 'none'; sandbox"}
_SVG: Final = "image/svg+xml"
_TOLD: Final = {
    "may": Verb.READ_PUBLIC,
    "takes": DrawQr,
    "gives": bytes,
    "public": True,
    "keyed": False,
    "media_type": _SVG,
}


@post(paths.QR, status_code=200, opt=_TOLD)
async def draw_qr(request: AnyRequest) -> Response[bytes]:
    """The QR of a whole pick-up code as SVG; 422 `unreadable` for anything else."""
    admitted = await admit(request, Verb.READ_PUBLIC)
    if isinstance(admitted, Refusal):
        return problem(admitted)
    drawn = _draw(await request.body())
    if isinstance(drawn, Refusal):
        return problem(drawn)
    return Response(drawn, media_type=_SVG, headers=_HEADERS)


def _draw(body: bytes) -> bytes | Refusal:
    if len(body) > LONGEST_BODY:
        return refuse(RefusalCode.TOO_LARGE, 413)
    asked = read_body(body, DrawQr)
    if isinstance(asked, Refusal):
        return asked
    try:
        return qr.svg(asked.code)
    except ValueError:
        return refuse(RefusalCode.UNREADABLE, 422)


routers: list[Any] = [draw_qr]
