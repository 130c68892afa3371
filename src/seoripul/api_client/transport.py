"""One question and its answer over HTTP, with every wait bounded. Imports `requests`."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Final

import requests
from requests.exceptions import ConnectionError as Broken
from requests.exceptions import ConnectTimeout, RequestException, SSLError, Timeout
from urllib3.exceptions import HTTPError, MaxRetryError, NewConnectionError

from seoripul.api_client.sockets import CuttableAdapter, OpenSockets
from seoripul.api_client.unreachable import (
    AnswerLost,
    BadCertificate,
    Closed,
    Nonsense,
    NotConnected,
    Unreachable,
)

LARGEST_ANSWER: Final = 16 * 1024 * 1024
_PIECE: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Question:
    method: str
    url: str
    query: dict[str, str] = field(default_factory=dict)
    body: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: bytes
    headers: dict[str, str]
    """Names in lower case."""
    sent: float
    received: float
    """Monotonic seconds; `received` is when the headers were here."""


class Transport:
    """`ca_file`: certificates to trust instead of the system's, for an office's own authority."""

    def __init__(self, ca_file: str | None = None) -> None:
        self._opened = OpenSockets()
        self._closed = False
        self._http = requests.Session()
        self._http.trust_env = False
        self._http.headers["Accept-Encoding"] = "identity"
        self._http.verify = ca_file or True
        for scheme in ("http://", "https://"):
            self._http.mount(scheme, CuttableAdapter(self._opened))

    def ask(self, question: Question, *, connect_s: float, answer_s: float) -> Answer:
        """Raises a kind of `Unreachable`; takes at most about `connect_s + answer_s`."""
        if self._closed:
            raise Closed("this client is closed")
        try:
            return self._ask(question, connect_s, answer_s)
        except Unreachable:
            raise
        except (RequestException, HTTPError, OSError, ValueError) as trouble:
            if self._closed:
                raise Closed("this client is closed") from None
            raise _named(trouble) from None

    def close(self) -> None:
        """Ends every waiting request within moments. Safe from any thread, and twice."""
        self._closed = True
        self._opened.cut()
        self._http.close()

    def _ask(self, question: Question, connect_s: float, answer_s: float) -> Answer:
        sent = time.monotonic()
        with self._http.request(
            question.method,
            question.url,
            params=question.query,
            data=question.body,
            headers=question.headers,
            timeout=(connect_s, answer_s),
            allow_redirects=False,
            stream=True,
        ) as response:
            received = time.monotonic()
            body = _read(response, sent + connect_s + answer_s)
        names = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, body, names, sent, received)


def _read(response: requests.Response, until: float) -> bytes:
    pieces = bytearray()
    while piece := response.raw.read1(_PIECE):
        pieces += piece
        if len(pieces) > LARGEST_ANSWER:
            raise Nonsense("an answer larger than any in the contract")
        if time.monotonic() > until:
            raise AnswerLost("the answer came too slowly")
    return bytes(pieces)


def _named(trouble: Exception) -> Unreachable:
    """Only the kind of trouble is kept: its text may hold an address or a body."""
    if isinstance(trouble, SSLError):
        return BadCertificate("the certificate was not accepted")
    if isinstance(trouble, ConnectTimeout) or _never_connected(trouble):
        return NotConnected("no connection")
    if isinstance(trouble, (Timeout, Broken, HTTPError, OSError)):
        return AnswerLost("no whole answer in time")
    return Nonsense(type(trouble).__name__)


def _never_connected(trouble: Exception) -> bool:
    cause = trouble.args[0] if isinstance(trouble, Broken) and trouble.args else None
    return isinstance(cause, MaxRetryError) and isinstance(cause.reason, NewConnectionError)
