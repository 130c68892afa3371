"""A reservation has been placed: its QR is printed here, for it cannot be had again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from seoripul.contract.language import Language
from seoripul.contract.pickup import ReservationPlaced
from seoripul.kiosk.counter.notes import Paper, SlipNote
from seoripul.kiosk.counter.office_time import moment
from seoripul.kiosk.counter.slips import qr_slip
from seoripul.rules.seoul import day_of
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.days import day_words
from seoripul.ui.counter.words.list import spaced, won
from seoripul.ui.counter.words.notes import note_words
from seoripul.ui.hardware.slip_picture import slip_image

_PREVIEW = 576


class PlacedDialog(FramedDialog):
    def __init__(
        self,
        parent: QWidget | None,
        look: Look,
        placed: ReservationPlaced,
        language: Language,
        printer: DeskPrinter,
    ) -> None:
        super().__init__(parent, look, 760)
        self.setObjectName("placedDialog")
        self._placed, self._language, self._printer = placed, language, printer
        self._subject = f"qr:{placed.number}"
        self._preview = QLabel()
        self._lay_out_body()
        self._show_preview()
        self.name_frame(
            QCoreApplication.translate("counter", "예약을 접수했습니다"),
            QCoreApplication.translate(
                "counter", "QR은 이 창을 닫으면 다시 만들 수 없습니다. 인쇄해서 드리세요."
            ),
            QCoreApplication.translate("counter", "QR 확인증 인쇄"),
        )
        self.confirm.setFocus()

    def _lay_out_body(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(self.look.px(26))
        scroll = QScrollArea()
        scroll.setWidget(self._preview)
        scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        scroll.setFixedWidth(self.look.px(330))
        scroll.setMinimumHeight(self.look.px(300))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        across.addWidget(scroll)
        across.addLayout(self._facts(), 1)
        self.body.addLayout(across)

    def _facts(self) -> QVBoxLayout:
        down = QVBoxLayout()
        down.setSpacing(4)
        placed = self._placed
        day = day_words(day_of(placed.slot_start))
        facts = (
            (QCoreApplication.translate("counter", "예약 번호"), spaced(placed.number)),
            (QCoreApplication.translate("counter", "확인 숫자"), placed.typed_check),
            (QCoreApplication.translate("counter", "받는 날"), day),
            (QCoreApplication.translate("counter", "받는 시간"), moment(placed.slot_start)[6:]),
            (QCoreApplication.translate("counter", "준비 예정"), moment(placed.expected_at)),
            (QCoreApplication.translate("counter", "수수료"), won(placed.fee_krw)),
        )
        for name, value in facts:
            down.addWidget(label(name, "label"))
            down.addWidget(label(value, "heading"))
            down.addSpacing(8)
        down.addStretch()
        return down

    def _show_preview(self) -> None:
        image = slip_image(qr_slip(self._placed, self._language), _PREVIEW)
        shown = QPixmap.fromImage(image)
        wide = self.look.px(300)
        scaled = shown.scaledToWidth(wide * 2, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(2.0)
        self._preview.setPixmap(scaled)
        self._preview.adjustSize()
        self._preview.setAccessibleName(
            QCoreApplication.translate("counter", "QR 확인증 미리 보기")
        )

    def decide(self) -> None:
        """Print; the dialog stays so that a jam can be mended and printed again."""
        again = self._printer.was_printed(self._subject)
        slip = qr_slip(self._placed, self._language, reprint=again)
        self.allow(False, QCoreApplication.translate("counter", "인쇄하고 있습니다…"))
        self._printer.print(self._subject, slip, self._printed)

    def _printed(self, paper: Paper) -> None:
        self.allow(True, note_words(SlipNote(paper))[1])
        if paper is Paper.PRINTED:
            self.leave.setFocus()
