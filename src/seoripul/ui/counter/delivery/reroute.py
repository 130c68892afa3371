"""An envelope that came back goes to another address in the district."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from seoripul.contract.delivery import ChangeOrder, OrderRow
from seoripul.kiosk.counter.delivery.order_draft import AddressDraft, address_given, lacks_address
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.ui.counter.delivery.address_field import AddressField
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import spaced
from seoripul.ui.counter.words.order_form import lacks_sentence
from seoripul.ui.counter.words.orders import order_verb_word
from seoripul.ui.counter.words.verbs import why_sentence


class RerouteDialog(FramedDialog):
    def __init__(
        self, parent: QWidget | None, view: CounterView, look: Look, row: OrderRow
    ) -> None:
        super().__init__(parent, look, 620)
        self.setObjectName("rerouteDialog")
        self._view, self._row = view, row
        self.address = AddressField(view, look, lambda _: self.refresh())
        self.body.addWidget(self.address, 1)
        view.orders.changed.connect(self.refresh)
        self.refresh()
        self.address.ask_books()
        self.address.take_focus()

    @property
    def draft(self) -> AddressDraft:
        return self.address.draft

    def refresh(self) -> None:
        self.name_frame(
            order_verb_word(OrderVerb.REROUTE),
            f"{spaced(self._row.number)} · {self._row.masked_name} · {self._row.masked_address}",
            QCoreApplication.translate("counter", "이 주소로 보냅니다"),
        )
        why = self._view.orders.why_not(OrderVerb.REROUTE, self._row)
        lacks = lacks_address(self.draft)
        lacking = why_sentence(why) if why else lacks_sentence(lacks) if lacks else ""
        self.allow(not lacking, lacking)

    def decide(self) -> None:
        self.accept()
        change = ChangeOrder(address=address_given(self.draft))
        self._view.orders.do(OrderVerb.REROUTE, self._row, change)
