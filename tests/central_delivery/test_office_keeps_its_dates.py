"""The worked dates of the rules, asked of central itself; and two clerks with one order."""

from __future__ import annotations

import csv
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from seoripul.contract.delivery import OrderChannel, QuoteOrder
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.rules.delivery_life import Deed, State
from tests.central_delivery.home import SEEN, Home, phone, wanted
from tests.central_pickup.scene import done
from tests.support.central import new_key

VECTORS = Path(__file__).parent.parent / "rules" / "schedule_vectors.csv"
PAPERS = {
    ("instant", ""): "LD01", ("days", "3"): "PM07", ("days", "5"): "PM21", ("days", "7"): "PM13",
    ("days", "10"): "PM09", ("days", "15"): "PM17",
}  # fmt: skip
"""A document of the shipped catalogue for each period it knows."""


def test_central_promises_what_the_worked_dates_say(home: Home) -> None:
    with VECTORS.open(encoding="utf-8") as sheet:
        rows = list(csv.DictReader(sheet))
    known = [row for row in rows if (row["kind"], row["period_value"]) in PAPERS]
    assert len(known) > 20
    for at, row in enumerate(known):
        home.scene.central.clock.set(datetime.fromisoformat(row["received_at"]))
        home.scene.central.office.access.sessions()[0].seen_at = home.scene.central.clock.now()
        code = PAPERS[row["kind"], row["period_value"]]
        placed = home.placed(
            f"{code}x1", channel=OrderChannel.COUNTER, identity=SEEN, phone=phone(at)
        )
        part = placed.orders[0].part
        assert part.effective_received_at == datetime.fromisoformat(row["effective_received_at"])
        assert part.due_at == datetime.fromisoformat(row["legal_due_at"]), row["id"]
        assert part.delivery_date.isoformat() == row["delivery_date"], row["id"]
        assert part.window.value == row["delivery_window"], row["id"]


def test_many_copies_of_slow_papers_take_longer(home: Home) -> None:
    def date_of(copies: int) -> datetime:
        asked = QuoteOrder(documents=wanted(f"PM07x{copies}"), channel=OrderChannel.KIOSK)
        return done(home.kiosk.quote_order(asked)).parts[0].due_at

    assert date_of(1) == date_of(20) < date_of(21)


def test_two_clerks_do_a_deed_once(home: Home) -> None:
    which = home.one()
    with ThreadPoolExecutor(2) as hands:
        told = list(hands.map(lambda one: home.does(which, Deed.ISSUE, by=one),
                              (home.clerk, home.second)))  # fmt: skip
    (refused,) = [one for one in told if isinstance(one, Refusal)]
    assert (refused.code, refused.facts.order_state) == (
        RefusalCode.NOT_ALLOWED_NOW, State.ISSUED,
    )  # fmt: skip
    assert [line.envelope for line in home.full(which).custody] == [1]


def test_two_clerks_take_the_money_once(home: Home) -> None:
    which = home.one()
    with ThreadPoolExecutor(2) as hands:
        told = list(hands.map(lambda _: home.pays(which, 1000, 3000), range(2)))
    (refused,) = [one for one in told if isinstance(one, Refusal)]
    assert (refused.code, refused.facts.amount_krw) == (RefusalCode.AMOUNT_DIFFERS, 0)
    assert home.open_krw(which) == (0, 0)


def test_a_retry_of_the_same_order_is_one_order(home: Home) -> None:
    order, key = home.order(), new_key()
    first, again = (done(home.kiosk.place_order(order, key)) for _ in range(2))
    assert first == again and len(home.rows()) == 1
