"""Which moment the demonstration shows, and what it leaves to scan."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from seoripul.rules.seoul import SEOUL
from seoripul.ui.demo.main import has_display, main
from seoripul.ui.demo.moment import is_office_time, is_weekday, next_morning
from seoripul.ui.demo.morning import Morning, Order, one_of_each, write_codes
from seoripul.ui.hardware.still_pictures import read_picture
from tests.kiosk.visitor.lobby import CODE, NOON, OTHER

NEW_YEAR = date(2027, 1, 1)


def works(day: date) -> bool:
    return is_weekday(day) and day != NEW_YEAR


def seoul(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SEOUL)


def test_in_office_hours_the_real_time_is_shown() -> None:
    assert is_office_time(seoul("2026-11-23T10:24"), works)
    assert not is_office_time(seoul("2026-11-23T12:10"), works)
    assert not is_office_time(seoul("2026-11-23T19:00"), works)
    assert not is_office_time(seoul("2026-11-22T10:24"), works)
    assert is_office_time(datetime(2026, 11, 23, 1, 0, tzinfo=UTC), works)


def test_otherwise_the_next_working_morning_is() -> None:
    assert next_morning(seoul("2026-11-23T07:00"), works) == seoul("2026-11-23T10:24")
    assert next_morning(seoul("2026-11-23T19:00"), works) == seoul("2026-11-24T10:24")
    assert next_morning(seoul("2026-11-27T19:00"), works) == seoul("2026-11-30T10:24")
    assert next_morning(seoul("2026-12-31T19:00"), works) == seoul("2027-01-04T10:24")


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_the_shown_morning_is_never_past_and_never_far(now: datetime) -> None:
    morning = next_morning(now, works)
    assert now <= morning < now + timedelta(days=6)
    assert works(morning.astimezone(SEOUL).date())


def test_each_situation_gets_one_code_that_a_camera_reads(tmp_path: Path) -> None:
    orders = tuple(
        Order(situation, number, "1234", code, "f", NOON)
        for situation, number, code in (
            ("ready", "11111111", CODE),
            ("ready", "22222222", OTHER),
            ("cancelled", "33333333", OTHER),
        )
    )
    morning = Morning("demo", "secret", orders)
    assert [each.number for each in one_of_each(morning)] == ["11111111", "33333333"]
    written = write_codes(morning, tmp_path / "codes")
    read = [read_picture(path)[0][0].text for path in written]
    assert read == [CODE, OTHER]
    assert [path.name for path in written] == ["ready-11111111.png", "cancelled-33333333.png"]


def test_without_a_screen_it_says_so_and_names_the_tour() -> None:
    assert not has_display("linux", {})
    assert has_display("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    assert has_display("win32", {})


def test_words_it_does_not_know_are_bad_usage() -> None:
    assert main(["--seconds", "soon"]) == 2
