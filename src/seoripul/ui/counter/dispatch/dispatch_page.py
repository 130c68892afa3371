"""The page of runs: plan them, load them, reckon them up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seoripul.api_client.central import new_key
from seoripul.contract.dispatch import ChangeRun, DoorReport, Run, RunSheet
from seoripul.kiosk.counter.dispatch import runs
from seoripul.kiosk.counter.dispatch.runs import RunRefused
from seoripul.kiosk.counter.dispatch.verbs import RunVerb
from seoripul.kiosk.counter.notes import NotNow
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.results import Done, Refused
from seoripul.ui.counter.dialogs.reason import ReasonDialog
from seoripul.ui.counter.dispatch.choose_courier import ChooseCourierDialog
from seoripul.ui.counter.dispatch.couriers import CouriersDialog
from seoripul.ui.counter.dispatch.dispatch_bar import DispatchBar
from seoripul.ui.counter.dispatch.loading import LoadingDialog
from seoripul.ui.counter.dispatch.new_run import NewRunDialog
from seoripul.ui.counter.dispatch.panes import RunsPane, StopsPane, WaitingPane
from seoripul.ui.counter.dispatch.report_strip import ReportStrip, report_words
from seoripul.ui.counter.dispatch.sheet_dialog import SheetDialog
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.runs import run_name, run_verb_word

_WANTS_REASON: Final = frozenset({RunVerb.UNLOCK, RunVerb.CANCEL})


class DispatchPage(QWidget):
    """`bar` is shown below all pages while this one is open."""

    def __init__(self, over: QWidget, view: CounterView, look: Look, printer: DeskPrinter) -> None:
        """`over`: the window over which dialogs stand."""
        super().__init__()
        self._over, self._view, self._look, self._printer = over, view, look, printer
        self.runs, self.stops = RunsPane(view, look), StopsPane(view, look)
        self.waiting = WaitingPane(view, look)
        self.reports = ReportStrip(view, look, lambda: self.press(RunVerb.SETTLE))
        self.bar = DispatchBar(look, self.press)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        across = QHBoxLayout()
        across.setSpacing(12)
        for pane, share in ((self.runs, 11), (self.stops, 14), (self.waiting, 13)):
            across.addWidget(pane, share)
        down.addWidget(self.reports)
        down.addLayout(across, 1)

    def refresh(self) -> None:
        for each in (self.reports, self.runs, self.stops, self.waiting):
            each.refresh()
        self.bar.refresh(self._view)

    def take_focus(self) -> None:
        self.runs.table.setFocus()

    def press(self, verb: RunVerb) -> None:
        """A button or a key: ask what is still needed, then do it."""
        view = self._view.runs
        verb = view.meant(verb)
        if view.blocked(verb):
            return
        if verb in _OF_THE_DAY:
            _OF_THE_DAY[verb](self)
        elif view.chosen is not None:
            self._press_for(verb, view.chosen)

    def _press_for(self, verb: RunVerb, run: Run) -> None:
        if verb in _OPENS:
            _OPENS[verb](self, run)
        elif verb in _WANTS_REASON:
            self._ask_reason(verb, run)
        else:
            self._view.runs.do(verb, self._change(verb, run), run.id)

    def _change(self, verb: RunVerb, run: Run) -> ChangeRun:
        state = self._view.runs.state
        stop = state.stop_id or ""
        if verb is RunVerb.ASSIGN:
            return ChangeRun(orders=state.waiting)
        if verb is RunVerb.UNASSIGN:
            return ChangeRun(orders=(stop,))
        if verb in (RunVerb.EARLIER, RunVerb.LATER):
            return ChangeRun(orders=runs.moved(run, stop, -1 if verb is RunVerb.EARLIER else 1))
        return ChangeRun()

    def _ask_reason(self, verb: RunVerb, run: Run) -> None:
        decided = partial(self._with_reason, verb, run.id)
        usual = (
            QCoreApplication.translate("counter", "봉투 추가"),
            QCoreApplication.translate("counter", "배송원 변경"),
        )
        word = run_verb_word(verb)
        ReasonDialog(self._over, self._look, word, run_name(run), usual, decided).open()

    def _with_reason(self, verb: RunVerb, run_id: str, reason: str) -> None:
        self._view.runs.do(verb, ChangeRun(reason=reason), run_id)

    def _choose_courier(self, run: Run) -> None:
        ChooseCourierDialog(self._over, self._view, self._look, run).open()

    def _load(self, run: Run) -> None:
        LoadingDialog(self._over, self._view, self._look, run).open()

    def _reconcile(self, run: Run) -> None:
        """What nobody can account for is lost, and that needs a reason."""
        missing = runs.unsettled(run)
        if not missing:
            self._view.runs.do(RunVerb.RECONCILE, run_id=run.id)
            return
        words = QCoreApplication.translate("counter", "행방을 모르는 봉투 {n}개를 분실로 적습니다.")
        usual = (QCoreApplication.translate("counter", "배송원이 가지고 있지 않음"),)
        decided = partial(self._with_reason, RunVerb.RECONCILE, run.id)
        word = run_verb_word(RunVerb.RECONCILE)
        about = words.format(n=len(missing))
        ReasonDialog(self._over, self._look, word, about, usual, decided).open()

    def _open_run(self) -> None:
        dialog = NewRunDialog(self._over, self._view, self._look)
        dialog.ask()
        dialog.open()

    def _keep_couriers(self) -> None:
        dialog = CouriersDialog(self._over, self._view, self._look)
        dialog.ask()
        dialog.open()

    def _settle(self) -> None:
        report = self.reports.report
        if report is not None:
            word = run_verb_word(RunVerb.SETTLE)
            usual = (QCoreApplication.translate("counter", "확인하고 조치함"),)
            decided = partial(self._settled_with, report)
            about = report_words(report)
            ReasonDialog(self._over, self._look, word, about, usual, decided).open()

    def _settled_with(self, report: DoorReport, reason: str) -> None:
        key = new_key()
        self._view.ask(lambda central: central.settle_report(report.id, reason, key), self._told)

    def _print_sheet(self, run: Run) -> None:
        key = new_key()
        self._view.ask(lambda central: central.run_sheet(run.id, key), self._take_sheet)

    def _take_sheet(self, outcome: Outcome[RunSheet]) -> None:
        picture = self._view.runs.state.picture
        if not isinstance(outcome, Done) or picture is None:
            self._told(outcome)
            return
        over, view, look = self._over, self._view, self._look
        sheet = SheetDialog(over, view, look, self._printer, outcome.value, picture.centre)
        sheet.find_printers()
        sheet.open()

    def _told(self, outcome: Outcome[Any]) -> None:
        if isinstance(outcome, Refused):
            self._view.runs.put(RunRefused(None, outcome.refusal))
        elif not isinstance(outcome, Done):
            self._view.runs.put(NotNow(WhyNot.OFFLINE))


_OF_THE_DAY: Final[dict[RunVerb, Callable[[DispatchPage], None]]] = {
    RunVerb.OPEN: DispatchPage._open_run,
    RunVerb.KEEP_COURIERS: DispatchPage._keep_couriers,
    RunVerb.SETTLE: DispatchPage._settle,
}
_OPENS: Final[dict[RunVerb, Callable[[DispatchPage, Run], None]]] = {
    RunVerb.SET_COURIER: DispatchPage._choose_courier,
    RunVerb.LOAD: DispatchPage._load,
    RunVerb.BACK: DispatchPage._load,
    RunVerb.RECONCILE: DispatchPage._reconcile,
    RunVerb.SHEET: DispatchPage._print_sheet,
}
