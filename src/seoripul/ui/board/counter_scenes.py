"""What the display of one counter may have to show: scenes of the gallery and of the tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Final

from seoripul.contract.queue import BoardCounter, BoardPicture, Line
from seoripul.kiosk.board.showing import show
from seoripul.ui.board.counter_frame import counter_frame
from seoripul.ui.board.frames import Fitted, Frame
from seoripul.ui.board.scenes import NOW, picture
from seoripul.ui.board.words import Words

NO: Final = 3
_LINES: Final = (Line.CERTIFICATES, Line.PRIORITY)
_MANY: Final = (Line.FAMILY, Line.CERTIFICATES, Line.PASSPORT_COLLECT, Line.PRIORITY)


def counter(
    *,
    number: int | None = None,
    paused: str | None = None,
    at_work: bool = True,
    lines: tuple[Line, ...] = _LINES,
) -> BoardPicture:
    """A board's picture in which counter 3 is as told."""
    mine = BoardCounter(
        no=NO,
        name="제증명",
        open=at_work,
        paused_because=paused,
        ticket_number=number,
        lines=lines,
    )
    return picture(counters=(mine,))


def _frame(
    told: BoardPicture | None, fitted: Fitted, words: Words, *, online: bool = True
) -> Frame:
    now = NOW if online else NOW + timedelta(minutes=12)
    showing = show(told, NOW if told else None, now, online=online)
    return counter_frame(told, showing, NO, now, fitted, words)


COUNTER_SCENES: Final[dict[str, Callable[[Fitted, Words], Frame]]] = {
    "counter-serving": partial(_frame, counter(number=117)),
    "counter-many-lines": partial(_frame, counter(number=1024, lines=_MANY)),
    "counter-free": partial(_frame, counter()),
    "counter-lunch": partial(_frame, counter(paused="점심 교대 중")),
    "counter-own-words": partial(_frame, counter(paused="장비 점검 중, 2시에 다시 엽니다")),
    "counter-closed": partial(_frame, counter(at_work=False)),
    "counter-offline": partial(_frame, counter(number=117), online=False),
    "counter-unreachable": partial(_frame, None, online=False),
}
