"""Loading by scanning every envelope, and scanning back what was not handed over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from seoripul.api_client.central import new_key
from seoripul.contract.dispatch import ChangeRun, Run, RunState
from seoripul.kiosk.counter.bells import Sound
from seoripul.kiosk.counter.dispatch import runs
from seoripul.kiosk.counter.dispatch.loading import Scan, Scanned, left, read_scan, scanned
from seoripul.kiosk.counter.dispatch.verbs import DEEDS, RunVerb
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.station.results import Done
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.parts import label, scroller, set_tone
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import spaced
from seoripul.ui.counter.words.refusals import refusal_sentence
from seoripul.ui.counter.words.runs import run_name, run_verb_word

GOOD = "good"


class ScanField(QLineEdit):
    """Enter, from the scanner or a hand, is the field's own."""


class LoadingDialog(FramedDialog):
    """The field always listens: a scanner types and presses Enter by itself."""

    def __init__(self, parent: QWidget | None, view: CounterView, look: Look, run: Run) -> None:
        super().__init__(parent, look, 760)
        self.setObjectName("loadingDialog")
        self._view, self._id = view, run.id
        self._run = run
        self.field = ScanField()
        self.field.setMaxLength(40)
        self.field.returnPressed.connect(self._scan)
        self.told, self._icon, self._words = QFrame(), QLabel(), label(role="heading", wrap=True)
        self.count, self._left = label(role="number"), label(role="strong", wrap=True)
        self._lay_out_body()
        self.confirm.setDefault(False)
        self.confirm.setAutoDefault(False)
        self.leave.setAutoDefault(False)
        view.runs.changed.connect(self.refresh)
        self.resize_within(820, 520)
        self.refresh()
        self._tell("", _hint())
        self.field.setFocus()

    def _lay_out_body(self) -> None:
        name = QCoreApplication.translate("counter", "봉투의 QR을 찍거나 신청 번호를 적으세요")
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self.told.setObjectName("note")
        across = QHBoxLayout(self.told)
        across.setContentsMargins(16, 12, 16, 12)
        across.addWidget(self._icon)
        across.addWidget(self._words, 1)
        inside = QWidget()
        down = QVBoxLayout(inside)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._left)
        down.addStretch()
        for each in (self.field, self.told, self.count):
            self.body.addWidget(each)
        self.body.addWidget(scroller(inside), 1)

    @property
    def run(self) -> Run:
        """As central last told it."""
        self._run = runs.run_of(self._view.runs.state, self._id) or self._run
        return self._run

    @property
    def _back(self) -> bool:
        return self.run.state is RunState.OUT

    @property
    def _ends(self) -> RunVerb:
        return RunVerb.RECONCILE if self._back else RunVerb.START

    def refresh(self) -> None:
        run = self.run
        verb = RunVerb.BACK if self._back else RunVerb.LOAD
        lead = f"{run_name(run)} · {run.courier_name}"
        self.name_frame(run_verb_word(verb), lead, run_verb_word(self._ends))
        missing = left(run)
        done = len(run.stops) - len(missing)
        self.count.setText(f"{done} / {len(run.stops)}")
        numbers = "   ".join(spaced(stop.number) for stop in missing)
        words = QCoreApplication.translate("counter", "남은 봉투 {n}개:  {numbers}")
        self._left.setText(words.format(n=len(missing), numbers=numbers) if missing else _whole())
        self._left.setProperty("role", "error" if missing else "strong")
        set_tone(self._left, "bad" if missing else "plain")
        unscanned = QCoreApplication.translate("counter", "남은 봉투를 모두 찍어야 합니다.")
        self.allow(not missing, unscanned if missing else "")

    def _scan(self) -> None:
        text = read_scan(self.field.text())
        self.field.clear()
        if not text:
            return
        before, deed = self.run, DEEDS[RunVerb.BACK if self._back else RunVerb.LOAD]
        wish, key = ChangeRun(envelope_code=text), new_key()
        self._view.ask(
            lambda central: central.change_run(before.id, deed, wish, key),
            lambda outcome: self.take(before, outcome),
        )

    def take(self, before: Run, outcome: Outcome[Run]) -> None:
        found = scanned(before, outcome)
        if isinstance(outcome, Done):
            view = self._view.runs
            view.show(runs.settle(view.state, outcome.value))
            self._run = outcome.value
        self.refresh()
        self._tell("good" if found.good else "bad", _words(found))
        self._view.sounded.emit(GOOD if found.good else Sound.LOUD.value)
        self.field.setFocus()

    def _tell(self, tone: str, words: str) -> None:
        set_tone(self.told, tone)
        colours = self.look.colours
        icon = {"good": "circle-check", "bad": "triangle-alert"}.get(tone, "scan-qr-code")
        ink = {"good": colours.good, "bad": colours.bad}.get(tone, colours.ink_soft)
        self._icon.setPixmap(pixmap(icon, ink, self.look.px(28)))
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setText(words)
        self.told.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self.told, QAccessible.Event.Alert))

    def decide(self) -> None:
        """All are scanned: the run leaves, or is reckoned up."""
        self.accept()
        self._view.runs.do(self._ends, run_id=self._id)


def _hint() -> str:
    return QCoreApplication.translate("counter", "첫 봉투를 찍으세요.")


def _whole() -> str:
    return QCoreApplication.translate("counter", "모든 봉투를 찍었습니다.")


def _words(found: Scanned) -> str:
    number = spaced(found.number) if found.number else ""
    if found.scan is Scan.TAKEN:
        words = QCoreApplication.translate("counter", "{number} 확인했습니다.")
    elif found.scan is Scan.AGAIN:
        words = QCoreApplication.translate("counter", "이미 찍은 봉투입니다.")
    elif found.scan is Scan.UNANSWERED:
        words = QCoreApplication.translate(
            "counter", "중앙이 응답하지 않았습니다. 같은 봉투를 다시 찍으세요."
        )
    elif found.refusal is not None:
        return refusal_sentence(found.refusal)
    else:
        words = "{number}"
    return words.format(number=number).strip()
