"""The orders brought home as this desk follows them: one state, one `changed` signal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from seoripul.api_client.central import new_key
from seoripul.contract.delivery import (
    ChangeOrder,
    DeliveryPicture,
    OrderRow,
    ReceiveMoney,
    RefundMoney,
    Risk,
)
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.kiosk.counter.delivery import orders
from seoripul.kiosk.counter.delivery.intents import NO_MORE, OrderIntent
from seoripul.kiosk.counter.delivery.notes import OrderNote
from seoripul.kiosk.counter.delivery.order_draft import OrderDraft
from seoripul.kiosk.counter.delivery.orders import OrdersState
from seoripul.kiosk.counter.delivery.risk import newly_warned
from seoripul.kiosk.counter.delivery.sending import send
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.kiosk.counter.delivery.why_not import meant, why_not_order
from seoripul.kiosk.counter.notes import NotNow
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.results import Refused
from seoripul.rules.seoul import day_of

if TYPE_CHECKING:
    from seoripul.ui.counter.view import CounterView

WATCHER: Final = "delivery picture"


class OrdersView(QObject):
    changed = Signal()
    warned = Signal(Risk)
    """A promise has come closer to being broken than any told before."""

    def __init__(self, desk: CounterView) -> None:
        super().__init__(desk)
        self._desk = desk
        self.state = OrdersState()
        self.draft = OrderDraft()
        """The order that is being filled in: it outlives its window."""

    def show(self, state: OrdersState) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()

    # of the shift

    def begin(self) -> None:
        self.draft = OrderDraft()
        self.show(OrdersState())
        self._watch()

    def end(self) -> None:
        """Nothing personal stays behind."""
        self._desk.station.leave(WATCHER)
        self.draft, self.state = OrderDraft(), OrdersState()

    def tick(self) -> None:
        """Minutes pass while no picture comes."""
        self._warn(self.state)

    def _watch(self) -> None:
        posting, day = self._desk.background.posting, self.state.day
        self._desk.station.watch_beside(
            WATCHER,
            lambda central, after: central.delivery(day, after),
            posting(lambda picture: self._take(picture, day)),
            posting(self._refuse),
        )

    def _take(self, picture: DeliveryPicture, day: date | None) -> None:
        if self._desk.state.clerk is not None and self.state.day == day:
            self._warn(orders.take(self.state, picture))

    def _refuse(self, refusal: Refusal) -> None:
        if self._desk.state.clerk is not None:
            self.show(replace(self.state, refused=refusal))

    def _warn(self, state: OrdersState) -> None:
        worst, warned = newly_warned(orders.every(state), state.warned, self._desk.now())
        changed = replace(state, warned=warned) if warned != state.warned else state
        self.show(changed)
        if worst is not None:
            self.warned.emit(worst)

    # of the list

    def search(self, text: str) -> None:
        self.show(replace(self.state, text=text))

    def choose(self, order_id: str | None) -> None:
        self.show(orders.choose(self.state, order_id))

    def turn_to(self, day: date) -> None:
        """Show those finished on another day, too."""
        before = self.state.day
        self.show(orders.turn_to(self.state, day, day_of(self._desk.now())))
        if self.state.day != before:
            self._watch()

    def put(self, note: OrderNote | None) -> None:
        self.show(replace(self.state, note=note))

    @property
    def chosen(self) -> OrderRow | None:
        return orders.chosen(self.state)

    # of deeds

    def meant(self, verb: OrderVerb) -> OrderVerb:
        return meant(self.chosen, verb)

    def why_not(self, verb: OrderVerb, row: OrderRow | None = None) -> WhyNot | None:
        """`row` None: the chosen one."""
        desk = self._desk.state
        return why_not_order(
            row or self.chosen,
            verb,
            desk.clerk,
            online=desk.online,
            busy=self.state.in_flight is not None,
        )

    def blocked(self, verb: OrderVerb, row: OrderRow | None = None) -> bool:
        """True, and said in the status line, when `verb` cannot be done now."""
        why = self.why_not(verb, row)
        if why is not None:
            self.put(NotNow(why))
        return why is not None

    def do(
        self,
        verb: OrderVerb,
        row: OrderRow,
        change: ChangeOrder = NO_MORE,
        *,
        receive: ReceiveMoney | None = None,
        refund: RefundMoney | None = None,
    ) -> None:
        """Send a deed on an order, unless it is known to be impossible."""
        row = orders.row_of(self.state, row.id) or row
        if not self.blocked(verb, row):
            intent = OrderIntent(verb, new_key(), row.id, row.number, change, receive, refund)
            self.send(intent)

    def send_again(self) -> None:
        """What central did not answer, with the same key."""
        if self.state.failed is not None:
            self.send(self.state.failed)

    def send(self, intent: OrderIntent) -> None:
        self.show(orders.sent(self.state, intent))
        self._desk.ask(
            lambda central: send(central, intent), lambda outcome: self._answered(intent, outcome)
        )

    def _answered(self, intent: OrderIntent, outcome: Outcome[OrderRow]) -> None:
        if self._desk.state.clerk is None:
            return
        self.show(orders.answered(self.state, intent, outcome))
        if isinstance(outcome, Refused) and outcome.refusal.code is RefusalCode.SESSION_ENDED:
            self._desk.end(outcome.refusal)
