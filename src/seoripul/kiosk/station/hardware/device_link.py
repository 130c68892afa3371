"""A printer behind a device file (`/dev/usb/lp0`): Linux' usblp and its like.

Windows has no such files: there the spooler is used (`spooler_printer`).
"""

from __future__ import annotations

import os
import select
from dataclasses import dataclass, field
from time import monotonic
from typing import Final

from seoripul.kiosk.station.hardware.link import LinkBroken

_NO_WAIT: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)


@dataclass(slots=True)
class DeviceLink:
    """Implements `link.Link` over a device file. `answers` False: write-only. Seconds."""

    path: str
    answers: bool = True
    send_s: float = 5.0
    _file: int | None = field(default=None)

    def open(self) -> None:
        if self._file is not None:
            return
        mode = os.O_RDWR if self.answers else os.O_WRONLY
        try:
            self._file = os.open(self.path, mode | _NO_WAIT)
        except OSError as error:
            raise LinkBroken(f"{self.path} cannot be opened") from error

    def send(self, data: bytes) -> None:
        sent, deadline = 0, monotonic() + self.send_s
        try:
            while sent < len(data):
                if not self._writable(deadline - monotonic()):
                    raise LinkBroken("the printer stopped taking bytes", sent)
                sent += os.write(self._open_file(), data[sent:])
        except (OSError, ValueError) as error:
            raise LinkBroken("the printer is gone", sent) from error

    def receive(self, wait_s: float) -> int | None:
        try:
            if not select.select([self._open_file()], [], [], wait_s)[0]:
                return None
            answer = os.read(self._open_file(), 1)
        except (OSError, ValueError) as error:
            raise LinkBroken("the printer is gone") from error
        return answer[0] if answer else None

    def close(self) -> None:
        opened, self._file = self._file, None
        if opened is not None:
            os.close(opened)

    def _writable(self, wait_s: float) -> bool:
        return bool(select.select([], [self._open_file()], [], max(0.0, wait_s))[1])

    def _open_file(self) -> int:
        if self._file is None:
            raise LinkBroken("not open")
        return self._file
