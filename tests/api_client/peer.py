"""The other end of the wire, misbehaving on purpose: a real HTTP server told what to answer."""

from __future__ import annotations

import contextlib
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

HANGS_S: Final = 30.0


@dataclass(frozen=True)
class Heard:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Peer:
    """Each question takes the next answer; the last one is repeated."""

    answers: list[Callable[[Asked], None]] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    asked: threading.Event = field(default_factory=threading.Event)
    ending: threading.Event = field(default_factory=threading.Event)
    url: str = ""

    def next_answer(self) -> Callable[[Asked], None]:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def then(self, *answers: Callable[[Asked], None]) -> Peer:
        self.answers.extend(answers)
        return self


class Asked(BaseHTTPRequestHandler):
    peer: Peer
    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        heard = Heard(self.command, self.path, dict(self.headers.items()), self.rfile.read(length))
        self.peer.heard.append(heard)
        self.peer.asked.set()
        with contextlib.suppress(OSError):
            self.peer.next_answer()(self)

    do_GET = do_POST = do_DELETE = do_PUT = _answer  # noqa: N815

    def log_message(self, *_: Any) -> None:
        pass


def says(
    status: int, body: bytes, kind: str = "application/json", **headers: str
) -> Callable[[Asked], None]:
    def answer(asked: Asked) -> None:
        asked.send_response(status)
        for name, value in {"Content-Type": kind, **headers}.items():
            asked.send_header(name.replace("_", "-"), value)
        asked.send_header("Content-Length", str(len(body)))
        asked.end_headers()
        asked.wfile.write(body)

    return answer


def hangs(asked: Asked) -> None:
    asked.close_connection = True
    asked.peer.ending.wait(HANGS_S)


def hangs_up(asked: Asked) -> None:
    asked.close_connection = True


def drips(asked: Asked) -> None:
    """A byte now and then: each in time, the whole never."""
    asked.send_response(200)
    asked.send_header("Content-Length", "100000")
    asked.end_headers()
    while not asked.peer.ending.wait(0.05):
        asked.wfile.write(b" ")
        asked.wfile.flush()


@contextlib.contextmanager
def listening(peer: Peer, tls: ssl.SSLContext | None = None) -> Iterator[Peer]:
    class Answering(Asked):
        pass

    Answering.peer = peer
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    server.daemon_threads = True
    server.block_on_close = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    peer.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield peer
    finally:
        peer.ending.set()
        server.shutdown()
        server.server_close()
        thread.join(5)
