"""Words of the list and the bars: columns, counts, link, notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from seoripul.contract.pickup import DocumentLine
from seoripul.kiosk.counter.sorting import Column
from seoripul.ui.counter.words.marking import QT_TRANSLATE_NOOP

_COLUMNS: Final[Mapping[Column, str]] = {
    Column.STATE: QT_TRANSLATE_NOOP("counter", "상태"),
    Column.TIME: QT_TRANSLATE_NOOP("counter", "시간"),
    Column.NAME: QT_TRANSLATE_NOOP("counter", "이름"),
    Column.DOCUMENTS: QT_TRANSLATE_NOOP("counter", "서류"),
    Column.TICKET: QT_TRANSLATE_NOOP("counter", "번호표"),
    Column.NUMBER: QT_TRANSLATE_NOOP("counter", "예약 번호"),
}


def column_word(column: Column) -> str:
    return QCoreApplication.translate("counter", _COLUMNS[column])


def in_korean() -> bool:
    """Whether documents and centres are named in Korean on this desk."""
    return QCoreApplication.translate("counter", "한국어로 표시") == "한국어로 표시"


def document_name(line: DocumentLine) -> str:
    return line.name_ko if in_korean() or not line.name_en else line.name_en


def documents_words(lines: Sequence[DocumentLine]) -> str:
    """주민등록표 등본 외 1종: the first document and how many more."""
    if not lines:
        return ""
    first = f"{document_name(lines[0])} {copies_words(lines[0].copies)}"
    if len(lines) == 1:
        return first
    more = QCoreApplication.translate("counter", "{first} 외 {n}종")
    return more.format(first=first, n=len(lines) - 1)


def copies_words(copies: int) -> str:
    return QCoreApplication.translate("counter", "{n}부").format(n=copies)


def won(amount: int) -> str:
    return QCoreApplication.translate("counter", "{amount}원").format(amount=f"{amount:,}")


def counter_word(no: int) -> str:
    return QCoreApplication.translate("counter", "{no}번 창구").format(no=no)


def ticket_word(number: int) -> str:
    return QCoreApplication.translate("counter", "{number}번").format(number=number)


def spaced(number: str) -> str:
    """A reservation number as it is read aloud: 1234 5678."""
    return f"{number[:4]} {number[4:]}"
