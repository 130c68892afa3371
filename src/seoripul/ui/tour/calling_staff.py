"""A visitor rings for staff at the kiosk, and the clerk at the desk answers."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from seoripul.contract.language import Language
from seoripul.kiosk.counter.bells import at_desk
from seoripul.kiosk.visitor.states import BellSign
from seoripul.ui.counter.keys import ANSWER_BELL
from seoripul.ui.tour.desk_hands import DeskHands
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.kiosk_hands import KioskHands
from seoripul.ui.tour.waiting import until


def ring(journey: Journey, kiosk: KioskHands, hands: DeskHands, language: Language) -> None:
    record = journey.record
    with record.step(f"kiosk-bell-{language}") as step:
        kiosk.touch("bellButton")
        step.milliseconds = _wait_for(kiosk, BellSign.CALLED)
        record.keep(step, kiosk.look())
    with record.step(f"desk-bell-{language}") as step:
        step.milliseconds = until(lambda: bool(at_desk(hands.view.state)), "the bell at the desk")
        record.keep(step, hands.look())
    with record.step(f"kiosk-bell-answered-{language}") as step:
        hands.come_forward()
        QTest.keySequence(hands.counter.window.window(), QKeySequence(ANSWER_BELL))
        step.milliseconds = _wait_for(kiosk, BellSign.COMING)
        record.keep(step, kiosk.look())


def _wait_for(kiosk: KioskHands, wanted: BellSign) -> int:
    """Whenever it is told; how long it stays told is not asked."""
    return until(lambda: kiosk.state().calling.sign(0.0) is wanted, f"the bell to be {wanted}")
