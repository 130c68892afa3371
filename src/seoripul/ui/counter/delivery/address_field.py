"""Where papers are brought to: found while typing, or entered by guide while none is on file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from seoripul.contract.addresses import Address, AddressesFound, Dong
from seoripul.kiosk.counter.delivery.order_draft import AddressDraft
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.station.results import Done, NotReached
from seoripul.ui.counter.delivery.fields import NextField, named
from seoripul.ui.counter.dialogs.documents import FindField
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.drop_down import DropDown
from seoripul.ui.counter.parts import button, label, name_button
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import in_korean

SETTLE_MS: Final = 150
FIND_KEY: Final = "F5"


class AddressField(QWidget):
    def __init__(
        self, view: CounterView, look: Look, changed: Callable[[AddressDraft], None]
    ) -> None:
        super().__init__()
        self._view, self._look, self._tell = view, look, changed
        self.draft = AddressDraft()
        self.search = FindField(self._step, self._take_current)
        self.search.setObjectName("addressSearch")
        self.results = QListWidget()
        self.results.setObjectName("addressList")
        self.told = label(role="caption", wrap=True)
        self.chosen, self.again = label(role="strong", wrap=True), button(clicked=self.search_again)
        self.road = NextField(QCoreApplication.translate("counter", "도로명 주소"), 100)
        self.postcode = NextField(QCoreApplication.translate("counter", "우편번호"), 5)
        self.dong = DropDown()
        self.detail = NextField(QCoreApplication.translate("counter", "상세 주소"), 60)
        self._finding, self._guided = QWidget(), QWidget()
        self._dongs: Sequence[Dong] = ()
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._find)
        self._lay_out()
        self._connect()
        self._show_way(guided=False)

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(self._look.px(8))
        self._lay_out_finding(QVBoxLayout(self._finding))
        self._lay_out_guided(QVBoxLayout(self._guided))
        taken = QHBoxLayout()
        taken.addWidget(self.chosen, 1)
        taken.addWidget(self.again)
        down.addWidget(self._finding, 1)
        down.addWidget(self._guided)
        down.addLayout(taken)
        down.addWidget(self.told)
        name = QCoreApplication.translate("counter", "상세 주소 (동·호수)")
        down.addWidget(named(name, "", self.detail))
        self._rest = QWidget()
        down.addWidget(self._rest, 1)

    def _lay_out_finding(self, down: QVBoxLayout) -> None:
        down.setContentsMargins(0, 0, 0, 0)
        name = QCoreApplication.translate("counter", "받으실 주소")
        down.addWidget(named(name, FIND_KEY, self.search))
        hint = QCoreApplication.translate("counter", "도로명 · 건물 · 우편번호 · ㅅㅊㄷㄹ 123")
        self.search.setPlaceholderText(hint)
        self.search.setAccessibleDescription(hint)
        self.results.setAccessibleName(QCoreApplication.translate("counter", "찾은 주소"))
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setWordWrap(True)
        self.results.setMinimumHeight(self._look.px(64))
        self.results.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        down.addWidget(self.results, 1)

    def _lay_out_guided(self, down: QVBoxLayout) -> None:
        down.setContentsMargins(0, 0, 0, 0)
        name = QCoreApplication.translate("counter", "도로명 주소 (예: 서초대로 123)")
        down.addWidget(named(name, FIND_KEY, self.road))
        across = QHBoxLayout()
        across.addWidget(
            named(QCoreApplication.translate("counter", "우편번호"), "", self.postcode), 2
        )
        across.addWidget(named(QCoreApplication.translate("counter", "행정동"), "", self.dong), 3)
        down.addLayout(across)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._settle.start())
        self.results.itemClicked.connect(self._take)
        self.results.itemActivated.connect(self._take)
        name_button(self.again, QCoreApplication.translate("counter", "다시 찾기"))
        self.road.textChanged.connect(lambda text: self._change(road=text))
        self.postcode.textChanged.connect(lambda text: self._change(postcode=text))
        self.detail.textChanged.connect(lambda text: self._change(detail=text))
        self.dong.currentIndexChanged.connect(
            lambda _: self._change(dong_code=str(self.dong.currentData() or ""))
        )

    def show_draft(self, draft: AddressDraft) -> None:
        """What was typed before this window was opened."""
        self.draft = draft
        for field, text in (
            (self.road, draft.road),
            (self.postcode, draft.postcode),
            (self.detail, draft.detail),
        ):
            field.setText(text)
        self._show_way(guided=bool(draft.road))

    def ask_books(self) -> None:
        self._view.ask(lambda central: central.dongs(), self.take_dongs)
        self._view.ask(lambda central: central.find_addresses("", 1), self.take_found)

    def take_focus(self) -> None:
        field = self.road if self._guided.isVisibleTo(self) else self.search
        (field if self.draft.found is None else self.detail).setFocus()

    def search_again(self) -> None:
        self._change(found=None)
        self._show_way(guided=False)
        self.search.setFocus()
        self.search.selectAll()

    # what central knows

    def _find(self) -> None:
        text = self.search.text().strip()
        if not text:
            self.results.clear()
            return

        def heard(outcome: Outcome[AddressesFound]) -> None:
            if text == self.search.text().strip():  # else a newer question is on its way
                self.take_found(outcome)

        self._view.ask(lambda central: central.find_addresses(text), heard)

    def take_found(self, outcome: Outcome[AddressesFound]) -> None:
        if not isinstance(outcome, Done):
            away = QCoreApplication.translate(
                "counter", "중앙이 응답하지 않아 주소를 찾지 못했습니다. 적은 내용은 남아 있습니다."
            )
            self.told.setText(away if isinstance(outcome, NotReached) else trouble_words(outcome))
            return
        found = outcome.value
        self._show_way(guided=not found.imported)
        self.results.clear()
        for address in found.addresses:
            self.results.addItem(_line(address))
        self.results.setCurrentRow(0)
        nothing = bool(self.search.text().strip()) and found.imported and not found.addresses
        self.told.setText(
            QCoreApplication.translate("counter", "찾는 주소가 없습니다. 다르게 적어 보세요.")
            if nothing
            else ""
        )

    def take_dongs(self, outcome: Outcome[list[Dong]]) -> None:
        if not isinstance(outcome, Done):
            return
        self._dongs = outcome.value
        wanted = self.draft.dong_code
        self.dong.blockSignals(True)
        self.dong.clear()
        self.dong.addItem(QCoreApplication.translate("counter", "고르세요"), "")
        for dong in outcome.value:
            self.dong.addItem(dong.ko if in_korean() else dong.en, dong.code)
        self.dong.setCurrentIndex(max(0, self.dong.findData(wanted)))
        self.dong.blockSignals(False)

    def _show_way(self, *, guided: bool) -> None:
        found = self.draft.found
        guided = guided and found is None
        self._finding.setVisible(not guided and found is None)
        self._guided.setVisible(guided)
        self._rest.setVisible(guided or found is not None)
        self.chosen.setVisible(found is not None)
        self.again.setVisible(found is not None)
        self.chosen.setText(f"{found.text}\n({found.postcode}) {found.admin_dong}" if found else "")

    def _step(self, by: int) -> None:
        last = self.results.count() - 1
        self.results.setCurrentRow(min(last, max(0, self.results.currentRow() + by)))

    def _take_current(self) -> None:
        shown = self.results.currentItem()
        if shown is not None:
            self._take(shown)

    def _take(self, shown: QListWidgetItem) -> None:
        self._change(found=shown.data(Qt.ItemDataRole.UserRole))
        self._show_way(guided=False)
        self.told.clear()
        self.detail.setFocus()

    def _change(self, **changed: object) -> None:
        self.draft = replace(self.draft, **changed)  # type: ignore[arg-type]
        self._tell(self.draft)


def _line(address: Address) -> QListWidgetItem:
    shown = QListWidgetItem(f"{address.text}  ({address.postcode})")
    shown.setData(Qt.ItemDataRole.UserRole, address)
    return shown
