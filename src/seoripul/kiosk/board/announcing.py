"""Which calls are to be sounded: each exactly once, by its own number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from seoripul.contract.queue import BoardPicture

FRESH: Final = timedelta(seconds=60)
"""A call older than this is shown, not sounded: the board was away when it was made."""


@dataclass(frozen=True)
class Sounded:
    """What this board has sounded so far. `seq` None: it has seen no picture yet."""

    seq: int | None = None
    version: int = 0


@dataclass(frozen=True)
class Announcement:
    seq: int
    number: int
    counter_no: int
    recall: bool


def announce(
    sounded: Sounded, picture: BoardPicture, now: datetime
) -> tuple[Sounded, tuple[Announcement, ...]]:
    """The calls to sound now, in the order they were made, and what is sounded after that.

    The first picture is silent: its calls were sounded before this board started. A call that
    is over, or was made more than `FRESH` ago, passes in silence. A picture whose calls are all
    older than those sounded changes nothing, unless central was set back to an earlier state.
    """
    newest = max((call.seq for call in picture.calls), default=0)
    if sounded.seq is None or _set_back(sounded, picture, newest):
        return Sounded(newest, picture.version), ()
    due = sorted(
        (call for call in picture.calls if call.seq > sounded.seq), key=lambda call: call.seq
    )
    spoken = tuple(
        Announcement(call.seq, call.ticket_number, call.counter_no, call.recall)
        for call in due
        if call.current and now - call.called_at <= FRESH
    )
    after = Sounded(max(sounded.seq, newest), max(sounded.version, picture.version))
    return after, spoken


def _set_back(sounded: Sounded, picture: BoardPicture, newest: int) -> bool:
    """True when central was restored from a copy: version and calls are both behind ours."""
    assert sounded.seq is not None
    return bool(picture.calls) and picture.version < sounded.version and newest < sounded.seq


def silent(sounded: Sounded) -> Sounded:
    """Start over: the next picture is taken in without a sound (another centre, re-enrolment)."""
    return replace(sounded, seq=None)
