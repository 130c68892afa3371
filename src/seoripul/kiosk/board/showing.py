"""What a lobby board shows: a projection of central's last picture, the link and the clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from seoripul.contract.centres import Notice
from seoripul.contract.queue import BoardCounter, BoardPicture, Call, Line, Wait
from seoripul.kiosk.board.age import Age, age_of
from seoripul.kiosk.board.notices import NOTHING, in_time, notice_now
from seoripul.rules.seoul import day_of


class Phase(StrEnum):
    STARTING = "starting"
    """No picture yet; central may still answer."""
    UNREACHABLE = "unreachable"
    """No picture, and central does not answer: the first start without central."""
    WELCOME = "welcome"
    """Nobody is called: how it works."""
    CLOSED = "closed"
    """Nobody is called and the office is not open."""
    CALLING = "calling"


@dataclass(frozen=True)
class CallShown:
    seq: int
    number: int
    counter_no: int
    recall: bool = False


class CounterStatus(StrEnum):
    OPEN = "open"
    SERVING = "serving"
    PAUSED = "paused"
    CLOSED = "closed"


@dataclass(frozen=True)
class CounterShown:
    no: int
    status: CounterStatus
    because: str = ""
    """Why it is paused, in the office's own words; empty otherwise."""
    number: int | None = None


@dataclass(frozen=True)
class LineShown:
    line: Line
    waiting: int
    expected: Wait | None = None
    accepting: bool = True
    """False: the office is open, but this line gives no numbers any more."""


@dataclass(frozen=True)
class Showing:
    """Everything a board needs for one frame. Numbers and counters only."""

    phase: Phase
    newest: CallShown | None = None
    others: tuple[CallShown, ...] = ()
    """Being called or served besides the newest, newest first."""
    last: tuple[CallShown, ...] = ()
    """Over: served, or did not come."""
    waiting: tuple[int, ...] = ()
    """Numbers soon to be called, where the board shows one line only."""
    lines: tuple[LineShown, ...] = ()
    opens_at: datetime | None = None
    """When closed: the next opening, if known."""
    counters: tuple[CounterShown, ...] = ()
    centre_ko: str = ""
    centre_en: str = ""
    notice: Notice = NOTHING
    longest: tuple[int, int] = (0, 0)
    """Letters of the longest notice in time: Korean, second language."""
    stale: Age | None = None
    """Set while central is away: how old this picture is."""


def show(
    picture: BoardPicture | None, heard_at: datetime | None, now: datetime, *, online: bool | None
) -> Showing:
    """Project. `heard_at`: when central last answered, UTC; `online` None: not known yet.

    Calls of an earlier day are not shown: a board that missed the night starts afresh.
    """
    if picture is None:
        return Showing(phase=Phase.UNREACHABLE if online is False else Phase.STARTING)
    calls = _todays(picture.calls, now)
    current = tuple(_shown(call) for call in calls if call.current)
    notices = in_time(picture.notices, now)
    opened, today = _is_open(picture, now), _same_day(picture.now, now)
    heard = heard_at or picture.now
    return Showing(
        phase=Phase.CALLING if current else Phase.WELCOME if opened else Phase.CLOSED,
        newest=current[0] if current else None,
        others=current[1:],
        last=tuple(_shown(call) for call in calls if not call.current),
        waiting=picture.waiting if today and len(picture.lines) < 2 else (),
        lines=_lines(picture, opened, today),
        opens_at=picture.opens_at,
        counters=tuple(_counter(counter) for counter in picture.counters),
        centre_ko=picture.centre_ko,
        centre_en=picture.centre_en,
        notice=notice_now(notices, now),
        longest=(
            max((len(one.ko) for one in notices), default=0),
            max((len(one.en) for one in notices), default=0),
        ),
        stale=age_of(heard, now) if online is False else None,
    )


def _is_open(picture: BoardPicture, now: datetime) -> bool:
    """By the picture's own times: a board left alone over the night opens in the morning."""
    if picture.opens_at is not None and now >= picture.opens_at:
        return True
    return picture.open_until is not None and now < picture.open_until


def _lines(picture: BoardPicture, opened: bool, today: bool) -> tuple[LineShown, ...]:
    """Counts of an earlier day say nothing; after closing only those who still wait count."""
    return tuple(
        LineShown(
            one.line,
            one.waiting if today else 0,
            one.expected if opened and today and one.accepting else None,
            one.accepting or not today,
        )
        for one in picture.lines
        if opened or (today and one.waiting)
    )


def _todays(calls: tuple[Call, ...], now: datetime) -> tuple[Call, ...]:
    """Today's calls, newest first, each ticket once: a recall replaces its call."""
    newest: dict[int, Call] = {}
    for call in sorted(calls, key=lambda call: call.seq):
        if _same_day(call.called_at, now):
            newest[call.ticket_number] = call
    return tuple(sorted(newest.values(), key=lambda call: -call.seq))


def _same_day(moment: datetime, now: datetime) -> bool:
    return day_of(moment) == day_of(now)


def _shown(call: Call) -> CallShown:
    return CallShown(call.seq, call.ticket_number, call.counter_no, call.recall)


def _counter(counter: BoardCounter) -> CounterShown:
    because = counter.paused_because or ""
    return CounterShown(counter.no, status_of(counter), because, counter.ticket_number)


def status_of(counter: BoardCounter) -> CounterStatus:
    if counter.paused_because is not None:
        return CounterStatus.PAUSED
    if not counter.open:
        return CounterStatus.CLOSED
    return CounterStatus.SERVING if counter.ticket_number is not None else CounterStatus.OPEN
