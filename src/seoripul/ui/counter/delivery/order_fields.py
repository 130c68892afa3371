"""The fields of an order: everything a clerk fills in, each with the key that leads to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seoripul.contract.catalogue import Document
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import OrderChannel, PayWhere, Quote
from seoripul.contract.language import Language
from seoripul.contract.pickup import IdentityProof
from seoripul.kiosk.counter.delivery import order_draft
from seoripul.kiosk.counter.delivery.order_draft import AddressDraft, OrderDraft
from seoripul.ui.counter.delivery.address_field import FIND_KEY, AddressField
from seoripul.ui.counter.delivery.fields import NextField, named
from seoripul.ui.counter.delivery.promise_card import PromiseCard
from seoripul.ui.counter.delivery.read_back import ReadBack
from seoripul.ui.counter.dialogs.choices import Choices
from seoripul.ui.counter.dialogs.documents import Documents
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.drop_down import DropDown
from seoripul.ui.counter.parts import button, label, name_button, scroller
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.order_form import order_channel_word, pay_word, remark_of

CHANNEL_KEY, DOCUMENTS_KEY, RECIPIENT_KEY = "F2", "F3", "F4"
SPLIT_KEY, PAY_KEY, IDENTITY_KEY, CONSENT_KEY, RESERVE_KEY = "F6", "F7", "F8", "F9", "F10"


class OrderFields(FramedDialog):
    """Two pages: the form, and what is read back. `take` is told of every change."""

    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, look, 1020)
        self._view = view
        self.rules, self.catalogue = DeliveryRules(), list[Document]()
        self.quote: Quote | None = None
        self.channel = Choices((OrderChannel.COUNTER, OrderChannel.PHONE), self._switch, 2,
                               order_channel_word)  # fmt: skip
        papers = QCoreApplication.translate("counter", "서류 (이름 · 코드 · 초성, 뒤에 부수)")
        title = label(f"{papers}   {DOCUMENTS_KEY}", "label", wrap=True)
        self.documents = Documents(look, self._take_copies, self._remark, title)
        self.documents.list.setMinimumHeight(look.px(100))
        self.documents.taken.setMinimumHeight(look.px(80))
        self.recipient = NextField(QCoreApplication.translate("counter", "받으실 분 이름"), 40)
        self.phone = NextField(QCoreApplication.translate("counter", "받으실 분 전화"), 16)
        self.address = AddressField(view, look, self._take_address)
        self.promise = PromiseCard(look)
        self.split, self.consent = QCheckBox(), QCheckBox()
        columns = 2 if look.scale == 1 else 1
        self.pay = Choices(tuple(PayWhere), self._take_pay, columns, pay_word)
        self.identity, self.language = DropDown(), DropDown()
        self.reserve = button("primary", "reserveInstead", self.reserve_instead)
        self.read_back, self.pages = ReadBack(look), QStackedWidget()
        self._lay_out_body()
        self._fill(self.draft)
        self._name_fields()
        self._connect()
        self._bind()
        self.resize_within(1240, 740)

    def take(self, draft: OrderDraft) -> None:
        """Something was filled in."""
        raise NotImplementedError

    def reserve_instead(self) -> None:
        """What cannot be brought home is to be reserved."""
        raise NotImplementedError

    @property
    def draft(self) -> OrderDraft:
        return self._view.orders.draft

    @property
    def reading(self) -> bool:
        return self.pages.currentIndex() == 1

    def show_draft(self, quote: Quote | None, *, reserved: bool) -> None:
        """`reserved`: a reservation may take the documents over."""
        draft = self.draft
        self._top.setVisible(not self.reading)
        self.channel.show_chosen(draft.channel)
        self.documents.show_copies(draft.copies)
        self.pay.show_chosen(draft.pay)
        self.pay.setVisible(not draft.by_phone)
        wants_identity = quote is not None and quote.identity_check
        self._identity.setVisible(wants_identity and not draft.by_phone)
        self.split.setVisible(quote is not None and (quote.splittable or draft.split))
        self.reserve.setVisible(reserved)

    def _lay_out_body(self) -> None:
        form = QWidget()
        across = QHBoxLayout(form)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self.look.px(24))
        across.addWidget(self.documents, 5)
        across.addWidget(self._who(), 5)
        across.addWidget(self._how(), 4 if self.look.scale == 1 else 5)
        self.pages.addWidget(form)
        self.pages.addWidget(self.read_back)
        self._top = QWidget()
        top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.channel, 3)
        top.addStretch(3)
        language = QCoreApplication.translate("counter", "안내 언어")
        top.addWidget(named(language, "", self.language), 1)
        self.body.addWidget(self._top)
        self.body.addWidget(self.pages, 1)

    def _who(self) -> QWidget:
        who, down = _column(self.look)
        name = QCoreApplication.translate("counter", "받으실 분")
        phone = QCoreApplication.translate("counter", "전화")
        across = QHBoxLayout()
        across.addWidget(named(name, RECIPIENT_KEY, self.recipient), 1)
        across.addWidget(named(phone, "", self.phone), 1)
        down.addLayout(across)
        down.addWidget(self.address, 1)
        return who

    def _how(self) -> QWidget:
        how, down = _column(self.look)
        down.setContentsMargins(0, 0, 8, 0)
        down.addWidget(self.promise.frame)
        down.addWidget(self.reserve)
        for each in (self.split, self.pay, self._identity_field(), self.consent):
            down.addWidget(each)
        down.addStretch()
        return scroller(how)

    def _identity_field(self) -> QWidget:
        name = QCoreApplication.translate("counter", "확인한 신분증 (종류만 기록)")
        self._identity = named(name, IDENTITY_KEY, self.identity)
        return self._identity

    def _fill(self, draft: OrderDraft) -> None:
        self.recipient.setText(draft.recipient)
        self.phone.setText(draft.phone)
        self.address.show_draft(draft.address)
        self.consent.setChecked(draft.consent)
        self.split.setChecked(draft.split)
        self.identity.addItem(QCoreApplication.translate("counter", "아직 확인 안 함"), None)
        for proof in IdentityProof:
            self.identity.addItem(choice_word(proof), proof)
        seen = list(IdentityProof).index(draft.identity) + 1 if draft.identity else 0
        self.identity.setCurrentIndex(seen)
        for language in Language:
            self.language.addItem(choice_word(language), language)
        self.language.setCurrentIndex(list(Language).index(draft.language))

    def _name_fields(self) -> None:
        self.channel.title.setText(
            QCoreApplication.translate("counter", "신청 경로") + f"   {CHANNEL_KEY}"
        )
        self.pay.title.setText(QCoreApplication.translate("counter", "수수료") + f"   {PAY_KEY}")
        split = QCoreApplication.translate("counter", "되는 서류부터 나누어 보내기")
        agreed = QCoreApplication.translate("counter", "개인정보 이용에 동의하셨습니다")
        boxes = ((self.split, split, SPLIT_KEY), (self.consent, agreed, CONSENT_KEY))
        for box, words, key in boxes:
            box.setText(f"{words}   {key}")
            box.setAccessibleName(words)
        self.consent.setToolTip(
            QCoreApplication.translate(
                "counter",
                "이름·전화·주소는 배송에만 쓰고, 끝난 뒤 30일에 지웁니다. "
                "주민등록번호는 받지 않습니다.",
            )
        )
        reserve = QCoreApplication.translate("counter", "방문 예약으로 바꾸기")
        name_button(self.reserve, f"{reserve}  {RESERVE_KEY}")

    def _connect(self) -> None:
        self.recipient.textChanged.connect(lambda text: self._change(recipient=text))
        self.phone.textChanged.connect(lambda text: self._change(phone=text))
        self.split.toggled.connect(lambda on: self._change(split=on))
        self.consent.toggled.connect(lambda on: self._change(consent=on))
        self.identity.currentIndexChanged.connect(
            lambda at: self._change(identity=list(IdentityProof)[at - 1] if at > 0 else None)
        )
        self.language.currentIndexChanged.connect(
            lambda at: self._change(language=list(Language)[at])
        )

    def _bind(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            CHANNEL_KEY: self._other_channel,
            DOCUMENTS_KEY: self.documents.search.setFocus,
            RECIPIENT_KEY: self.recipient.setFocus,
            FIND_KEY: self.address.take_focus,
            SPLIT_KEY: self._toggle_split,
            PAY_KEY: self._other_pay,
            IDENTITY_KEY: self.identity.setFocus,
            CONSENT_KEY: self.consent.toggle,
            RESERVE_KEY: self._reserve_by_key,
        }
        for key, deed in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(lambda deed=deed: self._key(deed))

    def _key(self, deed: Callable[[], object]) -> None:
        if not self.reading:
            deed()

    def _change(self, **changed: object) -> None:
        self.take(replace(self.draft, **changed))  # type: ignore[arg-type]

    def _take_address(self, address: AddressDraft) -> None:
        self._change(address=address)

    def _take_copies(self, code: str, copies: int) -> None:
        self.take(order_draft.with_copies(self.draft, code, min(copies, self.rules.max_copies)))

    def _take_pay(self, pay: PayWhere) -> None:
        self._change(pay=pay)

    def _switch(self, channel: OrderChannel) -> None:
        self._change(channel=channel)
        self.documents.say_again()

    def _remark(self, document: Document) -> str:
        return remark_of(document, by_phone=self.draft.by_phone)

    def _other_pay(self) -> None:
        other = PayWhere.DOOR if self.draft.pay is PayWhere.COUNTER else PayWhere.COUNTER
        self._change(pay=other)

    def _other_channel(self) -> None:
        self._switch(OrderChannel.COUNTER if self.draft.by_phone else OrderChannel.PHONE)

    def _toggle_split(self) -> None:
        if self.split.isVisible():
            self.split.toggle()

    def _reserve_by_key(self) -> None:
        if self.reserve.isVisible():
            self.reserve_instead()


def _column(look: Look) -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    down = QVBoxLayout(made)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(look.px(10))
    return made, down
