"""The waiting page and the page of a number, on a real phone's page, live."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from seoripul.contract.queue import TicketDeed
from tests.central_pickup.scene import Scene, done
from tests.central_queue.lobby import Lobby
from tests.central_queue.test_visitor_is_told_the_wait import serve, wait
from tests.web.phone import PhoneInHand


@pytest.fixture
def lobby(phone: PhoneInHand) -> Iterator[Lobby]:
    with ExitStack() as closing:
        yield Lobby(Scene(phone.central, closing))


def test_all_centres_stand_with_those_who_wait(phone: PhoneInHand, lobby: Lobby) -> None:
    lobby.takes()
    lobby.takes()
    phone.open("/now")
    phone.reads(phone.t("now.title"))
    assert phone.count(".centres > li") == 19
    assert phone.text("#centre-ok .many") == "2명"
    phone.tap("#centre-ok")
    phone.reads("제증명")


def test_a_centre_s_lines_change_while_one_looks(phone: PhoneInHand, lobby: Lobby) -> None:
    phone.open("/now/ok")
    phone.reads(phone.t("now.nobody"))
    lobby.takes()
    phone.reads("1명")
    lobby.next(1)
    phone.reads(phone.t("now.called", n=1))


def test_a_visitor_follows_a_number_until_it_is_served(phone: PhoneInHand, lobby: Lobby) -> None:
    lobby.takes()
    mine = lobby.takes()
    phone.open(f"/t/{mine.follow}")
    phone.reads("제증명 2번")
    phone.reads(phone.t("turn.waiting"))
    assert phone.text(".ticket dd") == "1명"
    lobby.next(1)
    phone.reads(phone.t("follow.next"))
    lobby.next(2)
    phone.reads(phone.t("follow.counter", n=2))
    assert phone.text(".call-ticket") == phone.t("follow.your-ticket", n=2)
    assert "false" not in phone.text("main")
    done(lobby.does(2, 2, TicketDeed.NO_SHOW))
    phone.reads(phone.t("turn.no_show.text"))
    done(lobby.does(2, 2, TicketDeed.RETURN))
    phone.reads(phone.t("turn.waiting"))


def test_how_long_it_will_take_is_told_when_it_is_known(phone: PhoneInHand, lobby: Lobby) -> None:
    mine = lobby.takes()
    phone.open("/now/ok")
    phone.reads("1명")
    assert phone.count(".wait") == 0
    lobby.next(1)
    serve(lobby, 5)
    waiting = [lobby.takes() for _ in range(6)]
    expected = wait(lobby)
    phone.reads(phone.t("wait.about", n=max(1, expected.minutes)))
    phone.reads(phone.t("wait.range", low=expected.low, high=expected.high))
    phone.open(f"/t/{waiting[-1].follow}")
    phone.reads(phone.t("wait.expected"))
    lobby.does(1, waiting[-1].number, TicketDeed.CALL)
    phone.reads(phone.t("follow.counter", n=1))
    assert phone.count(".wait") == 0
    phone.open(f"/t/{mine.follow}")
    phone.reads(phone.t("turn.done"))


def test_unknown_places_and_numbers_say_so(phone: PhoneInHand) -> None:
    phone.open("/t/nobody")
    phone.reads(phone.t("turn.gone"))
    phone.open("/now/nowhere")
    phone.reads(phone.t("now.missing"))
