"""Whatever goes wrong is told as application/problem+json with a code of the closed list."""

from __future__ import annotations

import logging

import pytest
from sqlalchemy import text

from seoripul.central.deed import OFFICE
from seoripul.central.settings import LARGEST_BODY
from seoripul.central.tables import to_ms
from seoripul.contract import paths
from seoripul.contract.refusals import Refusal, RefusalCode
from tests.support.central import Heard, RunningCentral


def is_problem(heard: Heard, status: int, code: RefusalCode) -> bool:
    refusal = heard.read(Refusal)
    return (
        heard.headers["content-type"] == "application/problem+json"
        and heard.status == status == refusal.status
        and refusal.code is code
        and refusal.type == f"urn:seoripul:refusal:{code.value}"
    )


def test_an_unknown_path_is_not_found(central: RunningCentral) -> None:
    assert is_problem(central.ask("GET", "/v1/nowhere"), 404, RefusalCode.NOT_FOUND)


def test_a_wrong_method_says_which_are_right(central: RunningCentral) -> None:
    heard = central.ask("POST", paths.HEALTH)
    assert is_problem(heard, 405, RefusalCode.BAD_REQUEST)
    assert "GET" in heard.headers["allow"]


@pytest.mark.parametrize("body", [b"{", b"[]", b'{"pairing_code": 5}', b"\xff\xfe", b"null"])
def test_a_body_that_is_no_command_is_a_bad_request(central: RunningCentral, body: bytes) -> None:
    assert is_problem(central.ask("POST", paths.ENROL, body), 400, RefusalCode.BAD_REQUEST)


def test_the_field_at_fault_is_named_but_not_its_value(central: RunningCentral) -> None:
    heard = central.ask("POST", paths.ENROL, b'{"pairing_code": 1234567}')
    assert heard.json["facts"]["subject"] == "pairing_code"
    assert b"1234567" not in heard.body


def test_a_body_beyond_64_kib_is_too_large(central: RunningCentral) -> None:
    heard = central.ask("POST", paths.ENROL, b" " * (LARGEST_BODY + 1))
    assert is_problem(heard, 413, RefusalCode.TOO_LARGE)


@pytest.mark.parametrize("query", ["?after=soon", "?after=", "?after=1.5"])
def test_a_question_that_makes_no_sense_is_a_bad_request(
    central: RunningCentral, query: str
) -> None:
    heard = central.ask("GET", paths.BOARD + query, device_key=central.pair("board"))
    assert is_problem(heard, 400, RefusalCode.BAD_REQUEST)


def test_a_fault_of_ours_tells_a_number_and_nothing_else(
    central: RunningCentral, caplog: pytest.LogCaptureFixture
) -> None:
    spoil = text("UPDATE centres SET hours = 'spoilt by hand'")
    central.office.store.do_now(OFFICE, lambda deed: deed.conn.execute(spoil))
    with caplog.at_level(logging.ERROR):
        heard = central.ask("GET", paths.CENTRES)
    assert heard.status == 500
    assert heard.headers["content-type"] == "application/problem+json"
    number = heard.json["instance"].removeprefix("urn:uuid:")
    assert number in caplog.text
    assert "spoilt" not in heard.body.decode() + caplog.text


def test_every_answer_carries_the_office_s_time_and_the_fences(central: RunningCentral) -> None:
    now = str(to_ms(central.clock.now()))
    for path in (paths.HEALTH, "/v1/nowhere", paths.DESK, "/"):
        headers = central.ask("GET", path).headers
        assert headers[paths.NOW_HEADER.lower()] == now
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "server" not in headers


def test_health_says_when_the_clock_is_a_demonstration(central: RunningCentral) -> None:
    assert central.ask("GET", paths.HEALTH).json["demo_clock"] is True
