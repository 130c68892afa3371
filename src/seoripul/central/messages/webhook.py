"""A gateway that takes JSON by HTTP POST, signed so that it can tell who sent it.

Headers: `Seoripul-Timestamp` (seconds since 1970), `Seoripul-Signature` (`v1=` and the hex
HMAC-SHA-256 of `timestamp.body` under the shared key), `Idempotency-Key` (the message's id: the
same in every try). Any 2xx means: taken.
"""

from __future__ import annotations

import asyncio
import hmac
import ssl
import time
from functools import cache
from typing import Final

import httpx
import msgspec

from seoripul.central.messages.message import Message, NotCarried
from seoripul.central.messages.settings import Webhook

PATIENCE_S: Final = 10.0
_TRY_AGAIN: Final = frozenset({401, 403, 404, 408, 425, 429})
"""Ours or the gateway's to mend, not the message's fault."""
_encode: Final = msgspec.json.Encoder().encode


class WebhookCarrier:
    def __init__(self, gateway: Webhook) -> None:
        self._gateway = gateway

    async def carry(self, message: Message) -> None:
        """Raises NotCarried."""
        body = body_of(message)
        headers = signed(self._gateway.key, int(time.time()), body) | {
            "Content-Type": "application/json",
            "Idempotency-Key": message.id,
        }
        try:
            async with (
                asyncio.timeout(PATIENCE_S),
                httpx.AsyncClient(
                    verify=_authorities(), timeout=PATIENCE_S, trust_env=False
                ) as client,
            ):
                answer = await client.post(self._gateway.url, content=body, headers=headers)
        except (httpx.HTTPError, TimeoutError) as gone:
            raise NotCarried(f"webhook: {type(gone).__name__}", for_good=False) from None
        if not answer.is_success:
            raise NotCarried(f"webhook: {answer.status_code}", for_good=_is_final(answer))


def body_of(message: Message) -> bytes:
    return _encode(
        {
            "id": message.id,
            "made_at": message.made_at,
            "to": message.to.reveal(),
            "language": message.language,
            "kind": message.kind,
            "text": message.text,
        }
    )


def signed(key: str, timestamp: int, body: bytes) -> dict[str, str]:
    """The headers by which the receiver knows sender, age and wholeness of a body."""
    mark = hmac.digest(key.encode(), b"%d.%s" % (timestamp, body), "sha256").hex()
    return {"Seoripul-Timestamp": str(timestamp), "Seoripul-Signature": f"v1={mark}"}


@cache
def _authorities() -> ssl.SSLContext:
    """Those this machine trusts, the office's own among them."""
    return ssl.create_default_context()


def _is_final(answer: httpx.Response) -> bool:
    """The gateway will never take this message."""
    return answer.is_client_error and answer.status_code not in _TRY_AGAIN
