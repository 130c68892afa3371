"""The lead's part of the tour: the day in figures, the roster of the counters, a line stopped."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from seoripul.contract.language import Language
from seoripul.kiosk.counter.issuing import Word
from seoripul.kiosk.counter.verbs import Verb
from seoripul.ui.counter.dialogs.issuing import IssuingDialog
from seoripul.ui.counter.dialogs.rollout import RolloutDialog
from seoripul.ui.counter.dialogs.shifts import ShiftsDialog
from seoripul.ui.counter.dialogs.statistics import StatisticsDialog
from seoripul.ui.tour.desk_hands import DeskHands
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.record import StepFailed
from seoripul.ui.tour.waiting import until


def read_figures(journey: Journey, hands: DeskHands, language: Language) -> None:
    with journey.record.step(f"desk-statistics-{language}") as step:
        dialog = hands.open(Verb.SEE_STATISTICS, "statisticsDialog", StatisticsDialog)
        step.milliseconds = until(lambda: dialog.stats is not None, "the figures of the day")
        if dialog.stats is None or dialog.stats.tallies[0].served == 0:
            raise StepFailed("the visitor just served is not counted")
        journey.record.keep(step, hands.look(dialog))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def plan_counters(journey: Journey, hands: DeskHands, language: Language) -> None:
    """All are taken back: the rest of the tour goes by the opening hours alone."""
    _plan_a_lunch(journey, hands, language)
    _stop_a_line(journey, hands, language)
    _see_first_days(journey, hands, language)


def _plan_a_lunch(journey: Journey, hands: DeskHands, language: Language) -> None:
    with journey.record.step(f"desk-shifts-{language}") as step:
        dialog = hands.open(Verb.KEEP_SHIFTS, "shiftsDialog", ShiftsDialog)
        QTest.keyClick(dialog.form.has_lunch, Qt.Key.Key_Space)
        _confirm(dialog)
        step.milliseconds = until(lambda: bool(dialog.kept), dialog.told.text)
        dialog.list.setCurrentRow(1)
        journey.record.keep(step, hands.look(dialog))
        dialog.remove.click()
        until(lambda: not dialog.kept, dialog.told.text)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def _stop_a_line(journey: Journey, hands: DeskHands, language: Language) -> None:
    with journey.record.step(f"desk-issuing-{language}") as step:
        dialog = hands.open(Verb.KEEP_ISSUING, "issuingDialog", IssuingDialog)
        until(lambda: dialog.said(dialog.chosen) is not None, dialog.told.text)
        _say(dialog, Word.STOP)
        journey.record.keep(step, hands.look(dialog))
        _say(dialog, Word.ESTIMATE)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def _see_first_days(journey: Journey, hands: DeskHands, language: Language) -> None:
    with journey.record.step(f"desk-first-days-{language}") as step:
        dialog = hands.open(Verb.KEEP_ROLLOUT, "rolloutDialog", RolloutDialog)
        step.milliseconds = until(lambda: dialog.list.count() > 1, dialog.told.text)
        dialog.list.setCurrentRow(1)
        journey.record.keep(step, hands.look(dialog))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def _say(dialog: IssuingDialog, word: Word) -> None:
    QTest.keySequence(dialog, str(list(Word).index(word) + 1))
    _confirm(dialog)
    until(lambda: dialog.said(dialog.chosen) is word, dialog.told.text)


def _confirm(dialog: QDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
