"""The roster, and the one phone each courier carries."""

from __future__ import annotations

from seoripul.contract.dispatch import CourierShift, SaveCourier
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.promise import Window
from tests.central_dispatch.yard import Yard
from tests.central_pickup.scene import done, refused
from tests.support.central import new_key

TUESDAY_AM = CourierShift(weekday=1, window=Window.AM)


def test_a_courier_is_written_down_and_changed(yard: Yard) -> None:
    new = yard.courier(" 강배송 ", zones=("Z2", "Z1"), shifts=(TUESDAY_AM,))
    assert (new.name, new.zones, new.shifts, new.phone_paired) == (
        "강배송", ("Z2", "Z1"), (TUESDAY_AM,), False,
    )  # fmt: skip
    changed = SaveCourier(id=new.id, name="강배달", eligible=True)
    done(yard.clerk.save_courier(changed, new_key()))
    assert [(one.name, one.shifts) for one in done(yard.clerk.couriers())] == [("강배달", ())]


def test_what_is_wrong_with_it_is_named(yard: Yard) -> None:
    def subject(**given: object) -> str | None:
        told = yard.clerk.save_courier(
            SaveCourier(**({"name": "강배송", "eligible": True} | given)), new_key()
        )
        return refused(told, RefusalCode.BAD_REQUEST).facts.subject

    assert subject(name="  ") == "name"
    assert subject(zones=("Z9",)) == "zones"
    assert subject(shifts=(CourierShift(weekday=7, window=Window.AM),)) == "shifts"
    assert subject(shifts=(CourierShift(weekday=1, window=Window.DAY),)) == "shifts"


def test_a_new_phone_ends_the_one_before(yard: Yard) -> None:
    courier = yard.courier()
    first = yard.paired(courier)
    assert yard.carried(first).courier_name == "강배송"
    assert yard.seen().couriers[0].phone_paired
    second = yard.paired(courier)
    refused(first.courier_run(), RefusalCode.UNKNOWN_DEVICE)
    assert yard.carried(second).courier_name == "강배송"


def test_a_code_not_used_ends_with_the_next(yard: Yard) -> None:
    courier, central = yard.courier(), yard.home.scene.central
    unused = done(yard.clerk.pair_courier(courier.id, new_key())).code
    yard.paired(courier)
    heard = central.ask("POST", "/v1/devices/enrol", {"pairing_code": unused})
    assert heard.json["code"] == "wrong_pairing_code"


def test_who_leaves_has_no_phone_any_more(yard: Yard) -> None:
    courier = yard.courier()
    phone = yard.paired(courier)
    gone = SaveCourier(id=courier.id, name=courier.name, eligible=True, active=False)
    assert not done(yard.clerk.save_courier(gone, new_key())).phone_paired
    refused(phone.courier_run(), RefusalCode.UNKNOWN_DEVICE)
    told = yard.clerk.pair_courier(courier.id, new_key())
    refused(told, RefusalCode.COURIER_MISSING)


def test_a_phone_may_nothing_at_the_office(yard: Yard) -> None:
    phone = yard.paired(yard.courier())
    refused(phone.dispatch(), RefusalCode.SESSION_ENDED)
    refused(phone.delivery(), RefusalCode.SESSION_ENDED)
