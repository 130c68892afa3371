"""A code was scanned or a number typed: judge it here, or ask the desk, once."""

from __future__ import annotations

import hashlib
from typing import Final

from msgspec.structs import replace

from seoripul.contract import pickup
from seoripul.contract.refusals import Facts, RefusalCode
from seoripul.kiosk.visitor.effects import CheckIn, Effect, Hush, Play, Sound
from seoripul.kiosk.visitor.events import Scanned, TypedConfirmed
from seoripul.kiosk.visitor.pace import CHECKING_AT_MOST_S, rested
from seoripul.kiosk.visitor.states import (
    NUMBER_DIGITS,
    Checking,
    Field,
    Kiosk,
    LastScan,
    Told,
    Typing,
)
from seoripul.rules import pickup_code

SAME_SCAN_S: Final = 3.0
Stepped = tuple[Kiosk, tuple[Effect, ...]]


def scanned(kiosk: Kiosk, event: Scanned, now: float) -> Stepped:
    """Taken on every page but while central is being asked."""
    text = "".join(event.text.split())
    seen = LastScan(_print(kiosk.seed, text), now + SAME_SCAN_S)
    last = kiosk.last_scan
    if last is not None and last.print == seen.print and now < last.until:
        return replace(kiosk, last_scan=seen), ()
    if kiosk.in_flight is not None:
        return kiosk, ()
    noted = replace(kiosk, last_scan=seen)
    if pickup_code.is_whole(text):
        command = pickup.CheckIn(code=text, language=kiosk.session.language)
        return _ask(noted, command, now, typed=False)
    return _unreadable(noted, text, now)


def typed(kiosk: Kiosk, event: TypedConfirmed, now: float) -> Stepped:
    page = kiosk.page
    if not isinstance(page, Typing) or kiosk.in_flight is not None:
        return rested(kiosk, now), ()
    if not page.complete:
        missing = Field.NUMBER if len(page.number) < NUMBER_DIGITS else Field.CHECK
        waiting = replace(kiosk, page=replace(page, field=missing))
        return rested(waiting, now), (Play(Sound.ATTENTION, kiosk.session.volume),)
    language = kiosk.session.language
    command = pickup.CheckIn(number=page.number, check=page.check, language=language)
    return _ask(kiosk, command, now, typed=True)


def _ask(kiosk: Kiosk, command: pickup.CheckIn, now: float, *, typed: bool) -> Stepped:
    key = f"{kiosk.seed}-{kiosk.made}"
    page = Checking(key=key, until=now + CHECKING_AT_MOST_S, typed=typed)
    asking = replace(kiosk, page=page, made=kiosk.made + 1, in_flight=key)
    heard = Play(Sound.SCANNED, kiosk.session.volume)
    return rested(asking, now), (Hush(), heard, CheckIn(key, command))


def _unreadable(kiosk: Kiosk, text: str, now: float) -> Stepped:
    """`subject`: "torn" for one of ours that is not whole, "other" for anything else."""
    ours = not text or (text.isascii() and text.isdigit())
    facts = Facts(subject="torn" if ours else "other")
    told = replace(kiosk, page=Told(RefusalCode.UNREADABLE, facts))
    return rested(told, now), (Hush(), Play(Sound.ATTENTION, kiosk.session.volume))


def _print(seed: str, text: str) -> int:
    digest = hashlib.blake2b(text.encode(), key=seed.encode()[:64], digest_size=8)
    return int.from_bytes(digest.digest(), "big")
