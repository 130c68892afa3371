"""Scenes of the orders: the list, the form, each dialog, and what goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from seoripul.contract.addresses import AddressesFound
from seoripul.contract.delivery import OrderChannel, PayWhere
from seoripul.contract.refusals import RefusalCode, refuse
from seoripul.kiosk.counter.delivery.filters import Group
from seoripul.kiosk.counter.delivery.intents import OrderIntent
from seoripul.kiosk.counter.delivery.notes import OrderDone, OrderRefused, OrderUnanswered
from seoripul.kiosk.counter.delivery.order_draft import AddressDraft, OrderDraft
from seoripul.kiosk.counter.delivery.orders import OrdersState
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.kiosk.counter.desk import Page
from seoripul.kiosk.station.results import Done, NotReached, Refused
from seoripul.ui.counter.delivery import pictures
from seoripul.ui.counter.delivery.cash_up import CashUpDialog
from seoripul.ui.counter.delivery.full_order import FullOrderDialog
from seoripul.ui.counter.delivery.order_form import OrderForm
from seoripul.ui.counter.delivery.order_placed import OrderPlacedDialog
from seoripul.ui.counter.delivery.placing import Placing
from seoripul.ui.counter.delivery.reroute import RerouteDialog
from seoripul.ui.counter.pictures import NOW
from seoripul.ui.counter.stage import Stage
from seoripul.ui.counter.window import DeskWindow

Scene = Callable[[Stage], None]
FILLED: Final = OrderDraft(
    copies={"LD01": 2},
    recipient="홍길동",
    phone="01012345678",
    address=AddressDraft(found=pictures.ADDRESS, detail="101동 1203호"),
    consent=True,
    pay=PayWhere.COUNTER,
)


def orders(stage: Stage, chosen: str = "40772215", **changes: object) -> DeskWindow:
    """The page of orders; `changes` are of the desk's own state."""
    window = stage.desk(**({"page": Page.DELIVERY} | changes))
    state = OrdersState(picture=pictures.day_of_orders(), chosen_id=f"o-{chosen}")
    stage.view.orders.show(state)
    return window


def _morning(stage: Stage) -> None:
    orders(stage)


def _change(stage: Stage, **changes: object) -> None:
    view = stage.view.orders
    view.show(replace(view.state, **changes))  # type: ignore[arg-type]


def _done(stage: Stage) -> None:
    orders(stage, "40774419")
    row = stage.view.orders.chosen
    assert row is not None
    intent = OrderIntent(OrderVerb.CONFIRM_IDENTITY, "k", row.id, row.number)
    _change(stage, note=OrderDone(intent, row))


def _refused(stage: Stage) -> None:
    orders(stage)
    refusal = refuse(RefusalCode.COUNT_DIFFERS)
    intent = OrderIntent(OrderVerb.CHECK, "k", "o-40772215", "40772215")
    _change(stage, note=OrderRefused(intent, refusal), group=Group.TO_PACK)


def _offline(stage: Stage) -> None:
    orders(stage, online=False, heard_at=NOW - timedelta(minutes=4))
    intent = OrderIntent(OrderVerb.ISSUE, "k", "o-40772215", "40772215")
    _change(stage, note=OrderUnanswered(intent), failed=intent)


def _empty(stage: Stage) -> None:
    orders(stage)
    _change(stage, picture=pictures.picture(()), chosen_id=None)


def _never(stage: Stage) -> None:
    orders(stage, online=False, heard_at=None)
    _change(stage, picture=None, chosen_id=None)


def _pressing(verb: OrderVerb, chosen: str) -> Scene:
    def scene(stage: Stage) -> None:
        orders(stage, chosen).delivery.press(verb)

    return scene


def _more(stage: Stage) -> None:
    """The menu itself is a window of its own: only its page is drawn."""
    orders(stage, "40783318")


def _keys(stage: Stage) -> None:
    orders(stage).show_keys()


# the form


def form(stage: Stage, draft: OrderDraft) -> OrderForm:
    window = orders(stage)
    stage.view.orders.draft = draft
    placing = Placing(window, stage.view, stage.look, stage.printer)
    made = OrderForm(window, stage.view, stage.look, placing)
    made.address.take_dongs(Done(pictures.dongs()))
    made.take_catalogue(Done(pictures.catalogue()))
    made.open()
    return made


def _form_empty(stage: Stage) -> None:
    form(stage, OrderDraft())


def _form_filled(stage: Stage) -> None:
    form(stage, FILLED).take_quote(Done(pictures.quote()))


def _form_finding(stage: Stage) -> None:
    draft = replace(FILLED, address=AddressDraft())
    made = form(stage, draft)
    made.take_quote(Done(pictures.quote()))
    made.address.search.setText("ㅅㅊㄷㄹ 12")
    found = tuple(pictures.ADDRESS for _ in range(4))
    made.address.take_found(Done(AddressesFound(imported=True, addresses=found)))


def _form_guided(stage: Stage) -> None:
    address = AddressDraft(road="서초대로 123", postcode="06", dong_code="1165053100")
    made = form(stage, replace(FILLED, address=address))
    made.take_quote(Done(pictures.quote()))
    made.address.take_found(Done(AddressesFound(imported=False)))


def _form_split(stage: Stage) -> None:
    copies = {"LD01": 2, "PM07": 1, "CE01": 1}
    made = form(stage, replace(FILLED, copies=copies, split=True))
    quote = pictures.quote(split=True, identity_check=True)
    made.take_quote(Done(quote))


def _form_phone(stage: Stage) -> None:
    copies = {"LD01": 1, "CE01": 1}
    draft = replace(FILLED, channel=OrderChannel.PHONE, copies=copies)
    refusal = refuse(RefusalCode.NOT_BY_PHONE, subject="CE01")
    form(stage, draft).take_quote(Refused(refusal))


def _form_offline(stage: Stage) -> None:
    form(stage, FILLED).take_quote(NotReached())


def read_back(stage: Stage) -> OrderForm:
    made = form(stage, FILLED)
    made.take_quote(Done(pictures.quote(identity_check=True)))
    made.decide()
    return made


def _read_back(stage: Stage) -> None:
    read_back(stage)


def _duplicate(stage: Stage) -> None:
    """The same was ordered a moment ago."""
    made = read_back(stage)
    refusal = refuse(
        RefusalCode.DUPLICATE_ORDER, numbers=("40771820",), since=NOW - timedelta(minutes=6)
    )
    made._placing._answered(Refused(refusal), lambda: None, made._not_placed)


def _placed(stage: Stage, parts: int = 1) -> None:
    window = orders(stage)
    draft = FILLED if parts == 1 else replace(FILLED, channel=OrderChannel.PHONE)
    OrderPlacedDialog(
        window, stage.view, stage.look, pictures.placed(parts=parts), draft, stage.printer
    ).open()


def _full(stage: Stage) -> None:
    window = orders(stage, "40780085")
    row = stage.view.orders.chosen
    assert row is not None
    dialog = FullOrderDialog(window, stage.view, stage.look, row)
    dialog.take(Done(pictures.full(row)))
    dialog.open()


def _reroute(stage: Stage) -> None:
    window = orders(stage, "40782207")
    row = stage.view.orders.chosen
    assert row is not None
    dialog = RerouteDialog(window, stage.view, stage.look, row)
    dialog.address.search.setText("반포대로 5")
    found = AddressesFound(imported=True, addresses=(pictures.ADDRESS,))
    dialog.address.take_found(Done(found))
    dialog.open()


def _cash_up(stage: Stage, *, taken: bool = True) -> None:
    window = orders(stage)
    dialog = CashUpDialog(window, stage.view, stage.look)
    dialog.take(Done(pictures.cash_up()) if taken else NotReached())
    dialog.open()


ORDER_SCENES: Final[dict[str, Scene]] = {
    "orders": _morning,
    "orders-done": _done,
    "orders-refused": _refused,
    "orders-offline": _offline,
    "orders-empty": _empty,
    "orders-never-heard": _never,
    "orders-lost": _more,
    "orders-keys": _keys,
    "order-form-empty": _form_empty,
    "order-form": _form_filled,
    "order-form-finding": _form_finding,
    "order-form-guided": _form_guided,
    "order-form-split": _form_split,
    "order-form-phone": _form_phone,
    "order-form-offline": _form_offline,
    "order-read-back": _read_back,
    "order-duplicate": _duplicate,
    "order-placed": _placed,
    "order-placed-split": lambda stage: _placed(stage, 2),
    "order-identity": _pressing(OrderVerb.CONFIRM_IDENTITY, "40773306"),
    "order-pack": _pressing(OrderVerb.PACK, "40772215"),
    "order-receive": _pressing(OrderVerb.RECEIVE, "40771820"),
    "order-refund": _pressing(OrderVerb.REFUND, "40784429"),
    "order-cancel": _pressing(OrderVerb.CANCEL, "40774419"),
    "order-correction": _pressing(OrderVerb.ASK_CORRECTION, "40771820"),
    "order-extend": _pressing(OrderVerb.EXTEND, "40771820"),
    "order-reroute": _reroute,
    "order-full": _full,
    "cash-up": _cash_up,
    "cash-up-unreachable": lambda stage: _cash_up(stage, taken=False),
}
