"""The same ordered twice within minutes, and telephone numbers that order too often."""

from __future__ import annotations

from datetime import timedelta

from seoripul.central.deed import Deed
from seoripul.central.delivery.records import orders
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import OrderChannel, PlaceOrder
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import State
from seoripul.rules.seoul import at_minute

_CALLED_OFF = frozenset({State.CANCELLED, State.REJECTED})


def repeated(
    deed: Deed, command: PlaceOrder, said: str, phone_hash: str, rules: DeliveryRules
) -> Refusal | None:
    """DUPLICATE_ORDER names the earlier one; said to be meant, it passes. CALLER_LIMIT holds for
    orders by telephone, each counted once however it was split."""
    midnight = at_minute(deed.today, 0)
    earlier = deed.now - timedelta(minutes=rules.duplicate_minutes)
    placed = orders.of_phone(deed.conn, phone_hash, min(midnight, earlier))
    by_phone = {
        one.split_group
        for one in placed
        if one.channel == OrderChannel.PHONE and one.placed_at >= midnight
    }
    if command.channel is OrderChannel.PHONE and len(by_phone) >= rules.caller_orders_a_day:
        return refuse(RefusalCode.CALLER_LIMIT, 429)
    same = [
        one
        for one in placed
        if one.placed_at > earlier and one.wanted == said and one.state not in _CALLED_OFF
    ]
    if not same or command.duplicate_known:
        return None
    last = [one for one in same if one.split_group == same[-1].split_group]
    numbers = tuple(one.number for one in last)
    return refuse(RefusalCode.DUPLICATE_ORDER, since=last[0].placed_at, numbers=numbers)
