"""One frame of a counter's own display, in the board's words."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from seoripul.contract.queue import BoardPicture
from seoripul.kiosk.board.notices import NOTHING
from seoripul.kiosk.board.own_counter import OwnCounter, own_counter
from seoripul.kiosk.board.showing import CounterShown, CounterStatus, Phase, Showing
from seoripul.rules.seoul import day_of
from seoripul.ui.board.frames import Fitted, Frame, Map, frame_of
from seoripul.ui.board.words import Both, Words

_WITHOUT_PICTURE = (Phase.STARTING, Phase.UNREACHABLE)


def counter_frame(
    picture: BoardPicture | None,
    showing: Showing,
    no: int,
    now: datetime,
    fitted: Fitted,
    words: Words,
) -> Frame:
    """`showing`: the projection of the same picture, for head, clock and age."""
    bare = Showing(
        phase=showing.phase,
        centre_ko=showing.centre_ko,
        centre_en=showing.centre_en,
        notice=NOTHING,
        stale=showing.stale,
    )
    frame = frame_of(bare, None, now, fitted, words)
    if picture is None or showing.phase in _WITHOUT_PICTURE:
        return frame
    mine = own_counter(picture, no, today=day_of(picture.now) == day_of(now))
    return replace(frame, page="counter", own=_own(mine, words))


def _own(mine: OwnCounter, words: Words) -> Map:
    title, how = _instead(mine, words)
    served = [words.line(line) for line in mine.lines]
    return {
        "no": mine.no,
        "lines": " · ".join(each.ko for each in served),
        "linesOther": " · ".join(each.other for each in served),
        "number": mine.number if mine.status is CounterStatus.SERVING else 0,
        "icon": _ICONS[mine.status],
        "title": title.ko,
        "titleOther": title.other,
        "how": how.ko,
        "howOther": how.other,
    }


def _instead(mine: OwnCounter, words: Words) -> tuple[Both, Both]:
    """What stands there while no number is served."""
    if mine.status is CounterStatus.PAUSED:
        paused = words.counter(CounterShown(mine.no, mine.status, mine.because))
        return paused, words.own("elsewhere")
    if mine.status is CounterStatus.CLOSED:
        return words.own("closed"), words.own("elsewhere")
    return words.own("free"), words.own("come")


_ICONS = {
    CounterStatus.OPEN: "hourglass",
    CounterStatus.SERVING: "bell-ring",
    CounterStatus.PAUSED: "pause",
    CounterStatus.CLOSED: "door-open",
}
