"""The demonstration starts with people in every situation a lobby knows."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from seoripul.central import versions
from seoripul.central.bootstrap import opened
from seoripul.central.clock import SetClock
from seoripul.central.demo_morning import FILE, fill, read
from seoripul.central.demo_staff import PASSWORD
from seoripul.central.office import Office
from seoripul.central.pickup.pictures.desk import desk
from seoripul.central.queue.duties import look_everywhere
from seoripul.central.queue.pictures import board
from seoripul.contract.paths import SESSIONS
from seoripul.contract.people import LogIn
from seoripul.contract.pickup import CheckIn
from seoripul.contract.queue import BoardPicture, Line
from seoripul.contract.refusals import Refusal
from seoripul.rules.pickup_code import is_whole
from seoripul.rules.reservation import State
from seoripul.rules.ticket_numbers import RANGES
from tests.central_pickup.scene import moment
from tests.support.central import RunningCentral
from tests.support.databases import settings_at

DEMO_LINES = (
    Line.CERTIFICATES,
    Line.FAMILY,
    Line.PASSPORT_APPLY,
    Line.PASSPORT_COLLECT,
    Line.PRIORITY,
    Line.PICKUP,
)
TOLD = {
    "collected": "collected",
    "cancelled": "cancelled",
    "rejected": "rejected",
    "expired": "expired",
    "called": "already_here",
    "waiting": "already_here",
    "elsewhere": "wrong_centre",
}


def test_every_situation_is_there_and_scans_as_it_says(central: RunningCentral) -> None:
    morning = fill(central.office)
    assert read(central.home / FILE) == morning
    kiosk = central.client(central.pair("kiosk"))
    answers = {
        one.number: kiosk.check_in(CheckIn(code=one.code), f"key-of-{one.number}")
        for one in morning.orders
    }
    kiosk.close()
    for one in morning.orders:
        answer = answers[one.number]
        assert is_whole(one.code)
        if one.situation in TOLD:
            assert isinstance(answer, Refusal)
            assert answer.code == TOLD[one.situation]
        elif one.situation in ("late", "missing"):
            assert not isinstance(answer, Refusal)
        else:
            _told_by_the_clock(one.situation, one.slot_start <= moment("10:50"), answer)


def _told_by_the_clock(situation: str, soon: bool, answer: object) -> None:
    if situation == "ready" and soon:
        assert not isinstance(answer, Refusal)
        return
    assert isinstance(answer, Refusal)
    assert answer.code == ("not_ready" if soon else "too_early")


def board_of(office: Office) -> BoardPicture:
    now, calendar, waits = office.clock.now(), office.calendar, office.waits
    office.store.read_now(lambda conn: look_everywhere(conn, waits, now))
    return office.store.read_now(
        lambda conn: board(conn, versions.of(conn, "ok"), now, "ok", calendar, waits, frozenset())
    )


def test_the_lobby_at_twenty_past_ten(central: RunningCentral) -> None:
    fill(central.office)
    office = central.office
    today = office.clock.today()
    rows = office.store.read_now(
        lambda conn: desk(conn, 1, office.clock.now(), office.secrets, "ok", today)
    ).rows
    states = Counter(row.state for row in rows)
    assert states[State.HANDED_OVER] == 5
    assert states[State.ARRIVED] == 3
    assert {State.NO_SHOW, State.READY, State.PREPARING, State.CONFIRMED} < set(states)
    assert len({row.masked_name for row in rows}) > 20
    shown = board_of(office)
    pickups = [call for call in shown.calls if call.line is Line.PICKUP]
    assert [call.counter_no for call in pickups if call.current] == [4]
    assert len(shown.waiting) == 2
    assert shown.calls == tuple(sorted(shown.calls, key=lambda call: -call.called_at.timestamp()))


def test_every_line_of_the_lobby_is_alive(central: RunningCentral) -> None:
    fill(central.office)
    office = central.office
    shown = board_of(office)
    lines = {one.line: one for one in shown.lines}
    for line in DEMO_LINES:
        assert lines[line].accepting
        assert lines[line].last_called in RANGES[line]
    assert lines[Line.CERTIFICATES].waiting > 2
    assert lines[Line.CERTIFICATES].expected is not None
    serving = {one.no: one.ticket_number for one in shown.counters if one.open}
    assert {1, 2, 4, 5, 6} <= set(serving)
    assert len(set(serving.values())) == len(serving)


def test_the_demo_staff_can_log_in_and_a_second_start_adds_nothing(central: RunningCentral) -> None:
    first = fill(central.office)
    assert fill(central.office) == first
    command = LogIn(login="demo", password=PASSWORD, counter_no=3)
    heard = central.ask("POST", SESSIONS, command, device_key=central.pair("counter"))
    assert heard.status == 200


@pytest.mark.parametrize("time", ["07:00", "09:05", "10:04", "12:30", "17:45", "23:30"])
def test_any_hour_of_any_day_can_be_shown(tmp_path: Path, time: str) -> None:
    for ahead in range(3):
        day = date(2026, 11, 27) + timedelta(days=ahead)
        clock = SetClock(moment(time, day.isoformat()))
        with opened(settings_at(tmp_path / str(ahead)), clock) as office:
            orders = fill(office).orders
            assert any(one.situation == "expired" for one in orders)
            assert (len(orders) > 5) == (day.weekday() < 5)
