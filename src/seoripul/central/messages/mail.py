"""A gateway that takes e-mail (SMTP) and brings it to the phone that the address names."""

from __future__ import annotations

import asyncio
import smtplib
import ssl
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Final

from seoripul.central.messages.message import Message, NotCarried
from seoripul.central.messages.settings import Mail

PATIENCE_S: Final = 10.0


class MailCarrier:
    def __init__(self, gateway: Mail) -> None:
        self._gateway = gateway

    async def carry(self, message: Message) -> None:
        """Raises NotCarried."""
        await asyncio.to_thread(self._send, message)

    def _send(self, message: Message) -> None:
        try:
            with self._connected() as smtp:
                smtp.send_message(message_of(message, self._gateway))
        except smtplib.SMTPException as refused:
            why = f"mail: {type(refused).__name__} {_code(refused) or ''}".strip()
            raise NotCarried(why, for_good=_is_final(refused)) from None
        except OSError as gone:
            raise NotCarried(f"mail: {type(gone).__name__}", for_good=False) from None

    def _connected(self) -> smtplib.SMTP:
        gateway, safe = self._gateway, ssl.create_default_context()
        if gateway.security == "tls":
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(
                gateway.host, gateway.port, timeout=PATIENCE_S, context=safe
            )
        else:
            smtp = smtplib.SMTP(gateway.host, gateway.port, timeout=PATIENCE_S)
        try:
            if gateway.security == "starttls":
                smtp.starttls(context=safe)
            if gateway.user:
                smtp.login(gateway.user, gateway.password)
        except BaseException:
            smtp.close()
            raise
        return smtp


def message_of(message: Message, gateway: Mail) -> EmailMessage:
    """The same message, byte for byte, at every try."""
    mail = EmailMessage()
    mail["From"] = gateway.sender
    mail["To"] = gateway.to.replace("{digits}", message.to.reveal().replace("-", ""))
    mail["Subject"] = message.title
    mail["Date"] = format_datetime(message.made_at)
    mail["Message-ID"] = f"<{message.id}@seoripul>"
    mail["Content-Language"] = message.language.value
    mail.set_content(message.text)
    return mail


def _is_final(refused: smtplib.SMTPException) -> bool:
    """The gateway will never take this message; a refused log-in or sender is ours to mend."""
    of_message = isinstance(refused, smtplib.SMTPRecipientsRefused | smtplib.SMTPDataError)
    return of_message and _code(refused) >= 500


def _code(refused: smtplib.SMTPException) -> int:
    """The server's answer; 0 where there was none. Never its words: they repeat the address."""
    if isinstance(refused, smtplib.SMTPRecipientsRefused):
        return max((code for code, _ in refused.recipients.values()), default=0)
    found = getattr(refused, "smtp_code", 0)
    return found if isinstance(found, int) else 0
