"""An order was taken: its number, the receipt code, what is promised, and a slip for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seoripul.contract.delivery import OrderPlaced, PayWhere
from seoripul.kiosk.counter.delivery.money import as_charged
from seoripul.kiosk.counter.delivery.order_draft import OrderDraft
from seoripul.kiosk.counter.delivery.slips import order_slip
from seoripul.kiosk.counter.notes import Paper, SlipNote
from seoripul.ui.counter.delivery.receive import ReceiveDialog
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.parts import button, card, label, name_button
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import spaced, ticket_word, won
from seoripul.ui.counter.words.notes import note_words
from seoripul.ui.counter.words.order_form import part_documents, promise_words

RECEIVE_KEY = "F8"


class OrderPlacedDialog(FramedDialog):
    """At the counter the slip comes out by itself; on the telephone the code is said."""

    def __init__(
        self,
        parent: QWidget | None,
        view: CounterView,
        look: Look,
        placed: OrderPlaced,
        draft: OrderDraft,
        printer: DeskPrinter,
    ) -> None:
        super().__init__(parent, look, 760)
        self.setObjectName("orderPlacedDialog")
        self._view, self._printer = view, printer
        self.placed, self._draft = placed, draft
        self._subject = f"order:{placed.orders[0].number}"
        self.receive = button(name="receiveButton", clicked=self.open_receive)
        self._lay_out_body()
        self._name()
        if printer.ready and not draft.by_phone:
            self.decide()
        self.confirm.setFocus()

    @property
    def _pays_now(self) -> bool:
        return not self._draft.by_phone and self._draft.pay is PayWhere.COUNTER

    def _lay_out_body(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(self.look.px(26))
        across.addWidget(self._code())
        down = QVBoxLayout()
        down.setSpacing(self.look.px(10))
        for each in self.placed.orders:
            down.addWidget(label(spaced(each.number), "title"))
            when = promise_words(each.part.delivery_date, each.part.window)
            down.addWidget(label(f"{when}  ·  {part_documents(each.part)}", "soft", wrap=True))
        for words in self._remarks():
            down.addWidget(label(words, "strong", wrap=True))
        down.addStretch()
        down.addWidget(self.receive)
        across.addLayout(down, 1)
        self.body.addLayout(across)

    def _code(self) -> QWidget:
        frame, inside = card(self.look.px(18))
        code = self.placed.receipt_code
        inside.addWidget(label(QCoreApplication.translate("counter", "수령 번호"), "label"))
        number = label(f"{code[:3]} {code[3:]}", "number")
        number.setObjectName("receiptCode")
        inside.addWidget(number)
        told = QCoreApplication.translate("counter", "받으실 때\n배송원에게 말하는 번호입니다.")
        inside.addWidget(label(told, "caption"))
        inside.addStretch()
        return frame

    def _remarks(self) -> list[str]:
        placed = self.placed
        total = QCoreApplication.translate("counter", "수수료 합계 {won}")
        told = [total.format(won=won(placed.stamp_krw + placed.delivery_krw))]
        if placed.identity_check and self._draft.identity is None:
            told.append(
                QCoreApplication.translate(
                    "counter", "신분증을 확인한 뒤 ‘신분 확인’을 눌러야 처리가 시작됩니다."
                )
            )
        if placed.ticket is not None:
            ticket = QCoreApplication.translate("counter", "민원택배 창구 번호 {ticket}")
            told.append(ticket.format(ticket=ticket_word(placed.ticket.number)))
        return told

    def _name(self) -> None:
        lead = (
            QCoreApplication.translate("counter", "접수 번호와 수령 번호를 불러 드리세요.")
            if self._draft.by_phone
            else QCoreApplication.translate("counter", "접수증을 드리세요.")
        )
        self.name_frame(
            QCoreApplication.translate("counter", "신청을 접수했습니다"),
            lead,
            QCoreApplication.translate("counter", "접수증 인쇄"),
        )
        receive = QCoreApplication.translate("counter", "수수료 받기")
        name_button(self.receive, f"{receive}  {RECEIVE_KEY}")
        self.receive.setShortcut(RECEIVE_KEY)
        owed = self.placed.stamp_krw + self.placed.delivery_krw
        self.receive.setVisible(self._pays_now and owed > 0)

    def open_receive(self) -> None:
        """The parts of a split order are paid together."""
        ReceiveDialog(self.parentWidget(), self._view, self.look, as_charged(self.placed)).open()
        self.receive.setEnabled(False)

    def decide(self) -> None:
        """Print; the dialog stays so that a jam can be mended and printed again."""
        picture = self._view.state.picture
        if picture is None:
            return
        slip = order_slip(
            self.placed,
            picture.centre,
            self._draft.language,
            PayWhere.DOOR if self._draft.by_phone else self._draft.pay,
            self._view.now(),
            address=self._view.page_address(f"/d/{self.placed.follow}"),
            reprint=self._printer.was_printed(self._subject),
        )
        self.allow(False, QCoreApplication.translate("counter", "인쇄하고 있습니다…"))
        self._printer.print(self._subject, slip, self._printed)

    def _printed(self, paper: Paper) -> None:
        self.allow(True, note_words(SlipNote(paper))[1])
        (self.receive if self.receive.isVisible() else self.leave).setFocus()
