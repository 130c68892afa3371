"""An operator's `messages.toml`, and visitors who leave a phone."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from sqlalchemy import text

from seoripul.contract.language import Language
from seoripul.contract.personal import Phone
from seoripul.contract.queue import Line, TicketIssued
from tests.central_pickup.scene import done
from tests.central_queue.lobby import Lobby
from tests.support.central import new_key
from tests.support.mail_gateway import MailGateway
from tests.support.webhook_gateway import WebhookGateway

ADDRESS: Final = "https://minwon.example"
KEY: Final = "a key that both sides know"
PATIENCE_S: Final = 30.0
PHONE: Final = Phone("010-0000-4321")


def set_up(home: Path, gateway: str) -> Path:
    home.mkdir(parents=True, exist_ok=True)
    settings = f'public_address = "{ADDRESS}"\nsoon_ahead = 1\n{gateway}'
    (home / "messages.toml").write_text(settings, encoding="utf-8")
    return home


def webhook(gateway: WebhookGateway) -> str:
    return f'[webhook]\nurl = "{gateway.url}"\nkey = "{KEY}"\n'


def mail(gateway: MailGateway) -> str:
    return (
        f'[mail]\nhost = "127.0.0.1"\nport = {gateway.port}\nsecurity = "none"\n'
        'sender = "minwon@office.example"\nto = "{digits}@sms.example"\n'
    )


def takes_with_phone(
    lobby: Lobby, language: Language = Language.KO, phone: Phone = PHONE
) -> TicketIssued:
    return done(lobby.scene.kiosk.issue_ticket(Line.CERTIFICATES, new_key(), phone, language))


def later(lobby: Lobby, minutes: float) -> None:
    """The clock goes on, and the sender looks again."""
    lobby.after(minutes)
    sender = lobby.scene.central.office.sender
    assert sender is not None
    sender.wake()


def kept(lobby: Lobby) -> tuple[int, int]:
    """Phones and messages that central still has."""
    read = lobby.scene.central.office.store.read_now
    counts = [
        read(lambda conn, table=table: conn.execute(text(f"SELECT count(*) FROM {table}")).scalar())  # noqa: S608
        for table in ("ticket_contacts", "messages")
    ]
    return counts[0], counts[1]


def settled(lobby: Lobby) -> tuple[int, int]:
    """`kept`, once nothing is under way: each round of the sender ends with a deed."""
    until = time.monotonic() + PATIENCE_S
    found = kept(lobby)
    while found[1] and time.monotonic() < until:
        later(lobby, 0)
        lobby.scene.central.do_duties()
        found = kept(lobby)
    return found
