"""The demo announcer: writes down what a lobby would hear."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HEARD: Final = "heard.txt"


@dataclass(frozen=True, slots=True)
class DemoAnnouncer:
    """Implements `ports.Announcer`: one line in `folder` for each piece, its sounds in order."""

    folder: Path

    def announce(self, sounds: tuple[str, ...], volume: float, done: Callable[[], None]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / HEARD).open("a", encoding="utf-8") as heard:
            heard.write(f"{volume:.2f} {' '.join(sounds)}\n")
        done()

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class NoAnnouncer:
    """Implements `ports.Announcer` where no sound is wanted."""

    def announce(self, sounds: tuple[str, ...], volume: float, done: Callable[[], None]) -> None:
        done()

    def stop(self) -> None: ...
