"""The runs of a day as this desk follows them, once somebody looks: one state, one signal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from seoripul.api_client.central import new_key
from seoripul.contract.dispatch import ChangeRun, DispatchPicture, OpenRun, Run
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.kiosk.counter.dispatch import runs
from seoripul.kiosk.counter.dispatch.runs import NO_MORE, RunIntent, RunNote, RunsState
from seoripul.kiosk.counter.dispatch.sending import send
from seoripul.kiosk.counter.dispatch.verbs import RunVerb
from seoripul.kiosk.counter.dispatch.why_not import meant, why_not_run
from seoripul.kiosk.counter.notes import NotNow
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.results import Refused
from seoripul.rules.seoul import day_of

if TYPE_CHECKING:
    from seoripul.ui.counter.view import CounterView

WATCHER: Final = "dispatch picture"


class RunsView(QObject):
    changed = Signal()

    def __init__(self, desk: CounterView) -> None:
        super().__init__(desk)
        self._desk = desk
        self.state = RunsState()
        self._watching = False

    def show(self, state: RunsState) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()

    def begin(self) -> None:
        """Somebody looks at the runs: follow them until the shift ends."""
        if not self._watching:
            self._watching = True
            self._watch()

    def end(self) -> None:
        self._watching = False
        self._desk.station.leave(WATCHER)
        self.state = RunsState()

    def _watch(self) -> None:
        posting, day = self._desk.background.posting, self.state.day
        self._desk.station.watch_beside(
            WATCHER,
            lambda central, after: central.dispatch(day, after),
            posting(lambda picture: self._take(picture, day)),
            posting(self._refuse),
        )

    def _take(self, picture: DispatchPicture, day: date | None) -> None:
        if self._desk.state.clerk is not None and self.state.day == day:
            self.show(runs.take(self.state, picture))

    def _refuse(self, refusal: Refusal) -> None:
        if self._desk.state.clerk is not None:
            self.show(replace(self.state, refused=refusal))

    # what is chosen

    def turn_to(self, day: date) -> None:
        before = self.state.day
        self.show(runs.turn_to(self.state, day, day_of(self._desk.now())))
        if self.state.day != before:
            self._watch()

    def choose(self, run_id: str | None) -> None:
        if run_id != self.state.run_id:
            self.show(replace(self.state, run_id=run_id, stop_id=None))

    def choose_stop(self, order_id: str | None) -> None:
        self.show(replace(self.state, stop_id=order_id))

    def choose_waiting(self, ids: tuple[str, ...]) -> None:
        if ids != self.state.waiting:
            self.show(replace(self.state, waiting=ids))

    def put(self, note: RunNote | None) -> None:
        self.show(replace(self.state, note=note))

    @property
    def chosen(self) -> Run | None:
        return runs.chosen(self.state)

    # deeds

    def meant(self, verb: RunVerb) -> RunVerb:
        return meant(self.chosen, verb)

    def why_not(self, verb: RunVerb) -> WhyNot | None:
        desk = self._desk.state
        return why_not_run(self.state, verb, desk.clerk, online=desk.online)

    def blocked(self, verb: RunVerb) -> bool:
        """True, and said in the status line, when `verb` cannot be done now."""
        why = self.why_not(verb)
        if why is not None:
            self.put(NotNow(why))
        return why is not None

    def do(self, verb: RunVerb, change: ChangeRun = NO_MORE, run_id: str = "") -> None:
        """To the chosen run, or to another that something was dropped on."""
        run_id = run_id or self.state.run_id or ""
        self.send(RunIntent(verb, new_key(), run_id, change))

    def open_run(self, wish: OpenRun) -> None:
        if not self.blocked(RunVerb.OPEN):
            self.send(RunIntent(RunVerb.OPEN, new_key(), open=wish))

    def assign(self, ids: tuple[str, ...], run_id: str) -> None:
        """Waiting envelopes onto a run."""
        self.show(replace(self.state, run_id=run_id, waiting=ids))
        if not self.blocked(RunVerb.ASSIGN):
            self.do(RunVerb.ASSIGN, ChangeRun(orders=ids), run_id)

    def send_again(self) -> None:
        if self.state.failed is not None:
            self.send(self.state.failed)

    def send(self, intent: RunIntent) -> None:
        self.show(runs.sent(self.state, intent))
        self._desk.ask(
            lambda central: send(central, intent), lambda outcome: self._answered(intent, outcome)
        )

    def _answered(self, intent: RunIntent, outcome: Outcome[Run]) -> None:
        if self._desk.state.clerk is None:
            return
        self.show(runs.answered(self.state, intent, outcome))
        if isinstance(outcome, Refused) and outcome.refusal.code is RefusalCode.SESSION_ENDED:
            self._desk.end(outcome.refusal)
