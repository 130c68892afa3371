"""A believable day of runs as contract structs: what the gallery shows and the tests look at."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from msgspec import structs

from seoripul.contract.addresses import Zone
from seoripul.contract.dispatch import (
    Courier,
    CourierShift,
    DispatchPicture,
    DoorReport,
    Ordering,
    Run,
    RunSheet,
    RunState,
    SheetStop,
    Stop,
)
from seoripul.contract.personal import PostalAddress
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.delivery_life import Deed, State
from seoripul.rules.promise import Window
from seoripul.ui.counter.delivery.pictures import LAND, LICENCE, TODAY, order
from seoripul.ui.counter.pictures import CENTRE, NOW

WEEK: Final = tuple(CourierShift(weekday=day, window=Window.AM) for day in range(5))


def stop(position: int, number: str, **more: object) -> Stop:
    known: dict[str, object] = {
        "position": position,
        "order_id": f"o-{number}",
        "number": number,
        "envelope": 1,
        "state": State.ASSIGNED,
        "masked_name": ("박*수", "정*아", "J**n S***h", "이*정")[position % 4],
        "masked_address": "반포대로 ***, ***동 ***호",
        "postcode": "06611",
        "delivery_date": TODAY,
        "window": Window.PM,
        "collect_krw": 4000 if position % 2 else 0,
    }
    return Stop(**(known | more))  # type: ignore[arg-type]


def run(which: str, state: RunState, stops: tuple[Stop, ...], **more: object) -> Run:
    known: dict[str, object] = {
        "id": which,
        "day": TODAY,
        "window": Window.PM,
        "zone": "Z1",
        "zone_name": "서초권역",
        "state": state,
        "courier_id": "c1",
        "courier_name": "정배송",
        "stops": stops,
        "leaves_at": NOW + timedelta(hours=3, minutes=36),
        "ordered_by": Ordering.COORDINATES,
    }
    return Run(**(known | more))  # type: ignore[arg-type]


def couriers() -> tuple[Courier, ...]:
    some = (
        ("c1", "정배송", True, True, ()),
        ("c2", "한달려", True, True, WEEK),
        ("c3", "오쉼", True, False, ()),
    )
    return tuple(
        Courier(
            id=which, name=name, centre_id="ok", eligible=eligible, active=active,
            zones=("Z1",) if which == "c1" else (), shifts=shifts, phone_paired=which == "c1",
        )
        for which, name, eligible, active, shifts in some
    )  # fmt: skip


def zones() -> list[Zone]:
    names = (("Z1", "서초권역", "Seocho"), ("Z2", "반포권역", "Banpo"),
             ("Z3", "방배권역", "Bangbae"), ("Z4", "내곡권역", "Naegok"))  # fmt: skip
    return [Zone(code=code, ko=ko, en=en) for code, ko, en in names]


def loading() -> Run:
    stops = tuple(stop(at, f"4079{at:04}", loaded=at < 4) for at in range(1, 7))
    return run("r2", RunState.LOADING, stops, zone="Z2", zone_name="반포권역",
               courier_id="c2", courier_name="한달려")  # fmt: skip


def out() -> Run:
    told = (Deed.DELIVER, Deed.ABSENT, Deed.DELIVER, None, Deed.LOSE)
    stops = tuple(
        stop(at, f"4078{at:04}", loaded=True, outcome=outcome, state=State.OUT)
        for at, outcome in enumerate(told, 1)
    )
    return run("r0", RunState.OUT, stops, window=Window.AM, zone="Z3", zone_name="방배권역",
               delivered=2, lost=1, leaves_at=NOW - timedelta(minutes=54))  # fmt: skip


def planned() -> Run:
    stops = tuple(stop(at, f"4077{at:04}") for at in range(1, 5))
    return run("r1", RunState.PLANNED, stops)


def day() -> DispatchPicture:
    """A run that is out, one that is loaded, one that is planned; seven envelopes wait."""
    waiting = (
        order("40771111", State.FAILED_ATTEMPT, 40, "한*", attempts=1),
        order("40772222", State.PACKED, 200, "강*", priority=True),
        order("40773333", State.PACKED, 205, "윤*호", documents=(LICENCE, LAND)),
        *(order(f"4077444{at}", State.PACKED, 205, "오*진") for at in range(4)),
    )
    done = run("r9", RunState.RECONCILED, (), window=Window.AM, zone="Z4", zone_name="내곡권역",
               courier_name="한달려", delivered=6, returned=1)  # fmt: skip
    return DispatchPicture(
        version=3,
        now=NOW,
        day=TODAY,
        centre=CENTRE,
        runs=(planned(), loading(), out(), done),
        waiting=waiting,
        couriers=couriers(),
    )


def with_report() -> DispatchPicture:
    report = DoorReport(
        id="d1",
        run_id="r0",
        order_id="o-40780002",
        number="40780002",
        courier_name="정배송",
        deed=Deed.DELIVER,
        at=NOW - timedelta(minutes=31),
        told_at=NOW - timedelta(minutes=2),
        refused=RefusalCode.NOT_ALLOWED_NOW,
        order_state=State.CANCELLED,
        note="경비실 앞에서 만남",
    )
    return structs.replace(day(), reports=(report,))


def sheet(stops: int = 17) -> RunSheet:
    """Three pages; one address is as long as they get."""
    long = "서초중앙로24길 99-1 지하 2층, 서리풀메트로비즈니스센터 C동 별관 1203호 (안내데스크 옆)"
    return RunSheet(
        run=structs.replace(loading(), state=RunState.LOCKED),
        stops=tuple(
            SheetStop(
                position=at,
                number=f"4079{at:04}",
                envelope_code=f"{at:020}",
                masked_name=("박*수", "정*아", "J**n S***h", "이*정")[at % 4],
                address=PostalAddress(long if at == 3 else f"반포대로 {at * 7}, 101동 {at}03호"),
                postcode="06611",
                envelopes=1,
                collect_krw=13_300 if at % 3 == 0 else 0,
            )
            for at in range(1, stops + 1)
        ),
    )
