"""What a request says: who asks, under which key, with which body."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, TypeVar

import msgspec

from seoripul.central import once
from seoripul.central.actor import Actor
from seoripul.central.office import Office
from seoripul.central.permits import AS_TYPED, Verb
from seoripul.contract import wire
from seoripul.contract.paths import KEY_HEADER
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

C = TypeVar("C")
_KEY_NAME: Final = KEY_HEADER.lower()
_KEY: Final = re.compile(r"[\x21-\x7e]{8,200}")
_PLACE: Final = re.compile(r"at `\$\.?([^`]*)`$")
"""Where msgspec found the fault: the field's path, never its value."""


async def knock(
    office: Office, headers: Mapping[str, str], may: Verb, address: str, *, reads: bool
) -> Actor | Refusal:
    """The actor, if permitted; the public is also asked how often it comes to change things, or
    to have something searched."""
    now = office.clock.now()
    actor = office.access.admit(headers, may, now)
    if isinstance(actor, Refusal) and actor.status == 401 and await office.store.may_have_changed():
        actor = office.access.admit(headers, may, now)
    if isinstance(actor, Actor) and actor.kind == "citizen" and (may in AS_TYPED or not reads):
        wait = office.throttle.wait_s(may.value, address, now, AS_TYPED.get(may, 1))
        if wait:
            return refuse(RefusalCode.TOO_MANY_TRIES, 429, retry_after_s=wait)
    return actor


def key_of(headers: Mapping[str, str]) -> str | Refusal:
    """The command key, printable and neither short nor endless."""
    key = headers.get(_KEY_NAME, "")
    return key if _KEY.fullmatch(key) else refuse(RefusalCode.KEY_MISSING, 400)


def read_body(body: bytes, takes: type[C]) -> C | Refusal:
    if takes is bytes:
        return body  # type: ignore[return-value]
    try:
        return wire.decode(body or b"{}", takes)
    except (msgspec.DecodeError, ValueError) as wrong:
        place = _PLACE.search(str(wrong))
        subject = place.group(1) if place else None
        return refuse(RefusalCode.BAD_REQUEST, 400, subject=subject)


def fingerprint(scope: Mapping[str, Any], actor: Actor, key: str, body: bytes) -> bytes:
    """Tells a repeated command from another one under the same key.

    The key, which is not kept, goes in: nobody finds out by trying which phone a body had.
    """
    return once.fingerprint(
        key, scope["method"], scope["path"], scope["query_string"], actor.kind, actor.id, body
    )
