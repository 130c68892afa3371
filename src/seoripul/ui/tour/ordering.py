"""The day before the counter: orders on the web, the staff's morning."""

from __future__ import annotations

from typing import Final

from seoripul.api_client.central import new_key
from seoripul.contract.pickup import Language, Reason
from seoripul.contract.pickup import Step as OrderStep
from seoripul.ui.tour.browser import photograph
from seoripul.ui.tour.citizen import order_all
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.office import COLLECTING, given
from seoripul.ui.tour.record import StepFailed

READY_BEFORE: Final = ("late", "expired", "typed", "held", "no_paper")


def order(journey: Journey, collected: tuple[str, ...]) -> None:
    """Residents order; `collected` names the reservations that will be handed over."""
    with journey.record.step("office-opens"):
        journey.office.open()
    for language in journey.languages:
        with journey.record.step(f"order-page-{language}") as step:
            journey.record.keep(step, photograph(f"{journey.office.url}/order", language))
    with journey.record.step("orders-placed"):
        phone = journey.office.citizen()
        main = tuple(f"main-{language}" for language in journey.languages)
        journey.placed = order_all(phone, (*main, *collected))
        expect_step(journey, main[0], OrderStep.RECEIVED)
    photograph_order(journey, "follow-received")


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


def photograph_order(journey: Journey, name: str, language: Language | None = None) -> None:
    """The page that follows the order, on the resident's phone: optional."""
    language = language or journey.languages[0]
    with journey.record.step(f"{name}-{language}") as step:
        journey.record.keep(
            step, photograph(journey.page_of(f"main-{language}"), language, lives=True)
        )
