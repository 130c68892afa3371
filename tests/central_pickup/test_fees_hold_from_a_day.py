"""The catalogue: 66 documents and two for the counter only, changed by sheets, never by hand."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.central.catalogue.sheet import read_sheet, write_sheet
from seoripul.contract import paths
from seoripul.contract.catalogue import Document, ImportReport, Period
from seoripul.contract.people import Role
from tests.central_pickup.scene import Scene, done
from tests.support.central import new_key

HEADER = "code,name_ko,window_fee_krw,processing_kind,period_days,effective_from"
TODAY = date(2026, 11, 23)


def sheet(*lines: str, header: str = HEADER, ends: str = "\r\n") -> bytes:
    return ends.join([header, *lines]).encode("utf-8-sig")


def fee(scene: Scene, code: str, day: date) -> int:
    listed = done(scene.citizen.catalogue(day))
    return next(one.fee_krw for one in listed if one.code == code)


def test_the_shipped_catalogue(scene: Scene) -> None:
    listed = done(scene.citizen.catalogue())
    assert sum(one.group == "인허가" for one in listed) == 28
    assert sum(one.phone_orderable for one in listed) == 11
    assert sum(not one.deliverable for one in listed) == 2
    assert all(one.fee_confidence for one in listed)


def test_a_new_fee_holds_from_its_day_and_old_orders_keep_theirs(scene: Scene) -> None:
    placed = scene.placed("14:00", documents="CE01x2")
    report = done(
        scene.clerk.import_catalogue(
            sheet("CE01,주민등록표 등본,500,instant,,2026-12-01"), new_key()
        )
    )
    assert (report.taken, report.unchanged, report.rejected) == (1, 0, ())
    assert fee(scene, "CE01", date(2026, 11, 30)) == 400
    assert fee(scene, "CE01", date(2026, 12, 1)) == 500
    assert scene.followed(placed).fee_krw == 800
    scene.at("09:00", "2026-12-01")
    assert scene.placed("14:00", day="2026-12-01", documents="CE01x2").fee_krw == 1000


def test_a_correction_of_the_same_day_wins_over_the_earlier_one(scene: Scene) -> None:
    for amount in (500, 600):
        line = f"CE01,주민등록표 등본,{amount},instant,,2026-12-01"
        done(scene.clerk.import_catalogue(sheet(line), new_key()))
    assert fee(scene, "CE01", date(2026, 12, 1)) == 600


def test_a_preview_reports_and_changes_nothing(scene: Scene) -> None:
    raw = sheet("CE01,주민등록표 등본,500,instant,,2026-12-01", "CE02,초본,-1,instant,,")
    report = done(scene.clerk.preview_catalogue(raw, new_key()))
    assert report.taken == 1
    assert report.rejected[0].startswith("line 3: window_fee_krw")
    assert fee(scene, "CE01", date(2026, 12, 1)) == 400


def test_what_is_exported_can_be_imported_again(scene: Scene) -> None:
    exported = done(scene.clerk.catalogue_sheet())
    assert exported.startswith(b"\xef\xbb\xbf")
    report = done(scene.clerk.import_catalogue(exported, new_key()))
    assert (report.taken, report.unchanged, report.rejected) == (0, 68, ())


def test_fees_of_days_gone_by_do_not_change(scene: Scene) -> None:
    raw = sheet("CE01,주민등록표 등본,900,instant,,2026-11-01")
    report = done(scene.clerk.import_catalogue(raw, new_key()))
    assert report.taken == 0
    assert "past" in report.rejected[0]


def test_only_a_lead_imports(scene: Scene) -> None:
    scene.central.add_staff("issuer", roles=(Role.ISSUE,))
    key, session = scene.desk_at(4, "issuer")
    heard = scene.central.ask("PUT", paths.CATALOGUE_CSV, sheet(), device_key=key, session=session)
    assert (heard.status, heard.json["code"]) == (403, "not_permitted")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (",이름,400,instant,,", "code is empty"),
        ("A1,이름,,instant,,", "window_fee_krw"),
        ("A1,이름,4천원,instant,,", "window_fee_krw"),
        ("A1,이름,４００,instant,,", "window_fee_krw"),
        ("A1,이름,99999999999,instant,,", "window_fee_krw"),
        ("A1,이름,400,soon,,", "processing_kind"),
        ("A1,이름,400,days,,", "period_length"),
        ("A1,이름,400,days,0,", "period_length"),
        ("A1,이름,400,instant,,내일", "effective_from"),
        ("A1,이름,400,instant,,2026-12-01,more", "more cells"),
    ],
)
def test_a_bad_line_is_named_and_the_others_taken(line: str, why: str) -> None:
    found = read_sheet(sheet(line, 'A2,"쉼표, 이름","1,200",days,3,2026-12-01'), TODAY)
    [rejected] = found.rejected
    assert rejected.startswith("line 2: ")
    assert why in rejected
    [taken] = found.documents
    assert (taken.name_ko, taken.fee_krw, taken.period_length) == ("쉼표, 이름", 1200, 3)


def test_doubles_missing_columns_and_other_encodings() -> None:
    twice = read_sheet(sheet("A1,가,1,instant,,", "A1,나,2,instant,,"), TODAY)
    assert (len(twice.documents), len(twice.rejected)) == (1, 1)
    assert "missing columns" in read_sheet(sheet("A1", header="code"), TODAY).rejected[0]
    korean = f"{HEADER}\nA1,등본,1,instant,,\n".encode("cp949")
    assert read_sheet(korean, TODAY).documents[0].name_ko == "등본"
    assert read_sheet(b"\xff\xfe\x00\x81", TODAY).rejected[0].startswith("line 1: ")
    assert read_sheet(b"", TODAY).documents == ()


TEXTS = st.text(st.characters(categories=("L", "N", "P", "Zs"), codec="utf-8"), max_size=12)
NAMES = TEXTS.map(lambda text: f"가{text}나").filter(str.isprintable)


@given(
    st.lists(
        st.builds(
            Document,
            code=st.from_regex(r"[A-Z]{2}[0-9]{2}", fullmatch=True),
            name_ko=NAMES,
            name_en=NAMES,
            group=NAMES,
            fee_krw=st.integers(0, 10_000_000),
            fee_unit=NAMES,
            period=st.just(Period.DAYS),
            period_length=st.integers(1, 400),
            identity_check=st.booleans(),
            phone_orderable=st.booleans(),
            reservable=st.booleans(),
            deliverable=st.booleans(),
            remarks=NAMES,
            effective_from=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
            fee_source=NAMES,
            fee_confidence=NAMES,
        ),
        unique_by=lambda one: (one.code, one.effective_from),
    )
)
def test_a_sheet_written_and_read_is_the_same(documents: list[Document]) -> None:
    assert read_sheet(write_sheet(documents), TODAY) == (tuple(documents), ())


@given(st.binary(max_size=300))
def test_no_sheet_breaks_the_reading(raw: bytes) -> None:
    found = read_sheet(sheet() + b"\r\n" + raw, TODAY)
    assert isinstance(found.documents, tuple)
    assert isinstance(ImportReport(taken=0, unchanged=0, rejected=found.rejected), ImportReport)
