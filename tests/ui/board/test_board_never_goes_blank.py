"""Central comes, goes and returns; the lobby always has something true to read."""

from __future__ import annotations

import time

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seoripul.api_client.central import new_key
from seoripul.contract.people import DeviceKind, OpenPairing
from seoripul.contract.pickup import Reason
from seoripul.kiosk.station.config import StationConfig, read_config
from seoripul.rules.call_clips import words_of
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.board.conftest import Lobby
from tests.ui.counter.conftest import order


def call_somebody(central: RunningCentral) -> None:
    """A resident's papers are prepared, they are checked in by staff and called to counter 3."""
    placed = order(central)
    central.advance(hours=4)
    central.add_staff()
    key = central.pair("counter")
    desk = central.client(key, central.log_in(key, counter_no=3).session)
    row = placed.reservation_id
    for deed in (
        desk.make_ready(row, new_key()),
        desk.check_in_at_desk(row, Reason(reason="창구에서 확인"), new_key()),
        desk.next_ticket(new_key()),
    ):
        assert not hasattr(deed, "code"), deed
    desk.close()


def test_a_call_appears_and_is_sounded_once(central: RunningCentral, lobby: Lobby) -> None:
    lobby.open()
    until(lambda: lobby.frame.page == "welcome")
    call_somebody(central)
    until(lambda: lobby.frame.page == "calling")
    assert lobby.frame.newest["number"] == 801
    assert lobby.frame.newest["counter"] == 3
    until(lambda: bool(lobby.horn.played))
    assert lobby.horn.played[0] == "chime"
    assert words_of(lobby.horn.played[1:]) == "팔백일 번 고객님, 삼 번 창구로 오십시오."
    assert lobby.frame.announcing


def test_the_last_state_stays_with_its_age_when_central_goes(
    central: RunningCentral, lobby: Lobby
) -> None:
    call_somebody(central)
    lobby.open()
    until(lambda: lobby.frame.page == "calling")
    central.stop()
    until(lambda: lobby.frame.stale != "")
    assert lobby.frame.newest["number"] == 801
    assert lobby.frame.stale == "방금 전 상태"
    assert lobby.frame.stale_other == "as of a moment ago"
    central.start()


def test_a_restart_without_central_shows_the_kept_state_in_silence(
    central: RunningCentral, lobby: Lobby
) -> None:
    call_somebody(central)
    lobby.open()
    until(lambda: lobby.frame.page == "calling")
    lobby.close()
    lobby.horn.played.clear()
    nowhere = msgspec.structs.replace(lobby.config, central_url="http://127.0.0.1:9")
    lobby.open(nowhere)
    until(lambda: lobby.frame.stale != "")
    assert lobby.frame.centre == "OK민원센터"
    assert lobby.horn.played == []


def test_a_first_start_without_central_says_what_happens_instead(
    central: RunningCentral, lobby: Lobby
) -> None:
    lobby.open(msgspec.structs.replace(lobby.config, central_url="http://127.0.0.1:9"))
    assert lobby.frame.page == "starting"
    until(lambda: lobby.frame.page == "unreachable")
    assert lobby.frame.words["unreachableHow"] == "직원이 번호를 직접 불러 드립니다"


def test_a_new_board_is_paired_on_its_own_screen(central: RunningCentral, lobby: Lobby) -> None:
    central.add_staff()
    key = central.pair("counter")
    office = central.client(key, central.log_in(key).session)
    wanted = OpenPairing(kind=DeviceKind.BOARD, centre_id="ok", name="2층")
    code = office.open_pairing(wanted, new_key()).code  # type: ignore[union-attr]
    office.close()
    board = lobby.open(StationConfig(central_url=central.url))
    assert lobby.frame.page == "enrol"
    board.window.requestActivate()
    until(lambda: board.window.activeFocusItem() is not None)
    for digit in "000000":
        QTest.keyClick(board.window, Qt.Key(ord(digit)))
    until(lambda: "맞지 않거나" in lobby.frame.told)
    for _ in range(6):
        QTest.keyClick(board.window, Qt.Key.Key_Backspace)
    for digit in code:
        QTest.keyClick(board.window, Qt.Key(ord(digit)))
    until(lambda: lobby.frame.page == "welcome")
    device = read_config(lobby.home).device
    assert device is not None and device.kind is DeviceKind.BOARD


def test_closing_takes_under_a_second_while_a_long_poll_waits(
    central: RunningCentral, lobby: Lobby
) -> None:
    lobby.open()
    until(lambda: lobby.frame.page == "welcome")
    begun = time.monotonic()
    lobby.close()
    assert time.monotonic() - begun < 1.0
