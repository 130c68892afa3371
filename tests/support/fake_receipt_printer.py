"""A receipt printer on a TCP port: speaks ESC/POS, has paper and a cover, keeps what it printed."""

from __future__ import annotations

import socket
import threading
from dataclasses import dataclass, field

from seoripul.kiosk.station.hardware.raster import Raster

_RASTER = b"\x1dv0\x00"


@dataclass
class FakeReceiptPrinter:
    """Use as a context. Faults are plain fields, set before or between jobs."""

    paper_out: bool = False
    paper_low: bool = False
    cover_open: bool = False
    mute: bool = False
    """Takes everything, answers nothing."""
    hangs_up_after: int | None = None
    """Bytes of a job after which the line breaks."""
    runs_out_while_printing: bool = False
    never_says_done: bool = False
    slips: list[Raster] = field(default_factory=list)
    rows: list[Raster] = field(default_factory=list)
    cleared: int = 0
    connections: int = 0

    def __enter__(self) -> FakeReceiptPrinter:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        with socket.create_connection(self._listening.getsockname()):
            self._thread.join(5)
        self._listening.close()

    @property
    def port(self) -> int:
        port: int = self._listening.getsockname()[1]
        return port

    def _serve(self) -> None:
        while True:
            wire, _ = self._listening.accept()
            with wire:
                if self._ended.is_set():
                    return
                self.connections += 1
                self._talk(wire)

    def _talk(self, wire: socket.socket) -> None:
        waiting, taken = b"", 0
        wire.settimeout(5)
        while not self._ended.is_set():
            try:
                came = wire.recv(65536)
            except OSError:
                return
            taken += len(came)
            if not came or (self.hangs_up_after is not None and taken > self.hangs_up_after):
                return
            waiting = self._obey(waiting + came, wire)

    def _obey(self, waiting: bytes, wire: socket.socket) -> bytes:
        while waiting:
            length = self._one(waiting, wire)
            if length == 0:
                return waiting
            waiting = waiting[length:]
        return waiting

    def _one(self, waiting: bytes, wire: socket.socket) -> int:
        if waiting.startswith(b"\x10\x04") and len(waiting) >= 3:
            self._answer(wire, self._status(waiting[2]))
            return 3
        if waiting.startswith(b"\x10\x14\x08") and len(waiting) >= 10:
            self.cleared += 1
            self.rows.clear()
            return 10
        if waiting.startswith(_RASTER):
            return self._raster(waiting)
        if waiting.startswith(b"\x1dV") and len(waiting) >= 4:
            self._cut()
            return 4
        if waiting.startswith(b"\x1dr") and len(waiting) >= 3:
            if not self.never_says_done:
                self._answer(wire, 0b1100 if self.paper_out else 0)
            return 3
        return 2 if waiting.startswith(b"\x1b@") else 0

    def _raster(self, waiting: bytes) -> int:
        if len(waiting) < 8:
            return 0
        wide, high = int.from_bytes(waiting[4:6], "little"), int.from_bytes(waiting[6:8], "little")
        end = 8 + wide * high
        if len(waiting) < end:
            return 0
        self.rows.append(Raster(waiting[8:end], wide * 8, high))
        return end

    def _cut(self) -> None:
        if self.runs_out_while_printing:
            self.paper_out = True
            return
        rows = b"".join(part.rows for part in self.rows)
        self.slips.append(Raster(rows, self.rows[0].width, sum(p.height for p in self.rows)))
        self.rows.clear()

    def _status(self, query: int) -> int:
        offline = self.paper_out or self.cover_open
        cause = (4 if self.cover_open else 0) | (32 if self.paper_out else 0)
        paper = (0x60 if self.paper_out else 0) | (0x0C if self.paper_low else 0)
        return 0x12 | {1: 8 if offline else 0, 2: cause, 4: paper}[query]

    def _answer(self, wire: socket.socket, status: int) -> None:
        if not self.mute:
            wire.sendall(bytes((status,)))
