"""A reservation for a visitor who has no phone: documents, time, name, consent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from seoripul.contract.catalogue import Document
from seoripul.contract.centres import Centre, SlotRules
from seoripul.contract.language import Language
from seoripul.contract.pickup import Expected
from seoripul.contract.slots import Slot, SlotDay
from seoripul.kiosk.counter import drafts
from seoripul.kiosk.counter.drafts import ReservationDraft
from seoripul.kiosk.counter.office_time import moment
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.results import Done, Refused
from seoripul.ui.counter.dialogs.documents import Documents
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.times import Times
from seoripul.ui.counter.drop_down import DropDown
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.list import won
from seoripul.ui.counter.words.refusals import refusal_sentence
from seoripul.ui.counter.words.verbs import why_sentence

_SETTLE_MS = 250


class NewReservationDialog(FramedDialog):
    def __init__(
        self,
        parent: QWidget | None,
        view: CounterView,
        look: Look,
        draft: ReservationDraft = ReservationDraft(),  # noqa: B008  (frozen)
    ) -> None:
        """`draft`: what is known already, as from an order that cannot be brought home."""
        super().__init__(parent, look, 1040)
        self.setObjectName("newReservationDialog")
        self._view = view
        self.draft = draft
        self._rules, self._catalogue = SlotRules(), list[Document]()
        self.documents = Documents(look, self._take_copies)
        self.times = Times(look, self._take_slot)
        self.name, self.phone = QLineEdit(), QLineEdit()
        self.language, self.consent = DropDown(), QCheckBox()
        self._sum, self._ready = label(role="heading", wrap=True), label(role="soft", wrap=True)
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._ask_slots)
        self._lay_out_body()
        self.name.setText(draft.name)
        self.phone.setText(draft.phone)
        self._connect()
        view.changed.connect(self.refresh)
        self.resize(look.px(1040), look.px(640))
        self.refresh()
        self._ask_books()
        self.documents.search.setFocus()

    def _lay_out_body(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(self.look.px(26))
        across.addWidget(self.documents, 5)
        across.addWidget(self.times, 4)
        across.addWidget(self._visitor(), 4)
        self.body.addLayout(across, 1)

    def _visitor(self) -> QWidget:
        visitor = QWidget()
        down = QVBoxLayout(visitor)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        down.addWidget(label(QCoreApplication.translate("counter", "3  방문하신 분"), "heading"))
        fields = (
            (QCoreApplication.translate("counter", "이름"), self.name),
            (QCoreApplication.translate("counter", "전화 (없으면 비워 두세요)"), self.phone),
            (QCoreApplication.translate("counter", "안내 언어"), self.language),
        )
        for name, field in fields:
            down.addWidget(label(name, "label"))
            down.addWidget(field)
            field.setAccessibleName(name)
        down.addSpacing(6)
        down.addWidget(self.consent)
        down.addWidget(self._consented())
        down.addStretch()
        down.addWidget(self._ready)
        down.addWidget(self._sum)
        return visitor

    def _consented(self) -> QWidget:
        agreed = QCoreApplication.translate("counter", "개인정보 이용에 동의하셨습니다")
        self.consent.setText(agreed)
        self.consent.setAccessibleName(agreed)
        told = QCoreApplication.translate(
            "counter",
            "이름과 전화는 예약 처리에만 쓰고, 끝난 뒤 30일에 지웁니다. "
            "주민등록번호는 받지 않습니다.",
        )
        return label(told, "caption", wrap=True)

    def _connect(self) -> None:
        self.name.setMaxLength(40)
        self.phone.setMaxLength(16)
        for language in Language:
            self.language.addItem(choice_word(language), language)
        self.name.textChanged.connect(lambda text: self._take(replace(self.draft, name=text)))
        self.phone.textChanged.connect(lambda text: self._take(replace(self.draft, phone=text)))
        self.consent.toggled.connect(lambda on: self._take(replace(self.draft, consent=on)))
        self.language.currentIndexChanged.connect(
            lambda place: self._take(replace(self.draft, language=list(Language)[place]))
        )

    def refresh(self) -> None:
        self.name_frame(
            QCoreApplication.translate("counter", "새 예약 접수"),
            QCoreApplication.translate(
                "counter", "휴대전화가 없는 분의 예약을 대신 접수하고 QR을 인쇄해 드립니다."
            ),
            QCoreApplication.translate("counter", "예약 접수"),
        )
        self.documents.show_copies(self.draft.copies)
        self.times.show_slot(self.draft.slot)
        total = QCoreApplication.translate("counter", "수수료 합계 {won}")
        self._sum.setText(total.format(won=won(drafts.fee_krw(self.draft, self._catalogue))))
        why = self._view.why_not(Verb.PLACE)
        missing = drafts.missing(self.draft, self._rules)
        lacking = choice_word(missing[0]) if missing else ""
        self.allow(why is None and not missing, why_sentence(why) if why else lacking)

    def decide(self) -> None:
        picture = self._view.state.picture
        if picture is None:
            return
        self.accept()
        self._view.place(drafts.command(self.draft, picture.centre.id, self._rules))

    def _take(self, draft: ReservationDraft) -> None:
        self.draft = draft
        self.refresh()

    def _take_slot(self, slot: Slot) -> None:
        self._take(replace(self.draft, slot=slot))

    def _take_copies(self, code: str, copies: int) -> None:
        before = set(self.draft.copies)
        self._take(drafts.with_copies(self.draft, code, min(copies, self._rules.max_copies)))
        if set(self.draft.copies) != before:
            self._settle.start()

    # what central knows

    def _ask_books(self) -> None:
        self._view.ask(lambda central: central.centres(), self.take_centres)
        self._view.ask(lambda central: central.catalogue(), self.take_catalogue)
        self._ask_slots()

    def _ask_slots(self) -> None:
        picture = self._view.state.picture
        if picture is None:
            return
        centre, codes = picture.centre.id, tuple(self.draft.copies)
        waiting = QCoreApplication.translate("counter", "빈 시간을 확인하고 있습니다…")
        self.times.show_days(self.times.days, waiting)

        def heard(days: Outcome[list[SlotDay]]) -> None:
            if codes == tuple(self.draft.copies):  # else an answer for other papers is on its way
                self.take_days(days)

        self._view.ask(lambda central: central.slots(centre, documents=codes), heard)
        if codes:
            self._view.ask(lambda central: central.expected(centre, codes), self.take_expected)
        else:
            self._ready.clear()

    def take_centres(self, outcome: Outcome[list[Centre]]) -> None:
        picture = self._view.state.picture
        if isinstance(outcome, Done) and picture is not None:
            here = (centre for centre in outcome.value if centre.name.id == picture.centre.id)
            self._rules = next((centre.slots for centre in here), self._rules)
            self.refresh()

    def take_catalogue(self, outcome: Outcome[list[Document]]) -> None:
        if isinstance(outcome, Done):
            self._catalogue = outcome.value
            self.documents.show_catalogue([one for one in outcome.value if one.reservable])
            self.refresh()
        else:
            self.allow(False, _trouble(outcome))

    def take_days(self, outcome: Outcome[list[SlotDay]]) -> None:
        if not isinstance(outcome, Done):
            self.times.show_days((), _trouble(outcome))
            return
        self.times.show_days(outcome.value, _hint(outcome.value))
        self._keep_slot(slot for day in outcome.value for slot in day.slots)

    def take_expected(self, outcome: Outcome[Expected]) -> None:
        if isinstance(outcome, Done):
            told = QCoreApplication.translate("counter", "준비 예정 {time}")
            self._ready.setText(told.format(time=moment(outcome.value.at)))

    def _keep_slot(self, offered: Iterable[Slot]) -> None:
        chosen = self.draft.slot
        if chosen is not None:
            same = (s for s in offered if s.start == chosen.start)
            self._take(replace(self.draft, slot=next(same, None)))


def _hint(days: Sequence[SlotDay]) -> str:
    if any(slot.left for day in days for slot in day.slots):
        return ""
    return QCoreApplication.translate("counter", "예약할 수 있는 빈 시간이 없습니다.")


def _trouble(outcome: Outcome[object]) -> str:
    if isinstance(outcome, Refused):
        return refusal_sentence(outcome.refusal)
    return QCoreApplication.translate(
        "counter", "중앙이 응답하지 않았습니다. 잠시 뒤에 다시 여세요."
    )
