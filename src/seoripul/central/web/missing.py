"""What a browser shows for an address that leads nowhere."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response

from seoripul.central.web import assets, shelter


def is_read_by_a_person(request: Request[Any, Any, Any]) -> bool:
    """A browser's address bar asks for HTML; programs and the pages' own questions do not."""
    wants = request.headers.get("accept", "")
    return "text/html" in wants and not request.url.path.startswith(("/v1/", "/static/"))


def page() -> Response[bytes]:
    found = assets.load().pages["missing.html"]
    headers = shelter.PAGE_HEADERS | {"X-Robots-Tag": "noindex"}
    return Response(found.body, status_code=404, media_type=found.media_type, headers=headers)
