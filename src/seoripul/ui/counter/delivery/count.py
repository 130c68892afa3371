"""Papers are counted into the envelope: by the first person, and again by a second one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from seoripul.contract.delivery import ChangeOrder, OrderRow
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.ui.counter.delivery.order_detail import money_facts
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.panes.detail_parts import FactGrid
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import copies_words, document_name, spaced
from seoripul.ui.counter.words.orders import order_verb_word
from seoripul.ui.counter.words.verbs import why_sentence


class CountField(QSpinBox):
    """Enter is the dialog's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            event.ignore()
        else:
            super().keyPressEvent(event)


class CountDialog(FramedDialog):
    """The first count is not told to the second person."""

    def __init__(
        self,
        parent: QWidget | None,
        view: CounterView,
        look: Look,
        row: OrderRow,
        verb: OrderVerb,
    ) -> None:
        super().__init__(parent, look, 560)
        self.setObjectName("countDialog")
        self._view, self._row, self._verb = view, row, verb
        self.count = CountField()
        self.count.setRange(0, 9999)
        self.count.valueChanged.connect(lambda _: self.refresh())
        papers, fees = FactGrid(), FactGrid()
        papers.show_facts([(document_name(d), copies_words(d.copies)) for d in row.documents])
        fees.show_facts(money_facts(row))
        self.body.addWidget(papers)
        self.body.addWidget(fees)
        name = QCoreApplication.translate("counter", "센 매수 (모든 서류의 장 수를 더해)")
        self.body.addWidget(label(name, "label"))
        self.body.addWidget(self.count)
        self.count.setAccessibleName(name)
        self.count.lineEdit().setAccessibleName(name)
        view.orders.changed.connect(self.refresh)
        self.refresh()
        self.count.clear()
        self.count.setFocus()

    def refresh(self) -> None:
        second = self._verb is OrderVerb.CHECK
        self.name_frame(
            order_verb_word(self._verb),
            f"{spaced(self._row.number)} · {self._row.masked_name}",
            QCoreApplication.translate("counter", "봉투를 봉했습니다")
            if second
            else QCoreApplication.translate("counter", "봉투에 넣었습니다"),
        )
        why = self._view.orders.why_not(self._verb, self._row)
        uncounted = QCoreApplication.translate("counter", "종이를 세어 매수를 적으세요.")
        lacking = why_sentence(why) if why else "" if self.count.value() else uncounted
        self.allow(not lacking, lacking)

    def decide(self) -> None:
        self.accept()
        self._view.orders.do(self._verb, self._row, ChangeOrder(count=self.count.value()))
