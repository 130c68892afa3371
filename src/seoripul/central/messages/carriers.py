"""The adapter that the operator's settings name."""

from __future__ import annotations

from seoripul.central.messages.message import Carrier
from seoripul.central.messages.settings import MessageSettings


def carrier_of(settings: MessageSettings) -> Carrier:
    """Imported only where it is used: an HTTP client takes its time."""
    if settings.webhook is not None:
        from seoripul.central.messages.webhook import WebhookCarrier

        return WebhookCarrier(settings.webhook)
    from seoripul.central.messages.mail import MailCarrier

    assert settings.mail is not None
    return MailCarrier(settings.mail)
