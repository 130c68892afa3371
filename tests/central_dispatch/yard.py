"""The yard of OK민원센터: packed envelopes, two couriers with phones, one dispatcher."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from seoripul.api_client.central import Central
from seoripul.contract import paths
from seoripul.contract.delivery import AddressGiven
from seoripul.contract.dispatch import (
    AtTheDoor,
    ChangeRun,
    Courier,
    CourierPicture,
    DispatchPicture,
    OpenRun,
    Run,
    RunDeed,
    RunState,
    SaveCourier,
    Stop,
)
from seoripul.contract.people import Enrol, Enrolled
from seoripul.contract.personal import PostalAddress
from seoripul.contract.pickup import Reason
from seoripul.rules.delivery_life import Deed
from seoripul.rules.promise import Window
from tests.central_delivery.home import BANPO_4, Home, phone
from tests.central_pickup.scene import done
from tests.support.central import new_key

MONDAY = date(2026, 11, 23)
BANPO = "Z2"


class Yard:
    """Times are of Monday 2026-11-23; it is 10:00."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.clerk = home.clerk
        self._phones = 0

    # couriers

    def courier(self, name: str = "강배송", **more: Any) -> Courier:
        given = SaveCourier(**({"name": name, "eligible": True} | more))
        return done(self.clerk.save_courier(given, new_key()))

    def paired(self, courier: Courier) -> Central:
        """The courier's phone, as its page asks."""
        return self.home.scene._client(self.phone_key(courier))

    def phone_key(self, courier: Courier) -> str:
        opened = done(self.clerk.pair_courier(courier.id, new_key()))
        heard = self.home.scene.central.ask("POST", paths.ENROL, Enrol(pairing_code=opened.code))
        enrolled: Enrolled = heard.read(Enrolled)
        return enrolled.device_key

    # envelopes and runs

    def packed(self, road: str = "신반포로 45", **more: Any) -> str:
        """Id of an order that waits for a run; every one of another telephone."""
        self._phones += 1
        address = AddressGiven(
            road_address=PostalAddress(road),
            postcode="06540",
            dong_code=BANPO_4,
            detail=PostalAddress("101동 1203호"),
        )
        return self.home.packed(address=address, phone=phone(self._phones), **more)

    def open(self, courier: Courier | None = None, window: Window = Window.PM, **more: Any) -> Any:
        """The answer or the refusal."""
        usual: dict[str, Any] = {"day": MONDAY, "window": window, "zone": BANPO}
        chosen = {} if courier is None else {"courier_id": courier.id}
        return self.clerk.open_run(OpenRun(**(usual | chosen | more)), new_key())

    def does(self, run: Run | str, deed: RunDeed, by: Central | None = None, **given: Any) -> Any:
        """The answer or the refusal."""
        which = run if isinstance(run, str) else run.id
        return (by or self.clerk).change_run(which, deed, ChangeRun(**given), new_key())

    def planned(self, courier: Courier, *order_ids: str, **more: Any) -> Run:
        run = done(self.open(courier, **more))
        return done(self.does(run, RunDeed.ASSIGN, orders=order_ids))

    def locked(self, courier: Courier, *order_ids: str, **more: Any) -> Run:
        return done(self.does(self.planned(courier, *order_ids, **more), RunDeed.LOCK))

    def code(self, order_id: str) -> str:
        """What a scanner reads on the envelope."""
        return done(self.clerk.label(order_id, BECAUSE, new_key())).code

    def out(self, courier: Courier, *order_ids: str, **more: Any) -> Run:
        """A run whose courier has left with every envelope."""
        run = self.locked(courier, *order_ids, **more)
        for which in order_ids:
            done(self.does(run, RunDeed.SCAN_OUT, envelope_code=self.code(which)))
        gone = done(self.does(run, RunDeed.START))
        assert gone.state is RunState.OUT
        return gone

    # at the door

    def at(self, **more: Any) -> AtTheDoor:
        usual: dict[str, Any] = {"at": self.home.scene.central.clock.now()}
        return AtTheDoor(**(usual | more))

    def receipt_code(self, order_id: str) -> str:
        follow = self.home.full(order_id).follow
        return done(self.home.scene.citizen.followed_order(follow)).receipt_code

    def tells(self, phone: Central, order_id: str, deed: Deed, **given: Any) -> Any:
        """The answer or the refusal."""
        return phone.at_the_door(order_id, deed.value, self.at(**given), new_key())

    def after(self, minutes: float) -> None:
        """The clock goes on; sessions too."""
        central = self.home.scene.central
        central.clock.advance(timedelta(minutes=minutes))
        for session in central.office.access.sessions():
            session.seen_at = central.clock.now()

    # what is seen

    def seen(self, day: date = MONDAY) -> DispatchPicture:
        return done(self.clerk.dispatch(day))

    def run(self, run: Run) -> Run:
        return next(one for one in self.seen(run.day).runs if one.id == run.id)

    def stop(self, run: Run, order_id: str) -> Stop:
        return next(one for one in self.run(run).stops if one.order_id == order_id)

    def carried(self, phone: Central) -> CourierPicture:
        return done(phone.courier_run())


BECAUSE = Reason(reason="확인")
