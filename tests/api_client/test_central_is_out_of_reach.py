"""Every way a central can fail ends in `Unreachable`, in bounded time, with nothing leaked."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from seoripul.api_client.central import Central
from seoripul.api_client.unreachable import (
    AnswerLost,
    BadCertificate,
    CentralBroken,
    Closed,
    Nonsense,
    NotConnected,
    Unreachable,
)
from seoripul.contract.pickup import CheckIn
from tests.api_client.certificates import self_signed
from tests.api_client.conftest import SHORT
from tests.api_client.peer import HANGS_S, Asked, Peer, drips, hangs, hangs_up, listening, says
from tests.kiosk.visitor.lobby import CODE

TROUBLES = [
    (hangs, AnswerLost),
    (drips, AnswerLost),
    (hangs_up, AnswerLost),
    (says(500, b"<h1>oops</h1>", "text/html"), CentralBroken),
    (says(502, b'{"code":"unknown"}'), CentralBroken),
    (says(404, b"no such page", "text/html"), Nonsense),
    (says(302, b"", "text/html", Location="https://portal.example/"), Nonsense),
    (says(200, b"<html>log in to our network</html>", "text/html"), Nonsense),
    (says(200, b'{"ticket_number": "many"}'), Nonsense),
    (says(409, b'{"code": "a_code_of_next_year"}', "application/problem+json"), Nonsense),
    (says(200, b" " * (17 * 1024 * 1024)), Nonsense),
]


@pytest.mark.parametrize(("trouble", "kind"), TROUBLES)
def test_each_trouble_has_its_name_and_ends_in_time(
    peer: Peer, central: Central, trouble: Callable[[Asked], None], kind: type[Unreachable]
) -> None:
    peer.then(trouble)
    started = time.monotonic()
    with pytest.raises(kind) as raised:
        central.check_in(CheckIn(code=CODE), "k")
    assert time.monotonic() - started < HANGS_S / 3
    assert CODE not in repr(raised.value)
    assert raised.value.__cause__ is None


def test_nobody_listening_means_nothing_was_sent() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        central = Central(f"http://127.0.0.1:{free.getsockname()[1]}", patience=SHORT)
        with pytest.raises(NotConnected):
            central.health()
        central.close()


def test_without_a_key_nothing_is_sent_twice(peer: Peer, central: Central) -> None:
    peer.then(hangs_up)
    with pytest.raises(AnswerLost):
        central.next_ticket(key="")
    assert len(peer.heard) == 1


def test_a_certificate_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    certificate, key = self_signed(tmp_path)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    with listening(Peer().then(says(200, b"{}")), tls) as peer:
        stranger = Central(peer.url, patience=SHORT)
        with pytest.raises(BadCertificate):
            stranger.health()
        trusted = Central(peer.url, ca_file=str(certificate), patience=SHORT)
        assert trusted.health() == {}
        stranger.close()
        trusted.close()
    assert len(peer.heard) == 1


def test_closing_ends_a_question_that_hangs_at_once(peer: Peer) -> None:
    patient = Central(peer.url)
    peer.then(hangs)
    ended: list[Exception] = []
    asking = threading.Thread(target=lambda: ended.append(_trouble(patient)))
    asking.start()
    assert peer.asked.wait(5)
    started = time.monotonic()
    patient.close()
    asking.join(5)
    assert time.monotonic() - started < 1
    assert isinstance(ended[0], Closed)
    with pytest.raises(Closed):
        patient.health()


def _trouble(central: Central) -> Exception:
    with pytest.raises(Unreachable) as raised:
        central.station(after=1)
    return raised.value
