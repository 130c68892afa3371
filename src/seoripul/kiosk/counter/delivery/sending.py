"""Asks central for what was decided on."""

from __future__ import annotations

from seoripul.api_client.central import Central
from seoripul.contract.delivery import OrderRow
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.delivery.intents import OrderIntent
from seoripul.kiosk.counter.delivery.verbs import DEEDS


def send(central: Central, intent: OrderIntent) -> OrderRow | Refusal:
    if intent.receive is not None:
        return central.receive_money(intent.order_id, intent.receive, intent.key)
    if intent.refund is not None:
        return central.refund_money(intent.order_id, intent.refund, intent.key)
    deed = DEEDS[intent.verb].value
    return central.change_order(intent.order_id, deed, intent.change, intent.key)
