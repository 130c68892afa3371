"""Check-in without central: taken by the last picture, or honestly not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from seoripul.contract.pickup import CheckIn, CopyLine
from seoripul.contract.refusals import RefusalCode, refuse
from seoripul.kiosk.station.results import Done, NotReached, Queued, Refused
from seoripul.rules.reservation import State
from tests.api_client.peer import hangs_up, says
from tests.kiosk.station.back_office import BackOffice, encoded, line, today
from tests.kiosk.visitor.lobby import CODE, NOON, OTHER, checked_in

PROBLEM = "application/problem+json"
SCAN = CheckIn(code=CODE)
DOUBTS = [
    line(OTHER),
    line(state=State.PREPARING),
    line(state=State.ARRIVED),
    line(state=State.CANCELLED),
    line(state=State.NO_SHOW),
    line(starts=timedelta(hours=2)),
    line(starts=timedelta(hours=-2)),
]


def test_with_central_there_the_outbox_is_empty_afterwards(office: BackOffice) -> None:
    office.copy.replace(today(line()), NOON)
    office.peer.then(says(201, encoded(checked_in())))
    assert office.desk.check_in(SCAN, "k1") == Done(checked_in())
    assert office.crash().outbox.held() == ()


def test_a_ready_visitor_in_time_is_held(office: BackOffice) -> None:
    office.copy.replace(today(line()), NOON)
    office.peer.then(hangs_up)
    result = office.desk.check_in(SCAN, "k1")
    assert isinstance(result, Queued)
    assert (result.number, result.counters, result.again) == ("12345678", (3, 4), False)
    assert [row.key for row in office.outbox.held()] == ["k1"]


def test_a_known_outage_does_not_keep_a_visitor_waiting(office: BackOffice) -> None:
    office.copy.replace(today(line()), NOON)
    office.online = False
    assert isinstance(office.desk.check_in(SCAN, "k1"), Queued)
    assert office.peer.heard == []


@pytest.mark.parametrize("doubtful", DOUBTS)
def test_any_doubt_is_told_honestly_and_leaves_nothing_behind(
    office: BackOffice, doubtful: CopyLine
) -> None:
    office.copy.replace(today(doubtful), NOON)
    office.peer.then(hangs_up)
    assert office.desk.check_in(SCAN, "k1") == NotReached()
    assert office.crash().outbox.held() == ()


def test_yesterday_s_picture_proves_nothing(office: BackOffice) -> None:
    office.copy.replace(today(line(), now=NOON - timedelta(days=1)), NOON)
    office.peer.then(hangs_up)
    assert office.desk.check_in(SCAN, "k1") == NotReached()


def test_a_typed_number_needs_central(office: BackOffice) -> None:
    office.copy.replace(today(line()), NOON)
    office.peer.then(hangs_up)
    typed = CheckIn(number="12345678", check="5678")
    assert office.desk.check_in(typed, "k1") == NotReached()


def test_the_same_visitor_is_held_once(office: BackOffice) -> None:
    office.copy.replace(today(line()), NOON)
    office.peer.then(hangs_up)
    office.desk.check_in(SCAN, "k1")
    again = office.desk.check_in(SCAN, "k2")
    assert isinstance(again, Queued)
    assert (again.key, again.again) == ("k1", True)
    assert len(office.outbox.held()) == 1


def test_a_held_visitor_who_scans_when_central_is_back_gets_the_number(office: BackOffice) -> None:
    office.copy.replace(today(line()), NOON)
    office.peer.then(hangs_up, says(201, encoded(checked_in())))
    office.desk.check_in(SCAN, "k1")
    assert office.desk.check_in(SCAN, "k2") == Done(checked_in())
    assert office.keys() == ["k1", "k1"]
    assert office.outbox.held() == ()


def test_a_central_too_busy_to_write_is_as_good_as_away(office: BackOffice) -> None:
    office.copy.replace(today(line()), NOON)
    office.peer.then(says(503, encoded(refuse(RefusalCode.BUSY, 503)), PROBLEM))
    assert isinstance(office.desk.check_in(SCAN, "k1"), Queued)


def test_a_refusal_of_central_is_final(office: BackOffice) -> None:
    office.copy.replace(today(line()), NOON)
    refusal = refuse(RefusalCode.CANCELLED)
    office.peer.then(says(409, encoded(refusal), PROBLEM))
    assert office.desk.check_in(SCAN, "k1") == Refused(refusal)
    assert office.crash().outbox.held() == ()


def test_wrong_check_digits_never_leave_the_station(office: BackOffice) -> None:
    result = office.desk.check_in(CheckIn(code=CODE[::-1]), "k1")
    assert isinstance(result, Refused)
    assert result.refusal.code is RefusalCode.UNREADABLE
    assert office.peer.heard == []


def test_the_scanner_may_ask_whether_a_code_is_known(office: BackOffice) -> None:
    assert not office.desk.knows_code(CODE)
    office.copy.replace(today(line()), NOON)
    assert office.desk.knows_code(CODE)
    assert not office.desk.knows_code(OTHER)
