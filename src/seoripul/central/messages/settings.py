"""How central reaches phones: `messages.toml` in its home; without the file no message leaves."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal
from urllib.parse import urlsplit

import msgspec

from seoripul.central.settings import is_loopback

FILE: Final = "messages.toml"
SHORTEST_KEY: Final = 16


class Webhook(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A gateway that takes a signed JSON message by HTTP POST."""

    url: str
    key: str
    """What both sides know; signs every message."""


class Mail(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A gateway that takes e-mail; `{digits}` in `to` becomes the phone's digits."""

    host: str
    sender: str
    to: str
    port: int = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password: str = ""


class MessageSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    public_address: str
    """Where a citizen's phone reaches central's pages; kiosks are told it for their QRs."""
    soon_ahead: int = 3
    """People ahead at which a visitor is told that the turn comes soon."""
    webhook: Webhook | None = None
    mail: Mail | None = None

    @property
    def sends(self) -> bool:
        """False: only the address is told."""
        return self.webhook is not None or self.mail is not None


def read_settings(home: Path) -> MessageSettings | None:
    """None without the file. Raises OSError, and ValueError that says what is wrong in it."""
    file = home / FILE
    if not file.exists():
        return None
    try:
        found = msgspec.toml.decode(file.read_bytes(), type=MessageSettings)
    except (msgspec.MsgspecError, UnicodeDecodeError) as wrong:
        raise ValueError(f"{file}: {wrong}") from None
    complaint = _complaint(found)
    if complaint is not None:
        raise ValueError(f"{file}: {complaint}")
    return found


def _complaint(found: MessageSettings) -> str | None:
    if found.webhook is not None and found.mail is not None:
        return "give either [webhook] or [mail]"
    if not _is_safe(found.public_address):
        return "public_address begins with https://"
    if found.soon_ahead < 1:
        return "soon_ahead is 1 or more"
    if found.webhook is not None:
        return _complaint_of_webhook(found.webhook)
    return None if found.mail is None else _complaint_of_mail(found.mail)


def _complaint_of_webhook(webhook: Webhook) -> str | None:
    if not _is_safe(webhook.url):
        return "webhook.url begins with https://"
    if len(webhook.key) < SHORTEST_KEY:
        return f"webhook.key has at least {SHORTEST_KEY} characters"
    return None


def _complaint_of_mail(mail: Mail) -> str | None:
    if "{digits}" not in mail.to:
        return "mail.to has {digits} where the phone belongs"
    if mail.security == "none" and not is_loopback(mail.host):
        return 'mail.security = "none" is for this machine only'
    return None


def _is_safe(address: str) -> bool:
    """TLS on every hop that is not loopback."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    return bool(host) and (
        parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    )
