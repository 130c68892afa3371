"""The catalogue as a CSV sheet: what offices edit in a spreadsheet.

Read: UTF-8 with or without byte-order mark, or CP949; any line ends. Written: UTF-8 with mark
and CRLF, which spreadsheets open by a double click. Columns of other names are passed over.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final, NamedTuple

from seoripul.central.sheets import YES_NO, CellError, lines_of
from seoripul.contract.catalogue import Document, Period

COLUMNS: Final = (
    "code", "name_ko", "name_en", "group", "window_fee_krw", "fee_unit", "processing_kind",
    "period_length", "identity_check", "phone_orderable", "reservable", "deliverable",
    "effective_from", "fee_source", "fee_confidence", "remarks",
)  # fmt: skip
NEEDED: Final = ("code", "name_ko", "window_fee_krw", "processing_kind")
MOST_LINES: Final = 5000
DEAREST: Final = 10_000_000


class Sheet(NamedTuple):
    documents: tuple[Document, ...]
    rejected: tuple[str, ...]
    """`line 3: why`, in the order of the sheet."""


def read_sheet(raw: bytes, holds_from: date) -> Sheet:
    """Take the good lines, name the bad ones. `holds_from` stands where a line names no day."""
    try:
        lines = lines_of(raw)
        header = lines.fieldnames or ()
        missing = [name for name in NEEDED if name not in header]
        if missing:
            return Sheet((), (f"line 1: missing columns: {', '.join(missing)}",))
        return _take(lines, holds_from)
    except (UnicodeDecodeError, csv.Error) as wrong:
        return Sheet((), (f"line 1: not a CSV sheet: {wrong}",))


def _take(lines: csv.DictReader[str], holds_from: date) -> Sheet:
    taken: dict[tuple[str, date], Document] = {}
    rejected: list[str] = []
    for cells in lines:
        try:
            document = _document(cells, holds_from)
            if (document.code, document.effective_from) in taken:
                raise CellError(f"{document.code} stands twice for one day")
            taken[document.code, document.effective_from] = document
        except CellError as why:
            rejected.append(f"line {lines.line_num}: {why}")
        if len(taken) + len(rejected) >= MOST_LINES:
            rejected.append(f"line {lines.line_num}: more than {MOST_LINES} lines, the rest left")
            break
    return Sheet(tuple(taken.values()), tuple(rejected))


def _document(cells: Mapping[str | None, object], holds_from: date) -> Document:
    if None in cells:
        raise CellError("more cells than columns")
    row = {str(name): str(cell or "").strip() for name, cell in cells.items()}
    kind = _kind(row["processing_kind"])
    return Document(
        code=_filled(row, "code"),
        name_ko=_filled(row, "name_ko"),
        name_en=row.get("name_en") or _filled(row, "name_ko"),
        group=row.get("group", ""),
        fee_krw=_number(row["window_fee_krw"], "window_fee_krw", 0, DEAREST),
        fee_unit=row.get("fee_unit", ""),
        period=kind,
        period_length=_length(row, kind),
        identity_check=_yes(row, "identity_check", default=True),
        phone_orderable=_yes(row, "phone_orderable", default=False),
        reservable=_yes(row, "reservable", default=True),
        deliverable=_yes(row, "deliverable", default=True),
        remarks=row.get("remarks", ""),
        effective_from=_day(row.get("effective_from", ""), holds_from),
        fee_source=row.get("fee_source", ""),
        fee_confidence=row.get("fee_confidence", ""),
    )


def _filled(row: Mapping[str, str], name: str) -> str:
    if not row[name] or not row[name].isprintable():
        raise CellError(f"{name} is empty or unprintable")
    return row[name]


def _kind(word: str) -> Period:
    try:
        return Period(word)
    except ValueError:
        raise CellError(f"processing_kind {word!r} is none of {', '.join(Period)}") from None


def _length(row: Mapping[str, str], kind: Period) -> int:
    if kind is Period.INSTANT:
        return 0
    return _number(row.get("period_length") or row.get("period_days", ""), "period_length", 1, 400)


def _number(text: str, name: str, least: int, most: int) -> int:
    digits = text.replace(",", "")
    if not (digits.isascii() and digits.isdigit()) or not least <= int(digits) <= most:
        raise CellError(f"{name} {text!r} is no whole number from {least} to {most}")
    return int(digits)


def _yes(row: Mapping[str, str], name: str, *, default: bool) -> bool:
    word = row.get(name, "").lower()
    if word and word not in YES_NO:
        raise CellError(f"{name} {word!r} is neither yes nor no")
    return YES_NO.get(word, default)


def _day(text: str, holds_from: date) -> date:
    try:
        return date.fromisoformat(text) if text else holds_from
    except ValueError:
        raise CellError(f"effective_from {text!r} is no date like 2026-11-23") from None


def write_sheet(documents: Iterable[Document]) -> bytes:
    """The sheet of these documents; reading it again gives the same documents."""
    out = io.StringIO(newline="")
    sheet = csv.writer(out, lineterminator="\r\n")
    sheet.writerow(COLUMNS)
    sheet.writerows(_cells(one) for one in documents)
    return out.getvalue().encode("utf-8-sig")


def _cells(one: Document) -> tuple[object, ...]:
    return (
        one.code, one.name_ko, one.name_en, one.group, one.fee_krw, one.fee_unit,
        one.period.value, one.period_length or "", _word(one.identity_check),
        _word(one.phone_orderable), _word(one.reservable), _word(one.deliverable),
        one.effective_from.isoformat(), one.fee_source, one.fee_confidence, one.remarks,
    )  # fmt: skip


def _word(truth: bool) -> str:
    return "yes" if truth else "no"
