"""The pictures an operator puts into a board's folder: which comes next."""

from __future__ import annotations

from pathlib import Path
from typing import Final

KINDS: Final = frozenset({".png", ".jpg", ".jpeg", ".webp"})


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
