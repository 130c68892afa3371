"""The gateway is away, central is stopped or killed: each message leaves, known by its id."""

from __future__ import annotations

import http.client
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

from seoripul.contract import paths, wire
from seoripul.contract.people import Enrol, Enrolled
from seoripul.contract.queue import IssueTicket, Line
from tests.central_messages.set_up import PHONE, later, set_up, takes_with_phone, webhook
from tests.central_queue.lobby import Lobby
from tests.support.central import new_key
from tests.support.central_process import CentralProcess, office
from tests.support.webhook_gateway import WebhookGateway

SetUp = Callable[[str], Lobby]


def test_a_busy_gateway_is_asked_again_with_the_same_words(lobby_with: SetUp) -> None:
    with WebhookGateway(503, 429) as gateway:
        lobby = lobby_with(webhook(gateway))
        takes_with_phone(lobby)
        first = gateway.next()
        lobby.takes()
        later(lobby, 1)
        second = gateway.next()
        later(lobby, 2)
        third = gateway.next()
        assert first.body == second.body == third.body
        later(lobby, 60)
        assert gateway.is_quiet


def test_what_did_not_leave_leaves_after_a_restart(lobby_with: SetUp) -> None:
    with WebhookGateway(503) as gateway:
        lobby = lobby_with(webhook(gateway))
        takes_with_phone(lobby)
        first = gateway.next()
        lobby.scene.central.stop()
        lobby.scene.central.advance(minutes=1)
        lobby.scene.central.start_again()
        assert gateway.next().body == first.body


def test_killed_between_sending_and_noting_it_sends_again(tmp_path: Path) -> None:
    central = CentralProcess(tmp_path)
    with WebhookGateway(before_answering=central.kill) as gateway, ExitStack() as ending:
        set_up(tmp_path, webhook(gateway))
        ending.callback(central.start().kill)
        device_key = paired(central)
        with suppress(OSError, http.client.HTTPException):  # its answer may die with it
            post(
                central, paths.TICKETS, IssueTicket(line=Line.CERTIFICATES, phone=PHONE), device_key
            )
        first = gateway.next()
        gateway.before_answering = None
        again = CentralProcess(tmp_path, "--at", "2026-11-23T10:40")
        ending.callback(again.start().kill)
        second = gateway.next()
    assert second.body == first.body
    assert first.headers["Idempotency-Key"] == second.headers["Idempotency-Key"]


def paired(central: CentralProcess) -> str:
    words = ("--kind", "kiosk", "--centre", "ok", "--name", "k")
    code = office(central.home, "pair", *words).stdout.strip()
    answer = post(central, paths.ENROL, Enrol(pairing_code=code))
    return wire.decode(answer, Enrolled).device_key


def post(central: CentralProcess, path: str, command: object, device_key: str = "") -> bytes:
    connection = http.client.HTTPConnection(central.address, timeout=30)
    headers = {paths.KEY_HEADER: new_key()}
    if device_key:
        headers["Authorization"] = f"Bearer {device_key}"
    try:
        connection.request("POST", path, wire.encode(command), headers)
        answer = connection.getresponse()
        body = answer.read()
        assert answer.status == 200, body
        return body
    finally:
        connection.close()
