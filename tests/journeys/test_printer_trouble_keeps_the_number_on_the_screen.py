"""Paper out at the worst moment: the number stays readable, staff help, nobody gets two."""

from __future__ import annotations

from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.states import Received, SlipState
from tests.journeys.people_and_places import BEFORE_SLOT, Clerk, Lobby, Resident
from tests.support.central import RunningCentral


def slip_state(kiosk: Lobby) -> SlipState:
    page = kiosk.runner.kiosk.plain
    assert isinstance(page, Received)
    return page.slip


def test_paper_runs_out_and_is_put_in(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    placed = resident.orders()
    clerk.prepares(placed)
    central.clock.set(BEFORE_SLOT)
    kiosk.printer.put_into(PrinterCondition.PAPER_OUT)
    page = kiosk.scans(placed.code)
    assert isinstance(page, Received)
    assert page.slip is SlipState.FAILED
    assert kiosk.runner.kiosk.printer is PrinterCondition.PAPER_OUT
    assert page.checked_in.ticket_number >= 801

    kiosk.printer.put_into(PrinterCondition.OK)
    kiosk.runner.post(events.PrinterChanged(PrinterCondition.OK))
    kiosk.runner.post(events.SlipAsked())
    kiosk.until(lambda state: slip_state(kiosk) is SlipState.PRINTED)
    assert len(kiosk.printer.slips()) == 1
    assert {slip.number for slip in kiosk.slips} == {str(page.checked_in.ticket_number)}


def test_every_further_slip_says_reprint_and_shows_the_same_number(
    central: RunningCentral, resident: Resident, clerk: Clerk, kiosk: Lobby
) -> None:
    placed = resident.orders()
    clerk.prepares(placed)
    central.clock.set(BEFORE_SLOT)
    kiosk.scans(placed.code)
    kiosk.runner.post(events.SlipAsked())
    kiosk.until(lambda state: len(kiosk.printer.slips()) == 2)
    kiosk.until(lambda state: slip_state(kiosk) is SlipState.PRINTED)
    assert [slip.reprint for slip in kiosk.slips] == [False, True]
    assert len({slip.number for slip in kiosk.slips}) == 1
