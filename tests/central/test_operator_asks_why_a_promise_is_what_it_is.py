"""`seoripul promise`: dates for a program, reasons for a person, and what bad words are told."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from seoripul.__main__ import main
from seoripul.central.bootstrap import opened
from seoripul.central.centres.actions import replace_holidays
from seoripul.central.clock import Clock
from seoripul.central.deed import OFFICE
from seoripul.central.settings import DATABASE_VARIABLE
from seoripul.contract.centres import HolidayOverride, ReplaceHolidayOverrides
from tests.support.databases import address_of, settings_at

FRIDAY = ("--received", "2026-02-13T16:00:00+09:00", "--kind", "instant")


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["promise", *words]) == 0
    return capsys.readouterr().out


def test_a_program_reads_four_facts(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    told = json.loads(said(capsys, *FRIDAY, "--json", "--home", str(tmp_path)))
    assert told == {
        "effective_received_at": "2026-02-13T16:00:00+09:00",
        "legal_due_at": "2026-02-19T10:00:00+09:00",
        "delivery_date": "2026-02-19",
        "delivery_window": "AM",
    }


def test_a_person_reads_why(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    told = said(capsys, *FRIDAY, "--home", str(tmp_path))
    assert "배송 약속: 2026-02-19 (목) 오전 (오후 접수는 다음 근무일 오전)" in told
    assert "2026-02-17 (화) 설날" in told


def test_the_office_closes_a_day_of_its_own(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATABASE_VARIABLE, address_of(tmp_path))
    closed = HolidayOverride(day=date(2026, 2, 19), closed=True, name="임시공휴일")
    with opened(settings_at(tmp_path), Clock()) as office:
        command = ReplaceHolidayOverrides(overrides=(closed,))
        office.store.do_now(OFFICE, lambda deed: replace_holidays(deed, command))
    told = said(capsys, *FRIDAY, "--home", str(tmp_path))
    assert "배송 약속: 2026-02-20 (금) 오전" in told
    assert "임시공휴일" in told


def test_corrections_extension_and_copies_are_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    words = ["--received", "2026-11-23T10:00", "--kind", "days", "--period", "3"]
    words += ["--pause", "2026-11-24T10:00/2026-11-25T10:00", "--extended-by", "1"]
    told = said(capsys, *words, "--copies", "21", "--home", str(tmp_path))
    assert "처리기한: 2026-12-01 (화) 10:00" in told
    assert "연장 1, 보완 기간은 뺌, 다른 기관 21통" in told


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--received", "yesterday", "--kind", "instant"), "yesterday"),
        (("--received", "2026-11-23T10:00", "--kind", "moons"), "moons"),
        (("--received", "2026-11-23T10:00", "--kind", "days"), "at least 1"),
        (("--received", "2026-11-23T10:00", "--kind", "days", "--period", "-3"), "at least 1"),
        (("--received", "9999-12-31T10:00", "--kind", "years", "--period", "9"), "year"),
        ((*FRIDAY, "--pause", "2026-02-13T17:00/2026-02-13T16:30"), "after it was asked"),
    ],
)
def test_bad_words_are_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: tuple[str, ...], named: str
) -> None:
    assert main(["promise", *words, "--home", str(tmp_path)]) == 2
    heard = capsys.readouterr()
    assert named in heard.err
    assert "Traceback" not in heard.err
    assert not heard.out
