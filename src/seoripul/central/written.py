"""An answer as bytes for the wire."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from uvicorn.protocols.http.httptools_impl import STATUS_LINE

from seoripul.central.fences import FENCES, Header, time_of
from seoripul.central.office import Office
from seoripul.central.orders import Answer
from seoripul.central.straight import JSON, answered
from seoripul.contract.refusals import Refusal

_CLOSING: Final = b"connection: close\r\n"


def _lines(headers: Iterable[Header]) -> bytes:
    return b"".join(b"%b: %b\r\n" % header for header in headers)


_DONE: Final = STATUS_LINE[200] + _lines((JSON, *FENCES))
"""What every answer that is no refusal begins with."""


def written(office: Office, answer: Answer | Refusal, *, keep_alive: bool) -> bytes:
    """Head and body."""
    closing = b"" if keep_alive else _CLOSING
    if isinstance(answer, Answer) and answer.status == 200 and not answer.repeated:
        length = b"content-length: %d\r\n%b: %b\r\n" % (len(answer.body), *time_of(office.clock))
        return b"".join((_DONE, length, closing, b"\r\n", answer.body))
    answer, headers = answered(office, answer)
    head = (STATUS_LINE[answer.status], _lines(headers), closing, b"\r\n")
    return b"".join((*head, answer.body))
