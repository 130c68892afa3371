"""What a courier told and somebody must look at: written at the door, settled at the office."""

from __future__ import annotations

from typing import Final

from seoripul.central.deed import Deed
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.dispatch.records import reports
from seoripul.central.dispatch.records.reports import ReportRow
from seoripul.central.secrets import Secrets
from seoripul.contract.dispatch import AtTheDoor, DoorReport
from seoripul.contract.pickup import Reason
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import Deed as Act
from seoripul.rules.delivery_life import State

_ID_LENGTH: Final = 16


def report(
    deed: Deed,
    run_id: str,
    row: DeliveryOrder,
    courier_name: str,
    act: Act,
    given: AtTheDoor,
    refused: RefusalCode | None,
) -> None:
    note = given.note.strip()
    report_id = deed.secrets.token()[:_ID_LENGTH]
    reports.write(
        deed.conn, id=report_id, centre_id=row.centre_id, run_id=run_id, order_id=row.id,
        number=row.number, courier_name=courier_name, deed=act.value, at=min(given.at, deed.now),
        told_at=deed.now, refused=refused, order_state=row.state,
        note=deed.secrets.seal(note) if note else None, settled_at=None,
    )  # fmt: skip
    deed.record("report", "order", row.id, row.centre_id, act.value)
    deed.touch(row.centre_id)


def settle_report(deed: Deed, given: Reason, report_id: str) -> DoorReport | Refusal:
    """Somebody has looked at it; settled twice is harmless."""
    row = reports.find(deed.conn, report_id)
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, 404, subject="report")
    if row.centre_id != deed.actor.centre_id:
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    if row.settled_at is None:
        reports.settle(deed.conn, report_id, deed.now)
        deed.record("settle_report", "order", row.order_id, row.centre_id, given.reason.strip())
        deed.touch(row.centre_id)
    return told(deed.secrets, row)


def told(secrets: Secrets, row: ReportRow) -> DoorReport:
    return DoorReport(
        id=row.id,
        run_id=row.run_id,
        order_id=row.order_id,
        number=row.number,
        courier_name=row.courier_name,
        deed=Act(row.deed),
        at=row.at,
        told_at=row.told_at,
        refused=None if row.refused is None else RefusalCode(row.refused),
        order_state=State(row.order_state),
        note="" if row.note is None else secrets.unseal(row.note),
    )
