"""Orders for home at OK민원센터: a kiosk, two clerks (who count after one another), a set clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from seoripul.api_client.central import Central
from seoripul.central.actor import Actor
from seoripul.central.delivery import door
from seoripul.central.delivery.records import orders
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import (
    AddressGiven,
    ChangeOrder,
    FollowedPart,
    OrderChannel,
    OrderFollowed,
    OrderFull,
    OrderPlaced,
    OrderRow,
    PayWhere,
    PlaceOrder,
    ReceiveMoney,
)
from seoripul.contract.dispatch import AtTheDoor
from seoripul.contract.money import PaymentKind
from seoripul.contract.personal import PersonName, Phone, PostalAddress
from seoripul.contract.pickup import DocumentWanted, IdentityProof
from seoripul.contract.refusals import Refusal
from seoripul.rules.delivery_life import Deed, State
from tests.central_pickup.scene import PHONE, Scene, done
from tests.support.central import new_key

BANPO_4 = "1165058100"
ADDRESS = AddressGiven(
    road_address=PostalAddress("신반포로 45"),
    postcode="06540",
    dong_code=BANPO_4,
    detail=PostalAddress("101동 1203호"),
)
WITHOUT_ID = "LD01x2"
"""토지(임야)대장: issued at once, on the telephone's list."""
RULES = DeliveryRules()
COURIER = Actor(kind="device", id="phone-1", name="박배송", device_kind="courier", centre_id="ok")
SEEN = IdentityProof.RESIDENT_CARD


def wanted(documents: str) -> tuple[DocumentWanted, ...]:
    """ "LD01x2 CE01x1"."""
    each = [one.rsplit("x", 1) for one in documents.split()]
    return tuple(DocumentWanted(code=code, copies=int(many)) for code, many in each)


class Home:
    """Times are of Monday 2026-11-23 in Seoul; it is 10:00."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.kiosk = scene.kiosk
        scene.central.add_staff("second", name="이확인")
        self.clerk = scene.clerk
        self.second = scene.clerk_at(4, "second")

    def order(self, documents: str = WITHOUT_ID, **more: Any) -> PlaceOrder:
        usual: dict[str, Any] = {
            "recipient": PersonName("홍길동"), "phone": PHONE, "address": ADDRESS,
            "channel": OrderChannel.KIOSK, "pay": PayWhere.DOOR, "consent": True,
        }  # fmt: skip
        return PlaceOrder(documents=wanted(documents), **(usual | more))

    def places(self, documents: str = WITHOUT_ID, by: Central | None = None, **more: Any) -> Any:
        """The answer or the refusal; a kiosk's order unless told."""
        order = self.order(documents, **more)
        asker = by or (self.kiosk if order.channel is OrderChannel.KIOSK else self.clerk)
        return asker.place_order(order, new_key())

    def placed(self, documents: str = WITHOUT_ID, **more: Any) -> OrderPlaced:
        return done(self.places(documents, **more))

    def one(self, documents: str = WITHOUT_ID, **more: Any) -> str:
        """Id of a new order of one part, whose twin is meant."""
        return self.placed(documents, duplicate_known=True, **more).orders[0].order_id

    def does(self, order_id: str, deed: Deed, by: Central | None = None, **given: Any) -> Any:
        """The answer or the refusal."""
        return (by or self.clerk).change_order(
            order_id, deed.value, ChangeOrder(**given), new_key()
        )

    def issued(self, **more: Any) -> str:
        which = self.one(**more)
        done(self.does(which, Deed.ISSUE))
        return which

    def packed(self, **more: Any) -> str:
        which = self.issued(**more)
        copies = sum(line.copies for line in self.row(which).documents)
        done(self.does(which, Deed.PACK, count=copies))
        done(self.does(which, Deed.CHECK, by=self.second, count=copies))
        return which

    def pays(self, order_id: str, stamp: int, delivery: int, **more: Any) -> Any:
        money = ReceiveMoney(
            **({"kind": PaymentKind.CARD, "stamp_krw": stamp, "delivery_krw": delivery} | more)
        )
        return self.clerk.receive_money(order_id, money, new_key())

    # on the road

    def road(self, act: Callable[..., Any], order_id: str, *given: Any) -> Any:
        """A step of `delivery.door` by the courier 박배송, whose run central plans elsewhere."""

        def work(deed: Any) -> Any:
            row = orders.find(deed.conn, order_id)
            assert row is not None
            return act(deed, row, *given)

        done_now = self.scene.central.office.store.do_now(COURIER, work)
        return done_now if isinstance(done_now, Refusal) else self.row(order_id)

    def out(self, **more: Any) -> str:
        which = self.packed(**more)
        self.goes_out(which)
        return which

    def goes_out(self, order_id: str) -> None:
        done(self.road(door.assign, order_id, "a-run"))
        done(self.road(door.load, order_id, COURIER.name))

    def comes_back(self, order_id: str, envelope: int = 1) -> OrderRow:
        return done(self.road(door.receive_back, order_id, envelope, RULES))

    def code(self, placed: OrderPlaced) -> AtTheDoor:
        return AtTheDoor(at=self.scene.central.clock.now(), receipt_code=placed.receipt_code)

    # what is seen

    def followed(self, placed: OrderPlaced) -> OrderFollowed:
        return done(self.scene.citizen.followed_order(placed.follow))

    def part(self, placed: OrderPlaced) -> FollowedPart:
        (only,) = self.followed(placed).parts
        return only

    def rows(self, by: Central | None = None) -> dict[str, OrderRow]:
        picture = done((by or self.clerk).delivery())
        return {row.id: row for row in picture.rows}

    def row(self, order_id: str) -> OrderRow:
        return self.full(order_id).row

    def full(self, order_id: str) -> OrderFull:
        return done(self.clerk.order(order_id))

    def state(self, order_id: str) -> State:
        return self.row(order_id).state

    def open_krw(self, order_id: str) -> tuple[int, int]:
        row = self.row(order_id)
        return row.stamp.open_krw, row.delivery.open_krw


def phone(last: int) -> Phone:
    """A telephone of nobody."""
    return Phone(f"010-0000-{last:04}")
