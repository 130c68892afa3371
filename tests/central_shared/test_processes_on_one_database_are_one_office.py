"""Two centrals on one PostgreSQL database: what one does, the other knows."""

from __future__ import annotations

import threading
from contextlib import ExitStack

import pytest

from seoripul.central.deed import OFFICE
from seoripul.contract import paths
from seoripul.contract.centres import Counter, SetCounters
from seoripul.contract.people import AddStaff, LogIn, Role
from seoripul.contract.pickup import Reason
from seoripul.contract.queue import IssueTicket, Line, TicketIssued
from tests.central_pickup.scene import Scene, done
from tests.support.central import PASSWORD, Heard, RunningCentral, new_key
from tests.support.databases import ON_POSTGRESQL

pytestmark = pytest.mark.skipif(
    not ON_POSTGRESQL, reason="an SQLite file belongs to one central alone"
)


def station(central: RunningCentral, device_key: str, session: str = "") -> int:
    return central.ask("GET", paths.STATION, device_key=device_key, session=session).status


def staff_list(central: RunningCentral, device_key: str, session: str) -> Heard:
    return central.ask("GET", paths.STAFF, device_key=device_key, session=session)


def takes(central: RunningCentral, kiosk: str, key: str) -> Heard:
    wish = IssueTicket(line=Line.CERTIFICATES)
    return central.ask("POST", paths.TICKETS, wish, device_key=kiosk, key=key)


def test_a_watcher_of_one_wakes_at_a_deed_of_the_other(
    central: RunningCentral, other: RunningCentral
) -> None:
    kiosk, board = central.pair("kiosk"), central.pair("board")
    before = other.ask("GET", paths.BOARD, device_key=board).json["version"]
    heard: list[Heard] = []

    def watch() -> None:
        path = f"{paths.BOARD}?after={before}"
        heard.append(other.ask("GET", path, device_key=board))

    watching = threading.Thread(target=watch)
    watching.start()
    number = takes(central, kiosk, new_key()).read(TicketIssued).number
    watching.join()
    assert heard[0].status == 200
    assert heard[0].json["version"] > before
    assert takes(other, kiosk, new_key()).read(TicketIssued).number == number + 1


def test_a_command_repeated_at_the_other_is_done_once(
    central: RunningCentral, other: RunningCentral
) -> None:
    kiosk, key = central.pair("kiosk"), new_key()
    first, again = takes(central, kiosk, key), takes(other, kiosk, key)
    assert first.body == again.body
    assert again.headers["x-seoripul-repeated"] == "1"


def test_a_device_paired_here_works_there_until_it_is_revoked_anywhere(
    central: RunningCentral, other: RunningCentral
) -> None:
    kiosk = central.enrolled("kiosk")
    assert station(other, kiosk.device_key) == 200
    central.add_staff("lead")
    desk = central.pair("counter")
    session = central.log_in(desk, "lead").session
    path = paths.REVOKE_DEVICE.replace("{device_id}", kiosk.device_id)
    revoked = central.ask("POST", path, Reason(reason="도난"), device_key=desk, session=session)
    assert revoked.status == 200
    _wait_until_told(central, other)
    assert station(other, kiosk.device_key) == 401


def test_a_session_begun_here_goes_on_there_and_ends_everywhere(
    central: RunningCentral, other: RunningCentral
) -> None:
    central.add_staff("clerk")
    desk = central.pair("counter")
    session = central.log_in(desk).session
    assert staff_list(other, desk, session).status == 200
    ended = other.ask("DELETE", paths.SESSIONS, device_key=desk, session=session)
    assert ended.status == 204
    _wait_until_told(other, central)
    assert staff_list(central, desk, session).status == 401


def test_whoever_logs_in_there_replaces_who_was_at_the_desk_here(
    central: RunningCentral, other: RunningCentral
) -> None:
    central.add_staff("clerk")
    central.add_staff("second")
    desk = central.pair("counter")
    first = central.log_in(desk, "clerk").session
    second = other.log_in(desk, "second").session
    _wait_until_told(other, central)
    assert staff_list(central, desk, first).status == 401
    assert staff_list(central, desk, second).status == 200


def test_who_works_at_one_is_not_logged_off_by_the_other(
    central: RunningCentral, other: RunningCentral
) -> None:
    central.add_staff("clerk")
    desk = central.pair("counter")
    session = central.log_in(desk).session
    for _ in range(3):
        for each in (central, other):
            each.advance(minutes=6)
        assert staff_list(other, desk, session).status == 200
        other.do_duties()
        central.do_duties()
    assert staff_list(central, desk, session).status == 200
    for each in (central, other):
        each.advance(minutes=11)
        each.do_duties()
    assert staff_list(other, desk, session).status == 401


def test_five_wrong_passwords_lock_wherever_they_were_tried(
    central: RunningCentral, other: RunningCentral
) -> None:
    central.add_staff("clerk")
    desk = central.pair("counter")
    wrong = LogIn(login="clerk", password="wrong-password-1", counter_no=1)
    told = [
        each.ask("POST", paths.SESSIONS, wrong, device_key=desk).json["code"]
        for each in (central, other, central, other, central)
    ]
    assert told == ["wrong_login"] * 4 + ["account_locked"]


def test_counters_and_closed_days_set_here_hold_there(
    central: RunningCentral, other: RunningCentral
) -> None:
    with ExitStack() as closing:
        here = Scene(central, closing)
        kiosk = central.pair("kiosk")
        assert takes(other, kiosk, new_key()).status == 200
        only_pickup = (Counter(no=3, name="예약수령", lines=(Line.PICKUP,)),)
        done(here.clerk.set_counters("ok", SetCounters(counters=only_pickup), new_key()))
        assert takes(other, kiosk, new_key()).status == 409
        closed = {"overrides": [{"day": "2026-11-24", "closed": True, "name": "개청기념일"}]}
        desk, session = here.desk_at(4)
        set_ = central.ask("POST", paths.HOLIDAYS, closed, device_key=desk, session=session)
        assert set_.status == 200, set_.body
        _wait_until_told(central, other)
        assert not other.office.calendar.is_working_day(here.central.clock.today().replace(day=24))


def test_staff_added_here_log_in_there(central: RunningCentral, other: RunningCentral) -> None:
    central.add_staff("lead")
    desk = central.pair("counter")
    session = central.log_in(desk, "lead").session
    added = central.ask(
        "POST",
        paths.STAFF,
        AddStaff(login="neu", display_name="N", password=PASSWORD, roles=(Role.COUNTER,),
                 centre_id="ok"),
        device_key=desk,
        session=session,
    )  # fmt: skip
    assert added.status == 200
    assert other.log_in(central.pair("counter"), "neu").staff_id == added.json["id"]


def _wait_until_told(from_: RunningCentral, to: RunningCentral) -> None:
    """A deed of one is heard by the other within a moment, without being asked."""
    board = from_.pair("board")
    version = to.ask("GET", paths.BOARD, device_key=board).json["version"]
    from_.office.store.do_now(OFFICE, lambda deed: deed.touch("ok"))
    to.ask("GET", f"{paths.BOARD}?after={version}", device_key=board)
