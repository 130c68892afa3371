"""Two walls of one lobby: a board set to some lines shows and sounds nothing of the others."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from seoripul.contract.queue import BoardPicture, Line
from seoripul.kiosk.station.config import DamagedConfig, StationConfig
from seoripul.ui.board.options import chosen, parser, with_known_lines
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.board.conftest import Lobby
from tests.ui.board.test_board_never_goes_blank import call_somebody


def kept(lobby: Lobby) -> int:
    """Version of the picture this board has last heard of."""
    following = lobby.board.following if lobby.board else None
    picture = following._station.copy.picture if following else None
    return picture.version if picture else 0


def test_a_call_of_another_line_is_neither_shown_nor_sounded(
    central: RunningCentral, lobby: Lobby
) -> None:
    lobby.open(msgspec.structs.replace(lobby.config, lines=("family",)))
    until(lambda: lobby.frame.page == "welcome")
    assert [one["name"] for one in lobby.frame.lines] == ["가족관계·신고"]
    call_somebody(central)
    witness = central.client(central.pair("board", name="witness"))
    called = witness.board()
    witness.close()
    assert isinstance(called, BoardPicture) and called.calls
    until(lambda: kept(lobby) >= called.version)
    assert lobby.frame.page == "welcome"
    assert lobby.horn.played == []


def test_the_line_that_is_called_is_shown_and_sounded(
    central: RunningCentral, lobby: Lobby
) -> None:
    lobby.open(msgspec.structs.replace(lobby.config, lines=("pickup", "delivery")))
    until(lambda: lobby.frame.page == "welcome")
    call_somebody(central)
    until(lambda: lobby.frame.newest.get("number") == 801)
    until(lambda: lobby.horn.played != [])


def test_the_command_line_stands_above_the_file_and_leaves_the_rest() -> None:
    kept = StationConfig(lines=("family",), pictures="kept", central_url="http://kept")
    given = parser().parse_args(["--lines", "certificates, pickup"])
    told = chosen(kept, given)
    assert told.lines == (Line.CERTIFICATES, Line.PICKUP)
    assert (told.pictures, told.central_url) == ("kept", "http://kept")


def test_a_line_that_does_not_exist_is_named_with_those_that_do(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["--lines", "passports"])
    told = capsys.readouterr().err
    assert "passports" in told and "passport_apply" in told
    with pytest.raises(DamagedConfig, match="passports"):
        with_known_lines(tmp_path, StationConfig(lines=("passports",)))
