"""Which calls are to be sounded: each exactly once, by its own number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from seoripul.contract.queue import BoardPicture, Call

FRESH: Final = timedelta(seconds=60)
"""A call older than this is shown, not sounded: the board was away when it was made."""


@dataclass(frozen=True)
class Sounded:
    """The latest call this board has sounded or let pass. `seq` None: no picture seen yet."""

    seq: int | None = None
    called_at: datetime | None = None


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
    is over, or was made more than `FRESH` ago, passes in silence. A picture that comes late
    repeats nothing. A central restored from a copy counts lower: then the time of a call tells
    that it is new.
    """
    due = (
        ()
        if sounded.seq is None
        else sorted(
            (call for call in picture.calls if _is_new(sounded, call)),
            key=lambda call: (call.called_at, call.seq),
        )
    )
    spoken = tuple(
        Announcement(call.seq, call.ticket_number, call.counter_no, call.recall)
        for call in due
        if call.current and now - call.called_at <= FRESH
    )
    return _marked(sounded, picture), spoken


def _is_new(sounded: Sounded, call: Call) -> bool:
    later = sounded.called_at is None or call.called_at > sounded.called_at
    return sounded.seq is None or call.seq > sounded.seq or later


def _marked(sounded: Sounded, picture: BoardPicture) -> Sounded:
    times = [call.called_at for call in picture.calls]
    times += [sounded.called_at] if sounded.called_at is not None else []
    seq = max((call.seq for call in picture.calls), default=0)
    return Sounded(max(seq, sounded.seq or 0), max(times, default=None))


def silent(sounded: Sounded) -> Sounded:
    """Start over: the next picture is taken in without a sound (another centre, re-enrolment)."""
    return replace(sounded, seq=None)
