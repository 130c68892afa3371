"""A day's figures as tables and files: no hour missing, no formula, a file is whole or not."""

from __future__ import annotations

import csv
import errno
import io
import re
import zipfile
from datetime import date
from pathlib import Path

import pytest

from seoripul.contract.centres import CentreName
from seoripul.contract.queue import Line
from seoripul.contract.statistics import DayStatistics, Spread, Tally
from seoripul.kiosk.counter.day_figures import (
    Cell,
    Figure,
    SheetWords,
    by_hour,
    by_line,
    figure,
    sheet,
    whole,
)
from seoripul.kiosk.counter.sheet_files import NotSaved, as_csv, as_xlsx, save, why_not
from tests.support.central import MONDAY

WAIT = Spread(mean_s=450, median_s=400, longest_s=1234)
DAY = DayStatistics(
    now=MONDAY,
    day=date(2026, 11, 23),
    centre=CentreName(id="ok", ko="=OK민원센터", en="OK"),
    lines=(Line.CERTIFICATES, Line.FAMILY),
    tallies=(
        Tally(arrivals=3, served=2, no_show=1, wait=WAIT),
        Tally(line=Line.CERTIFICATES, arrivals=3, served=2, no_show=1, wait=WAIT),
        Tally(hour=9, arrivals=2, served=2, wait=WAIT),
        Tally(hour=11, arrivals=1, no_show=1),
        Tally(line=Line.CERTIFICATES, hour=9, arrivals=2, served=2, wait=WAIT),
        Tally(line=Line.CERTIFICATES, hour=11, arrivals=1, no_show=1),
    ),
)
WORDS = SheetWords(
    "날짜", "센터", "업무", "시간대", "전체", "하루", DAY.centre.ko,
    lambda line: line.value, lambda hour: f"{hour}시", lambda each: each.value,
)  # fmt: skip
ROWS: list[list[Cell]] = sheet(DAY, WORDS)


def test_an_hour_without_visitors_is_a_row_too() -> None:
    assert [(one.hour, one.arrivals) for one in by_hour(DAY, None)] == [(9, 2), (10, 0), (11, 1)]
    assert [one.arrivals for one in by_hour(DAY, Line.FAMILY)] == [0, 0, 0]


def test_a_line_without_visitors_is_a_row_too() -> None:
    assert [(one.line, one.arrivals) for one in by_line(DAY)] == [
        (None, 3),
        (Line.CERTIFICATES, 3),
        (Line.FAMILY, 0),
    ]


def test_waits_are_told_in_minutes_and_what_nobody_did_is_empty() -> None:
    told = {each: figure(whole(DAY), each) for each in Figure}
    assert (told[Figure.WAIT_MEAN], told[Figure.WAIT_LONGEST]) == (7.5, 20.6)
    assert (told[Figure.ARRIVALS], told[Figure.SERVICE_MEAN]) == (3, None)


def test_the_sheet_has_the_day_each_line_and_each_hour() -> None:
    assert ROWS[0][:5] == ["날짜", "센터", "업무", "시간대", "arrivals"]
    assert [row[2:4] for row in ROWS[1:5]] == [
        ["전체", "하루"],
        ["전체", "9시"],
        ["전체", "10시"],
        ["전체", "11시"],
    ]
    assert len(ROWS) == 1 + 3 * 4


def test_csv_is_korean_for_excel_and_nothing_in_it_is_computed() -> None:
    written = as_csv(ROWS)
    assert written.startswith("\ufeff날짜".encode())
    read = list(csv.reader(io.StringIO(written.decode("utf-8-sig"))))
    assert read[1][1] == "'=OK민원센터"
    assert read[1][4:6] == ["3", "2"]
    assert read[1][-1] == ""


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_text_of_a_csv_begins_as_a_formula(text: str) -> None:
    (cell,) = next(csv.reader(io.StringIO(as_csv([[text]]).decode("utf-8-sig"), newline="")))
    assert cell == f"'{text}"


def test_xlsx_holds_numbers_and_texts_and_no_formula() -> None:
    with zipfile.ZipFile(io.BytesIO(as_xlsx(ROWS))) as book:
        page = book.read("xl/worksheets/sheet1.xml").decode()
        words = book.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in page
    assert "<t>=OK민원센터</t>" in words
    assert re.search(r'<c r="E2"><v>3</v></c>', page)
    assert 'state="frozen"' in page


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    file = tmp_path / "하루.csv"
    file.write_text("before")
    assert save(file, b"after") is None
    assert file.read_bytes() == b"after"
    assert list(tmp_path.iterdir()) == [file]


def test_what_cannot_be_saved_says_why_and_leaves_nothing(tmp_path: Path) -> None:
    assert save(tmp_path / "gone" / "day.csv", b"x") is NotSaved.NO_FOLDER
    taken = tmp_path / "day.csv"
    taken.mkdir()
    assert save(taken, b"x") in (NotSaved.NOT_ALLOWED, NotSaved.NO_FOLDER)
    assert list(tmp_path.iterdir()) == [taken]


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, NotSaved.DISK_FULL),
        (errno.EACCES, NotSaved.NOT_ALLOWED),
        (errno.EROFS, NotSaved.NOT_ALLOWED),
        (errno.ENOENT, NotSaved.NO_FOLDER),
    ],
)
def test_each_fault_of_a_disk_has_its_sentence(number: int, told: NotSaved) -> None:
    assert why_not(OSError(number, "")) is told
