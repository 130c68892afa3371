"""Orders brought home over HTTP, up to their run and after it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from seoripul.central.deed import Deed
from seoripul.central.delivery import quoting, watching
from seoripul.central.delivery.actions.cancel import cancel_by_citizen
from seoripul.central.delivery.actions.money import receive, refund
from seoripul.central.delivery.actions.office import STEPS, change
from seoripul.central.delivery.actions.packing import label
from seoripul.central.delivery.actions.place import place_order
from seoripul.central.delivery.actions.rules import set_delivery_rules
from seoripul.central.delivery.possible import VERBS
from seoripul.central.permits import Verb
from seoripul.central.reception import command, picture, question
from seoripul.contract import paths
from seoripul.contract.centres import Centre, SetDeliveryRules
from seoripul.contract.delivery import (
    CashUp,
    ChangeOrder,
    DeliveryPicture,
    EnvelopeLabel,
    OrderFollowed,
    OrderFull,
    OrderPlaced,
    OrderRow,
    PlaceOrder,
    ReceiveMoney,
    RefundMoney,
)
from seoripul.contract.pickup import Reason
from seoripul.contract.refusals import Refusal
from seoripul.rules.delivery_life import Deed as Act


def _does(act: Act) -> Callable[..., OrderRow | Refusal]:
    def does(deed: Deed, given: ChangeOrder, order_id: str) -> OrderRow | Refusal:
        return change(deed, act, order_id, given)

    return does


def _office(act: Act) -> Any:
    path = paths.ORDER_DEED.replace("{order_deed}", act.value)
    return command(path, may=VERBS[act], takes=ChangeOrder, gives=OrderRow, does=_does(act))


routers: list[Any] = [
    quoting.ask,
    command(
        paths.ORDERS, may=Verb.PLACE_ORDER, takes=PlaceOrder, gives=OrderPlaced, does=place_order
    ),
    picture(
        paths.DELIVERY,
        may=Verb.WATCH_DELIVERY,
        gives=DeliveryPicture,
        kind="delivery",
        draws=watching.delivery_of,
    ),
    question(paths.ORDER, may=Verb.SEE_ORDER, gives=OrderFull, asks=watching.full),
    *map(_office, STEPS),
    command(paths.LABEL, may=Verb.PACK_ORDER, takes=Reason, gives=EnvelopeLabel, does=label),
    command(
        paths.RECEIVE, may=Verb.RECEIVE_MONEY, takes=ReceiveMoney, gives=OrderRow, does=receive
    ),
    command(paths.REFUND, may=Verb.REFUND_MONEY, takes=RefundMoney, gives=OrderRow, does=refund),
    question(paths.CASH_UP, may=Verb.CASH_UP, gives=CashUp, asks=watching.cash),
    question(
        paths.FOLLOW_ORDER, may=Verb.FOLLOW, gives=OrderFollowed, asks=watching.follow, quiet=True
    ),
    command(
        paths.FOLLOW_ORDER_CANCEL,
        may=Verb.FOLLOW_CANCEL,
        takes=Reason,
        gives=OrderFollowed,
        does=cancel_by_citizen,
    ),
    command(
        paths.DELIVERY_RULES,
        may=Verb.CHANGE_DELIVERY_RULES,
        takes=SetDeliveryRules,
        gives=Centre,
        does=set_delivery_rules,
    ),
]
