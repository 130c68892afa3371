"""The command line: refused where it would be unsafe, quick to stop, beside a running central."""

from __future__ import annotations

import http.client
import json
import sys
from pathlib import Path

import pytest

from seoripul.central.bootstrap import CannotOpen, opened
from seoripul.central.clock import Clock
from seoripul.central.main import main
from seoripul.central.settings import Settings
from seoripul.contract import paths
from tests.support.central import PASSWORD
from tests.support.central_process import CentralProcess, office
from tests.support.databases import ON_POSTGRESQL, settings_at

ADD = ("add-staff", "--login", "Lead", "--name", "팀장", "--roles", "lead", "--centre", "ok")


def ask(central: CentralProcess, path: str, body: object = None) -> tuple[int, object]:
    connection = http.client.HTTPConnection(central.address, timeout=30)
    try:
        method = "GET" if body is None else "POST"
        headers = {paths.KEY_HEADER: "a-key-of-this-test"}
        connection.request(method, path, json.dumps(body) if body else None, headers)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


def test_a_device_is_paired_beside_a_running_central_by_its_demo_clock(tmp_path: Path) -> None:
    central = CentralProcess(tmp_path, "--stop-with-stdin").start()
    try:
        words = ("pair", "--kind", "kiosk", "--centre", "ok", "--name", "lobby")
        code = office(tmp_path, *words).stdout.strip()
        assert len(code) == 6
        status, told = ask(central, paths.ENROL, {"pairing_code": code})
        assert status == 200
        assert isinstance(told, dict)
        assert told["kind"] == "kiosk"
    finally:
        assert central.stop() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
def test_central_stops_cleanly_when_told_to(tmp_path: Path) -> None:
    central = CentralProcess(tmp_path).start()
    assert ask(central, paths.HEALTH)[0] == 200
    assert central.terminate() == 0
    assert not (tmp_path / "seoripul.db-wal").exists(), "everything is in the one file"


@pytest.mark.skipif(ON_POSTGRESQL, reason="there a second central is welcome")
def test_a_second_central_on_the_same_files_is_refused_until_the_first_is_gone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = CentralProcess(tmp_path).start()
    try:
        assert main(["--home", str(tmp_path), "--port", "0"]) == 1
        assert "another central" in capsys.readouterr().err
    finally:
        first.kill()
    second = CentralProcess(tmp_path, "--stop-with-stdin").start()
    assert second.stop() == 0


def test_staff_are_added_and_unlocked_without_a_screen(tmp_path: Path) -> None:
    added = office(tmp_path, *ADD, "--password-stdin", typed=PASSWORD + "\n")
    assert (added.returncode, added.stdout.strip()) == (0, "added lead")
    again = office(tmp_path, *ADD, "--password-stdin", typed=PASSWORD + "\n")
    assert (again.returncode, again.stderr.strip()) == (1, "login taken")
    assert office(tmp_path, "unlock", "--login", "LEAD").returncode == 0
    assert office(tmp_path, "unlock", "--login", "nobody").returncode == 1


def test_a_weak_password_is_refused(tmp_path: Path) -> None:
    refused = office(tmp_path, *ADD, "--password-stdin", typed="lead123\n")
    assert (refused.returncode, refused.stderr.strip()) == (1, "weak password")


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.7", "::"])  # noqa: S104
def test_central_is_not_opened_to_others_without_tls(
    host: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--home", str(tmp_path / "h"), "--host", host]) == 2
    assert "--certfile" in capsys.readouterr().err
    assert not (tmp_path / "h").exists()


def test_tls_or_a_proxy_opens_it_to_others(tmp_path: Path) -> None:
    there = Settings(home=tmp_path, host="192.0.2.7", behind_proxy=True)
    assert there.complaint() is None
    file = tmp_path / "x.pem"
    tls = Settings(home=tmp_path, host="192.0.2.7", certfile=file, keyfile=file)
    assert tls.complaint() is None
    half = Settings(home=tmp_path, certfile=file)
    assert half.complaint() is not None


def test_wrong_words_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--home", str(tmp_path), "--colour", "red"]) == 2
    assert main(["pair", "--kind", "toaster"]) == 2
    assert "usage" in capsys.readouterr().err


def test_a_damaged_key_file_keeps_central_closed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "seoripul.key").write_text("not a key\n")
    assert main(["--home", str(tmp_path), "--port", "0"]) == 1
    assert "seoripul.key" in capsys.readouterr().err


def test_a_key_lost_while_the_orders_are_there_keeps_central_closed(tmp_path: Path) -> None:
    """A new key would make every name, phone and code in the database unreadable for ever."""
    with opened(settings_at(tmp_path), Clock()):
        pass
    (tmp_path / "seoripul.key").unlink()
    with (
        pytest.raises(CannotOpen, match=r"seoripul\.key"),
        opened(settings_at(tmp_path), Clock()),
    ):
        pass
    assert not (tmp_path / "seoripul.key").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in other ways")
def test_the_key_is_for_its_owner_only(tmp_path: Path) -> None:
    with opened(settings_at(tmp_path), Clock()):
        pass
    assert (tmp_path / "seoripul.key").stat().st_mode & 0o777 == 0o600


def test_the_key_may_live_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    safe = tmp_path / "safe" / "master"
    safe.parent.mkdir()
    monkeypatch.setenv("SEORIPUL_KEY_FILE", str(safe))
    with opened(settings_at(tmp_path / "home"), Clock()):
        pass
    assert safe.exists()
    assert not (tmp_path / "home" / "seoripul.key").exists()
