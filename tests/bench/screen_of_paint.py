"""A display without a monitor whose pixels can be watched from outside (Xvfb's own file)."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import threading
import time
from pathlib import Path
from typing import Final

_HEADER: Final = struct.Struct(">25I")
_MANY_COLOURS: Final = 40
_SAMPLES: Final = 6000
_XVFB: Final = ("Xvfb", "-nolisten", "tcp", "-ac")


class VirtualScreen:
    """A context. `painted_after` tells when a program's window is more than an empty sheet."""

    def __init__(self, folder: Path, width: int, height: int) -> None:
        self._folder, self._size = folder, f"{width}x{height}x24"
        self._moment = threading.Event()

    @staticmethod
    def available() -> bool:
        return shutil.which("Xvfb") is not None

    def __enter__(self) -> VirtualScreen:
        reading, writing = os.pipe()
        folder = ["-fbdir", str(self._folder)]
        self._process = subprocess.Popen(
            [*_XVFB, "-displayfd", str(writing), "-screen", "0", self._size, *folder],
            pass_fds=(writing,),
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        self._pixels = self._open_pixels()
        return self

    def __exit__(self, *_: object) -> None:
        self._pixels.close()
        self._process.terminate()
        self._process.wait(10)

    def painted_after(self, began: float, at_most_s: float) -> float:
        """Seconds from `began` (perf_counter) until there are many colours on the screen."""
        while time.perf_counter() - began < at_most_s:
            if self._colours() >= _MANY_COLOURS:
                return time.perf_counter() - began
            self._moment.wait(0.004)
        raise TimeoutError(f"nothing was painted within {at_most_s} s")

    def wait_until_empty(self, at_most_s: float = 10.0) -> None:
        """The last program's window is gone."""
        deadline = time.perf_counter() + at_most_s
        while self._colours() > 2 and time.perf_counter() < deadline:
            self._moment.wait(0.02)

    def _open_pixels(self) -> mmap.mmap:
        path = self._folder / "Xvfb_screen0"
        with path.open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def _colours(self) -> int:
        header = _HEADER.unpack_from(self._pixels)
        first = header[0] + header[19] * 12
        size = header[12] * header[5]
        step = max(4, size // _SAMPLES // 4 * 4)
        return len({self._pixels[at : at + 3] for at in range(first, first + size - 4, step)})
