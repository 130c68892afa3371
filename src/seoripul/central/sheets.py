"""What all CSV sheets of an office have in common: how spreadsheets save text, yes and no."""

from __future__ import annotations

import csv
import io
from typing import Final

YES_NO: Final = {"yes": True, "no": False, "y": True, "n": False, "예": True, "아니오": False}


class CellError(ValueError):
    """A cell that cannot be taken; its text says why."""


def text_of(raw: bytes) -> str:
    """UTF-8 with or without byte-order mark, or CP949. Raises UnicodeDecodeError for neither."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp949")


def lines_of(raw: bytes) -> csv.DictReader[str]:
    """The lines below the header, whose names are trimmed.

    Raises UnicodeDecodeError, or csv.Error here or while reading on.
    """
    lines = csv.DictReader(io.StringIO(text_of(raw), newline=""), strict=True)
    lines.fieldnames = [name.strip() for name in lines.fieldnames or ()]
    return lines
