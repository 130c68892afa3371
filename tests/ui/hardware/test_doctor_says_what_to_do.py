"""The doctor on healthy and on broken machines, in both languages."""

from __future__ import annotations

import json
import os
import string
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from seoripul.kiosk.station.config import CallVoice, Screen, StationConfig
from seoripul.kiosk.station.hardware.demo_announcer import HEARD, DemoAnnouncer
from seoripul.rules.call_clips import words_of
from seoripul.ui.doctor import english, korean
from seoripul.ui.doctor.call_checks import check_call, say_test_call
from seoripul.ui.doctor.device_checks import check_printer, check_scanners
from seoripul.ui.doctor.findings import Finding, Patient, Verdict
from seoripul.ui.doctor.house_checks import check_disk, check_fonts
from seoripul.ui.doctor.office_checks import check_office
from seoripul.ui.doctor.screen_checks import check_screen
from seoripul.ui.doctor.sentences import told
from tests.support.central import RunningCentral
from tests.support.fake_receipt_printer import FakeReceiptPrinter

pytestmark = pytest.mark.usefixtures("application")


def patient(home: Path, **config: Any) -> Patient:
    return Patient(home, StationConfig(**config), dict(os.environ))


def by_check(findings: list[Finding], check: str) -> Finding:
    found = next(finding for finding in findings if finding.check == check)
    for language in ("ko", "en"):
        row = told(finding=found, language=language)
        assert row["says"]
        assert bool(row["do"]) or found.verdict is not Verdict.BAD
    return found


def test_central_is_reached(tmp_path: Path, central: RunningCentral) -> None:
    findings = list(check_office(patient(tmp_path, central_url=central.url)))
    assert by_check(findings, "central").verdict is not Verdict.BAD
    assert by_check(findings, "clock").code.startswith("clock_")


@pytest.mark.parametrize(
    ("url", "code"),
    [("http://127.0.0.1:9", "central_away"), ("nonsense", "address_wrong")],
)
def test_central_is_away(tmp_path: Path, url: str, code: str) -> None:
    findings = list(check_office(patient(tmp_path, central_url=url)))
    assert by_check(findings, "central").code == code
    assert by_check(findings, "clock").code == "clock_unknown"


@pytest.mark.parametrize(
    ("fault", "code", "verdict"),
    [
        ("", "printer_good", Verdict.GOOD),
        ("paper_low", "printer_paper_low", Verdict.NOTE),
        ("paper_out", "printer_paper_out", Verdict.BAD),
        ("cover_open", "printer_cover_open", Verdict.BAD),
    ],
)
def test_printer(tmp_path: Path, fault: str, code: str, verdict: Verdict) -> None:
    with FakeReceiptPrinter() as device:
        if fault:
            setattr(device, fault, True)
        named = f"tcp:127.0.0.1:{device.port}"
        found = by_check(list(check_printer(patient(tmp_path, printer=named))), "printer")
    assert (found.code, found.verdict) == (code, verdict)


def test_printer_and_scanner_that_nobody_knows(tmp_path: Path) -> None:
    config = patient(tmp_path, printer="lpt1", scanner="laser")
    assert by_check(list(check_printer(config)), "printer").code == "printer_unknown"
    assert by_check(list(check_scanners(config)), "scanner").code == "scanner_unknown"


def test_scanners(tmp_path: Path) -> None:
    named = "wedge,serial:/no/such/port,camera,demo"
    found = list(check_scanners(patient(tmp_path, scanner=named)))
    codes = [finding.code for finding in found]
    assert codes == ["scanner_wedge", "serial_missing", "camera_missing", "scanner_demo"]
    assert all(told(finding, "ko")["says"] for finding in found)


def test_fonts_and_disk_of_a_healthy_machine(tmp_path: Path) -> None:
    healthy = patient(tmp_path / "new")
    assert by_check(list(check_fonts(healthy)), "fonts").code == "fonts_good"
    assert by_check(list(check_disk(healthy)), "disk").verdict is not Verdict.BAD


def test_folder_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    assert by_check(list(check_disk(patient(tmp_path / "taken"))), "disk").code == "disk_closed"


def test_screen_without_a_display_and_too_coarse(tmp_path: Path) -> None:
    coarse = Screen(width_px=1080, height_px=1920, width_mm=1200)
    found = list(check_screen(patient(tmp_path, screen=coarse)))
    assert by_check(found, "display").code == "display_hidden"
    assert by_check(found, "screen").code == "too_coarse"


def test_both_languages_say_the_same_things() -> None:
    assert set(korean.CHECKS) == set(english.CHECKS)
    assert set(korean.SENTENCES) == set(english.SENTENCES)
    for code, sentences in korean.SENTENCES.items():
        for ours, theirs in zip(sentences, english.SENTENCES[code], strict=True):
            assert bool(ours) == bool(theirs), code
            assert blanks("".join(sentences)) >= blanks(ours)
        assert blanks("".join(sentences)) == blanks("".join(english.SENTENCES[code])), code


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", ["ko", "en"])
def test_whole_examination_from_the_command_line(tmp_path: Path, language: str) -> None:
    words = ["--home", str(tmp_path), "--central", "http://127.0.0.1:9", "--scanner", "wedge"]
    command = [sys.executable, "-m", "seoripul", "doctor", *words, "--language", language]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=90, check=False)
    assert done.returncode == 1
    assert "http://127.0.0.1:9" in done.stdout
    assert "→" in done.stdout
    as_json = subprocess.run(
        [*command, "--json"], capture_output=True, encoding="utf-8", timeout=90, check=False
    )
    told_rows = json.loads(as_json.stdout)
    assert told_rows["ok"] is False
    assert {row["check"] for row in told_rows["findings"]} >= {"central", "fonts", "disk", "screen"}


def test_damaged_configuration_is_told(tmp_path: Path) -> None:
    (tmp_path / "station.json").write_text("{", encoding="utf-8")
    command = [sys.executable, "-m", "seoripul", "doctor", "--home", str(tmp_path), "--json"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=90, check=False)
    assert done.returncode == 1
    assert [row["code"] for row in json.loads(done.stdout)["findings"]] == ["config_damaged"]


def test_a_board_that_cannot_be_heard_is_told(tmp_path: Path) -> None:
    for speaker, code in (
        ("none", "sound_off"),
        ("demo:calls", "sound_demo"),
        ("trumpet", "sound_unknown"),
    ):
        finding = by_check(list(check_call(patient(tmp_path, speaker=speaker))), "sound")
        assert finding.code == code


@pytest.mark.parametrize(
    ("voice", "code"),
    [
        (CallVoice(english=True), "sound_said"),
        (CallVoice(volume=0), "sound_mute"),
        (CallVoice(quiet_from="00:00", quiet_until="23:59"), "sound_quiet"),
    ],
)
def test_a_board_says_a_test_call(tmp_path: Path, voice: CallVoice, code: str) -> None:
    heard = DemoAnnouncer(tmp_path)
    noon = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
    assert by_check([say_test_call(heard, voice, ["Hall"], noon)], "sound").code == code
    lines = tmp_path / HEARD
    said = lines.read_text(encoding="utf-8").split()[2:] if lines.exists() else []
    wanted = "일 번 고객님, 일 번 창구로 오십시오.  Number one, please come to counter one."
    assert words_of(said) == (wanted if code == "sound_said" else "")


def test_a_board_without_a_sound_device_is_told_so(tmp_path: Path) -> None:
    noon = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
    finding = say_test_call(DemoAnnouncer(tmp_path), CallVoice(), [], noon)
    assert by_check([finding], "sound").code == "sound_missing"
    assert "소리 없음" in str(told(finding, "ko")["says"])
