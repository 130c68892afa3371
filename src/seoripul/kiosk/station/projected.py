"""What is so at this station: central's last picture, and what is still to be sent."""

from __future__ import annotations

import hmac
from collections.abc import Set
from datetime import datetime, timedelta

from seoripul.contract.pickup import CopyLine, StationPicture
from seoripul.rules.reservation import Arrival, State, arrival
from seoripul.rules.seoul import day_of


def hash_of(code: str, check_key: str) -> str:
    """Hex HMAC-SHA-256, as in `CopyLine.code_hash`. Raises ValueError when the key is no hex."""
    return hmac.digest(bytes.fromhex(check_key), code.encode(), "sha256").hex()


def find(picture: StationPicture | None, code: str) -> CopyLine | None:
    """The line of a whole code in the picture; None when unknown there."""
    if picture is None or not picture.check_key:
        return None
    wanted = hash_of(code, picture.check_key)
    matches = (each for each in picture.today if hmac.compare_digest(each.code_hash, wanted))
    return next(matches, None)


def may_be_held(picture: StationPicture, line: CopyLine, sending: Set[str], now: datetime) -> bool:
    """True when central, were it there, would surely check this visitor in: papers ready,
    in time, the picture of today, and not here already. `sending`: subjects in the outbox."""
    if line.state is not State.READY or line.code_hash in sending:
        return False
    if day_of(picture.now) != day_of(now):
        return False
    early = timedelta(minutes=picture.early_minutes)
    grace = timedelta(minutes=picture.grace_minutes)
    judged = arrival(line.state, line.slot_start, line.slot_end, now, early=early, grace=grace)
    return judged is Arrival.IN_TIME


def waiting(picture: StationPicture, sending: Set[str]) -> int:
    """People in the pick-up line, with those who were taken here meanwhile."""
    return picture.waiting + len(sending)
