"""Couriers: who they are, when they work, where they like to go, and their phones."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from seoripul.api_client.central import new_key
from seoripul.contract.addresses import Zone
from seoripul.contract.dispatch import Courier, CourierShift, SaveCourier
from seoripul.contract.people import PairingOpened
from seoripul.kiosk.counter.dispatch.verbs import RunVerb
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.station.results import Done
from seoripul.rules.promise import Window
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.parts import button, empty, label, name_button, scroller
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.days import weekday_word
from seoripul.ui.counter.words.list import in_korean
from seoripul.ui.counter.words.order_form import window_word
from seoripul.ui.counter.words.runs import run_verb_word
from seoripul.ui.counter.words.verbs import why_sentence
from seoripul.ui.hardware.qr_matrix import qr_matrix

WEEK = range(5)
RUNS = (Window.AM, Window.PM)
_COURIER = Qt.ItemDataRole.UserRole
PAGE = "/c"
"""Of central: the courier's page."""


class CouriersDialog(FramedDialog):
    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, look, 940)
        self.setObjectName("couriersDialog")
        self._view, self._key = view, new_key()
        self.list = QListWidget()
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.eligible, self.active = QCheckBox(), QCheckBox()
        self.shifts = {(day, window): QCheckBox() for day in WEEK for window in RUNS}
        self.zones: dict[str, QCheckBox] = {}
        self._zone_row = QHBoxLayout()
        self.pair = button(name="pairPhone", clicked=self._pair)
        self.code, self.qr = label(role="number"), QLabel()
        self.paired = label(role="caption", wrap=True)
        self._lay_out_body()
        self._name()
        self.list.currentItemChanged.connect(lambda now, _: self._show(now))
        self.name.textChanged.connect(lambda _: self._judge())
        self.resize_within(1040, 600)
        self._judge()
        self.list.setFocus()

    @property
    def chosen(self) -> Courier | None:
        shown = self.list.currentItem()
        found = shown.data(_COURIER) if shown is not None else None
        return found if isinstance(found, Courier) else None

    def ask(self) -> None:
        self._view.ask(lambda central: central.zones(), self.take_zones)
        self._view.ask(lambda central: central.couriers(), self.take)

    def _lay_out_body(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(self.look.px(24))
        across.addWidget(self.list, 2)
        form = QWidget()
        down = QVBoxLayout(form)
        down.setContentsMargins(0, 0, 8, 0)
        down.setSpacing(self.look.px(8))
        down.addWidget(label(QCoreApplication.translate("counter", "이름"), "label"))
        down.addWidget(self.name)
        down.addWidget(self.eligible)
        down.addWidget(self.active)
        roster = QCoreApplication.translate("counter", "근무표 (아무것도 고르지 않으면 언제나)")
        down.addWidget(label(roster, "label"))
        down.addLayout(self._roster())
        zones = QCoreApplication.translate("counter", "맡는 구역 (고르지 않으면 어디나)")
        down.addWidget(label(zones, "label"))
        down.addLayout(self._zone_row)
        down.addStretch()
        across.addWidget(scroller(form), 4)
        across.addLayout(self._phone(), 2)
        self.body.addLayout(across, 1)

    def _roster(self) -> QGridLayout:
        grid = QGridLayout()
        for day in WEEK:
            grid.addWidget(label(weekday_word(day), "soft"), 0, day + 1)
        for row, window in enumerate(RUNS, 1):
            grid.addWidget(label(window_word(window), "soft"), row, 0)
            for day in WEEK:
                box = self.shifts[day, window]
                box.setAccessibleName(f"{weekday_word(day)} {window_word(window)}")
                grid.addWidget(box, row, day + 1)
        grid.setColumnStretch(6, 1)
        return grid

    def _phone(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.addWidget(label(QCoreApplication.translate("counter", "휴대전화"), "label"))
        for each in (self.pair, self.paired, self.code, self.qr):
            words.addWidget(each)
        words.addStretch()
        self.code.setObjectName("courierCode")
        self.code.hide()
        self.qr.hide()
        return words

    def _name(self) -> None:
        self.name_frame(
            run_verb_word(RunVerb.KEEP_COURIERS),
            QCoreApplication.translate(
                "counter", "나이는 적지 않습니다. 채용 조건에 맞는지만 남깁니다."
            ),
            QCoreApplication.translate("counter", "저장"),
        )
        self.list.setAccessibleName(QCoreApplication.translate("counter", "배송원"))
        self.name.setAccessibleName(QCoreApplication.translate("counter", "이름"))
        for box, words in (
            (self.eligible, QCoreApplication.translate("counter", "채용 조건에 맞음 (18–39세)")),
            (self.active, QCoreApplication.translate("counter", "일하고 있음")),
        ):
            box.setText(words)
            box.setAccessibleName(words)
        name_button(self.pair, QCoreApplication.translate("counter", "휴대전화 연결"))

    # what central knows

    def take_zones(self, outcome: Outcome[list[Zone]]) -> None:
        if not isinstance(outcome, Done):
            return
        empty(self._zone_row)
        self.zones = {zone.code: QCheckBox() for zone in outcome.value}
        for zone in outcome.value:
            name = zone.ko if in_korean() else zone.en
            self.zones[zone.code].setText(name)
            self.zones[zone.code].setAccessibleName(name)
            self._zone_row.addWidget(self.zones[zone.code])
        self._zone_row.addStretch()
        self._show(self.list.currentItem())

    def take(self, outcome: Outcome[list[Courier]], chosen: str = "") -> None:
        if not isinstance(outcome, Done):
            self.allow(False, trouble_words(outcome))
            return
        self.list.clear()
        for courier in outcome.value:
            gone = QCoreApplication.translate("counter", "쉼")
            shown = QListWidgetItem(courier.name if courier.active else f"{courier.name}  ({gone})")
            shown.setData(_COURIER, courier)
            self.list.addItem(shown)
            if courier.id == chosen:
                self.list.setCurrentItem(shown)
        fresh = QListWidgetItem(QCoreApplication.translate("counter", "+ 새 배송원"))
        self.list.addItem(fresh)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def _show(self, shown: QListWidgetItem | None) -> None:
        courier = shown.data(_COURIER) if shown is not None else None
        known = courier if isinstance(courier, Courier) else None
        self.name.setText(known.name if known else "")
        self.eligible.setChecked(known.eligible if known else False)
        self.active.setChecked(known.active if known else True)
        planned = {(s.weekday, s.window) for s in known.shifts} if known else set()
        for which, box in self.shifts.items():
            box.setChecked(which in planned)
        for code, box in self.zones.items():
            box.setChecked(known is not None and code in known.zones)
        self.code.hide()
        self.qr.hide()
        self._judge()

    def _judge(self) -> None:
        courier = self.chosen
        why = self._view.runs.why_not(RunVerb.KEEP_COURIERS)
        unnamed = QCoreApplication.translate("counter", "배송원의 이름을 적으세요.")
        lacking = why_sentence(why) if why else "" if self.name.text().strip() else unnamed
        self.allow(not lacking, lacking)
        self.pair.setEnabled(courier is not None and courier.active and courier.eligible)
        paired = QCoreApplication.translate("counter", "휴대전화가 연결되어 있습니다.")
        alone = QCoreApplication.translate("counter", "연결된 휴대전화가 없습니다.")
        self.paired.setText(paired if courier and courier.phone_paired else alone)

    # deeds

    def decide(self) -> None:
        courier = self.chosen
        wish = SaveCourier(
            id=courier.id if courier else "",
            name=self.name.text().strip(),
            eligible=self.eligible.isChecked(),
            active=self.active.isChecked(),
            zones=tuple(code for code, box in self.zones.items() if box.isChecked()),
            shifts=tuple(
                CourierShift(weekday=day, window=window)
                for (day, window), box in self.shifts.items()
                if box.isChecked()
            ),
        )
        key = self._key
        self.allow(False, QCoreApplication.translate("counter", "저장하는 중…"))
        self._view.ask(lambda central: central.save_courier(wish, key), self._saved)

    def _saved(self, outcome: Outcome[Courier]) -> None:
        if not isinstance(outcome, Done):
            self.allow(True, trouble_words(outcome))
            return
        self._key, saved = new_key(), outcome.value.id
        self._view.ask(lambda central: central.couriers(), lambda every: self.take(every, saved))

    def _pair(self) -> None:
        courier = self.chosen
        if courier is not None:
            key = new_key()
            self._view.ask(lambda central: central.pair_courier(courier.id, key), self.take_pairing)

    def take_pairing(self, outcome: Outcome[PairingOpened]) -> None:
        if not isinstance(outcome, Done):
            self.paired.setText(trouble_words(outcome))
            return
        code = outcome.value.code
        self.code.setText(f"{code[:3]} {code[3:]}")
        address = self._view.page_address(PAGE)
        told = QCoreApplication.translate(
            "counter", "배송원의 휴대전화로 QR을 찍거나 {address}에서 번호를 넣으세요."
        )
        self.paired.setText(told.format(address=address))
        self.qr.setPixmap(_picture(f"{address}#{code}", self.look.px(150)))
        self.qr.setAccessibleName(QCoreApplication.translate("counter", "휴대전화 연결 QR"))
        self.code.show()
        self.qr.show()


def _picture(text: str, size: int) -> QPixmap:
    matrix = qr_matrix(text)
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    for row, line in enumerate(matrix):
        for column, black in enumerate(line):
            image.setPixelColor(column, row, QColor("black" if black else "white"))
    fast = Qt.TransformationMode.FastTransformation
    return QPixmap.fromImage(image.scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio, fast))
