"""A sheet written as CSV or XLSX: whole or not at all, and never read as a formula."""

from __future__ import annotations

import csv
import errno
import io
import os
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from seoripul.kiosk.counter.day_figures import Cell

Sheet = Sequence[Sequence[Cell]]
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
_DENIED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY, errno.EISDIR})


class NotSaved(StrEnum):
    DISK_FULL = "disk_full"
    NOT_ALLOWED = "not_allowed"
    """No right to write there, or another program holds the file open."""
    NO_FOLDER = "no_folder"


def as_csv(rows: Sheet) -> bytes:
    """UTF-8 with a mark by which Excel knows it; text that Excel would compute is quoted."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(
        [_plain(cell) for cell in row] for row in rows
    )
    return text.getvalue().encode("utf-8-sig")


def as_xlsx(rows: Sheet) -> bytes:
    """One sheet with a fixed heading; numbers are numbers, text is text."""
    import xlsxwriter

    kept = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(kept, options) as book:
        page, bold = book.add_worksheet(), book.add_format({"bold": True})
        for at, row in enumerate(rows):
            for place, cell in enumerate(row):
                if isinstance(cell, str):
                    page.write_string(at, place, cell, bold if at == 0 else None)
                elif cell is not None:
                    page.write_number(at, place, cell)
        page.freeze_panes(1, 0)
        page.set_column(0, len(rows[0]) - 1, 15)
    return kept.getvalue()


KINDS: Final[dict[str, Callable[[Sheet], bytes]]] = {"csv": as_csv, "xlsx": as_xlsx}
"""By the ending of the file's name."""


def save(path: Path, content: bytes) -> NotSaved | None:
    """Replace or make a file; None: it is whole on the disk."""
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as failed:
        _drop(part)
        return why_not(failed)
    return None


def _drop(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        """The folder is gone, too."""


def why_not(failed: OSError) -> NotSaved:
    if failed.errno in _FULL:
        return NotSaved.DISK_FULL
    return NotSaved.NOT_ALLOWED if failed.errno in _DENIED else NotSaved.NO_FOLDER


def _plain(cell: Cell) -> Cell:
    is_formula = isinstance(cell, str) and cell.startswith(_FORMULA)
    return f"'{cell}" if is_formula else cell
