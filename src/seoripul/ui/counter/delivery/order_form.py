"""One form for an order at the counter and one on the telephone, as fast as a clerk talks."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from seoripul.contract.catalogue import Document
from seoripul.contract.centres import Centre
from seoripul.contract.delivery import Quote, QuoteOrder
from seoripul.kiosk.counter.delivery import order_draft
from seoripul.kiosk.counter.delivery.order_draft import BY_RESERVATION, OrderDraft
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.kiosk.counter.drafts import ReservationDraft
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.station.results import Done, Refused
from seoripul.ui.counter.delivery.order_fields import OrderFields
from seoripul.ui.counter.delivery.placing import Placing
from seoripul.ui.counter.dialogs.documents import name_of
from seoripul.ui.counter.dialogs.new_reservation import NewReservationDialog
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.order_form import lacks_sentence
from seoripul.ui.counter.words.refusals import refusal_sentence
from seoripul.ui.counter.words.verbs import why_sentence

SETTLE_MS: Final = 200


class OrderForm(OrderFields):
    """The draft lives in the view: a window that was closed, or a desk that was rebuilt, loses
    nothing. `placing` sends it and shows what came of it."""

    def __init__(
        self, parent: QWidget | None, view: CounterView, look: Look, placing: Placing
    ) -> None:
        super().__init__(parent, view, look)
        self.setObjectName("orderForm")
        self._placing = placing
        self._asked: QuoteOrder | None = None
        self._away = False
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._ask_quote)
        view.changed.connect(self._hear_desk)
        self.refresh()
        self._ask_books()
        self.documents.search.setFocus()

    def refresh(self) -> None:
        self._name()
        lacks = order_draft.missing(self.draft, self.catalogue, self.rules)
        self.show_draft(self.quote, reserved=bool(BY_RESERVATION & set(lacks)))
        if not self.reading:
            self._judge(lacks_sentence(lacks[0]) if lacks else "")

    def _judge(self, lacking: str) -> None:
        why = self._view.orders.why_not(OrderVerb.NEW_ORDER)
        if why is not None:
            lacking = why_sentence(why)
        elif not lacking and self.quote is None:
            lacking = self.promise.told.text() or self._computing()
        self.allow(not lacking, lacking)

    def _name(self) -> None:
        reading = self.reading
        self.name_frame(
            QCoreApplication.translate("counter", "되읽기")
            if reading
            else QCoreApplication.translate("counter", "민원택배 신청"),
            QCoreApplication.translate("counter", "아래를 차례로 읽어 드리고 맞는지 확인하세요.")
            if reading
            else QCoreApplication.translate(
                "counter", "Enter로 다음 칸, Esc로 닫기. 적은 내용은 닫아도 남아 있습니다."
            ),
            self._placing.confirm_words()
            if reading
            else QCoreApplication.translate("counter", "되읽기"),
            QCoreApplication.translate("counter", "고치기") if reading else "",
        )

    # what is filled in

    def take(self, draft: OrderDraft) -> None:
        before = order_draft.quoted(self.draft)
        self._view.orders.draft = draft
        after = order_draft.quoted(draft)
        if after != before:
            self.quote = None
            if after is None:
                self._ask_quote()
            else:
                self._settle.start()
        self.refresh()

    def reserve_instead(self) -> None:
        """The reservation takes the documents over; the order keeps what else was told."""
        draft = self.draft
        copies = {code: n for code, n in draft.copies.items() if self._reservable(code)}
        over = self.parentWidget()
        reserved = ReservationDraft(
            copies=copies, name=draft.recipient, phone=draft.phone, language=draft.language
        )
        self._view.orders.draft = replace(draft, copies={})
        self.reject()
        NewReservationDialog(over, self._view, self.look, reserved).open()

    def _reservable(self, code: str) -> bool:
        return any(one.code == code and one.reservable for one in self.catalogue)

    # what central knows

    def _ask_books(self) -> None:
        self._view.ask(lambda central: central.centres(), self.take_centres)
        self._view.ask(lambda central: central.catalogue(), self.take_catalogue)
        self.address.ask_books()
        self._ask_quote()

    def take_centres(self, outcome: Outcome[list[Centre]]) -> None:
        picture = self._view.state.picture
        if isinstance(outcome, Done) and picture is not None:
            here = (one for one in outcome.value if one.name.id == picture.centre.id)
            self.rules = next((one.delivery for one in here), self.rules)
            self.refresh()

    def take_catalogue(self, outcome: Outcome[list[Document]]) -> None:
        if isinstance(outcome, Done):
            self.catalogue = outcome.value
            self.documents.show_catalogue(outcome.value)
            self.refresh()

    def _ask_quote(self) -> None:
        asked = order_draft.quoted(self.draft)
        self._asked = asked
        if asked is None:
            told = QCoreApplication.translate("counter", "서류를 고르면 약속과 금액이 나옵니다.")
            self.promise.show_nothing(told)
            self.refresh()
            return
        self.promise.show_nothing(self._computing())

        def heard(outcome: Outcome[Quote]) -> None:
            if asked == self._asked:  # else an answer to what was typed since is on its way
                self.take_quote(outcome)

        self._view.ask(lambda central: central.quote_order(asked), heard)

    def take_quote(self, outcome: Outcome[Quote]) -> None:
        self._away = False
        if isinstance(outcome, Done):
            self.quote = outcome.value
            self.promise.show_quote(outcome.value, self.rules)
        elif isinstance(outcome, Refused):
            self.promise.show_nothing(self._why(outcome), bad=True)
        else:
            self._away = True
            away = QCoreApplication.translate(
                "counter",
                "중앙이 응답하지 않아 약속과 금액을 보여 드릴 수 없습니다. "
                "적은 내용은 남아 있고, 연결되면 다시 계산합니다.",
            )
            self.promise.show_nothing(away, bad=True)
        self.refresh()

    def _why(self, outcome: Refused) -> str:
        """A refused document is named."""
        subject = outcome.refusal.facts.subject
        named = (name_of(one) for one in self.catalogue if one.code == subject)
        about = next(named, "")
        sentence = refusal_sentence(outcome.refusal)
        return f"{about}: {sentence}" if about else sentence

    def _computing(self) -> str:
        return QCoreApplication.translate("counter", "약속과 금액을 계산하고 있습니다…")

    def _hear_desk(self) -> None:
        """Central is there again: what it did not answer is asked anew."""
        if self._away and self._view.state.online:
            self._away = False
            self._ask_books()
        self.refresh()

    # reading back and placing

    def decide(self) -> None:
        if not self.reading and self.quote is not None:
            self._placing.begin(self.draft, self.quote)
            self.read_back.show_order(self.draft, self.quote, self.catalogue, self.rules)
            self.pages.setCurrentIndex(1)
            self.refresh()
            self.allow(True)
            self.confirm.setFocus()
        elif self.reading:
            self.allow(False, QCoreApplication.translate("counter", "접수하고 있습니다…"))
            self._placing.send(self._placed, self._not_placed)

    def _placed(self) -> None:
        self._view.orders.draft = OrderDraft(channel=self.draft.channel)
        self.accept()

    def _not_placed(self, words: str, *, again: bool) -> None:
        """`again`: the same button may be pressed once more."""
        self._name()
        self.read_back.warn(words)
        self.allow(again, words if not again else "")
        if again:
            self.confirm.setFocus()

    def reject(self) -> None:
        """Esc leads back to the form first."""
        if self.reading:
            self.pages.setCurrentIndex(0)
            self.read_back.warn("")
            self.refresh()
            self.documents.search.setFocus()
            return
        super().reject()
