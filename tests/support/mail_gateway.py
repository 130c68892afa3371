"""A mail server on a loopback port: speaks enough SMTP, keeps what came, may refuse."""

from __future__ import annotations

import queue
import socketserver
import threading
from collections import deque
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Final

PATIENCE_S: Final = 30.0


class MailGateway:
    """Use as a context. `answers` are given to RCPT in turn, then 250 to everybody."""

    def __init__(self, *answers: int) -> None:
        self._answers = deque(answers)
        self._came: queue.SimpleQueue[EmailMessage] = queue.SimpleQueue()
        self.asked: queue.SimpleQueue[str] = queue.SimpleQueue()
        """Every recipient that was named, taken or not."""

    def __enter__(self) -> MailGateway:
        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), self._talking())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def port(self) -> int:
        port: int = self._server.server_address[1]
        return port

    def next(self) -> EmailMessage:
        """The next message that came; raises queue.Empty when none does."""
        return self._came.get(timeout=PATIENCE_S)

    @property
    def is_quiet(self) -> bool:
        return self._came.empty()

    def answer(self, line: str) -> int:
        """The status for one command."""
        verb = line[:4].upper()
        if verb == "RCPT":
            self.asked.put(line)
            return self._answers.popleft() if self._answers else 250
        return {"DATA": 354, "QUIT": 221}.get(verb, 250)

    def keep(self, raw: bytes) -> None:
        message = message_from_bytes(raw, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self._came.put(message)

    def _talking(gateway) -> type[socketserver.StreamRequestHandler]:  # noqa: N805
        class Talking(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                self._say(220)
                while line := self.rfile.readline():
                    status = gateway.answer(line.decode())
                    self._say(status)
                    if status == 354:
                        gateway.keep(b"".join(self._data()))
                        self._say(250)
                    if status == 221:
                        return

            def _data(self) -> list[bytes]:
                lines = []
                while (line := self.rfile.readline()) not in (b".\r\n", b""):
                    lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
                return lines

            def _say(self, status: int) -> None:
                self.wfile.write(b"%d so be it\r\n" % status)

        return Talking
