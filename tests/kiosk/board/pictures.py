"""Board pictures for the tests of this room."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from seoripul.contract.centres import Notice
from seoripul.contract.queue import BoardCounter, BoardPicture, Call, Line, LineStatus

NOW = datetime(2026, 11, 24, 1, 24, tzinfo=UTC)


def call(
    seq: int, number: int, counter: int = 3, *, ago_s: float = 1, current: bool = True
) -> Call:
    return Call(
        seq=seq,
        ticket_number=number,
        line=Line.PICKUP,
        counter_no=counter,
        called_at=NOW - timedelta(seconds=ago_s),
        current=current,
    )


def picture(
    calls: Iterable[Call] = (),
    *,
    version: int = 1,
    waiting: tuple[int, ...] = (),
    counters: tuple[BoardCounter, ...] = (),
    now: datetime = NOW,
    notices: tuple[Notice, ...] = (),
    lines: tuple[LineStatus, ...] = (),
    open_until: datetime | None = None,
    opens_at: datetime | None = None,
) -> BoardPicture:
    return BoardPicture(
        version=version,
        now=now,
        centre_id="ok",
        centre_ko="OK민원센터",
        centre_en="OK Civil Service Center",
        calls=tuple(sorted(calls, key=lambda call: -call.seq)),
        waiting=waiting,
        counters=counters,
        notices=notices,
        lines=lines,
        open_until=open_until,
        opens_at=opens_at,
    )
