"""A number of a line: chosen, printed, followed on a phone, called; and help that is called."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtGui import QImage

from seoripul.api_client.central import new_key
from seoripul.contract.language import Language
from seoripul.contract.queue import Line, TicketDeed, TicketState
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.visitor.states import BellSign, Numbered
from seoripul.ui.hardware.still_pictures import read_picture
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.kiosk_hands import KioskHands
from seoripul.ui.tour.office import EVENING, given
from seoripul.ui.tour.record import StepFailed
from seoripul.ui.tour.waiting import until


def take_a_number(journey: Journey, language: Language) -> None:
    record, name = journey.record, f"number-{language}"
    with journey.kiosk("portrait", language) as kiosk:
        with record.step(f"kiosk-lines-{language}") as step:
            kiosk.touch("numberTile")
            step.milliseconds = kiosk.wait_for("Choosing")
            record.keep(step, kiosk.look())
        with record.step(f"kiosk-{name}") as step:
            kiosk.touch(f"line-{Line.CERTIFICATES}")
            step.milliseconds = kiosk.wait_for("Numbered")
            record.keep(step, kiosk.look())
        with record.step(f"kiosk-{name}-slip") as step:
            journey.keep_slip(step)
        _follow(journey, kiosk, language)
        _call_for_help(journey, kiosk, language)


def _follow(journey: Journey, kiosk: KioskHands, language: Language) -> None:
    """With the address read off the kiosk's screen, as a phone's camera does it."""
    page = kiosk.state().page
    if not isinstance(page, Numbered):
        return
    address, number = _code_on(kiosk.look()), page.issued.number
    phone = journey.phones.get(language)
    with journey.record.step(f"follow-number-waiting-{language}") as step:
        _wait_for(journey, address, TicketState.WAITING)
        if phone is not None:
            journey.record.keep(step, phone.follow_number(address, number))
    with journey.record.step(f"follow-number-called-{language}") as step:
        given(journey.office.lead.change_ticket(number, TicketDeed.CALL, new_key()))
        step.milliseconds = _wait_for(journey, address, TicketState.CALLED)
        if phone is not None:
            journey.record.keep(step, phone.is_called())
    given(journey.office.lead.change_ticket(number, TicketDeed.DONE, new_key()))


def _code_on(screen: QImage) -> str:
    with tempfile.TemporaryDirectory(prefix="seoripul-tour-") as folder:
        file = Path(folder) / "kiosk.png"
        screen.save(str(file))
        found, _ = read_picture(file)
    if len(found) != 1:
        raise StepFailed(f"{len(found)} codes on the kiosk's screen")
    return found[0].text


def _wait_for(journey: Journey, address: str, state: TicketState) -> int:
    citizen, token = journey.office.citizen(), address.rpartition("/")[2]
    return until(
        lambda: given(citizen.followed_ticket(token)).ticket.state is state,
        f"the number to be {state}",
    )


def _call_for_help(journey: Journey, kiosk: KioskHands, language: Language) -> None:
    def wait_for(sign: BellSign) -> int:
        # The bell's own times are the visitor's; zero is before all of them.
        return until(lambda: kiosk.state().calling.sign(0.0) is sign, f"the bell to be {sign}")

    with journey.record.step(f"kiosk-bell-called-{language}") as step:
        kiosk.touch("bellButton")
        step.milliseconds = wait_for(BellSign.CALLED)
        journey.record.keep(step, kiosk.look())
    with journey.record.step(f"kiosk-bell-answered-{language}") as step:
        [bell] = [one for one in given(journey.office.lead.desk()).bells if not one.answered_at]
        given(journey.office.lead.answer_bell(bell.id, new_key()))
        step.milliseconds = wait_for(BellSign.COMING)
        journey.record.keep(step, kiosk.look())


def come_after_closing(journey: Journey, language: Language) -> None:
    """The lines say that they give no numbers any more, and one that is touched says why."""
    journey.office.at(EVENING)
    journey.office.log_in()
    with journey.kiosk("landscape", language) as kiosk:
        with journey.record.step(f"kiosk-lines-closed-{language}") as step:
            kiosk.touch("numberTile")
            kiosk.wait_for("Choosing")
            journey.record.keep(step, kiosk.look())
        with journey.record.step(f"kiosk-line-closed-{language}") as step:
            kiosk.touch(f"line-{Line.FAMILY}")
            step.milliseconds = kiosk.wait_for_refusal(RefusalCode.LINE_CLOSED)
            journey.record.keep(step, kiosk.look())
