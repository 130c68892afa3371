"""GET /v1/expected: the time told before placing is the time promised after it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from seoripul.contract import paths
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import (
    DocumentWanted,
    Expected,
    PlaceReservation,
    ReservationPlaced,
)
from tests.support.central import RunningCentral


def expected(central: RunningCentral, documents: str) -> Expected:
    heard = central.ask("GET", f"{paths.EXPECTED}?centre=ok&documents={documents}")
    assert heard.status == 200, heard.body
    found: Expected = heard.read(Expected)
    return found


def test_time_told_is_the_time_promised(central: RunningCentral) -> None:
    told = expected(central, "CE01,LD06")
    days = central.ask("GET", f"{paths.SLOTS.format(centre_id='ok')}?documents=CE01,LD06").json
    first = next(slot for day in days for slot in day["slots"] if slot["left"])
    placed: ReservationPlaced = central.ask(
        "POST",
        paths.RESERVATIONS,
        PlaceReservation(
            centre_id="ok",
            documents=tuple(DocumentWanted(code=code, copies=2) for code in ("CE01", "LD06")),
            slot_start=datetime.fromisoformat(first["start"]),
            name=PersonName("홍길동"),
            phone=Phone("010-1234-5678"),
            consent=True,
        ),
    ).read(ReservationPlaced)
    assert placed.expected_at == told.at <= placed.slot_start


def test_slowest_paper_decides(central: RunningCentral) -> None:
    assert expected(central, "CE01,PM07").at == expected(central, "PM07").at
    assert expected(central, "PM07").at - expected(central, "CE01").at > timedelta(days=1)


def test_order_in_the_evening_counts_from_the_next_morning(central: RunningCentral) -> None:
    central.clock.set(datetime(2026, 11, 27, 10, 0, tzinfo=UTC))  # a Friday, 19:00 in Seoul
    assert expected(central, "CE01").at == datetime(2026, 11, 30, 3, 0, tzinfo=UTC)


def test_paper_that_is_not_in_the_catalogue_is_refused(central: RunningCentral) -> None:
    heard = central.ask("GET", f"{paths.EXPECTED}?centre=ok&documents=XX99")
    assert heard.json["code"] == "no_such_document"
    heard = central.ask("GET", f"{paths.EXPECTED}?centre=nowhere&documents=CE01")
    assert heard.json["code"] == "not_found"
    many = ",".join(["CE01"] * 51)
    heard = central.ask("GET", f"{paths.EXPECTED}?centre=ok&documents={many}")
    assert heard.json["code"] == "bad_request"
