"""Files that are either the old or the new version, never a half of each."""

from __future__ import annotations

import contextlib
import os
import uuid
from pathlib import Path
from typing import Final

_OWNER_ONLY: Final = 0o600


def replace_file(path: Path, content: bytes) -> None:
    """Write beside, flush to the disk, then swap. Readable by the owner only.

    Raises OSError (a full or read-only disk); the old file then stands.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{uuid.uuid4().hex[:8]}.new")
    try:
        _write(beside, content)
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise


def _write(path: Path, content: bytes) -> None:
    opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _binary(), _OWNER_ONLY)
    with os.fdopen(opened, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _binary() -> int:
    return getattr(os, "O_BINARY", 0)
