"""A gateway that takes e-mail: to the address made of the phone, in the visitor's language."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pytest

from seoripul.contract.language import Language
from seoripul.contract.personal import Phone
from tests.central_messages.set_up import later, mail, settled, takes_with_phone
from tests.central_queue.lobby import Lobby
from tests.support.mail_gateway import MailGateway

SetUp = Callable[[str], Lobby]


def test_the_mail_says_the_number_and_nothing_more_of_the_visitor(lobby_with: SetUp) -> None:
    with MailGateway() as gateway:
        takes_with_phone(lobby_with(mail(gateway)))
        came = gateway.next()
    assert came["To"] == "01000004321@sms.example"
    assert came["From"] == "minwon@office.example"
    assert came["Subject"] == "[OK민원센터] 1번"
    assert "앞에 기다리는 분이 없습니다." in came.get_content()
    assert "제증명" not in came.get_content()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.EN, "Your number is 1. Nobody is waiting ahead of you."),
        (Language.ZH, "您的号码是1号，前面没有人等候。"),
        (Language.JA, "受付番号は1番です。前にお待ちの方はいません。"),
    ],
)
def test_it_speaks_the_language_chosen_at_the_kiosk(
    lobby_with: SetUp, language: Language, said: str
) -> None:
    with MailGateway() as gateway:
        takes_with_phone(lobby_with(mail(gateway)), language)
        assert said in gateway.next().get_content()


def test_a_full_mailbox_is_tried_again_as_the_same_mail(lobby_with: SetUp) -> None:
    with MailGateway(452) as gateway:
        lobby = lobby_with(mail(gateway))
        takes_with_phone(lobby)
        gateway.asked.get(timeout=30)
        later(lobby, 1)
        came = gateway.next()
        assert came["Message-ID"].endswith("@seoripul>")
        assert "1번" in came["Subject"]


def test_an_address_that_is_refused_is_not_tried_again_nor_logged(
    lobby_with: SetUp, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG), MailGateway(550) as gateway:
        lobby = lobby_with(mail(gateway))
        takes_with_phone(lobby)
        assert "4321" in gateway.asked.get(timeout=30)
        assert settled(lobby) == (1, 0)
        takes_with_phone(lobby, phone=Phone("010-0000-8765"))
        assert "8765" in gateway.asked.get(timeout=30)
        assert gateway.next()["To"] == "01000008765@sms.example"
    assert "mail: SMTPRecipientsRefused 550" in caplog.text
    assert "4321" not in caplog.text
