"""`doctor --image FILE …`: what a camera would have read in these pictures."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from seoripul.ui.hardware.still_pictures import read_picture


def tell_pictures(paths: Iterable[str], out: TextIO, trouble: TextIO) -> int:
    """One JSON line a file: `{"file", "text", "ms"}`, where `text` is the best code (a whole
    pick-up code before any other) or null. Returns 1 when a file could not be read as a
    picture at all; that is also told on `trouble`."""
    return max([_tell_one(path, out, trouble) for path in paths], default=0)


def _tell_one(path: str, out: TextIO, trouble: TextIO) -> int:
    status, text, ms = 0, None, 0.0
    try:
        found, ms = read_picture(Path(path))
        text = found[0].text if found else None
    except (OSError, ValueError) as why:
        status = 1
        trouble.write(f"{path}: {why}\n")
    line = {"file": path, "text": text, "ms": round(ms, 1)}
    out.write(json.dumps(line, ensure_ascii=False) + "\n")
    out.flush()
    return status
