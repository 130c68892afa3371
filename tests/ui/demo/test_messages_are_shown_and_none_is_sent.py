"""The demonstration's phone: what central tells a visitor appears in its window."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from seoripul.contract.personal import Phone
from seoripul.contract.queue import Line
from seoripul.ui.demo.phone import DemoPhone, arrived
from seoripul.ui.demo.phone_window import EMPTY, PhoneWindow
from tests.central_pickup.scene import done
from tests.support.central import new_key, running_central
from tests.support.qt_waiting import until


@pytest.fixture
def phone(tmp_path: Path) -> Iterator[DemoPhone]:
    opened = DemoPhone(tmp_path / "phone")
    opened.open()
    yield opened
    opened.close()


def words(window: PhoneWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel)]


def test_the_visitor_s_messages_appear_newest_first(
    application: QApplication, phone: DemoPhone, tmp_path: Path
) -> None:
    home = tmp_path / "central"
    home.mkdir()
    settings = phone.settings("http://127.0.0.1:1")
    (home / "messages.toml").write_text(settings, encoding="utf-8")
    window = PhoneWindow(phone.folder)
    assert EMPTY in words(window)
    with running_central(home) as central:
        kiosk = central.client(central.pair("kiosk"))
        visitor = Phone("010-0000-4321")
        done(kiosk.issue_ticket(Line.CERTIFICATES, new_key(), visitor))
        until(lambda: any("대기번호 1번입니다." in text for text in words(window)))
        kiosk.close()
    assert EMPTY not in words(window)
    assert any(text.startswith("010-****-4321 · ") for text in words(window))
    [link] = [text for text in words(window) if "href" in text]
    assert 'href="http://127.0.0.1:1/t/' in link
    window.close()


def test_what_central_has_not_signed_is_not_shown(phone: DemoPhone) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port_of(phone))
    body = b'{"id": "1", "to": "010-0000-4321", "text": "forged"}'
    headers = {"Seoripul-Timestamp": "1", "Seoripul-Signature": "v1=00"}
    connection.request("POST", "/", body, headers)
    assert connection.getresponse().status == 401
    connection.close()
    assert arrived(phone.folder) == []


def port_of(phone: DemoPhone) -> int:
    return int(phone.settings("").partition("127.0.0.1:")[2].partition("/")[0])
