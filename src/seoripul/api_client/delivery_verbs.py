"""Orders that a courier brings home: what a kiosk and a clerk ask."""

from __future__ import annotations

from datetime import date

from seoripul.api_client.asking import Asking, fill
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
    Quote,
    QuoteOrder,
    ReceiveMoney,
    RefundMoney,
)
from seoripul.contract.pickup import Reason
from seoripul.contract.refusals import Refusal


class DeliveryVerbs(Asking):
    def quote_order(self, wanted: QuoteOrder) -> Quote | Refusal:
        """Fee and promise as of now; nothing is kept."""
        return self._command(Quote, paths.QUOTES, wanted, "")

    def place_order(self, order: PlaceOrder, key: str) -> OrderPlaced | Refusal:
        return self._command(OrderPlaced, paths.ORDERS, order, key)

    def delivery(
        self, day: date | None = None, after: int | None = None
    ) -> DeliveryPicture | Refusal | None:
        """With `after`: waits for a newer picture. `day`: whose finished orders are shown too."""
        query = {"day": day.isoformat()} if day else {}
        return self._picture(DeliveryPicture, paths.DELIVERY, after, **query)

    def order(self, order_id: str) -> OrderFull | Refusal:
        """The full view; central writes the asking to the access log."""
        return self._get(OrderFull, fill(paths.ORDER, order_id=order_id))

    def change_order(
        self, order_id: str, deed: str, given: ChangeOrder, key: str
    ) -> OrderRow | Refusal:
        """`deed`: a value of `rules.delivery_life.Deed` that the office does."""
        path = fill(paths.ORDER_DEED, order_id=order_id, order_deed=deed)
        return self._command(OrderRow, path, given, key)

    def label(self, order_id: str, reason: Reason, key: str) -> EnvelopeLabel | Refusal:
        """Logged, as it shows name and address in clear."""
        return self._command(EnvelopeLabel, fill(paths.LABEL, order_id=order_id), reason, key)

    def receive_money(self, order_id: str, given: ReceiveMoney, key: str) -> OrderRow | Refusal:
        return self._command(OrderRow, fill(paths.RECEIVE, order_id=order_id), given, key)

    def refund_money(self, order_id: str, given: RefundMoney, key: str) -> OrderRow | Refusal:
        return self._command(OrderRow, fill(paths.REFUND, order_id=order_id), given, key)

    def cash_up(self, day: date | None = None) -> CashUp | Refusal:
        """`day` in Asia/Seoul, today when None."""
        return self._get(CashUp, paths.CASH_UP, **({"day": day.isoformat()} if day else {}))

    def set_delivery_rules(
        self, centre_id: str, given: SetDeliveryRules, key: str
    ) -> Centre | Refusal:
        path = fill(paths.DELIVERY_RULES, centre_id=centre_id)
        return self._command(Centre, path, given, key)

    def followed_order(
        self, token: str, after: int | None = None
    ) -> OrderFollowed | Refusal | None:
        """With `after`: waits for a newer picture; None when there is none yet."""
        return self._picture(OrderFollowed, fill(paths.FOLLOW_ORDER, token=token), after)
