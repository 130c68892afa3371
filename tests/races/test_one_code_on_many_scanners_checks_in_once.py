"""One QR held to sixteen scanners at once; clerks who press "next" in the same moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from seoripul.contract import paths
from seoripul.contract.centres import Counter, SetCounters
from seoripul.contract.pickup import CheckedIn, CheckIn, Reason
from seoripul.contract.queue import ChangeTicket, Line
from seoripul.contract.refusals import Refusal, RefusalCode
from tests.central_pickup.scene import Scene, done
from tests.races.start_line import Sent, StartLine
from tests.support.central import Heard, RunningCentral, new_key

SCANNERS = 16
TRIALS = 12
SLOTS = ("14:00", "14:30", "15:00")


@pytest.fixture
def scene(central: RunningCentral) -> Iterator[Scene]:
    with ExitStack() as closing:
        yield Scene(central, closing)


def check_ins(codes: list[str], keys: list[str], kiosks: list[str]) -> list[Sent]:
    return [
        Sent(paths.CHECK_INS, CheckIn(code=code), key, kiosk)
        for code, key, kiosk in zip(codes, keys, kiosks, strict=True)
    ]


def split(heard: list[Heard]) -> tuple[list[CheckedIn], list[Refusal]]:
    done_ones = [one.read(CheckedIn) for one in heard if one.status == 200]
    return done_ones, [one.read(Refusal) for one in heard if one.status != 200]


def test_exactly_one_check_in_the_others_are_told_its_number(scene: Scene) -> None:
    placed = [scene.ready(SLOTS[no // 4]) for no in range(TRIALS)]
    kiosks = [scene.central.pair("kiosk") for _ in range(SCANNERS)]
    scene.at("14:40")
    numbers = []
    with StartLine(scene.central.url, SCANNERS) as line:
        for one in placed:
            keys = [new_key() for _ in range(SCANNERS)]
            taken, told = split(line.race(check_ins([one.code] * SCANNERS, keys, kiosks)))
            assert len(taken) == 1
            assert [refusal.code for refusal in told] == [RefusalCode.ALREADY_HERE] * 15
            assert {refusal.facts.ticket_number for refusal in told} == {taken[0].ticket_number}
            numbers.append(taken[0].ticket_number)
    assert numbers == list(range(801, 801 + TRIALS))
    assert len(scene.board().waiting) == TRIALS


def test_one_key_sent_sixteen_times_gets_one_answer(scene: Scene) -> None:
    placed = scene.ready("14:00")
    kiosk = scene.central.pair("kiosk")
    scene.at("14:00")
    with StartLine(scene.central.url, SCANNERS) as line:
        requests = check_ins([placed.code] * SCANNERS, [new_key()] * SCANNERS, [kiosk] * SCANNERS)
        heard = line.race(requests)
    assert {one.status for one in heard} == {200}
    assert len({one.body for one in heard}) == 1
    assert sum("x-seoripul-repeated" in one.headers for one in heard) == SCANNERS - 1


def test_sixteen_visitors_get_sixteen_numbers(scene: Scene) -> None:
    placed = [scene.ready(("14:00", "14:30", "15:00", "15:30")[no // 4]) for no in range(SCANNERS)]
    kiosks = [scene.central.pair("kiosk") for _ in range(SCANNERS)]
    scene.at("15:00")
    keys = [new_key() for _ in placed]
    with StartLine(scene.central.url, SCANNERS) as line:
        taken, told = split(line.race(check_ins([one.code for one in placed], keys, kiosks)))
    assert not told
    assert {one.ticket_number for one in taken} == set(range(801, 801 + SCANNERS))
    assert sorted(one.ahead for one in taken)[0] == 0


def test_two_clerks_never_get_the_same_visitor(scene: Scene) -> None:
    for no in range(8):
        scene.ready(("14:00", "14:30")[no // 4])
    scene.at("14:20")
    for row in scene.desk().rows:
        done(scene.clerk.check_in_at_desk(row.id, Reason(), new_key()))
    pickups = tuple(Counter(no=no, name="", lines=(Line.PICKUP,)) for no in range(11, 19))
    done(scene.clerk.set_counters("ok", SetCounters(counters=pickups), new_key()))
    desks = [scene.desk_at(one.no) for one in pickups]
    with StartLine(scene.central.url, len(desks)) as line:
        heard = line.race(
            [Sent(paths.NEXT_TICKET, ChangeTicket(), new_key(), *desk) for desk in desks]
        )
    called = [one.json["ticket"]["number"] for one in heard]
    assert sorted(called) == list(range(801, 809))
    assert sorted(one.json["seq"] for one in heard) == list(range(1, 9))
