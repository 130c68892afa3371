"""The day before the counter: orders on the web, the staff's morning."""

from __future__ import annotations

from typing import Final

from seoripul.api_client.central import new_key
from seoripul.contract.language import Language
from seoripul.contract.pickup import Reason
from seoripul.contract.pickup import Step as OrderStep
from seoripul.ui.tour.citizen import order_all
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.office import COLLECTING, given
from seoripul.ui.tour.phone import Person
from seoripul.ui.tour.record import StepFailed, StepSkipped

RESIDENT: Final = Person("홍길동", "01012345678", "2026-11-24T01:30:00Z", ("CE01", "CE02"))
READY_BEFORE: Final = ("late", "expired", "typed", "held", "no_paper")


def order(journey: Journey, collected: tuple[str, ...]) -> None:
    """Residents order; `collected` names the reservations that will be handed over."""
    with journey.record.step("orders-placed"):
        main = tuple(f"main-{language}" for language in journey.languages)
        journey.placed = order_all(journey.office.citizen(), (*main, *collected))
    for language in journey.languages:
        _order_on_the_phone(journey, language)


def _order_on_the_phone(journey: Journey, language: Language) -> None:
    """With a browser, the order that is followed to its end is made on the real page."""
    phone = journey.phones.get(language)
    with journey.record.step(f"phone-{language}"):
        if phone is None:
            raise StepSkipped("optional; no Chromium on this machine")
        phone.order(RESIDENT, journey.record)
        journey.placed[f"main-{language}"] = phone.ordered()
        expect_step(journey, f"main-{language}", OrderStep.RECEIVED)


def spend_the_morning(journey: Journey, ready: tuple[str, ...]) -> None:
    """The second desk prepares what the tour does not show, and the clock goes on."""
    with journey.record.step("morning-prepared"):
        journey.make_ready(*READY_BEFORE, *ready)
        wrong = journey.row("rejected").id
        reason = Reason(reason="신청 자격 확인 필요")
        given(journey.office.lead.reject(wrong, reason, new_key()))
    with journey.record.step("clock-to-10:40"):
        journey.office.at(COLLECTING)
        journey.office.log_in()


def expect_step(journey: Journey, name: str, step: OrderStep) -> None:
    """Raises StepFailed unless the resident's page shows `step`."""
    shown = journey.followed(name).step
    if shown is not step:
        raise StepFailed(f"the resident's page shows {shown}, not {step}")


def photograph_order(journey: Journey, step: OrderStep, language: Language) -> None:
    """The page that follows the order has come to `step` by itself: optional."""
    with journey.record.step(f"follow-{step.value}-{language}") as picture:
        phone = journey.phones.get(language)
        if phone is None:
            raise StepSkipped("optional; no Chromium on this machine")
        journey.record.keep(picture, phone.shows(step))
