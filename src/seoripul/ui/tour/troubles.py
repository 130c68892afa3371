"""What goes wrong in a lobby: no paper, nobody touching, no central, a kiosk nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QImage

from seoripul.contract.language import Language
from seoripul.contract.people import DeviceKind
from seoripul.contract.pickup import Step as OrderStep
from seoripul.contract.queue import Line
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.rules.reservation import State
from seoripul.ui.tour.journey import PORTRAIT, Journey, opened
from seoripul.ui.tour.office import EVENING, MUCH_LATER
from seoripul.ui.tour.phone import Phone
from seoripul.ui.tour.record import StepSkipped
from seoripul.ui.tour.refusing import UNKNOWN
from seoripul.ui.tour.waiting import until

CONDITIONS: Final = {
    PrinterCondition.PAPER_OUT: "no-paper",
    PrinterCondition.COVER_OPEN: "cover-open",
    PrinterCondition.OFFLINE: "printer-off",
}


def pair_a_kiosk(journey: Journey, language: Language) -> None:
    """A new kiosk asks for its six digits and is one of the office's from then on."""
    home, config = journey.office.unpaired(PORTRAIT, language)
    with opened(home, config) as kiosk:
        with journey.record.step(f"kiosk-unpaired-{language}") as step:
            journey.record.keep(step, kiosk.look())
        with journey.record.step(f"kiosk-paired-{language}") as step:
            for digit in journey.office.pairing_code(DeviceKind.KIOSK, "새 키오스크"):
                kiosk.touch(f"digit{digit}")
            kiosk.touch("confirmButton")
            step.milliseconds = until(
                lambda: kiosk.state().place.centre is not None, "the paired kiosk's home"
            )
            journey.record.keep(step, kiosk.look())


def run_out_of_paper(journey: Journey, language: Language) -> None:
    """The number stays large on the screen; the home page tells the condition."""
    with journey.kiosk("portrait", language) as kiosk:
        for condition, name in CONDITIONS.items():
            with journey.record.step(f"kiosk-{name}-{language}") as step:
                journey.printer.put_into(condition)
                kiosk.wait_for_printer(condition)
                journey.record.keep(step, kiosk.look())
        with journey.record.step(f"kiosk-received-without-slip-{language}") as step:
            kiosk.scan(journey.code("no_paper"))
            kiosk.wait_for("Received")
            journey.record.keep(step, kiosk.look())
        journey.printer.put_into(PrinterCondition.OK)


def nobody_touches(journey: Journey, language: Language) -> None:
    """The warning comes 20 seconds before the end, and one touch extends the visit."""
    with journey.kiosk("portrait", language) as kiosk:
        kiosk.touch("typeTile")
        kiosk.wait_for("Typing")
        with journey.record.step(f"kiosk-idle-warning-{language}") as step:
            kiosk.let_time_pass(lambda: kiosk.state().idle.warned)
            journey.record.keep(step, kiosk.look())
        with journey.record.step(f"kiosk-idle-stayed-{language}"):
            kiosk.touch("stayButton")
            until(lambda: not kiosk.state().idle.warned, "the warning to go")
        with journey.record.step(f"kiosk-idle-ended-{language}") as step:
            kiosk.let_time_pass(lambda: kiosk.page() == "Home")
            journey.record.keep(step, kiosk.look())


def lose_central(journey: Journey, language: Language) -> None:
    """A known code is taken and delivered later; an unknown one leads to the counter."""
    record = journey.record
    with journey.kiosk("portrait", language) as kiosk:
        with record.step(f"kiosk-offline-home-{language}") as step:
            journey.office.go_away()
            step.milliseconds = until(lambda: not kiosk.state().online, "the kiosk to notice", 60)
            record.keep(step, kiosk.look())
        with record.step(f"kiosk-offline-held-{language}") as step:
            kiosk.scan(journey.code("held"))
            step.milliseconds = kiosk.wait_for("Held")
            record.keep(step, kiosk.look())
        with record.step(f"kiosk-offline-slip-{language}") as step:
            journey.keep_slip(step)
        with record.step(f"kiosk-offline-unreachable-{language}") as step:
            kiosk.go_home()
            kiosk.scan(UNKNOWN)
            step.milliseconds = kiosk.wait_for("Unreachable")
            record.keep(step, kiosk.look())
        _look_at_the_phone(journey, language, "phone-offline", Phone.opened_while_away)
        with record.step(f"kiosk-offline-lines-{language}") as step:
            kiosk.go_home()
            kiosk.touch("numberTile")
            kiosk.wait_for("Choosing")
            record.keep(step, kiosk.look())
        with record.step(f"kiosk-offline-no-number-{language}") as step:
            kiosk.touch(f"line-{Line.CERTIFICATES}")
            step.milliseconds = kiosk.wait_for("Unreachable")
            record.keep(step, kiosk.look())
        with record.step(f"kiosk-offline-bell-{language}") as step:
            kiosk.touch("bellButton")
            step.milliseconds = until(lambda: kiosk.state().calling.failed, "the bell to fail")
            record.keep(step, kiosk.look())
        with record.step(f"kiosk-online-again-{language}") as step:
            kiosk.go_home()
            journey.office.come_back()
            until(lambda: kiosk.state().online, "the kiosk to be back", 60)
            until(lambda: journey.row("held").state is State.ARRIVED, "what was held to arrive")
            record.keep(step, kiosk.look())
    _look_at_the_phone(journey, language, "phone-mistyped", Phone.mistyped)


def _look_at_the_phone(
    journey: Journey, language: Language, name: str, looks: Callable[[Phone], QImage]
) -> None:
    with journey.record.step(f"{name}-{language}") as step:
        phone = journey.phones.get(language)
        if phone is None:
            raise StepSkipped("optional; no Chromium on this machine")
        journey.record.keep(step, looks(phone))


_LATER: Final = (
    ("the-evening", EVENING, OrderStep.NO_SHOW),
    ("december", MUCH_LATER, OrderStep.EXPIRED),
)


def come_much_too_late(journey: Journey, language: Language) -> None:
    """Three weeks later the papers are no longer kept."""
    for name, moment, state in _LATER:
        with journey.record.step(f"clock-to-{name}"):
            journey.office.at(moment)
            journey.wait_for_order("expired", state)
    journey.office.log_in()
    with (
        journey.kiosk("portrait", language) as kiosk,
        journey.record.step(f"kiosk-expired-{language}") as step,
    ):
        kiosk.scan(journey.code("expired"))
        step.milliseconds = kiosk.wait_for_refusal(RefusalCode.EXPIRED)
        journey.record.keep(step, kiosk.look())
