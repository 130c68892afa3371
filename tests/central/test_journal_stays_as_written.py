"""Who did what: appended, never changed, kept two years, exported with a reason."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from seoripul.central.clock import SEOUL
from seoripul.central.deed import OFFICE, Deed
from seoripul.contract.people import Role
from tests.support.central import Heard, RunningCentral


def export(central: RunningCentral, who: str, reason: str = "yearly+audit") -> Heard:
    device_key = central.pair("counter")
    session = central.log_in(device_key, who).session
    path = f"/v1/journal?from=2026-11-23&until=2026-11-23&reason={reason}"
    return central.ask("GET", path, device_key=device_key, session=session)


def lines(central: RunningCentral, verb: str) -> int:
    def count(conn: Connection) -> int:
        found = conn.execute(text("SELECT count(*) FROM journal WHERE verb = :v"), {"v": verb})
        return int(found.scalar_one())

    return central.office.store.read_now(count)


@pytest.mark.parametrize(
    "change", ["UPDATE journal SET reason = 'nothing to see'", "DELETE FROM journal"]
)
def test_nobody_changes_or_removes_a_line(central: RunningCentral, change: str) -> None:
    central.add_staff()
    with pytest.raises(IntegrityError, match="journal"):
        central.office.store.do_now(OFFICE, lambda deed: deed.conn.execute(text(change)))
    assert lines(central, "add_staff") == 1


def test_lines_older_than_two_years_are_forgotten(central: RunningCentral) -> None:
    central.add_staff()
    central.clock.set(datetime(2028, 11, 20, 9, 0, tzinfo=SEOUL))
    central.add_staff("other")
    central.do_duties()
    assert lines(central, "add_staff") == 2
    central.clock.set(datetime(2028, 11, 27, 9, 0, tzinfo=SEOUL))
    central.add_staff("third")
    central.do_duties()
    assert lines(central, "add_staff") == 2


def test_an_export_needs_a_reason_and_is_itself_written_down(central: RunningCentral) -> None:
    central.add_staff("auditor", roles=(Role.AUDIT,))
    refused = export(central, "auditor", reason="")
    assert (refused.status, refused.json["code"]) == (422, "reason_missing")
    told = export(central, "auditor")
    assert told.status == 200
    assert {"add_staff", "enrol_device", "log_in"} <= {one["verb"] for one in told.json}
    assert told.json[-1]["verb"] == "export_journal"
    assert told.json[-1]["reason"] == "yearly audit"
    assert told.json[-1]["by"] == "김담당"


def test_only_lead_and_audit_read_it(central: RunningCentral) -> None:
    central.add_staff("clerk", roles=(Role.COUNTER, Role.RECEPTION, Role.ISSUE, Role.DISPATCH))
    refused = export(central, "clerk")
    assert (refused.status, refused.json["code"]) == (403, "not_permitted")


def test_a_lead_reads_the_own_centre_an_auditor_the_district(central: RunningCentral) -> None:
    def elsewhere(deed: Deed) -> None:
        deed.record("check_in", "reservation", "r1", "1165066000")

    central.office.store.do_now(OFFICE, elsewhere)
    central.add_staff("lead", roles=(Role.LEAD,))
    central.add_staff("auditor", roles=(Role.AUDIT,))
    assert "check_in" not in {one["verb"] for one in export(central, "lead").json}
    assert "check_in" in {one["verb"] for one in export(central, "auditor").json}
