"""The demonstration's windows: one process each, watched, never restarted in silence."""

from __future__ import annotations

import queue
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from seoripul.contract.people import DeviceKind
from seoripul.ui.child_central import program

QUIT_ALL: Final = 10
"""A window's exit code that ends the whole demonstration."""
STOP_S: Final = 3.0


@dataclass(frozen=True, slots=True)
class Pane:
    """A window that fits beside others on a desktop of 1920 × 1080."""

    kind: DeviceKind
    width: int
    height: int
    width_mm: float
    left: int
    top: int

    def words(self, home: Path, url: str) -> list[str]:
        return [
            self.kind.value,
            "--windowed",
            "--demo-hardware",
            *("--home", str(home)),
            *("--central", url),
            *("--screen", f"{self.width}x{self.height}"),
            *("--width-mm", str(self.width_mm)),
            *("--at", f"{self.left},{self.top}"),
        ]


PANES: Final = (
    Pane(DeviceKind.COUNTER, 1350, 600, 345.0, 560, 440),
    Pane(DeviceKind.BOARD, 672, 378, 1210.0, 560, 30),
    Pane(DeviceKind.KIOSK, 540, 960, 398.0, 5, 30),
)


PHONE_AT: Final = (1245, 30)
PHONE_SIZE: Final = (330, 378)


class Windows:
    def __init__(self) -> None:
        self._open: dict[str, subprocess.Popen[bytes]] = {}
        self._ended: queue.SimpleQueue[tuple[str, int]] = queue.SimpleQueue()

    def open(self, pane: Pane, home: Path, url: str) -> None:
        self.start(pane.kind.value, pane.words(home, url))

    def start(self, name: str, words: list[str]) -> None:
        """Any window of this program, by its verb and options."""
        process = subprocess.Popen([*program(), *words], stdin=subprocess.DEVNULL)
        self._open[name] = process
        watch = threading.Thread(target=self._watch, args=(name, process), daemon=True)
        watch.start()

    @property
    def any_open(self) -> bool:
        return bool(self._open)

    def next_end(self, wait_s: float) -> tuple[str, int] | None:
        """The window that ended and its exit code; None when none did within `wait_s`."""
        try:
            name, code = self._ended.get(timeout=wait_s)
        except queue.Empty:
            return None
        self._open.pop(name, None)
        return name, code

    def close(self) -> None:
        """All of them, at once and for certain."""
        for process in self._open.values():
            process.terminate()
        for process in self._open.values():
            try:
                process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(STOP_S)
        self._open.clear()

    def _watch(self, name: str, process: subprocess.Popen[bytes]) -> None:
        self._ended.put((name, process.wait()))
