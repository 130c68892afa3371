"""A voice speaks each call once, whatever pictures are missed, repeated or come late."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from seoripul.contract.queue import BoardPicture
from seoripul.kiosk.board.announcing import FRESH, Announcement, Sounded, announce, silent
from tests.kiosk.board.pictures import NOW, call, picture


def hear(pictures: list[BoardPicture]) -> list[Announcement]:
    sounded, heard = Sounded(), list[Announcement]()
    for each in pictures:
        sounded, due = announce(sounded, each, NOW)
        heard.extend(due)
    return heard


def day_of(count: int) -> list[BoardPicture]:
    """After each call a picture of the last twelve calls."""
    calls = [call(seq, 800 + seq, ago_s=(count - seq) / 10) for seq in range(1, count + 1)]
    starts = picture(version=1)
    later = [picture(calls[:n][-12:], version=n + 1) for n in range(1, count + 1)]
    return [starts, *later]


@given(st.integers(1, 40), st.data())
def test_calls_are_sounded_once_whatever_pictures_are_missed(
    count: int, data: st.DataObject
) -> None:
    """The pictures that arrive are in order; any may be missed, any may come twice."""
    day = day_of(count)
    arrive = [each for each in day[1:-1] if data.draw(st.booleans())]
    doubled = [each for each in arrive for _ in range(data.draw(st.integers(1, 2)))]
    heard = hear([day[0], *doubled, day[-1]])
    seqs = [each.seq for each in heard]
    assert seqs == sorted(set(seqs))
    seen = {call.seq for each in [*arrive, day[-1]] for call in each.calls}
    assert set(seqs) == seen


@given(st.lists(st.integers(1, 12), min_size=1, max_size=30))
def test_an_older_picture_repeats_no_call(order: list[int]) -> None:
    day = day_of(12)
    heard = hear([day[0], *(day[at] for at in order)])
    numbers = [each.number for each in heard]
    assert len(numbers) == len(set(numbers))


def test_the_first_picture_is_silent() -> None:
    sounded, due = announce(Sounded(), picture([call(7, 804)]), NOW)
    assert due == ()
    assert announce(sounded, picture([call(7, 804)], version=2), NOW)[1] == ()


def test_a_recall_is_sounded_again() -> None:
    sounded, _ = announce(Sounded(), picture([call(7, 804)]), NOW)
    _, due = announce(sounded, picture([call(8, 804), call(7, 804)], version=2), NOW)
    assert [each.number for each in due] == [804]


def test_two_calls_in_one_picture_are_sounded_in_their_order() -> None:
    sounded, _ = announce(Sounded(), picture(), NOW)
    _, due = announce(sounded, picture([call(9, 806, 1), call(8, 805, 3)], version=2), NOW)
    assert [(each.number, each.counter_no) for each in due] == [(805, 3), (806, 1)]


def test_what_is_over_or_long_ago_passes_in_silence() -> None:
    sounded, _ = announce(Sounded(), picture(), NOW)
    old = call(2, 802, ago_s=FRESH.total_seconds() + 1)
    over = call(3, 803, current=False)
    after, due = announce(sounded, picture([old, over], version=2), NOW)
    assert due == ()
    assert announce(after, picture([old, over], version=3), NOW - timedelta(minutes=2))[1] == ()


def test_a_central_restored_from_a_copy_is_followed_from_its_own_count() -> None:
    before = Sounded(seq=50, called_at=NOW - timedelta(seconds=30))
    after, due = announce(before, picture([call(20, 805, ago_s=90)], version=40), NOW)
    assert due == ()
    _, due = announce(after, picture([call(21, 806, ago_s=1)], version=41), NOW)
    assert [each.number for each in due] == [806]


def test_another_centre_begins_in_silence() -> None:
    _, due = announce(silent(Sounded(seq=3)), picture([call(9, 801)]), NOW)
    assert due == ()
