"""Two boards of one lobby: each shows and announces its own lines only."""

from __future__ import annotations

from datetime import timedelta

import pytest

from seoripul.contract.queue import BoardCounter, Call, Line, LineStatus, Wait
from seoripul.kiosk.board.announcing import Sounded, announce
from seoripul.kiosk.board.part import lines_named, part_of
from seoripul.kiosk.board.showing import Phase, show
from tests.kiosk.board.pictures import NOW, call, picture

OPEN = {"open_until": NOW + timedelta(hours=7)}


def of_line(line: Line, seq: int, number: int) -> Call:
    return Call(seq=seq, ticket_number=number, line=line, counter_no=1, called_at=NOW, current=True)


WHOLE = picture(
    [of_line(Line.FAMILY, 5, 305), of_line(Line.CERTIFICATES, 6, 117)],
    waiting=(801,),
    counters=(
        BoardCounter(no=1, name="가", open=True, lines=(Line.CERTIFICATES,)),
        BoardCounter(no=2, name="나", open=True, lines=(Line.FAMILY, Line.CERTIFICATES)),
        BoardCounter(no=3, name="다", open=True, lines=(Line.PICKUP,)),
    ),
    lines=tuple(
        LineStatus(line=line, waiting=2, counters=(1,))
        for line in (Line.CERTIFICATES, Line.FAMILY, Line.PICKUP)
    ),
    **OPEN,
)


def test_only_its_lines_calls_and_counters_are_shown() -> None:
    shown = show(part_of(WHOLE, (Line.FAMILY,)), NOW, NOW, online=True)
    assert shown.newest is not None and shown.newest.number == 305
    assert shown.others == ()
    assert [one.line for one in shown.lines] == [Line.FAMILY]
    assert [one.no for one in shown.counters] == [2]
    assert shown.waiting == ()


def test_a_call_of_another_line_makes_no_sound_here() -> None:
    before, after = part_of(picture(), (Line.FAMILY,)), part_of(WHOLE, (Line.FAMILY,))
    sounded, _ = announce(Sounded(), before, NOW)
    _, due = announce(sounded, after, NOW)
    assert [one.number for one in due] == [305]


def test_no_lines_named_is_the_whole_centre() -> None:
    assert part_of(WHOLE, ()) == WHOLE


def test_lines_are_named_as_on_a_command_line() -> None:
    assert lines_named("certificates, family") == (Line.CERTIFICATES, Line.FAMILY)
    assert lines_named("") == ()
    with pytest.raises(ValueError, match="passports"):
        lines_named("passports")


def test_a_wait_is_told_only_while_the_line_takes_visitors() -> None:
    wait = Wait(minutes=12, low=8, high=16)
    lines = (
        LineStatus(line=Line.CERTIFICATES, waiting=3, counters=(1,), expected=wait),
        LineStatus(line=Line.FAMILY, waiting=3, counters=(1,), expected=wait, accepting=False),
    )
    shown = show(picture(lines=lines, **OPEN), NOW, NOW, online=True).lines
    assert [one.expected for one in shown] == [wait, None]
    assert [one.accepting for one in shown] == [True, False]


def test_after_closing_the_board_says_so_and_when_it_opens() -> None:
    opens = NOW + timedelta(hours=15)
    told = picture(lines=(LineStatus(line=Line.FAMILY, waiting=0, counters=(1,)),), opens_at=opens)
    shown = show(told, NOW, NOW, online=True)
    assert (shown.phase, shown.opens_at, shown.lines) == (Phase.CLOSED, opens, ())


def test_who_still_waits_after_closing_sees_their_line() -> None:
    told = picture([call(1, 801)], lines=(LineStatus(line=Line.PICKUP, waiting=2, counters=(1,)),))
    shown = show(told, NOW, NOW, online=True)
    assert shown.phase is Phase.CALLING
    assert [one.waiting for one in shown.lines] == [2]


def test_a_board_left_alone_over_the_night_opens_by_itself() -> None:
    evening = picture(lines=WHOLE.lines, opens_at=NOW + timedelta(hours=15))
    morning = NOW + timedelta(hours=15)
    shown = show(evening, NOW, morning, online=False)
    assert shown.phase is Phase.WELCOME
    assert [one.waiting for one in shown.lines] == [0, 0, 0]
