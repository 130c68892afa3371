"""The pictures an operator puts into a board's folder: which comes next."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

KINDS: Final = frozenset({".png", ".jpg", ".jpeg", ".webp"})

LINES_S: Final = 20
PICTURE_S: Final = 10
"""Where there is room for one of them only, they take turns; the lines stand longer."""


def is_picture_s_turn(now: datetime) -> bool:
    return int(now.timestamp()) % (LINES_S + PICTURE_S) >= LINES_S


def pictures_of(folder: Path) -> tuple[Path, ...]:
    """Pictures by name; none where there is no such folder or it cannot be read."""
    try:
        found = [one for one in folder.iterdir() if one.suffix.lower() in KINDS and one.is_file()]
    except OSError:
        return ()
    return tuple(sorted(one for one in found if not one.name.startswith(".")))


def after(pictures: tuple[Path, ...], shown: Path | None) -> tuple[Path, ...]:
    """In the order of trying: from the one after `shown`, round to `shown` itself."""
    later = [one for one in pictures if shown is not None and one > shown]
    return (*later, *(one for one in pictures if one not in later))
