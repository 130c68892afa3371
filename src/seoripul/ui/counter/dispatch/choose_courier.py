"""Who drives a run: those whom the roster plans for it come first, the busy ones not at all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from seoripul.contract.dispatch import ChangeRun, Run
from seoripul.kiosk.counter.dispatch.runs import drivers, is_planned
from seoripul.kiosk.counter.dispatch.verbs import RunVerb
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.runs import run_name, run_verb_word

_ID = Qt.ItemDataRole.UserRole


class ChooseCourierDialog(FramedDialog):
    def __init__(self, parent: QWidget | None, view: CounterView, look: Look, run: Run) -> None:
        super().__init__(parent, look, 480)
        self.setObjectName("chooseCourierDialog")
        self._view, self._run = view, run
        self.list = QListWidget()
        self.list.setAccessibleName(QCoreApplication.translate("counter", "배송원"))
        self.list.setMinimumHeight(look.px(220))
        self.list.itemActivated.connect(lambda _: self.decide())
        self._fill()
        self.body.addWidget(self.list, 1)
        self.name_frame(
            run_verb_word(RunVerb.SET_COURIER),
            run_name(run),
            QCoreApplication.translate("counter", "정하기"),
        )
        nobody = QCoreApplication.translate("counter", "이 시간에 일할 수 있는 배송원이 없습니다.")
        self.allow(self.list.count() > 0, "" if self.list.count() else nobody)
        self.list.setFocus()

    def _fill(self) -> None:
        picture = self._view.runs.state.picture
        for courier in drivers(picture, self._run) if picture is not None else ():
            planned = is_planned(courier, self._run)
            note = "" if planned else QCoreApplication.translate("counter", "근무표에 없음")
            shown = QListWidgetItem(f"{courier.name}   {note}".rstrip())
            shown.setData(_ID, courier.id)
            self.list.addItem(shown)
            if courier.id == self._run.courier_id:
                self.list.setCurrentItem(shown)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        digit = event.key() - Qt.Key.Key_0
        if 1 <= digit <= min(9, self.list.count()):
            self.list.setCurrentRow(digit - 1)
            return
        super().keyPressEvent(event)

    def decide(self) -> None:
        if not self.list.count():
            return
        self.accept()
        change = ChangeRun(courier_id=str(self.list.currentItem().data(_ID)))
        self._view.runs.do(RunVerb.SET_COURIER, change, self._run.id)
