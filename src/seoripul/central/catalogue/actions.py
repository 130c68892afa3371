"""Taking a sheet into the catalogue."""

from __future__ import annotations

from datetime import date, timedelta
from importlib.resources import files
from typing import Final

from msgspec.structs import replace

from seoripul.central.catalogue import records
from seoripul.central.catalogue.sheet import read_sheet
from seoripul.central.deed import Deed
from seoripul.contract.catalogue import Document, ImportReport

SHIPPED: Final = ("documents.csv", "counter_only.csv")
SHIPPED_FROM: Final = date(2020, 9, 15)
"""The day the service began; fees change by rows that hold from a later day."""


def import_sheet(deed: Deed, sheet: bytes) -> ImportReport:
    """Take the good lines of a sheet and report the others.

    Lines that name no day hold from tomorrow. Lines that would change a day gone by are
    refused: fees once charged do not change.
    """
    report, taken = _judge(deed, sheet)
    if taken:
        records.write(deed.conn, taken, deed.now)
        deed.record("import_catalogue", "catalogue", "", deed.actor.centre_id, f"{len(taken)} rows")
    return report


def preview_sheet(deed: Deed, sheet: bytes) -> ImportReport:
    """What `import_sheet` would report; changes nothing."""
    return _judge(deed, sheet)[0]


def _judge(deed: Deed, sheet: bytes) -> tuple[ImportReport, list[Document]]:
    documents, rejected = read_sheet(sheet, deed.today + timedelta(days=1))
    changed = [one for one in documents if _differs(deed, one)]
    late = [one for one in changed if one.effective_from < deed.today]
    taken = [one for one in changed if one.effective_from >= deed.today]
    report = ImportReport(
        taken=len(taken),
        unchanged=len(documents) - len(changed),
        rejected=rejected + tuple(_past(one) for one in late),
    )
    return report, taken


def _differs(deed: Deed, one: Document) -> bool:
    held = records.find(deed.conn, one.code, one.effective_from)
    return held is None or replace(held, effective_from=one.effective_from) != one


def _past(one: Document) -> str:
    return f"{one.code}: would hold from {one.effective_from.isoformat()}, which is past"


def seed(deed: Deed) -> None:
    """The shipped catalogue, where there is none yet."""
    if not records.is_empty(deed.conn):
        return
    for name in SHIPPED:
        raw = (files("seoripul") / "resources" / "catalogue" / name).read_bytes()
        documents, rejected = read_sheet(raw, SHIPPED_FROM)
        if rejected:
            raise ValueError(f"{name}: {rejected}")
        records.write(deed.conn, documents, deed.now)
