"""The main thread at the office: prepared, scanned, called, handed over, one language at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seoripul.contract.language import Language
from seoripul.contract.pickup import Step as OrderStep
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.counter.verbs import Verb
from seoripul.rules.reservation import State
from seoripul.ui.tour.calling_staff import ring
from seoripul.ui.tour.desk_hands import DeskHands
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.leading import plan_counters, read_figures
from seoripul.ui.tour.lobby import board, wait_for_call
from seoripul.ui.tour.office import COUNTER_NO, LOGIN, PASSWORD
from seoripul.ui.tour.ordering import expect_step, photograph_order


def serve(journey: Journey, language: Language) -> None:
    with journey.counter(language) as hands:
        _prepare(journey, hands, language)
        photograph_order(journey, OrderStep.READY, language)
        ticket = _arrive(journey, hands, language)
        photograph_order(journey, OrderStep.ARRIVED, language)
        with board(journey, language) as lobby:
            with journey.record.step(f"board-waiting-{language}") as step:
                journey.record.keep(step, lobby.look())
            _call(journey, hands, language)
            with journey.record.step(f"board-called-{language}") as step:
                step.milliseconds = wait_for_call(lobby, ticket)
                journey.record.keep(step, lobby.look())
        photograph_order(journey, OrderStep.CALLED, language)
        _hand_over(journey, hands, language)
        read_figures(journey, hands, language)
        plan_counters(journey, hands, language)
    photograph_order(journey, OrderStep.HANDED_OVER, language)


def _prepare(journey: Journey, hands: DeskHands, language: Language) -> None:
    record, number = journey.record, journey.placed[f"main-{language}"].number
    with record.step(f"desk-log-in-page-{language}") as step:
        record.keep(step, hands.look())
    with record.step(f"desk-logged-in-{language}") as step:
        hands.log_in(LOGIN, PASSWORD, COUNTER_NO)
        record.keep(step, hands.look())
    with record.step(f"desk-chosen-{language}") as step:
        hands.choose(number)
        record.keep(step, hands.look())
    with record.step(f"desk-prepared-{language}") as step:
        hands.press(Verb.PREPARE)
        step.milliseconds = hands.wait_for(number, State.PREPARING)
        record.keep(step, hands.look())
    with record.step(f"desk-cover-slip-{language}") as step:
        journey.print_at_desk(hands, step)
    with record.step(f"desk-ready-{language}") as step:
        hands.press(Verb.MAKE_READY)
        step.milliseconds = hands.wait_for(number, State.READY)
        expect_step(journey, f"main-{language}", OrderStep.READY)
        record.keep(step, hands.look())


def _arrive(journey: Journey, hands: DeskHands, language: Language) -> int:
    """Home, the bell, scan page, scan, number slip, and a second scan; the ticket's number."""
    record, code, ticket = journey.record, journey.code(f"main-{language}"), 0
    with journey.kiosk("portrait", language) as kiosk:
        with record.step(f"kiosk-home-{language}") as step:
            record.keep(step, kiosk.look())
        ring(journey, kiosk, hands, language)
        with record.step(f"kiosk-scan-{language}") as step:
            kiosk.touch("scanTile")
            step.milliseconds = kiosk.wait_for("Scanning")
            record.keep(step, kiosk.look())
        with record.step(f"kiosk-received-{language}") as step:
            kiosk.scan(journey.code_in_hand(language))
            step.milliseconds = kiosk.wait_for("Received")
            ticket = kiosk.ticket()
            record.keep(step, kiosk.look())
        with record.step(f"kiosk-slip-{language}") as step:
            journey.keep_slip(step)
        with record.step(f"kiosk-scanned-again-{language}") as step:
            kiosk.scan_again(code)
            step.milliseconds = kiosk.wait_for_refusal(RefusalCode.ALREADY_HERE)
            record.keep(step, kiosk.look())
        with record.step(f"kiosk-slip-reprinted-{language}") as step:
            journey.reprint(kiosk, step)
    expect_step(journey, f"main-{language}", OrderStep.ARRIVED)
    return ticket


def _call(journey: Journey, hands: DeskHands, language: Language) -> None:
    with journey.record.step(f"desk-called-{language}") as step:
        hands.come_forward()
        hands.type("searchField", "")
        hands.press(Verb.CALL_NEXT)
        step.milliseconds = hands.wait_for_call(journey.placed[f"main-{language}"].number)
        expect_step(journey, f"main-{language}", OrderStep.CALLED)
        journey.record.keep(step, hands.look())


def _hand_over(journey: Journey, hands: DeskHands, language: Language) -> None:
    """F4, resident card, cash, done: digits and keys only."""
    record, number = journey.record, journey.placed[f"main-{language}"].number
    with record.step(f"desk-hand-over-{language}") as step:
        hands.come_forward()
        hands.press(Verb.HAND_OVER)
        dialog = hands.wait_for_dialog("handOverDialog")
        for digit in "11":
            QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key(ord(digit)))
        record.keep(step, hands.look(dialog))
        QTest.keyClick(
            dialog.focusWidget() or dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
        hands.wait_for(number, State.HANDED_OVER)
    with record.step(f"desk-handed-over-{language}") as step:
        expect_step(journey, f"main-{language}", OrderStep.HANDED_OVER)
        record.keep(step, hands.look())
