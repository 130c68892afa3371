"""The demo scanner: drop a text file or a picture into a folder, and it was scanned.

A file counts once: it is read and then renamed to `*.scanned`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from seoripul.kiosk.station.hardware.ports import UNREADABLE, DeviceState, Heard

Decode = Callable[[Path], str | None]
"""The best code in a picture file, or None."""

_PICTURES: Final = (".png", ".jpg", ".jpeg", ".bmp", ".webp")
_LONGEST_TEXT: Final = 4096


@dataclass(slots=True)
class DemoScanner:
    """Implements `ports.Scanner`. Looks into `folder` every `look_every_s` seconds."""

    folder: Path
    decode: Decode
    look_every_s: float = 0.2
    _stopped: threading.Event = field(default_factory=threading.Event)
    _watching: threading.Thread | None = None

    def start(self, heard: Heard) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._stopped.clear()
        watch = threading.Thread(
            target=self._watch, args=(heard,), name="demo scanner", daemon=True
        )
        self._watching = watch
        watch.start()

    def stop(self) -> None:
        self._stopped.set()
        watching, self._watching = self._watching, None
        if watching is not None:
            watching.join(timeout=2.0)

    def state(self) -> DeviceState:
        return DeviceState.READY if self._watching is not None else DeviceState.STARTING

    def _watch(self, heard: Heard) -> None:
        while not self._stopped.is_set():
            for path in sorted(self.folder.iterdir()):
                self._take(path, heard)
            self._stopped.wait(self.look_every_s)

    def _take(self, path: Path, heard: Heard) -> None:
        try:
            text = self._read(path)
            if text is not None:
                path.replace(path.with_name(path.name + ".scanned"))
                heard(text)
        except OSError:
            return

    def _read(self, path: Path) -> str | None:
        if path.suffix.lower() == ".txt":
            return path.read_text(encoding="utf-8")[:_LONGEST_TEXT].strip()
        if path.suffix.lower() in _PICTURES:
            return self.decode(path) or UNREADABLE
        return None
