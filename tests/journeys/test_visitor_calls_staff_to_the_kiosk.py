"""The bell of a kiosk with the real central: rung by a visitor, answered by a clerk."""

from __future__ import annotations

from seoripul.api_client.central import new_key
from seoripul.contract.bells import Bell
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.states import Kiosk
from tests.journeys.people_and_places import Clerk, Lobby, good
from tests.support.central import RunningCentral


def bell_of(kiosk: Lobby) -> Bell:
    found = kiosk.runner.kiosk.calling.bell
    assert found is not None
    return found


def is_answered(kiosk: Kiosk) -> bool:
    bell = kiosk.calling.bell
    return bell is not None and bell.answered_at is not None


def test_a_clerk_answers_and_the_kiosk_says_who_comes(kiosk: Lobby, clerk: Clerk) -> None:
    kiosk.runner.post(events.BellPressed())
    kiosk.until(lambda state: state.calling.bell is not None)
    [rung] = clerk.picture().bells
    assert rung == bell_of(kiosk)
    good(clerk.desk.answer_bell(rung.id, new_key()))
    kiosk.until(is_answered)
    assert bell_of(kiosk).answered_from == 3


def test_without_central_the_visitor_learns_it_and_can_ring_when_it_is_back(
    central: RunningCentral, kiosk: Lobby, clerk: Clerk
) -> None:
    central.stop()
    kiosk.runner.post(events.BellPressed())
    kiosk.until(lambda state: state.calling.failed)
    central.restart()
    kiosk.runner.post(events.BellPressed())
    kiosk.until(lambda state: state.calling.bell is not None)
    assert [each.id for each in clerk.picture().bells] == [bell_of(kiosk).id]
