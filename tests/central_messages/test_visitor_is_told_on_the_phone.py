"""A phone instead of paper: the number, soon, called; then nothing is known of the phone."""

from __future__ import annotations

import hmac
import logging
import time
from collections.abc import Callable

import pytest
from sqlalchemy import text

from seoripul.contract import paths
from seoripul.contract.language import Language
from seoripul.contract.queue import IssueTicket, Line, TicketDeed
from seoripul.contract.refusals import RefusalCode
from tests.central_messages.set_up import (
    ADDRESS,
    KEY,
    PHONE,
    kept,
    later,
    settled,
    takes_with_phone,
    webhook,
)
from tests.central_pickup.scene import done, refused
from tests.central_queue.lobby import Lobby
from tests.support.central import RunningCentral, new_key
from tests.support.webhook_gateway import WebhookGateway

SetUp = Callable[[str], Lobby]


def test_visitor_is_told_the_number_then_soon_then_the_counter(lobby_with: SetUp) -> None:
    with WebhookGateway() as gateway:
        lobby = lobby_with(webhook(gateway))
        for _ in range(3):
            lobby.takes()
        issued = takes_with_phone(lobby)
        taken = gateway.next().json
        assert (taken["kind"], taken["to"]) == ("number_taken", "010-0000-4321")
        assert "대기번호 4번입니다. 앞에 3명" in taken["text"]
        assert f"{ADDRESS}/t/{issued.follow}" in taken["text"]
        lobby.next(1)
        assert gateway.is_quiet
        lobby.next(2)
        soon = gateway.next().json
        assert "4번 고객님, 곧 차례입니다. 앞에 1명" in soon["text"]
        lobby.next(1)
        lobby.next(2)
        called = gateway.next().json
        assert "4번 고객님, 2번 창구로 오십시오." in called["text"]
        assert len({taken["id"], soon["id"], called["id"]}) == 3
        assert gateway.is_quiet


def test_each_recall_is_told_and_a_number_without_a_phone_is_not(lobby_with: SetUp) -> None:
    with WebhookGateway() as gateway:
        lobby = lobby_with(webhook(gateway))
        lobby.takes()
        lobby.next(1)
        takes_with_phone(lobby, Language.EN)
        assert "Nobody is waiting ahead" in gateway.next().json["text"]
        lobby.next(2)
        assert "Number 2: please come to counter 2." in gateway.next().json["text"]
        done(lobby.does(2, 2, TicketDeed.RECALL))
        assert gateway.next().json["kind"] == "called"


def test_who_is_sent_to_another_line_is_told_anew(lobby_with: SetUp) -> None:
    with WebhookGateway() as gateway:
        lobby = lobby_with(webhook(gateway))
        takes_with_phone(lobby)
        lobby.next(1)
        assert [gateway.next().json["kind"] for _ in range(2)] == ["number_taken", "called"]
        done(lobby.does(1, 1, TicketDeed.TRANSFER, line=Line.FAMILY))
        assert "1번 고객님, 다음 차례입니다." in gateway.next().json["text"]
        lobby.next(2)
        assert "2번 창구로" in gateway.next().json["text"]


def test_the_gateway_can_tell_who_sent_it(lobby_with: SetUp) -> None:
    with WebhookGateway() as gateway:
        takes_with_phone(lobby_with(webhook(gateway)))
        came = gateway.next()
    stamp = came.headers["Seoripul-Timestamp"]
    expected = hmac.new(KEY.encode(), stamp.encode() + b"." + came.body, "sha256").hexdigest()
    assert came.headers["Seoripul-Signature"] == f"v1={expected}"
    assert abs(int(stamp) - time.time()) < 120
    assert came.headers["Idempotency-Key"] == came.json["id"]


def test_a_phone_is_forgotten_when_the_number_ends(lobby_with: SetUp) -> None:
    with WebhookGateway() as gateway:
        lobby = lobby_with(webhook(gateway))
        takes_with_phone(lobby)
        takes_with_phone(lobby)
        assert settled(lobby) == (2, 0)
        lobby.next(1)
        done(lobby.does(1, 1, TicketDeed.DONE))
        assert settled(lobby) == (1, 0)
        lobby.next(1)
        done(lobby.does(1, 2, TicketDeed.NO_SHOW))
        assert settled(lobby) == (0, 0)


def test_no_phone_outlives_the_day(lobby_with: SetUp) -> None:
    with WebhookGateway() as gateway:
        lobby = lobby_with(webhook(gateway))
        takes_with_phone(lobby)
        gateway.next()
        lobby.scene.at("00:01", "2026-11-24")
        lobby.scene.central.do_duties()
        assert kept(lobby) == (0, 0)


def test_the_kept_answer_does_not_betray_the_phone(lobby_with: SetUp) -> None:
    """A phone has few digits: whoever reads the database must not find it out by trying all."""
    with WebhookGateway() as gateway:
        lobby = lobby_with(webhook(gateway))
        central = lobby.scene.central
        device_key = central.pair("kiosk")
        wish = IssueTicket(line=Line.CERTIFICATES, phone=PHONE)
        marks = set()
        for number in (1, 2):
            heard = central.ask("POST", paths.TICKETS, wish, device_key=device_key)
            assert heard.json["number"] == number
            sql = text("SELECT fingerprint FROM command_answers ORDER BY id DESC LIMIT 1")
            marks.add(
                central.office.store.read_now(lambda conn, sql=sql: conn.execute(sql).scalar())
            )
    assert len(marks) == 2


def test_no_log_line_has_the_phone(lobby_with: SetUp, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG), WebhookGateway(503, 422) as gateway:
        lobby = lobby_with(webhook(gateway))
        takes_with_phone(lobby)
        gateway.next()
        later(lobby, 10)
        gateway.next()
        assert settled(lobby) == (1, 0)
    assert "a message did not leave: webhook: 422" in caplog.text
    assert not any(part in caplog.text for part in (PHONE.reveal(), "4321", "00004321"))


def test_a_kiosk_hears_that_it_may_ask_for_a_phone(lobby_with: SetUp) -> None:
    with WebhookGateway() as gateway:
        lobby = lobby_with(webhook(gateway))
        assert "queue_phone" in done(lobby.scene.kiosk.station()).services


def test_without_a_gateway_no_phone_is_taken(central: RunningCentral) -> None:
    kiosk = central.client(central.pair("kiosk"))
    assert "queue_phone" not in done(kiosk.station()).services
    told = kiosk.issue_ticket(Line.CERTIFICATES, new_key(), PHONE)
    assert refused(told, RefusalCode.BAD_REQUEST).facts.subject == "phone"
    kiosk.close()
