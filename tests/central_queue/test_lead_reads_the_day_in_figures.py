"""A lead and an auditor read a day's figures; taking them out is journalled with its reason."""

from __future__ import annotations

from contextlib import closing
from datetime import date

from seoripul.api_client.central import Central
from seoripul.contract.people import Role
from seoripul.contract.queue import Line, TicketDeed
from seoripul.contract.refusals import RefusalCode
from seoripul.contract.statistics import ExportStatistics, Spread, Tally
from tests.central_pickup.scene import done, refused
from tests.central_queue.lobby import Lobby
from tests.support.central import new_key

MONDAY = date(2026, 11, 23)


def tally(
    lobby: Lobby, line: Line | None = None, hour: int | None = None, day: date | None = None
) -> Tally:
    told = done(lobby.clerk(1).statistics(day))
    (found,) = [one for one in told.tallies if (one.line, one.hour) == (line, hour)]
    return found


def served(lobby: Lobby, waits: float, takes: float, line: Line = Line.CERTIFICATES) -> None:
    lobby.takes(line)
    lobby.after(waits)
    number = lobby.next(1).ticket.number
    lobby.after(takes)
    done(lobby.does(1, number, TicketDeed.DONE))


def staff(lobby: Lobby, role: Role) -> Central:
    central = lobby.scene.central
    central.add_staff(role.value, (role,))
    key = central.pair("counter")
    return central.client(key, central.log_in(key, role.value, None).session)


def test_a_morning_is_told_by_line_and_hour(lobby: Lobby) -> None:
    served(lobby, 5, 10)
    served(lobby, 11, 4)
    lobby.after(35)
    lobby.takes(Line.FAMILY)
    whole = tally(lobby)
    assert (whole.arrivals, whole.served, whole.here) == (3, 2, 1)
    assert whole.wait == Spread(mean_s=480, median_s=480, longest_s=660)
    assert whole.service == Spread(mean_s=420, median_s=420, longest_s=600)
    assert tally(lobby, Line.CERTIFICATES, 10).arrivals == 2
    assert tally(lobby, Line.FAMILY, 11).arrivals == tally(lobby, hour=11).arrivals == 1


def test_a_no_show_is_told_as_one(lobby: Lobby) -> None:
    lobby.takes()
    number = lobby.next(1).ticket.number
    done(lobby.does(1, number, TicketDeed.NO_SHOW))
    assert (tally(lobby).no_show, tally(lobby).wait) == (1, None)


def test_another_day_can_be_read_and_an_empty_one_says_so(lobby: Lobby) -> None:
    served(lobby, 5, 10)
    lobby.after(24 * 60)
    assert tally(lobby, day=MONDAY).served == 1
    today = done(lobby.clerk(1).statistics())
    assert (today.day, [one.arrivals for one in today.tallies]) == (date(2026, 11, 24), [0])
    assert Line.CERTIFICATES in today.lines


def test_who_was_left_in_line_at_closing_is_told(lobby: Lobby) -> None:
    lobby.takes()
    lobby.after(24 * 60)
    lobby.scene.central.do_duties()
    assert tally(lobby, day=MONDAY).unserved == 1


def test_only_lead_and_audit_may_read(lobby: Lobby) -> None:
    for role in Role:
        with closing(staff(lobby, role)) as client:
            answer = client.statistics()
            if role in (Role.LEAD, Role.AUDIT):
                done(answer)
            else:
                refused(answer, RefusalCode.NOT_PERMITTED)


def test_an_export_is_journalled_once_with_its_reason(lobby: Lobby) -> None:
    served(lobby, 5, 10)
    wanted, key = ExportStatistics(day=MONDAY, reason="월간 보고"), new_key()
    with closing(staff(lobby, Role.AUDIT)) as auditor:
        first = done(auditor.export_statistics(wanted, key))
        assert done(auditor.export_statistics(wanted, key)) == first
        assert first.tallies[0].served == 1
        lines = done(auditor.journal(MONDAY, MONDAY, "시험"))
    told = [(one.verb, one.reason) for one in lines if one.verb == "export_statistics"]
    assert told == [("export_statistics", "월간 보고")]


def test_an_export_without_a_reason_is_refused(lobby: Lobby) -> None:
    wanted = ExportStatistics(day=MONDAY, reason="  ")
    refused(lobby.clerk(1).export_statistics(wanted, new_key()), RefusalCode.REASON_MISSING)
