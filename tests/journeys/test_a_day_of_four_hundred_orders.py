"""A Monday of 400 orders, 12 couriers and two runs through the real API, and the morning after.

Every promise is kept, or explained by what happened at the door; every sheet adds up.
"""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, datetime, timedelta
from typing import Final

import pytest
from msgspec.structs import replace

from seoripul.api_client.central import Central
from seoripul.contract.delivery import AddressGiven, OrderPlaced, OrderRow, OrderStep, PayWhere
from seoripul.contract.dispatch import Courier, Run
from seoripul.contract.money import PaymentKind
from seoripul.contract.personal import PersonName, Phone
from seoripul.rules.delivery_life import Deed, State
from seoripul.rules.promise import Window
from seoripul.rules.seoul import SEOUL
from tests.journeys.home_delivery import HOME, ID_SEEN, LAND, Delivery, order_of
from tests.journeys.people_and_places import good

ORDERS: Final = 400
COURIERS: Final = 12
MONDAY: Final = date(2026, 11, 23)
TUESDAY: Final = date(2026, 11, 24)
RUNS: Final = ((MONDAY, Window.PM, 14, 0), (TUESDAY, Window.AM, 9, 30))
DOORS: Final = (
    (Deed.DELIVER, 88), (Deed.ABSENT, 7), (Deed.REFUSED, 2), (Deed.WRONG_ADDRESS, 1),
    (Deed.WRONG_DOCUMENT, 1), (Deed.LOSE, 1),
)  # fmt: skip
"""What happens at the door, in hundred."""
HOMES: Final = {
    "Z1": "1165053100", "Z2": "1165058100", "Z3": "1165062100", "Z4": "1165065100",
}  # fmt: skip
POSTCODES: Final = {"Z1": "06605", "Z2": "06543", "Z3": "06700", "Z4": "06750"}
EXPLAINED: Final = {Deed.ABSENT, Deed.REFUSED, Deed.WRONG_ADDRESS, Deed.WRONG_DOCUMENT, Deed.LOSE}


def moment(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=SEOUL)


class Day:
    def __init__(self, house: Delivery) -> None:
        self.house = house
        self.draw = random.Random(20261123)
        self.placed: dict[str, OrderPlaced] = {}
        self.outcomes: dict[str, Deed] = {}
        """The last one at the door."""
        self.explained: set[str] = set()
        """Not handed over at the first knock, and why stands in the books."""
        self.sheets: list[Run] = []
        self.paid: set[str] = set()
        """At the counter, before the envelope was closed."""

    def orders(self, how_many: int, begins: datetime, minutes: int) -> None:
        """From the kiosk, evenly over the time."""
        for at in range(how_many):
            gone = timedelta(minutes=at * minutes / how_many)
            self.house.central.clock.set(begins + gone)
            who = len(self.placed)
            command = order_of(
                LAND,
                recipient=PersonName(f"주민{who:03}"),
                phone=Phone(f"010-3000-{who:04}"),
                address=home_in(self.draw.choice(sorted(HOMES))),
                pay=self.draw.choice(list(PayWhere)),
            )
            placed = self.house.placed(command)
            self.placed[placed.orders[0].order_id] = placed

    def promised(self) -> Counter[tuple[date, Window]]:
        parts = [placed.orders[0].part for placed in self.placed.values()]
        return Counter((part.delivery_date, part.window) for part in parts)

    def promised_until(self, order_id: str) -> datetime:
        part = self.placed[order_id].orders[0].part
        return moment(part.delivery_date, 12 if part.window is Window.AM else 18)

    def packs(self, until: datetime) -> None:
        """Whatever was ordered is issued and packed by two people."""
        self.house.at(until)
        for row in _rows(self.house):
            if row.state is not State.ACCEPTED:
                continue
            if row.pay is PayWhere.COUNTER:
                self.house.pays(row.id)
                self.paid.add(row.id)
            self.house.packed(row.id)

    def rides(
        self, day: date, window: Window, leaves: datetime, fleet: list[tuple[Courier, Central]]
    ) -> None:
        """One run per courier: each zone's waiting envelopes are shared out."""
        waiting = good(self.house.clerk.dispatch(day)).waiting
        by_zone = {zone: [row.id for row in waiting if row.zone == zone] for zone in HOMES}
        crew = list(fleet)
        runs: list[tuple[Run, Central]] = []
        for zone, ids in by_zone.items():
            share = COURIERS // len(HOMES)
            for part in range(share):
                mine = tuple(ids[part::share])
                courier, phone = crew.pop()
                if mine:
                    run = self.house.run_of(courier, mine, day, window, zone)
                    runs.append((run, phone))
        self.house.at(leaves)
        for run, _ in runs:
            self.house.leaves(run)
        for run, phone in runs:
            for stop in run.stops:
                self.knocks(phone, stop.order_id)
            self.sheets.append(self.house.comes_back(run))

    def knocks(self, phone: Central, order_id: str) -> None:
        kinds, weights = zip(*DOORS, strict=True)
        deed = self.draw.choices(kinds, weights)[0]
        self.house.central.advance(seconds=20)
        given: dict[str, object] = {}
        if deed is Deed.DELIVER:
            code = self.placed[order_id].receipt_code
            given = {"receipt_code": code} if self.draw.random() < 0.7 else {"identity": ID_SEEN}
            given["paid"] = None if order_id in self.paid else PaymentKind.CARD
        self.house.at_the_door(phone, order_id, deed, **given)
        self.outcomes[order_id] = deed
        if deed in EXPLAINED:
            self.explained.add(order_id)


def home_in(zone: str) -> AddressGiven:
    return replace(HOME, dong_code=HOMES[zone], postcode=POSTCODES[zone])


def _rows(house: Delivery) -> tuple[OrderRow, ...]:
    return good(house.clerk.delivery()).rows


@pytest.mark.timeout(600)
def test_every_promise_is_kept_or_explained_and_every_sheet_adds_up(house: Delivery) -> None:
    day = Day(house)
    fleet = [house.hires(f"배송원 {at:02}") for at in range(COURIERS)]
    spells = ((moment(MONDAY, 9, 1), 170), (moment(MONDAY, 15, 20), 155))
    for (run_day, window, hour, minute), (begins, minutes) in zip(RUNS, spells, strict=True):
        day.orders(ORDERS // 2, begins, minutes)
        day.packs(moment(run_day, hour, minute) - timedelta(minutes=20))
        day.rides(run_day, window, moment(run_day, hour, minute), fleet)
    assert day.promised() == {(MONDAY, Window.PM): 200, (TUESDAY, Window.AM): 200}
    for sheet in day.sheets:
        assert sheet.loaded == len(sheet.stops)
        assert sheet.delivered + sheet.returned + sheet.held + sheet.lost == sheet.loaded
    kept = [which for which, deed in day.outcomes.items() if deed is Deed.DELIVER]
    missed = set(day.placed) - set(kept)
    assert missed <= day.explained
    seen = {which: house.follows(placed).parts[0] for which, placed in day.placed.items()}
    assert all(seen[which].step is OrderStep.DELIVERED for which in kept)
    assert not any(seen[which].step is OrderStep.DELIVERED for which in missed)
    for which in set(kept) - day.explained:
        assert seen[which].since <= day.promised_until(which)
    cash = [line for each in (MONDAY, TUESDAY) for line in good(house.clerk.cash_up(each)).lines]
    assert sum(line.stamp_krw for line in cash) == 500 * len(day.paid | set(kept))
    assert sum(line.delivery_krw for line in cash) == 3000 * len(day.paid | set(kept))
