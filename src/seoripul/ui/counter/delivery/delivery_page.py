"""The page of orders: the list, the chosen one, and every deed by its key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from seoripul.contract.delivery import ChangeOrder, OrderRow
from seoripul.kiosk.counter.delivery import money
from seoripul.kiosk.counter.delivery.verbs import WANTS_REASON, OrderVerb
from seoripul.ui.counter.delivery.cash_up import CashUpDialog
from seoripul.ui.counter.delivery.count import CountDialog
from seoripul.ui.counter.delivery.full_order import FullOrderDialog
from seoripul.ui.counter.delivery.identity import IdentityDialog
from seoripul.ui.counter.delivery.keys import KEYS
from seoripul.ui.counter.delivery.labels import Labels
from seoripul.ui.counter.delivery.order_bar import OrderBar
from seoripul.ui.counter.delivery.order_detail import OrderDetail
from seoripul.ui.counter.delivery.order_form import OrderForm
from seoripul.ui.counter.delivery.orders_list import OrdersList
from seoripul.ui.counter.delivery.placing import Placing
from seoripul.ui.counter.delivery.receive import ReceiveDialog
from seoripul.ui.counter.delivery.refund import RefundDialog
from seoripul.ui.counter.delivery.reroute import RerouteDialog
from seoripul.ui.counter.delivery.told_reason import OrderReasonDialog
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.orders import order_verb_word
from seoripul.ui.counter.words.verbs import why_short

OTHERS: Final = (
    OrderVerb.EXTEND, OrderVerb.REJECT, OrderVerb.CANCEL, OrderVerb.REFUND, OrderVerb.UNPACK,
    OrderVerb.REROUTE, OrderVerb.WRONG_DOCUMENT, OrderVerb.REISSUE, OrderVerb.LOSE,
    OrderVerb.FIND, OrderVerb.DESTROY, OrderVerb.CASH_UP,
)  # fmt: skip


class DeliveryPage(QWidget):
    """`bar` is shown below all pages while this one is open."""

    def __init__(self, over: QWidget, view: CounterView, look: Look, printer: DeskPrinter) -> None:
        """`over`: the window over which dialogs stand."""
        super().__init__()
        self._over = over
        self._view, self._look, self._printer = view, look, printer
        self.list, self.detail = OrdersList(view, look), OrderDetail(view, look)
        self.bar = OrderBar(look, self.press, self.open_more)
        self.menu = QMenu(self)
        self._labels = Labels(over, view, printer)
        self.detail.setFixedWidth(400 if look.scale == 1 else look.px(350))
        self.detail.full.clicked.connect(lambda _=False: self.press(OrderVerb.OPEN_FULL))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(self.list, 1)
        across.addWidget(self.detail)

    def refresh(self) -> None:
        self.list.refresh()
        self.detail.refresh()
        self.bar.refresh(self._view)

    def take_focus(self) -> None:
        self.list.table.setFocus()

    def search(self) -> None:
        self.list.search.setFocus()
        self.list.search.selectAll()

    def press(self, verb: OrderVerb) -> None:
        """A button or a key: ask what is still needed, then do it."""
        orders = self._view.orders
        verb = orders.meant(verb)
        if orders.blocked(verb):
            return
        if verb is OrderVerb.NEW_ORDER:
            self.open_form()
        elif verb is OrderVerb.CASH_UP:
            book = CashUpDialog(self._over, self._view, self._look)
            book.ask()
            book.open()
        elif orders.chosen is not None:
            self._press_for(verb, orders.chosen)

    def open_form(self) -> None:
        placing = Placing(self._over, self._view, self._look, self._printer)
        OrderForm(self._over, self._view, self._look, placing).open()

    def _press_for(self, verb: OrderVerb, row: OrderRow) -> None:
        if verb in _OPENS:
            _OPENS[verb](self, row, verb)
        elif verb in WANTS_REASON or verb is OrderVerb.EXTEND:
            self._ask_reason(row, verb)
        else:
            self._view.orders.do(verb, row)

    def _ask_reason(self, row: OrderRow, verb: OrderVerb) -> None:
        def decided(reason: str, by: int) -> None:
            extend = by if verb is OrderVerb.EXTEND else 0
            self._view.orders.do(verb, row, ChangeOrder(reason=reason, extend_by=extend))

        OrderReasonDialog(self._over, self._look, row, verb, decided).open()

    def _print_label(self, row: OrderRow, _: OrderVerb) -> None:
        self._labels.print(row)

    def _open_full(self, row: OrderRow, _: OrderVerb) -> None:
        dialog = FullOrderDialog(self._over, self._view, self._look, row)
        dialog.ask()
        dialog.open()

    def _open_receive(self, row: OrderRow, _: OrderVerb) -> None:
        bills = (money.bill_of(row),)
        ReceiveDialog(self._over, self._view, self._look, bills).open()

    def _open_refund(self, row: OrderRow, _: OrderVerb) -> None:
        RefundDialog(self._over, self._view, self._look, row).open()

    def _open_reroute(self, row: OrderRow, _: OrderVerb) -> None:
        RerouteDialog(self._over, self._view, self._look, row).open()

    def _open_count(self, row: OrderRow, verb: OrderVerb) -> None:
        CountDialog(self._over, self._view, self._look, row, verb).open()

    def _open_identity(self, row: OrderRow, verb: OrderVerb) -> None:
        IdentityDialog(self._over, self._view, self._look, row, verb).open()

    def open_more(self) -> None:
        """Everything else, each line with its key or the reason why it is grey."""
        self.menu.clear()
        self.menu.setToolTipsVisible(True)
        for verb in OTHERS:
            why = self._view.orders.why_not(verb)
            name = order_verb_word(verb)
            shown = name if why is None else f"{name}  ({why_short(why)})"
            made = self.menu.addAction(f"{shown}\t{KEYS[verb]}")
            made.setEnabled(why is None)
            made.triggered.connect(lambda _=False, verb=verb: self.press(verb))
        self.menu.setAccessibleName(QCoreApplication.translate("counter", "그 밖의 처리"))
        more = self.bar.more
        self.menu.popup(more.mapToGlobal(QPoint(0, -self.menu.sizeHint().height())))


Opens = Callable[[DeliveryPage, OrderRow, OrderVerb], None]
_OPENS: Final[dict[OrderVerb, Opens]] = {
    OrderVerb.LABEL: DeliveryPage._print_label,
    OrderVerb.OPEN_FULL: DeliveryPage._open_full,
    OrderVerb.RECEIVE: DeliveryPage._open_receive,
    OrderVerb.REFUND: DeliveryPage._open_refund,
    OrderVerb.REROUTE: DeliveryPage._open_reroute,
    OrderVerb.PACK: DeliveryPage._open_count,
    OrderVerb.CHECK: DeliveryPage._open_count,
    OrderVerb.CONFIRM_IDENTITY: DeliveryPage._open_identity,
    OrderVerb.COLLECT: DeliveryPage._open_identity,
}
