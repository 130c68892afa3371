"""A permit that takes 15 working days: ordered today, collected in the days after it is due."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from seoripul.api_client.central import new_key
from seoripul.contract.pickup import DocumentWanted, Step
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.kiosk.visitor.states import Received
from seoripul.rules.seoul import day_of
from tests.journeys.people_and_places import Clerk, Lobby, Resident, good, wanted
from tests.support.central import MONDAY, RunningCentral

PERMIT = "PM17"


def test_resident_collects_a_slow_permit(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    ready = good(resident.web.expected("ok", [PERMIT])).at
    assert (day_of(ready) - day_of(MONDAY)).days > 15
    days = good(resident.web.slots("ok", documents=[PERMIT]))
    assert (days[0].day, days[-1].day) == (day_of(ready), day_of(ready) + timedelta(days=15))
    first = next(slot for day in days for slot in day.slots if slot.left)
    permit = (DocumentWanted(code=PERMIT, copies=1),)
    placed = resident.orders(replace(wanted(slot=first.start), documents=permit))
    assert placed.expected_at == ready

    central.clock.set(first.start - timedelta(minutes=20))
    clerk.logs_in()
    assert clerk.row(placed).expected_at == ready
    clerk.prepares(placed)
    assert resident.follows(placed).step is Step.READY
    assert isinstance(kiosk.scans(placed.code), Received)


def test_a_day_before_it_is_due_is_refused_with_days_that_go(resident: Resident) -> None:
    permit = (DocumentWanted(code=PERMIT, copies=1),)
    answer = resident.web.place_reservation(replace(wanted(), documents=permit), new_key())
    assert isinstance(answer, Refusal)
    assert answer.code is RefusalCode.SLOT_CLOSED
    offered = answer.facts.next_slots[0].start
    good(resident.web.place_reservation(
        replace(wanted(slot=offered), documents=permit), new_key()
    ))  # fmt: skip
