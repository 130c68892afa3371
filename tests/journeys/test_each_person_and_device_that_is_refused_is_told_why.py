"""One journey per refusal of people and devices, over the wire."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from seoripul.api_client.central import Central, new_key
from seoripul.contract import paths
from seoripul.contract.people import AddStaff, LogIn, Role
from seoripul.contract.pickup import CheckIn, Reason
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.kiosk.visitor.states import Told
from tests.journeys.people_and_places import Clerk, Lobby
from tests.kiosk.visitor.lobby import CODE
from tests.support.central import PASSWORD, RunningCentral

WRONG = "틀린-비밀번호-1"


@pytest.fixture
def desk(central: RunningCentral) -> Iterator[Central]:
    """A counter where nobody has logged in; `clerk` may."""
    central.add_staff("clerk")
    desk = central.client(central.pair("counter"))
    yield desk
    desk.close()


def code_of(answer: object) -> RefusalCode:
    assert isinstance(answer, Refusal), answer
    return answer.code


def log_in(desk: Central, password: str) -> object:
    return desk.log_in(LogIn(login="clerk", password=password, counter_no=3), new_key())


def test_a_wrong_password_and_after_five_the_account_is_locked(desk: Central) -> None:
    said = [code_of(log_in(desk, WRONG)) for _ in range(5)]
    assert said[0] is RefusalCode.WRONG_LOGIN
    assert code_of(log_in(desk, PASSWORD)) is RefusalCode.ACCOUNT_LOCKED


def test_a_session_ends_after_ten_idle_minutes(central: RunningCentral, clerk: Clerk) -> None:
    central.advance(minutes=11)
    assert code_of(clerk.desk.next_ticket(new_key())) is RefusalCode.SESSION_ENDED


def test_an_auditor_only_reads(central: RunningCentral, desk: Central) -> None:
    central.add_staff("auditor", (Role.AUDIT,))
    answer = desk.log_in(LogIn(login="auditor", password=PASSWORD), new_key())
    assert not isinstance(answer, Refusal)
    desk.session = answer.session
    assert not isinstance(desk.desk(), Refusal)
    assert code_of(desk.next_ticket(new_key())) is RefusalCode.NOT_PERMITTED


def test_a_stranger_s_device_is_unknown(central: RunningCentral) -> None:
    stranger = central.client("no-key-of-ours")
    answer = stranger.check_in(CheckIn(code=CODE), new_key())
    stranger.close()
    assert code_of(answer) is RefusalCode.UNKNOWN_DEVICE


def test_a_revoked_kiosk_says_so_at_the_next_scan(
    central: RunningCentral, clerk: Clerk, kiosk: Lobby
) -> None:
    assert kiosk.config.device is not None
    which = kiosk.config.device.id
    assert not isinstance(
        clerk.desk.revoke_device(which, Reason(reason="교체"), new_key()), Refusal
    )
    page = kiosk.scans(CODE)
    assert isinstance(page, Told)
    assert page.code is RefusalCode.UNKNOWN_DEVICE


def test_a_pairing_code_is_good_once_and_for_ten_minutes(
    central: RunningCentral, clerk: Clerk
) -> None:
    nobody = central.client()
    assert code_of(nobody.enrol("000000", new_key())) is RefusalCode.WRONG_PAIRING_CODE
    nobody.close()


def test_new_staff_need_a_strong_password_and_a_free_login(clerk: Clerk) -> None:
    weak = AddStaff(
        login="new", display_name="새 직원", password="1234", roles=(Role.COUNTER,), centre_id="ok"
    )
    assert code_of(clerk.desk.add_staff(weak, new_key())) is RefusalCode.WEAK_PASSWORD
    taken = AddStaff(
        login="clerk-ok",
        display_name="새 직원",
        password=PASSWORD,
        roles=(Role.COUNTER,),
        centre_id="ok",
    )
    assert code_of(clerk.desk.add_staff(taken, new_key())) is RefusalCode.LOGIN_TAKEN


def test_a_body_larger_than_any_command_is_not_read(central: RunningCentral) -> None:
    heard = central.ask("POST", paths.RESERVATIONS, b" " * (1024 * 1024))
    assert heard.read(Refusal).code is RefusalCode.TOO_LARGE
