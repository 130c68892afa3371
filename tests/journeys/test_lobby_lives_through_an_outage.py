"""Central goes away and comes back: nobody is lost, nobody counts twice, nothing freezes."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from seoripul.api_client.asking import Patience
from seoripul.api_client.central import new_key
from seoripul.contract import wire
from seoripul.contract.pickup import CheckedIn, CheckIn, Reason
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.kiosk.station.config import StationConfig
from seoripul.kiosk.station.outbox import Row
from seoripul.kiosk.station.results import NotReached
from seoripul.kiosk.station.slips import SlipKind
from seoripul.kiosk.station.station import Station
from seoripul.kiosk.visitor.states import Held, Received, Unreachable
from seoripul.rules.reservation import State
from tests.api_client.peer import HANGS_S, Peer, hangs, listening
from tests.journeys.people_and_places import (
    BEFORE_SLOT,
    PATIENCE_S,
    Clerk,
    Lobby,
    Resident,
    told,
)
from tests.kiosk.visitor.lobby import CODE
from tests.support.central import RunningCentral

Rise = Callable[[Lobby], Lobby]
KEY = "a-key-made-before-the-crash"
Settled = queue.SimpleQueue[tuple[Row, CheckedIn | Refusal]]


def ready(central: RunningCentral, resident: Resident, clerk: Clerk) -> str:
    """The code of an order that is ready, shortly before its slot."""
    placed = resident.orders()
    clerk.prepares(placed)
    central.clock.set(BEFORE_SLOT)
    return placed.code


def knows_ready(kiosk: Lobby) -> None:
    """The kiosk has heard of the order and of the time it is."""

    def is_ready(station: Station) -> bool:
        picture = station.copy.picture
        on_time = station.clock.now() >= BEFORE_SLOT
        return (
            on_time
            and picture is not None
            and any(line.state is State.READY for line in picture.today)
        )

    kiosk.knows(is_ready)


def waiting_numbers(central: RunningCentral) -> tuple[int, ...]:
    board = central.client(central.pair("board"))
    picture = board.board()
    board.close()
    assert picture is not None
    assert not isinstance(picture, Refusal)
    return picture.waiting


def test_a_visitor_held_during_an_outage_is_sent_once(
    central: RunningCentral, resident: Resident, clerk: Clerk, open_lobby: Callable[..., Lobby]
) -> None:
    code = ready(central, resident, clerk)
    kiosk = open_lobby()
    knows_ready(kiosk)
    settled: Settled = queue.SimpleQueue()
    kiosk.station.listen_settled(lambda *both: settled.put(both))
    central.stop()
    page = kiosk.scans(code)
    assert isinstance(page, Held)
    assert [each.kind for each in kiosk.slips] == [SlipKind.PENDING]
    central.restart()
    row, answer = settled.get(timeout=PATIENCE_S)
    assert row.key == page.queued.key
    assert isinstance(answer, CheckedIn)
    assert waiting_numbers(central) == (answer.ticket_number,)
    kiosk.closes()
    assert _left_in_outbox(kiosk) == ()


def test_a_held_visitor_can_scan_for_the_number_when_central_is_back(
    central: RunningCentral, resident: Resident, clerk: Clerk, open_lobby: Callable[..., Lobby]
) -> None:
    code = ready(central, resident, clerk)
    kiosk = open_lobby()
    knows_ready(kiosk)
    central.stop()
    assert isinstance(kiosk.scans(code), Held)
    central.restart()
    other = open_lobby("other")
    page = other.scans(code)
    number = (
        page.checked_in.ticket_number
        if isinstance(page, Received)
        else told(page).facts.ticket_number
    )
    other.closes()
    kiosk.closes()
    assert waiting_numbers(central) == (number,)


def test_a_kiosk_switched_on_without_central_still_knows_its_visitors(
    central: RunningCentral,
    resident: Resident,
    clerk: Clerk,
    open_lobby: Callable[..., Lobby],
    rise: Rise,
) -> None:
    code = ready(central, resident, clerk)
    first = open_lobby()
    knows_ready(first)
    first.closes()
    central.stop()
    risen = rise(first)
    risen.station.open()
    assert risen.station.desk.knows_code(code)
    risen.station.close()
    central.restart()


def test_without_central_an_unknown_visitor_is_told_the_truth(
    central: RunningCentral, resident: Resident, kiosk: Lobby
) -> None:
    placed = resident.orders()
    central.stop()
    assert isinstance(kiosk.scans(placed.code), Unreachable)
    assert kiosk.slips == []
    central.restart()


def test_a_crash_before_the_answer_ends_in_one_check_in(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby, rise: Rise
) -> None:
    """The row is on the disk, central has done the deed, the answer is lost with the process."""
    code = ready(central, resident, clerk)
    kiosk.closes()
    dying = Station(kiosk.home, kiosk.config)
    dying.open()
    dying.central.health()
    command = CheckIn(code=code)
    dying.outbox.write(Row(KEY, "check_in", wire.encode(command), "", dying.clock.now()))
    first = dying.central.check_in(command, KEY)
    dying.close()

    settled: Settled = queue.SimpleQueue()
    risen = rise(kiosk)
    risen.station.listen_settled(lambda *both: settled.put(both))
    risen.opens()
    _, answer = settled.get(timeout=PATIENCE_S)
    risen.closes()
    assert answer == first
    assert isinstance(answer, CheckedIn)
    assert waiting_numbers(central) == (answer.ticket_number,)


def test_an_order_cancelled_meanwhile_is_refused_when_it_is_sent(
    central: RunningCentral,
    resident: Resident,
    clerk: Clerk,
    open_lobby: Callable[..., Lobby],
    rise: Rise,
) -> None:
    placed = resident.orders()
    clerk.prepares(placed)
    central.clock.set(BEFORE_SLOT)
    kiosk = open_lobby()
    knows_ready(kiosk)
    settled: Settled = queue.SimpleQueue()
    kiosk.station.listen_settled(lambda *both: settled.put(both))
    central.stop()
    assert isinstance(kiosk.scans(placed.code), Held)
    kiosk.station.sender.stop()
    central.restart()
    clerk.logs_in()
    refusing = clerk.desk.cancel(clerk.row(placed).id, Reason(reason="전화 요청"), new_key())
    assert not isinstance(refusing, Refusal)
    kiosk.closes()
    risen = rise(kiosk)
    risen.station.listen_settled(lambda *both: settled.put(both))
    risen.opens()
    _, answer = settled.get(timeout=PATIENCE_S)
    risen.closes()
    assert isinstance(answer, Refusal)
    assert answer.code is RefusalCode.CANCELLED
    assert waiting_numbers(central) == ()


@pytest.fixture
def hanging(tmp_path: Path) -> Iterator[tuple[Station, Peer]]:
    with listening(Peer().then(hangs)) as peer:
        config = StationConfig(central_url=peer.url)
        patience = Patience(connect_s=0.5, answer_s=0.5, whole_s=0.5, tries=1, picture_s=30)
        station = Station(tmp_path, config, patience)
        station.open()
        station.start()
        yield station, peer
        station.close()


def test_a_central_that_hangs_is_unreachable_in_time_and_closing_is_quick(
    hanging: tuple[Station, Peer],
) -> None:
    station, peer = hanging
    assert peer.asked.wait(PATIENCE_S)
    started = time.monotonic()
    result = station.desk.check_in(CheckIn(code=CODE), KEY)
    asked_s = time.monotonic() - started
    started = time.monotonic()
    station.close()
    closed_s = time.monotonic() - started
    assert result == NotReached()
    assert asked_s < HANGS_S / 3
    assert closed_s < 1.0
    names = {each.name for each in threading.enumerate()}
    assert not names & {"station picture", "sender"}


def _left_in_outbox(kiosk: Lobby) -> tuple[Row, ...]:
    kiosk.station.outbox.open()
    left = kiosk.station.outbox.held()
    kiosk.station.outbox.close()
    return left
