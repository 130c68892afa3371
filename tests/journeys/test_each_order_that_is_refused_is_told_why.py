"""One journey per refusal on the way to a reservation, over the wire."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from seoripul.api_client.central import new_key
from seoripul.contract.personal import PersonName
from seoripul.contract.pickup import DocumentWanted, PlaceReservation, Reason
from seoripul.contract.refusals import Facts, Refusal, RefusalCode
from seoripul.rules.seoul import day_of
from tests.journeys.people_and_places import SLOT, Clerk, Resident, good, wanted
from tests.support.central import MONDAY, RunningCentral


def refused(resident: Resident, command: PlaceReservation) -> tuple[RefusalCode, Facts]:
    answer = resident.web.place_reservation(command, new_key())
    assert isinstance(answer, Refusal), answer
    return answer.code, answer.facts


def documents(*pairs: tuple[str, int]) -> tuple[DocumentWanted, ...]:
    return tuple(DocumentWanted(code=code, copies=copies) for code, copies in pairs)


def test_a_full_slot_offers_the_next_free_ones(resident: Resident) -> None:
    day = day_of(SLOT)
    (monday,) = good(resident.web.slots("ok", day, day, ["CE01"]))
    places = next(slot.left for slot in monday.slots if slot.start == SLOT)
    for _ in range(places):
        resident.orders()
    code, facts = refused(resident, wanted())
    assert code is RefusalCode.SLOT_FULL
    assert facts.next_slots
    assert all(slot.left > 0 and slot.start > SLOT for slot in facts.next_slots)
    good(resident.web.place_reservation(wanted(slot=facts.next_slots[0].start), new_key()))


@pytest.mark.parametrize(
    "slot", [MONDAY - timedelta(days=1), MONDAY + timedelta(days=40), SLOT + timedelta(minutes=7)]
)
def test_a_time_that_is_no_slot_is_closed(resident: Resident, slot: object) -> None:
    code, _ = refused(resident, replace(wanted(), slot_start=slot))
    assert code is RefusalCode.SLOT_CLOSED


def test_a_slot_before_the_papers_are_ready_says_when_they_are(resident: Resident) -> None:
    code, facts = refused(resident, wanted(slot=MONDAY.replace(hour=11, minute=0)))
    assert code is RefusalCode.SLOT_CLOSED
    assert facts.at == good(resident.web.expected("ok", ["CE01"])).at
    assert facts.next_slots


def test_a_document_that_does_not_exist(resident: Resident) -> None:
    code, facts = refused(resident, replace(wanted(), documents=documents(("XX99", 1))))
    assert (code, facts.subject) == (RefusalCode.NO_SUCH_DOCUMENT, "XX99")


@pytest.mark.parametrize("copies", [0, -1, 1000])
def test_copies_beyond_reason(resident: Resident, copies: int) -> None:
    code, _ = refused(resident, replace(wanted(), documents=documents(("CE01", copies))))
    assert code is RefusalCode.COPIES_OUT_OF_RANGE


def test_nothing_is_kept_without_consent(resident: Resident) -> None:
    assert refused(resident, replace(wanted(), consent=False))[0] is RefusalCode.CONSENT_MISSING


def test_the_web_needs_a_phone_the_counter_does_not(resident: Resident, clerk: Clerk) -> None:
    command = replace(wanted(phone=None), name=PersonName("김말순"))
    assert refused(resident, command)[0] is RefusalCode.PHONE_MISSING
    placed = good(clerk.desk.place_reservation(command, new_key()))
    assert len(placed.typed_check) == 4


def test_an_order_of_nothing_is_a_bad_request(resident: Resident) -> None:
    assert refused(resident, replace(wanted(), documents=()))[0] is RefusalCode.BAD_REQUEST


def test_a_centre_nobody_knows(resident: Resident) -> None:
    assert refused(resident, replace(wanted(), centre_id="nowhere"))[0] is RefusalCode.NOT_FOUND


def test_an_hour_before_the_slot_it_is_too_late_to_cancel(
    central: RunningCentral, resident: Resident
) -> None:
    placed = resident.orders()
    assert resident.follows(placed).cancel_until == SLOT - timedelta(hours=1)
    central.clock.set(SLOT - timedelta(minutes=59))
    answer = resident.web.cancel_followed(placed.follow, Reason(), new_key())
    assert isinstance(answer, Refusal)
    assert answer.code is RefusalCode.TOO_LATE_TO_CANCEL


def test_a_key_used_for_another_order_is_refused_and_for_the_same_repeated(
    resident: Resident,
) -> None:
    key = new_key()
    first = resident.web.place_reservation(wanted(), key)
    assert resident.web.place_reservation(wanted(), key) == first
    other = replace(wanted(), name=PersonName("김말순"))
    answer = resident.web.place_reservation(other, key)
    assert isinstance(answer, Refusal)
    assert answer.code is RefusalCode.KEY_REUSED


def test_a_command_without_a_key_is_not_begun(resident: Resident) -> None:
    answer = resident.web.place_reservation(wanted(), "")
    assert isinstance(answer, Refusal)
    assert answer.code is RefusalCode.KEY_MISSING
