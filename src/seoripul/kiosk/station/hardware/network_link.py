"""A printer on the network: raw bytes to port 9100."""

from __future__ import annotations

import select
import socket
from dataclasses import dataclass, field

from seoripul.kiosk.station.hardware.link import LinkBroken


@dataclass(slots=True)
class NetworkLink:
    """Implements `link.Link` over TCP. Times in seconds."""

    host: str
    port: int = 9100
    connect_s: float = 2.0
    send_s: float = 5.0
    answers: bool = True
    _socket: socket.socket | None = field(default=None)

    def open(self) -> None:
        if self._socket is not None:
            return
        try:
            opened = socket.create_connection((self.host, self.port), timeout=self.connect_s)
        except OSError as error:
            raise LinkBroken(f"{self.host}:{self.port} does not answer") from error
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        opened.settimeout(self.send_s)
        self._socket = opened

    def send(self, data: bytes) -> None:
        wire, sent = self._wire(), 0
        try:
            while sent < len(data):
                sent += wire.send(data[sent:])
        except (OSError, ValueError) as error:
            raise LinkBroken("the printer stopped taking bytes", sent) from error

    def receive(self, wait_s: float) -> int | None:
        wire = self._wire()
        try:
            if not select.select([wire], [], [], wait_s)[0]:
                return None
            answer = wire.recv(1)
        except (OSError, ValueError) as error:
            raise LinkBroken("the printer is gone") from error
        if not answer:
            raise LinkBroken("the printer hung up")
        return answer[0]

    def close(self) -> None:
        wire, self._socket = self._socket, None
        if wire is None:
            return
        try:
            wire.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        finally:
            wire.close()

    def _wire(self) -> socket.socket:
        if self._socket is None:
            raise LinkBroken("not open")
        return self._socket
