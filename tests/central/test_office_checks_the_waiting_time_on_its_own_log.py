"""`seoripul replay`: a small day worked out by hand, and what somebody with a bad sheet is told."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from seoripul.__main__ import main

HEADER = "line,number,issued_at,called_at,finished_at,outcome,priority"
DAY = "2026-11-23"
SMALL_DAY = [
    "제증명,1,2026-11-23 09:00:00,2026-11-23 09:00:00,2026-11-23 09:04:42,served,no",
    "제증명,2,2026-11-23 09:10:00,2026-11-23 09:10:00,2026-11-23 09:14:42,served,no",
    "제증명,3,2026-11-23 09:20:00,2026-11-23 09:20:00,2026-11-23 09:24:42,served,no",
    "제증명,4,2026-11-23 09:30:00,2026-11-23 09:30:00,2026-11-23 09:34:42,served,no",
    "제증명,5,2026-11-23 09:31:00,2026-11-23 09:35:00,2026-11-23 09:39:42,served,no",
    "여권접수,401,2026-11-23 09:31:30,2026-11-23 09:50:00,2026-11-23 10:00:00,served,no",
    "제증명,6,2026-11-23 09:32:00,2026-11-23 09:40:00,2026-11-23 09:44:42,served,no",
    "제증명,7,2026-11-23 09:41:00,2026-11-23 09:45:00,,no_show,no",
    "제증명,8,2026-11-23 10:30:00,2026-11-23 10:30:00,2026-11-23 10:59:42,served,no",
    "제증명,9,2026-11-23 10:31:00,2026-11-23 11:00:00,2026-11-23 11:04:42,served,no",
]
ROSTER = "line,from,until,counters\n제증명,09:00,18:00,1\n여권접수,09:00,18:00,2\n"


class Desk:
    """Where the two sheets lie."""

    def __init__(self, folder: Path) -> None:
        self.tickets, self.roster = folder / "tickets.csv", folder / "roster.csv"
        self.lay([HEADER, *SMALL_DAY])
        self.roster.write_text(ROSTER, "utf-8")

    def lay(self, lines: list[str], encoding: str = "utf-8") -> None:
        self.tickets.write_text("\n".join(lines) + "\n", encoding)

    def words(self, *more: str) -> list[str]:
        return ["replay", str(self.tickets), str(self.roster), *more]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_the_figures_are_those_worked_out_by_hand(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """One counter; each service takes 4.7 minutes and 0.3 to change: a cycle of 5.

    1 to 3 are hidden, nothing being known. 4 and 8 find the counter free: told 0, waited 0.
    5 has nobody ahead but the counter is busy: (1 + spread²) ÷ 2 × 5, the spread² being
    0.36 × 20/23 after three equal cycles; it waited 4. 6 has one ahead as well, who comes with
    509/529 and costs 5, or else 1.3; it waited 8. 9 is told as 5, after six equal cycles, and
    waited 29, out of its interval. 7 did not come. The usual: 0, 0, 0, 0 and for 6 1 × 4.7 ÷ 1.
    """
    five, nine = 2.5 * (1 + 7.2 / 23), 2.5 * (1 + 7.2 / 26)
    six = five + (509 * 5 + 20 * 1.3) / 529
    errors = [0.0, five - 4, six - 8, 0.0, nine - 29]
    assert main(desk.words("--json")) == 0
    report = json.loads(capsys.readouterr().out)
    line = report["lines"][0]
    assert report["day"] == DAY
    assert (line["line"], line["tickets"], line["served"], line["no_show"]) == ("제증명", 9, 8, 1)
    assert (line["hidden"], line["compared"]) == (3, 5)
    assert line["told"]["mean_absolute"] == pytest.approx(sum(map(abs, errors)) / 5)
    assert line["told"]["bias"] == pytest.approx(sum(errors) / 5)
    assert line["usual"]["mean_absolute"] == pytest.approx((4 + 3.3 + 29) / 5)
    assert line["usual"]["bias"] == pytest.approx(-(4 + 3.3 + 29) / 5)
    assert line["ratio"] == pytest.approx(sum(map(abs, errors)) / (4 + 3.3 + 29))
    assert line["coverage"] == pytest.approx(0.8)


def test_a_line_about_which_nothing_can_be_told_has_no_figures(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(desk.words("--json")) == 0
    report = json.loads(capsys.readouterr().out)
    passport = report["lines"][1]
    assert (passport["line"], passport["hidden"], passport["compared"]) == ("여권접수", 1, 0)
    assert passport["told"]["mean_absolute"] is None
    assert passport["coverage"] is None
    assert report["all"]["tickets"] == 10
    assert report["all"]["told"] == report["lines"][0]["told"]


def test_an_earlier_day_lets_the_first_visitor_be_told(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    earlier = tmp_path / "earlier.csv"
    earlier.write_text(desk.tickets.read_text("utf-8").replace("-11-23", "-11-20"), "utf-8")
    assert main(desk.words("--json", "--before", str(earlier))) == 0
    assert json.loads(capsys.readouterr().out)["lines"][0]["hidden"] == 0


def test_a_day_cannot_be_learnt_from_before_it_came(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(desk.words("--before", str(desk.tickets))) == 1
    assert "tickets.csv: of 2026-11-23, which is not before 2026-11-23" in capsys.readouterr().err


def test_without_json_a_person_reads_a_table_as_a_real_command_prints_it(desk: Desk) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "seoripul", *desk.words()],
        capture_output=True,
        check=True,
        timeout=60,
    )
    lines = ran.stdout.decode("utf-8").splitlines()
    assert lines[0] == DAY
    row = next(line for line in lines if "제증명" in line)
    assert " ".join(row.split()) == "제증명 9 8 1 3 5 5.3 -5.3 7.3 -7.3 0.73 80%"
    assert ran.stderr == b""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_sheets_are_read_as_korean_offices_save_them(
    desk: Desk, capsys: pytest.CaptureFixture[str], encoding: str, end: str
) -> None:
    desk.tickets.write_bytes(end.join([HEADER, *SMALL_DAY, ""]).encode(encoding))
    desk.roster.write_bytes(ROSTER.replace("\n", end).encode(encoding))
    assert main(desk.words("--json")) == 0
    assert json.loads(capsys.readouterr().out)["lines"][0]["line"] == "제증명"


def test_times_may_be_written_as_a_spreadsheet_or_a_program_does(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    main(desk.words("--json"))
    expected = capsys.readouterr().out
    foreign = SMALL_DAY[1].replace("2026-11-23 09:", "2026-11-23T00:").replace(":00,", ":00Z,")
    foreign = foreign.replace(":42,", ":42Z,")
    shortened = SMALL_DAY[2].replace("2026-11-23 09:20:00", "2026/11/23 9:20")
    desk.lay([HEADER, SMALL_DAY[0], foreign, shortened, *SMALL_DAY[3:]])
    assert main(desk.words("--json")) == 0
    assert capsys.readouterr().out == expected


TIMES = "2026-11-23 09:{},2026-11-23 09:{},2026-11-23 09:{}"


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("제증명,10,2026-11-23 09:00:00,2026-11-23 0", "torn"),
        ("제증명,10," + TIMES.format("05:00", "04:59", "06:00") + ",served,no", "called before"),
        ("제증명,10," + TIMES.format("05:00", "06:00", "05:30") + ",served,no", "finished before"),
        ("제증명,9," + TIMES.format("05:00", "06:00", "07:00") + ",served,no", "in line 11"),
        ("제증명,십," + TIMES.format("05:00", "06:00", "07:00") + ",served,no", "whole number"),
        ("제증명,10," + TIMES.format("05:00", "06:00", "77:00") + ",served,no", "finished_at"),
        ("제증명,10,2026-11-23 09:00:00,2026-11-23 09:05:00,,served,no", "finished_at empty"),
        ("제증명,10," + TIMES.format("05:00", "06:00", "07:00") + ",gone,no", "outcome 'gone'"),
        ("제증명,10," + TIMES.format("05:00", "06:00", "07:00") + ",served,vip", "priority 'vip'"),
        (SMALL_DAY[0].replace("-23", "-24").replace(",1,", ",10,"), "one day a file"),
        (
            '제증명,"10,' + TIMES.format("05:00", "06:00", "07:00") + ",served,no",
            "not a CSV sheet from",
        ),
    ],
)
def test_a_bad_line_is_named_and_nothing_is_half_read(
    desk: Desk, capsys: pytest.CaptureFixture[str], line: str, complaint: str
) -> None:
    desk.lay([HEADER, *SMALL_DAY, line])
    assert main(desk.words("--json")) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "tickets.csv: line 12: " in err
    assert complaint in err


def test_all_bad_lines_are_named_at_once(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.lay([HEADER, "제증명,1,,", *SMALL_DAY, SMALL_DAY[3]])
    assert main(desk.words()) == 1
    faults = capsys.readouterr().err.splitlines()
    assert [fault.split(": ")[1] for fault in faults] == ["line 2", "line 13"]


def test_missing_columns_and_an_empty_log_are_told(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.lay(["line,number,issued_at,called_at", "제증명,1,x,y"])
    assert main(desk.words()) == 1
    assert "line 1: missing columns: finished_at, outcome, priority" in capsys.readouterr().err
    desk.lay([HEADER])
    assert main(desk.words()) == 1
    assert "line 2: nothing below the header" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("roster", "complaint"),
    [
        ("제증명,09:00,18:00,1\n", "tickets.csv: line 7: no roster for 여권접수 in roster.csv"),
        ("제증명,18:00,09:00,1\n", "roster.csv: line 2: until 09:00 is not after from 18:00"),
        (
            "제증명,09:00,13:00,1\n제증명,12:59,18:00,2\n",
            "roster.csv: line 3: 12:59-18:00 overlaps",
        ),
        ("제증명,9시,18:00,1\n", "roster.csv: line 2: from '9시' is no time"),
        ("제증명,2026-11-24 09:00,18:00,1\n", "line 2: from is of 2026-11-24, but the tickets are"),
        ("제증명,09:00,18:00,둘\n", "roster.csv: line 2: counters '둘' is no whole number"),
    ],
)
def test_a_roster_that_does_not_fit_is_told(
    desk: Desk, capsys: pytest.CaptureFixture[str], roster: str, complaint: str
) -> None:
    desk.roster.write_text("line,from,until,counters\n" + roster, "utf-8")
    assert main(desk.words("--json")) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert complaint in err


def test_a_sheet_in_a_foreign_encoding_is_told(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.tickets.write_bytes(HEADER.encode() + b"\n\xff\xfe\x00,1\n")
    assert main(desk.words()) == 1
    assert "tickets.csv: line 2: neither UTF-8 nor CP949" in capsys.readouterr().err


def test_a_sheet_that_is_not_there_is_told(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.tickets.unlink()
    assert main(desk.words()) == 1
    assert "tickets.csv" in capsys.readouterr().err
