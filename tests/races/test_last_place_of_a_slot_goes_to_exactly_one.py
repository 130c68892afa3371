"""64 residents want the last place of a slot at the same moment, fifty times over."""

from __future__ import annotations

from contextlib import ExitStack

import msgspec

from seoripul.contract import paths
from seoripul.contract.centres import SlotRules
from seoripul.contract.pickup import PlaceReservation, ReservationPlaced
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.rules.seoul import SEOUL
from tests.central_pickup.scene import Scene, done, moment
from tests.races.start_line import Sent, StartLine
from tests.support.central import RunningCentral, new_key

RESIDENTS = 64
TRIALS = 50


def slots(trials: int) -> list[tuple[str, str]]:
    """Time and date of that many slots, from Tuesday on."""
    days = ("2026-11-24", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01")
    times = ("09:00", "09:30", "10:00", "10:30", "11:00", "13:30", "14:00", "14:30", "15:00",
             "15:30")  # fmt: skip
    return [(time, day) for day in days for time in times][:trials]


def everybody(order: PlaceReservation) -> list[Sent]:
    return [Sent(paths.RESERVATIONS, order, new_key()) for _ in range(RESIDENTS)]


def test_exactly_one_wins_each_time(central: RunningCentral) -> None:
    with ExitStack() as closing, StartLine(central.url, RESIDENTS) as line:
        scene = Scene(central, closing)
        done(scene.clerk.change_slot_rules("ok", SlotRules(capacity=1), new_key()))
        taken: set[str] = set()
        for time, day in slots(TRIALS):
            order = scene.order(time, day)
            heard = line.race(everybody(order))
            won = [one.read(ReservationPlaced) for one in heard if one.status == 200]
            lost = [one.read(Refusal) for one in heard if one.status != 200]
            assert len(won) == 1
            taken.add(f"{moment(time, day)}")
            assert {one.code for one in lost} == {RefusalCode.SLOT_FULL}
            for refusal in lost:
                offers = refusal.facts.next_slots
                assert len(offers) == 4
                assert all(slot.left == 1 for slot in offers)
                assert not taken & {f"{slot.start.astimezone(SEOUL)}" for slot in offers}
        rows = [row for _, day in sorted(set(slots(TRIALS))) for row in scene.desk(day).rows]
        assert len({row.id for row in rows}) == TRIALS


def test_the_places_of_a_slot_are_filled_and_never_exceeded(central: RunningCentral) -> None:
    with ExitStack() as closing, StartLine(central.url, RESIDENTS) as line:
        scene = Scene(central, closing)
        rules = msgspec.structs.replace(SlotRules(), capacity=17)
        done(scene.clerk.change_slot_rules("ok", rules, new_key()))
        order = scene.order("15:00")
        heard = line.race(everybody(order))
        assert sum(one.status == 200 for one in heard) == 17
        assert scene.places_left("15:00") == 0
        numbers = [one.read(ReservationPlaced).number for one in heard if one.status == 200]
        assert len(set(numbers)) == 17
