"""Accounts: the right password, five wrong ones, the lead who unlocks, ten idle minutes."""

from __future__ import annotations

from statistics import median
from time import perf_counter

import pytest

from seoripul.central.people.passwords import is_weak
from seoripul.contract import paths
from seoripul.contract.people import AddStaff, ChangeStaff, LogIn, Role, Staff
from tests.support.central import PASSWORD, Heard, RunningCentral
from tests.support.databases import everything_kept


@pytest.fixture
def desk(central: RunningCentral) -> str:
    """A counter's device key; one clerk and one lead work here."""
    central.add_staff("clerk", roles=(Role.COUNTER,))
    central.add_staff("lead", roles=(Role.LEAD,))
    return central.pair("counter")


def log_in(central: RunningCentral, desk: str, login: str, password: str = PASSWORD) -> Heard:
    command = LogIn(login=login, password=password, counter_no=3)
    return central.ask("POST", paths.SESSIONS, command, device_key=desk)


def look(central: RunningCentral, desk: str, session: str, path: str = "/v1/desk") -> Heard:
    return central.ask("GET", path, device_key=desk, session=session)


def change(central: RunningCentral, desk: str, session: str, who: str, what: ChangeStaff) -> Heard:
    path = paths.STAFF_ONE.format(staff_id=who)
    return central.ask("POST", path, what, device_key=desk, session=session)


def test_clerk_logs_in_works_and_logs_out(central: RunningCentral, desk: str) -> None:
    told = log_in(central, desk, "clerk")
    assert told.status == 200
    assert told.json["roles"] == ["counter"]
    assert told.json["idle_after_s"] == 600
    session = told.json["session"]
    assert look(central, desk, session).status == 200
    out = central.ask("DELETE", paths.SESSIONS, device_key=desk, session=session)
    assert out.status == 204
    ended = look(central, desk, session)
    assert (ended.status, ended.json["code"]) == (401, "session_ended")


def test_login_names_know_no_case(central: RunningCentral, desk: str) -> None:
    assert log_in(central, desk, "CLERK").status == 200


def test_five_wrong_passwords_lock_until_a_lead_unlocks(central: RunningCentral, desk: str) -> None:
    heard = [log_in(central, desk, "clerk", "wrong-password").json["code"] for _ in range(5)]
    assert heard == ["wrong_login"] * 4 + ["account_locked"]
    locked = log_in(central, desk, "clerk")
    assert (locked.status, locked.json["code"]) == (403, "account_locked")
    lead = log_in(central, desk, "lead").json["session"]
    staff = look(central, desk, lead, paths.STAFF).read(list[Staff])
    clerk = next(one for one in staff if one.login == "clerk")
    assert clerk.locked
    told = change(central, desk, lead, clerk.id, ChangeStaff(unlock=True))
    assert not told.read(Staff).locked
    assert log_in(central, desk, "clerk").status == 200


def test_a_right_password_forgives_the_wrong_ones_before(
    central: RunningCentral, desk: str
) -> None:
    for _ in range(2):
        for _ in range(4):
            log_in(central, desk, "clerk", "wrong-password")
        assert log_in(central, desk, "clerk").status == 200


def test_an_unknown_login_is_told_no_more_and_takes_as_long(
    central: RunningCentral, desk: str
) -> None:
    def timed(login: str) -> float:
        begun = perf_counter()
        told = log_in(central, desk, login, "wrong-password")
        assert (told.status, told.json["code"]) == (401, "wrong_login")
        return perf_counter() - begun

    known = median(timed("clerk") for _ in range(3))
    unknown = median(timed("nobody") for _ in range(3))
    assert unknown > known / 4


def test_ten_idle_minutes_log_off(central: RunningCentral, desk: str) -> None:
    session = log_in(central, desk, "lead").json["session"]
    central.advance(minutes=9, seconds=59)
    assert look(central, desk, session, paths.STAFF).status == 200
    central.advance(minutes=9, seconds=59)
    assert look(central, desk, session, paths.STAFF).status == 200
    central.advance(minutes=10)
    assert look(central, desk, session, paths.STAFF).json["code"] == "session_ended"


def test_a_window_that_watches_by_itself_keeps_nobody_logged_on(
    central: RunningCentral, desk: str
) -> None:
    session = log_in(central, desk, "clerk").json["session"]
    for _ in range(5):
        central.advance(minutes=1, seconds=59)
        assert look(central, desk, session).status == 200
    central.advance(seconds=6)
    assert look(central, desk, session).json["code"] == "session_ended"


def test_a_session_goes_on_after_central_restarts_but_not_an_idle_one(
    central: RunningCentral, desk: str
) -> None:
    session = log_in(central, desk, "clerk").json["session"]
    central.advance(minutes=5)
    central.restart()
    assert look(central, desk, session).status == 200
    central.advance(minutes=6)
    central.restart()
    assert look(central, desk, session).json["code"] == "session_ended"


def test_one_person_at_a_device_at_a_time(central: RunningCentral, desk: str) -> None:
    first = log_in(central, desk, "clerk").json["session"]
    second = log_in(central, desk, "lead").json["session"]
    assert look(central, desk, first).json["code"] == "session_ended"
    assert look(central, desk, second).status == 200


def test_a_session_is_worth_nothing_at_another_device(central: RunningCentral, desk: str) -> None:
    session = log_in(central, desk, "clerk").json["session"]
    elsewhere = central.pair("counter", name="other counter")
    assert look(central, elsewhere, session).json["code"] == "session_ended"


def test_staff_of_another_centre_are_refused(central: RunningCentral, desk: str) -> None:
    central.add_staff("stranger", centre="1165066000")
    told = log_in(central, desk, "stranger")
    assert (told.status, told.json["code"]) == (403, "not_permitted")


def test_who_loses_a_role_or_the_account_is_out_at_once(central: RunningCentral, desk: str) -> None:
    lead_desk = central.pair("counter", name="lead's")
    lead = log_in(central, lead_desk, "lead").json["session"]
    clerk = log_in(central, desk, "clerk").json
    change(central, lead_desk, lead, clerk["staff_id"], ChangeStaff(active=False))
    assert look(central, desk, clerk["session"]).json["code"] == "session_ended"
    assert log_in(central, desk, "clerk").json["code"] == "wrong_login"


def test_nobody_unmakes_themselves(central: RunningCentral, desk: str) -> None:
    lead = log_in(central, desk, "lead").json
    for what in (ChangeStaff(active=False), ChangeStaff(roles=(Role.AUDIT,))):
        told = change(central, desk, lead["session"], lead["staff_id"], what)
        assert (told.status, told.json["code"]) == (403, "not_permitted")
    assert look(central, desk, lead["session"], paths.STAFF).status == 200


def test_lead_adds_a_clerk_of_the_own_centre(central: RunningCentral, desk: str) -> None:
    lead = log_in(central, desk, "lead").json["session"]

    def add(login: str, password: str, centre_id: str = "ok") -> Heard:
        command = AddStaff(
            login=login, display_name="이신규", password=password,
            roles=(Role.COUNTER,), centre_id=centre_id,
        )  # fmt: skip
        return central.ask("POST", paths.STAFF, command, device_key=desk, session=lead)

    assert add("new", "newcomer").json["code"] == "weak_password"
    assert add("clerk", "entirely-fine-7").json["code"] == "login_taken"
    assert add("new", "entirely-fine-7", "1165066000").json["code"] == "not_permitted"
    assert add("new", "entirely-fine-7").read(Staff).roles == (Role.COUNTER,)
    assert log_in(central, desk, "new", "entirely-fine-7").status == 200


@pytest.mark.parametrize("weak", ["short", "aaaaaaaaaaaa", "clerk-clerk-1", "x" * 201])
def test_weak_passwords_are_known(weak: str) -> None:
    assert is_weak(weak, "clerk")
    assert not is_weak(PASSWORD, "clerk")


def test_no_password_is_stored_or_shown(central: RunningCentral, desk: str) -> None:
    log_in(central, desk, "clerk")
    central.restart()
    kept = everything_kept(central.home)
    assert b"argon2id" in kept
    assert PASSWORD.encode() not in kept
    shown = repr(LogIn(login="clerk", password=PASSWORD))
    assert PASSWORD not in shown
