"""The office's clock, learnt from answers and carried on by the monotonic one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seoripul.api_client.central import Central
from seoripul.api_client.jitter import pause_s
from seoripul.api_client.skew import Skew
from seoripul.contract import paths
from tests.api_client.peer import Peer, says

OFFICE = 1_795_000_000.0


def test_before_the_first_answer_nothing_is_known() -> None:
    assert Skew().office(5.0) is None


def test_every_answer_tells_the_office_s_time(peer: Peer, central: Central) -> None:
    peer.then(says(200, b"{}", **{paths.NOW_HEADER: str(int(OFFICE * 1000))}))
    central.health()
    heard = central.skew.office(0.0)
    assert heard is not None
    assert heard < OFFICE


def test_a_header_that_is_no_time_is_passed_over(peer: Peer, central: Central) -> None:
    peer.then(says(200, b"{}", **{paths.NOW_HEADER: "soon"}))
    central.health()
    assert central.skew.office(0.0) is None


@given(
    st.lists(
        st.tuples(st.floats(0, 500), st.floats(0, 2), st.floats(0, 1)), min_size=1, max_size=30
    )
)
def test_the_error_is_never_larger_than_the_best_trip(
    answers: list[tuple[float, float, float]],
) -> None:
    """`answers`: sent when, how long under way, read at which part of the way."""
    skew = Skew()
    for sent, trip, part in answers:
        skew.hear(OFFICE + sent + trip * part, sent, sent + trip)
    known = skew.office(0.0)
    assert known is not None
    assert abs(known - OFFICE) <= max(trip for _, trip, _ in answers) / 2 + 1e-3


def test_a_clock_that_was_set_anew_is_followed_at_once() -> None:
    skew = Skew()
    skew.hear(OFFICE, 10.0, 10.001)
    skew.hear(OFFICE + 3600, 11.0, 11.4)
    assert skew.office(11.2) == OFFICE + 3600


@given(st.integers(1, 200), st.floats(0, 1))
def test_waits_grow_to_a_bound_and_are_never_nothing(tries: int, drawn: float) -> None:
    pause = pause_s(tries, lambda: drawn, first_s=0.2, longest_s=8.0)
    assert 0.05 <= pause <= 8.0
