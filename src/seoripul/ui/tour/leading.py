"""The lead's part of the tour: the day in figures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seoripul.contract.language import Language
from seoripul.kiosk.counter.verbs import Verb
from seoripul.ui.counter.dialogs.statistics import StatisticsDialog
from seoripul.ui.tour.desk_hands import DeskHands
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.record import StepFailed
from seoripul.ui.tour.waiting import until


def read_figures(journey: Journey, hands: DeskHands, language: Language) -> None:
    with journey.record.step(f"desk-statistics-{language}") as step:
        hands.come_forward()
        hands.press(Verb.SEE_STATISTICS)
        dialog = hands.wait_for_dialog("statisticsDialog")
        assert isinstance(dialog, StatisticsDialog)
        step.milliseconds = until(lambda: dialog.stats is not None, "the figures of the day")
        if dialog.stats is None or dialog.stats.tallies[0].served == 0:
            raise StepFailed("the visitor just served is not counted")
        journey.record.keep(step, hands.look(dialog))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
