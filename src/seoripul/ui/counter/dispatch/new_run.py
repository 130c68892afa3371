"""A new run: morning or afternoon of the day shown, and its zone."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from seoripul.contract.addresses import Zone
from seoripul.contract.dispatch import OpenRun
from seoripul.kiosk.counter.dispatch.verbs import RunVerb
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.station.results import Done
from seoripul.rules.promise import Window
from seoripul.rules.seoul import SEOUL, day_of
from seoripul.ui.counter.dialogs.choices import Choices
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.drop_down import DropDown
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.days import day_words
from seoripul.ui.counter.words.list import in_korean
from seoripul.ui.counter.words.order_form import window_word
from seoripul.ui.counter.words.runs import run_verb_word
from seoripul.ui.counter.words.verbs import why_sentence


class NewRunDialog(FramedDialog):
    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, look, 520)
        self.setObjectName("newRunDialog")
        self._view = view
        self.day = view.runs.state.day or day_of(view.now())
        noon = view.now().astimezone(SEOUL).hour >= 12
        today = self.day == day_of(view.now())
        self.chosen = Window.PM if today and noon else Window.AM
        self.window_of = Choices((Window.AM, Window.PM), self._choose, 2, window_word)
        self.zone = DropDown()
        self.body.addWidget(self.window_of)
        name = QCoreApplication.translate("counter", "구역")
        self.zone.setAccessibleName(name)
        self.body.addWidget(label(name, "label"))
        self.body.addWidget(self.zone)
        self.zone.currentIndexChanged.connect(lambda _: self.refresh())
        self.refresh()
        self.window_of.take_focus()

    def ask(self) -> None:
        self._view.ask(lambda central: central.zones(), self.take_zones)

    def take_zones(self, outcome: Outcome[list[Zone]]) -> None:
        if not isinstance(outcome, Done):
            self.allow(False, trouble_words(outcome))
            return
        for zone in outcome.value:
            self.zone.addItem(zone.ko if in_korean() else zone.en, zone.code)
        self.refresh()

    def refresh(self) -> None:
        self.name_frame(
            run_verb_word(RunVerb.OPEN),
            day_words(self.day),
            QCoreApplication.translate("counter", "만들기"),
        )
        self.window_of.title.setText(QCoreApplication.translate("counter", "오전 · 오후"))
        self.window_of.show_chosen(self.chosen)
        why = self._view.runs.why_not(RunVerb.OPEN)
        waiting = QCoreApplication.translate("counter", "구역을 받고 있습니다…")
        lacking = why_sentence(why) if why else "" if self.zone.count() else waiting
        self.allow(not lacking, lacking)

    def _choose(self, answer: Enum) -> None:
        self.chosen = Window(answer.value)
        self.refresh()
        self.zone.setFocus()

    def decide(self) -> None:
        self.accept()
        wish = OpenRun(day=self.day, window=self.chosen, zone=str(self.zone.currentData()))
        self._view.runs.open_run(wish)
