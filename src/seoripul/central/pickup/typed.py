"""The typed way in: number and check, with limits against guessing."""

from __future__ import annotations

import hashlib
import hmac
from datetime import timedelta
from typing import Final, NamedTuple

from seoripul.central.deed import Deed
from seoripul.central.pickup.records import reservations, tries
from seoripul.central.pickup.records.reservations import Reservation
from seoripul.contract.refusals import Refusal, RefusalCode, refuse


class Limit(NamedTuple):
    most: int
    within: timedelta


PER_DEVICE: Final = Limit(10, timedelta(minutes=10))
PER_RESERVATION: Final = Limit(5, timedelta(minutes=30))
"""Failed tries. Five in half an hour: all ten thousand checks of a number take six weeks."""
_KEPT: Final = timedelta(hours=1)


def find_typed(deed: Deed, number: str, check: str) -> Reservation | Refusal:
    """The reservation of this number and check; UNKNOWN_CODE says not which of them is wrong."""
    whose = {_subject("device", _device(deed)): PER_DEVICE,
             _subject("number", number): PER_RESERVATION}  # fmt: skip
    for subject, limit in whose.items():
        wait = _wait(deed, subject, limit)
        if wait:
            return refuse(RefusalCode.TOO_MANY_TRIES, 429, retry_after_s=wait)
    row = reservations.by_number(deed.conn, number)
    given = deed.secrets.code_hash(number + check)
    if row is not None and hmac.compare_digest(row.check_hash, given):
        return row
    return _failed(deed, whose)


def _failed(deed: Deed, whose: dict[str, Limit]) -> Refusal:
    for subject in whose:
        tries.write(deed.conn, subject, deed.now)
    tries.prune(deed.conn, deed.now - _KEPT)
    deed.keep()
    return refuse(RefusalCode.UNKNOWN_CODE, 404, subject="number")


def _device(deed: Deed) -> str:
    return deed.actor.device_id or deed.actor.id


def _subject(kind: str, name: str) -> str:
    return hashlib.sha256(f"{kind}:{name}".encode()).hexdigest()


def _wait(deed: Deed, subject: str, limit: Limit) -> int:
    """Seconds until another try is taken; 0: now."""
    count, first = tries.since(deed.conn, subject, deed.now - limit.within)
    if count < limit.most or first is None:
        return 0
    return max(1, int((first + limit.within - deed.now).total_seconds()))
