"""Settings, kept picture and enrolment: whole or untouched, and clear when damaged."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import msgspec
import pytest

from seoripul.contract.people import DeviceKind, Enrolled
from seoripul.contract.pickup import StationPicture
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.kiosk.station.config import (
    FILE,
    DamagedConfig,
    Screen,
    StationConfig,
    read_config,
    read_usable_config,
    write_config,
)
from seoripul.kiosk.station.copy import Copy
from seoripul.kiosk.station.enrol import WrongKind, enrol
from seoripul.kiosk.station.files import replace_file
from seoripul.kiosk.station.home import home_of
from tests.api_client.peer import Peer, says
from tests.kiosk.station.back_office import encoded, line, today
from tests.kiosk.visitor.lobby import CODE, NOON

ENROLLED = Enrolled(
    device_id="d1", device_key="secret", kind=DeviceKind.KIOSK, centre_id="ok", name="로비 1"
)


def test_a_new_station_has_sensible_settings(tmp_path: Path) -> None:
    assert read_config(tmp_path) == StationConfig()


def test_settings_come_back_as_they_were_written(tmp_path: Path) -> None:
    config = StationConfig(printer="tcp:10.0.0.7", screen=Screen(width_px=800, height_px=1280))
    write_config(tmp_path, config)
    assert read_config(tmp_path) == config


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "truncated"),
        (b"\x00\xff" * 20, "malformed"),
        (b'{"printr": "none"}', "printr"),
        (b'{"screen": {"width_mm": 3}}', "50 to 5000 mm"),
    ],
)
def test_a_damaged_file_says_where_and_what(tmp_path: Path, text: bytes, said: str) -> None:
    (tmp_path / FILE).write_bytes(text)
    with pytest.raises(DamagedConfig) as raised:
        read_config(tmp_path)
    assert FILE in str(raised.value)
    assert said in str(raised.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b'{"printer": "epson"}', "expected one of"),
        (b'{"scanner": "wedge,serial"}', "needs a place"),
        (b'{"paper_mm": 72}', "expected 80 or 58"),
    ],
)
def test_a_station_does_not_start_with_devices_nobody_knows(
    tmp_path: Path, text: bytes, said: str
) -> None:
    (tmp_path / FILE).write_bytes(text)
    with pytest.raises(DamagedConfig, match=said):
        read_usable_config(tmp_path)


def test_pairing_saves_the_key_for_the_owner_only(tmp_path: Path, peer: Peer) -> None:
    peer.then(says(201, encoded(ENROLLED)))
    paired = enrol(tmp_path, StationConfig(central_url=peer.url), " 123456 ", DeviceKind.KIOSK)
    assert isinstance(paired, StationConfig)
    assert read_config(tmp_path) == paired
    assert paired.device is not None
    assert paired.device.key == "secret"
    assert "secret" not in repr(paired)
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


def test_a_wrong_pairing_code_changes_nothing(tmp_path: Path, peer: Peer) -> None:
    refusal = refuse(RefusalCode.WRONG_PAIRING_CODE, 403)
    peer.then(says(403, encoded(refusal), "application/problem+json"))
    answer = enrol(tmp_path, StationConfig(central_url=peer.url), "000000", DeviceKind.KIOSK)
    assert isinstance(answer, Refusal)
    assert not (tmp_path / FILE).exists()


def test_a_code_for_a_board_does_not_make_a_kiosk(tmp_path: Path, peer: Peer) -> None:
    board = msgspec.structs.replace(ENROLLED, kind=DeviceKind.BOARD)
    peer.then(says(201, encoded(board)))
    with pytest.raises(WrongKind):
        enrol(tmp_path, StationConfig(central_url=peer.url), "123456", DeviceKind.KIOSK)


def test_the_last_picture_outlives_the_program(tmp_path: Path) -> None:
    kept = Copy(tmp_path / "picture.json", StationPicture)
    kept.replace(today(line(CODE)), NOON)
    risen = Copy(tmp_path / "picture.json", StationPicture)
    risen.open()
    assert risen.picture == today(line(CODE))
    assert risen.kept is not None
    assert risen.kept.heard_at == NOON


@pytest.mark.parametrize("damage", [b"", b"{}", b"[1,2", b"\xff" * 100])
def test_a_damaged_picture_is_no_picture(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "picture.json").write_bytes(damage)
    copy = Copy(tmp_path / "picture.json", StationPicture)
    copy.open()
    assert copy.picture is None


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "taken"
    target.mkdir()
    (target / "inside").write_bytes(b"old")
    with pytest.raises(OSError, match=r".*"):
        replace_file(target, b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]
    assert (target / "inside").read_bytes() == b"old"


def test_each_station_has_a_home_of_its_own() -> None:
    assert home_of("kiosk", "here", {}) == Path("here")
    assert home_of("board", None, {"SEORIPUL_HOME": "base"}) == Path("base") / "board"
    assert home_of("kiosk", None, {}).name == "kiosk"
