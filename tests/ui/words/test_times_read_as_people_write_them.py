from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from seoripul.contract.language import Language
from seoripul.ui.theme.fonts import font, register_fonts
from seoripul.ui.theme.measures import LETTERS
from seoripul.ui.words import words_in

MORNING = datetime(2026, 11, 23, 1, 24, tzinfo=UTC)
NOON = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "time", "date"),
    [
        (Language.KO, "오전 10:24", "11월 23일 월요일"),
        (Language.EN, "10:24 AM", "Monday, November 23"),
        (Language.ZH, "上午 10:24", "11月23日 星期一"),
        (Language.JA, "午前 10:24", "11月23日(月)"),
    ],
)
def test_a_morning_reads_right_in_each_language(language: Language, time: str, date: str) -> None:
    words = words_in(language)
    assert (words.time(MORNING), words.date(MORNING)) == (time, date)


def test_noon_and_midnight_are_twelve() -> None:
    korean = words_in(Language.KO)
    assert (korean.time(NOON), korean.time(MIDNIGHT)) == ("오후 12:00", "오전 12:00")


def test_counters_are_joined_as_signs_write_them() -> None:
    assert words_in(Language.KO).numbers((3, 4)) == "3·4"
    assert words_in(Language.EN).numbers((3, 4)) == "3, 4"


@pytest.mark.parametrize("width", range(160, 700, 45))
def test_a_line_of_korean_ends_with_a_whole_word(application: QApplication, width: int) -> None:
    register_fonts()
    text = "휴대폰의 예약번호를 확인하시고 3·4번 창구로 오십시오. QR을 비추셔도 됩니다."
    layout = QTextLayout(text, font(LETTERS["body"], 2.7))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    ends = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        ends.append(line.textStart() + line.textLength())
    layout.endLayout()
    assert len(ends) > 1
    assert all(text[end - 1] == " " for end in ends[:-1])
