"""The office's centres as shipped: OK민원센터 and the 18 dongs."""

from __future__ import annotations

import csv
from datetime import date
from importlib.resources import files
from typing import Final

from seoripul.central.centres import records
from seoripul.central.centres.records import CentreOnFile
from seoripul.central.deed import Deed
from seoripul.contract.centres import Centre, CentreName, Counter, Hours, SlotRules
from seoripul.contract.queue import Line

PILOT_FROM: Final = date(2020, 9, 15)
ALL_FROM: Final = date(2020, 10, 5)

OK_COUNTERS: Final = (
    Counter(no=1, name="제증명", lines=(Line.CERTIFICATES, Line.PRIORITY)),
    Counter(no=2, name="제증명", lines=(Line.FAMILY, Line.CERTIFICATES, Line.PRIORITY)),
    Counter(no=3, name="예약수령", lines=(Line.PICKUP,)),
    Counter(no=4, name="예약수령·민원택배", lines=(Line.PICKUP, Line.DELIVERY)),
    Counter(no=5, name="여권접수", lines=(Line.PASSPORT_APPLY,)),
    Counter(no=6, name="여권교부", lines=(Line.PASSPORT_COLLECT,)),
)
DONG_COUNTERS: Final = (
    Counter(no=1, name="민원", lines=(Line.CERTIFICATES, Line.FAMILY, Line.PRIORITY)),
    Counter(no=2, name="예약수령", lines=(Line.PICKUP, Line.DELIVERY)),
)


def seed(deed: Deed) -> None:
    """Write the centres, where there are none yet."""
    if records.every(deed.conn):
        return
    for position, one in enumerate([_ok_centre(), *_dongs()]):
        records.write(deed.conn, position, one)
        deed.touch(one.id)


def _ok_centre() -> CentreOnFile:
    name = CentreName(
        id="ok",
        ko="OK민원센터",
        en="OK Civil Service Center",
        address="서울특별시 서초구 남부순환로 2584 (서초구청)",
    )
    return CentreOnFile(_centre(name, OK_COUNTERS, PILOT_FROM), "Z1")


def _dongs() -> list[CentreOnFile]:
    sheet = files("seoripul") / "resources" / "catalogue" / "dongs.csv"
    rows = csv.DictReader(sheet.read_text(encoding="utf-8-sig").splitlines())
    return [_dong(row) for row in rows]


def _dong(row: dict[str, str]) -> CentreOnFile:
    name = CentreName(
        id=row["admin_code"],
        ko=row["office_name"],
        en=f"{row['admin_dong_en']} Community Service Center",
    )
    since = PILOT_FROM if row["pilot_site_2020"] == "yes" else ALL_FROM
    return CentreOnFile(_centre(name, DONG_COUNTERS, since), row["zone_code"])


def _centre(name: CentreName, counters: tuple[Counter, ...], since: date) -> Centre:
    return Centre(
        name=name,
        counters=counters,
        hours=Hours(),
        slots=SlotRules(),
        reservations_from=since,
        delivery_from=since,
    )
