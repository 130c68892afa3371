"""A messaging gateway on a loopback port: takes signed JSON, keeps what came, may refuse."""

from __future__ import annotations

import json
import queue
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

PATIENCE_S: Final = 30.0


@dataclass(frozen=True)
class Came:
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.body)
        return found


class WebhookGateway:
    """Use as a context. `answers` are given in turn, then 202 to everybody."""

    def __init__(self, *answers: int, before_answering: Callable[[], None] | None = None) -> None:
        self._answers = deque(answers)
        self.before_answering = before_answering
        self._came: queue.SimpleQueue[Came] = queue.SimpleQueue()

    def __enter__(self) -> WebhookGateway:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._answering())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/send"

    def next(self) -> Came:
        """The next message that came; raises queue.Empty when none does."""
        return self._came.get(timeout=PATIENCE_S)

    @property
    def is_quiet(self) -> bool:
        return self._came.empty()

    def _answering(gateway) -> type[BaseHTTPRequestHandler]:  # noqa: N805
        class Answering(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                status = gateway._answers.popleft() if gateway._answers else 202
                gateway._came.put(Came(dict(self.headers.items()), body))
                if gateway.before_answering is not None:
                    gateway.before_answering()
                try:
                    self.send_response(status)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                except ConnectionError:
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                pass

        return Answering
