"""One frame of the board: the projection put into words and cut to what fits."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from seoripul.kiosk.board.announcing import Announcement
from seoripul.kiosk.board.layout import Plan, Screen, Wanted, plan, with_picture_for_lines
from seoripul.kiosk.board.showing import CallShown, LineShown, Showing
from seoripul.kiosk.board.slides import is_picture_s_turn
from seoripul.ui.board.counter_groups import Group, grouped
from seoripul.ui.board.words import Both, Words, time_words
from seoripul.ui.theme.singleton import camel

Map = dict[str, Any]


@dataclass(frozen=True)
class Frame:
    """Plain values for QML. `…_other` are the second language's lines, empty without one."""

    page: str
    plan: Map
    """`kiosk.board.layout.Plan`."""
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
    opens: str = ""
    opens_other: str = ""
    newest: Map = field(default_factory=dict)
    calls: tuple[Map, ...] = ()
    last: tuple[Map, ...] = ()
    waiting: tuple[int, ...] = ()
    waiting_more: int = 0
    lines: tuple[Map, ...] = ()
    counters: tuple[Map, ...] = ()
    media: str = ""
    own: Map = field(default_factory=dict)
    """Of the display of one counter."""
    announcing: bool = False
    told: str = ""
    """What went wrong with a pairing code."""


@dataclass(frozen=True)
class Fitted:
    """The screen a board fills, and from how far it is read."""

    screen: Screen
    distance_m: float

    def plan(self, wanted: Wanted) -> Plan:
        return plan(self.screen, self.distance_m, wanted)

    def bare(self) -> Map:
        return plan_map(self.plan(Wanted()))


def frame_of(
    showing: Showing,
    sounding: Announcement | None,
    now: datetime,
    fitted: Fitted,
    words: Words,
    media: str = "",
) -> Frame:
    """`sounding`: the call that is being sounded now; it stands large until the next one.
    `media`: address of the operator's picture."""
    newest, others = _led_by(showing, sounding)
    groups = grouped(showing.counters, words)
    needs = wanted(showing, groups, media, words)
    fit = fitted.plan(needs)
    fit = with_picture_for_lines(fit, needs) if is_picture_s_turn(now) else fit
    earlier = _earlier(others, showing.last)
    stale = words.stale(showing.stale) if showing.stale else Both("", "")
    half, time = time_words(now)
    date = words.date(now)
    opens = words.opening(showing.opens_at, now) if showing.opens_at else Both("", "")
    return Frame(
        page=showing.phase.value,
        plan=plan_map(fit),
        words=words.fixed(),
        centre=showing.centre_ko,
        centre_other=showing.centre_en,
        half=half,
        time=time,
        date=date.ko,
        date_other=date.other,
        stale=stale.ko,
        stale_other=stale.other,
        notice=showing.notice.ko,
        notice_other=words.of_office(showing.notice.ko, showing.notice.en).other,
        opens=opens.ko,
        opens_other=opens.other,
        newest=_call(newest) if newest else {},
        calls=earlier[: fit.rows * fit.across],
        last=earlier[: fit.last] if fit.strip else (),
        waiting=showing.waiting[: fit.waiting],
        waiting_more=max(0, len(showing.waiting) - fit.waiting) if fit.waiting else 0,
        lines=_lines(showing.lines, words),
        counters=tuple(asdict(one) for one in groups),
        media=media if fit.media_height else "",
        announcing=sounding is not None,
    )


def wanted(showing: Showing, groups: tuple[Group, ...], media: str, words: Words) -> Wanted:
    """What the plan has to find room for."""
    korean, other = showing.longest
    return Wanted(
        lines=len(showing.lines),
        groups=tuple(group.ems for group in groups),
        notice=(korean, other if words.has_other else 0),
        media=bool(media),
        stale=showing.stale is not None,
        waiting=bool(showing.waiting),
    )


def plan_map(fit: Plan) -> Map:
    return {camel(name): value for name, value in asdict(fit).items()}


def _led_by(
    showing: Showing, sounding: Announcement | None
) -> tuple[CallShown | None, tuple[CallShown, ...]]:
    """The call being sounded leads, so that eye and ear agree; else the newest."""
    current = (*((showing.newest,) if showing.newest else ()), *showing.others)
    if sounding is None or all(call.number != sounding.number for call in current):
        return showing.newest, showing.others
    leads = next(call for call in current if call.number == sounding.number)
    return leads, tuple(call for call in current if call is not leads)


def _earlier(others: tuple[CallShown, ...], over: tuple[CallShown, ...]) -> tuple[Map, ...]:
    """Those at the counters first, then those who have been there."""
    return (*(_call(call) for call in others), *(_call(call) | {"over": True} for call in over))


def _call(call: CallShown) -> Map:
    return {
        "number": call.number,
        "counter": call.counter_no,
        "recall": call.recall,
        "over": False,
    }


def _lines(lines: tuple[LineShown, ...], words: Words) -> tuple[Map, ...]:
    """Where nothing is known of any wait, none of them keeps a place for it."""
    rows = tuple(_line(line, words) for line in lines)
    told = any(row["known"] for row in rows)
    return tuple(row | {"told": told} for row in rows)


def _line(line: LineShown, words: Words) -> Map:
    name, expected = words.line(line.line), words.expected(line)
    return {
        "name": name.ko,
        "nameOther": name.other,
        "waiting": words.people(line.waiting),
        "idle": line.waiting == 0,
        "expected": expected.ko,
        "expectedOther": expected.other,
        "known": bool(expected.ko),
    }
