"""A run sheet on its way to paper: a printer of this computer, or a PDF that is kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from seoripul.contract.centres import CentreName
from seoripul.contract.dispatch import RunSheet
from seoripul.kiosk.counter.delivery.notes import Said
from seoripul.kiosk.counter.dispatch.verbs import RunVerb
from seoripul.kiosk.station.hardware.ports import PrintOutcome
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dispatch.run_sheet import as_pdf, as_pictures, sheet_title
from seoripul.ui.counter.drop_down import DropDown
from seoripul.ui.counter.parts import button, label, name_button
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.saving import Saving
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.runs import run_name, run_verb_word, sheet_sentence

SAVE_KEYS = "Ctrl+S"


class _Told(QFrame):
    """What went wrong; hidden until then."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setProperty("tone", "bad")
        self.words = label(role="strong", wrap=True)
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 12, 16, 12)
        across.addWidget(self.words)
        self.hide()

    def say(self, words: str) -> None:
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()


class SheetDialog(FramedDialog):
    """It stays until the sheet has gone to the printer, so that nothing is lost by a jam."""

    def __init__(
        self,
        parent: QWidget,
        view: CounterView,
        look: Look,
        printer: DeskPrinter,
        sheet: RunSheet,
        centre: CentreName,
    ) -> None:
        super().__init__(parent, look, 560)
        self.setObjectName("sheetDialog")
        self._view, self._printer = view, printer
        self._sheet, self._centre = sheet, centre
        self._saving = Saving(parent, view.background, lambda told: view.runs.put(Said(told)))
        name = QCoreApplication.translate("counter", "프린터")
        self.printers, self.told = DropDown(), _Told()
        self.printers.setAccessibleName(name)
        self.save = button(clicked=self._save)
        name_button(self.save, QCoreApplication.translate("counter", "PDF로 저장"), SAVE_KEYS)
        QShortcut(QKeySequence(SAVE_KEYS), self).activated.connect(self._save)
        for each in (label(name, "label"), self.printers, self.told, self.save):
            self.body.addWidget(each)
        self.name_frame(
            run_verb_word(RunVerb.SHEET),
            sheet_title(sheet),
            QCoreApplication.translate("counter", "인쇄"),
        )
        self.allow(False, QCoreApplication.translate("counter", "프린터를 찾고 있습니다…"))

    def find_printers(self) -> None:
        self._printer.find_page_printers(self.take_printers)

    def take_printers(self, names: tuple[str, ...]) -> None:
        for name in names:
            self.printers.addItem(name, name)
        self.printers.setEnabled(bool(names))
        none = QCoreApplication.translate(
            "counter", "이 컴퓨터에 A4 프린터가 없습니다. PDF로 저장하세요."
        )
        self.allow(bool(names), "" if names else none)
        (self.confirm if names else self.save).setFocus()

    def decide(self) -> None:
        self.allow(False, QCoreApplication.translate("counter", "프린터로 보내고 있습니다…"))
        pages = as_pictures(self._sheet, self._centre)
        name = str(self.printers.currentData())
        self._printer.print_pages(name, sheet_title(self._sheet), pages, self.take_outcome)

    def take_outcome(self, outcome: PrintOutcome) -> None:
        said = sheet_sentence(outcome).format(printer=self.printers.currentText())
        if outcome is PrintOutcome.PRINTED:
            self._view.runs.put(Said(said))
            self.accept()
            return
        self.told.say(said)
        self.allow(True)
        self.confirm.setFocus()

    def _save(self) -> None:
        self.accept()
        name = f"{run_verb_word(RunVerb.SHEET)} {self._sheet.run.day} {run_name(self._sheet.run)}"
        content = as_pdf(self._sheet, self._centre)
        self._saving.ask_where(name, "pdf", lambda path: self._saving.write(path, content))
