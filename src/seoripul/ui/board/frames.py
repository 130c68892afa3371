"""One frame of the board: the projection put into words and cut to what fits."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from seoripul.kiosk.board.announcing import Announcement
from seoripul.kiosk.board.layout import Plan
from seoripul.kiosk.board.showing import CallShown, CounterShown, CounterStatus, Showing
from seoripul.ui.board.words import Both, Words, time_words

Map = dict[str, Any]


@dataclass(frozen=True)
class Frame:
    """Plain values for QML. `…_other` are the second language's lines, empty without one."""

    page: str
    words: dict[str, str] = field(default_factory=dict)
    centre: str = ""
    centre_other: str = ""
    half: str = ""
    time: str = ""
    date: str = ""
    date_other: str = ""
    stale: str = ""
    stale_other: str = ""
    notice: str = ""
    notice_other: str = ""
    newest: Map = field(default_factory=dict)
    calls: tuple[Map, ...] = ()
    last: tuple[Map, ...] = ()
    waiting: tuple[int, ...] = ()
    waiting_more: int = 0
    counters: tuple[Map, ...] = ()
    announcing: bool = False
    told: str = ""
    """What went wrong with a pairing code."""


def frame_of(
    showing: Showing, sounding: Announcement | None, now: datetime, plan: Plan, words: Words
) -> Frame:
    """`sounding`: the call that is being sounded now; it stands large until the next one."""
    newest, others = _led_by(showing, sounding)
    stale = words.stale(showing.stale) if showing.stale else Both("", "")
    half, time = time_words(now)
    date = words.date(now)
    return Frame(
        page=showing.phase.value,
        words=words.fixed(),
        centre=showing.centre_ko,
        centre_other=showing.centre_en,
        half=half,
        time=time,
        date=date.ko,
        date_other=date.other,
        stale=stale.ko,
        stale_other=stale.other,
        notice=showing.notice_ko,
        notice_other=showing.notice_en,
        newest=_call(newest) if newest else {},
        calls=tuple(_call(call) for call in others[: plan.rows]),
        last=tuple(_call(call) for call in (*others[plan.rows :], *showing.last)[: plan.last]),
        waiting=showing.waiting[: plan.waiting],
        waiting_more=max(0, len(showing.waiting) - plan.waiting),
        counters=tuple(_counter(counter, words) for counter in _worth_showing(showing)),
        announcing=sounding is not None,
    )


def _led_by(
    showing: Showing, sounding: Announcement | None
) -> tuple[CallShown | None, tuple[CallShown, ...]]:
    """The call being sounded leads, so that eye and ear agree; else the newest."""
    current = (*((showing.newest,) if showing.newest else ()), *showing.others)
    if sounding is None or all(call.number != sounding.number for call in current):
        return showing.newest, showing.others
    leads = next(call for call in current if call.number == sounding.number)
    return leads, tuple(call for call in current if call is not leads)


def _worth_showing(showing: Showing) -> tuple[CounterShown, ...]:
    """Closed counters concern nobody, unless all are closed."""
    some = tuple(c for c in showing.counters if c.status is not CounterStatus.CLOSED)
    return some or showing.counters


def _call(call: CallShown) -> Map:
    return {"number": call.number, "counter": call.counter_no, "recall": call.recall}


def _counter(counter: CounterShown, words: Words) -> Map:
    told = words.counter(counter)
    return {
        "no": counter.no,
        "status": counter.status.value,
        "told": told.ko,
        "toldOther": told.other,
        "number": counter.number or 0,
    }
