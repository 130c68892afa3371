"""What a call sounds like: chime first, then Korean, then English if wanted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import Final

from seoripul.kiosk.board.announcing import Announcement
from seoripul.kiosk.station.config import LOUDEST, CallVoice
from seoripul.rules.call_clips import PAUSE, english_call, korean_call
from seoripul.rules.korean_numbers import MOST, MOST_COUNTERS
from seoripul.rules.seoul import SEOUL

CHIME: Final = "chime"
BEHIND: Final = 2
"""With this many calls waiting to be sounded, each is said in Korean only."""


@dataclass(frozen=True, slots=True)
class Piece:
    """`sounds` by their names in `resources/sounds`, `volume` 0.0 to 1.0; empty: silence."""

    sounds: tuple[str, ...]
    volume: float


SILENCE: Final = Piece((), 0.0)


def voiced(call: Announcement, voice: CallVoice, now: datetime, waiting: int) -> Piece:
    """`waiting`: calls that are to be sounded after this one."""
    percent = voice.quiet_volume if is_quiet(voice, now) else voice.volume
    if percent == 0:
        return SILENCE
    spoken = _spoken(call, english=voice.english and waiting < BEHIND) if voice.speak else ()
    return Piece((CHIME, *spoken), percent / LOUDEST)


def is_quiet(voice: CallVoice, now: datetime) -> bool:
    if not voice.quiet_from:
        return False
    start, end = time.fromisoformat(voice.quiet_from), time.fromisoformat(voice.quiet_until)
    there = now.astimezone(SEOUL).time()
    return start <= there < end if start <= end else there >= start or there < end


def _spoken(call: Announcement, *, english: bool) -> tuple[str, ...]:
    """Nothing for a number or a counter that nobody recorded: the chime calls."""
    if not (1 <= call.number <= MOST and 1 <= call.counter_no <= MOST_COUNTERS):
        return ()
    second = (PAUSE, PAUSE, *english_call(call.number, call.counter_no)) if english else ()
    return (*korean_call(call.number, call.counter_no), *second)
