"""OK민원센터 and 18 dongs, Korean holidays, and the office's own closed days."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from importlib.resources import files

from seoripul.central.calendar import Calendar
from seoripul.central.centres.distance import in_words, zones
from seoripul.central.centres.records import CentreOnFile, every
from seoripul.contract.centres import HolidayOverride, LineRange, ReplaceHolidayOverrides
from seoripul.contract.centres import SetLineRanges as Ranges
from seoripul.contract.refusals import RefusalCode
from tests.central_pickup.scene import Scene, done, refused
from tests.support.central import new_key


def shipped_holidays() -> dict[date, str]:
    sheet = files("seoripul") / "resources" / "calendar" / "holidays_kr.csv"
    rows = csv.DictReader(sheet.read_text(encoding="utf-8").splitlines())
    return {date.fromisoformat(row["date"]): row["name_ko"] for row in rows}


def test_the_library_knows_every_holiday_of_three_years() -> None:
    calendar, known = Calendar(), shipped_holidays()
    day = date(2026, 1, 1)
    while day < date(2029, 1, 1):
        assert (calendar.holiday_name(day) is not None) == (day in known), day
        assert calendar.is_working_day(day) == (day.weekday() < 5 and day not in known), day
        day += timedelta(days=1)


def test_labour_day_and_constitution_day_are_holidays_from_2026() -> None:
    calendar = Calendar()
    assert not calendar.is_working_day(date(2026, 5, 1))
    assert not calendar.is_working_day(date(2026, 7, 17))


def test_nineteen_centres_with_a_counter_for_pick_ups(scene: Scene) -> None:
    centres = done(scene.citizen.centres())
    assert len(centres) == 19
    assert centres[0].name.id == "ok"
    assert all(any("pickup" in one.lines for one in centre.counters) for centre in centres)
    assert all(centre.reservations_from is not None for centre in centres)


def test_a_day_closed_by_the_office_has_no_slots(scene: Scene) -> None:
    tuesday, saturday = date(2026, 11, 24), date(2026, 11, 28)
    wanted = ReplaceHolidayOverrides(
        overrides=(
            HolidayOverride(day=tuesday, closed=True, name="임시공휴일"),
            HolidayOverride(day=saturday, closed=False, name="토요 근무"),
        )
    )
    done(scene.clerk.replace_holidays(wanted, new_key()))
    days = {one.day: one for one in done(scene.citizen.slots("ok", tuesday, saturday))}
    assert (days[tuesday].closed_because, days[tuesday].slots) == ("임시공휴일", ())
    assert days[saturday].closed_because is None
    assert days[saturday].slots
    scene.central.restart()
    assert done(scene.citizen.holidays()) == list(wanted.overrides)
    assert not done(scene.citizen.slots("ok", tuesday, tuesday))[0].slots


def test_a_day_stands_in_the_table_once(scene: Scene) -> None:
    twice = HolidayOverride(day=date(2026, 11, 24), closed=True, name="임시공휴일")
    wanted = ReplaceHolidayOverrides(overrides=(twice, twice))
    refused(scene.clerk.replace_holidays(wanted, new_key()), RefusalCode.BAD_REQUEST)


def test_number_ranges_may_not_overlap(scene: Scene) -> None:
    overlap = Ranges(ranges=(LineRange(line="pickup", first=880, last=950),))
    refused(scene.clerk.set_line_ranges("ok", overlap, new_key()), RefusalCode.BAD_REQUEST)
    unknown = Ranges(ranges=(LineRange(line="lottery", first=1, last=2),))
    refused(scene.clerk.set_line_ranges("ok", unknown, new_key()), RefusalCode.BAD_REQUEST)
    answer = scene.clerk.set_line_ranges("nowhere", Ranges(ranges=()), new_key())
    refused(answer, RefusalCode.NOT_FOUND)


def test_a_range_set_in_the_middle_of_a_day_repeats_no_number(scene: Scene) -> None:
    scene.arrived("14:00")
    wider = Ranges(
        ranges=tuple(LineRange(line=line, first=800, last=899) for line in ("pickup", "delivery"))
    )
    done(scene.clerk.set_line_ranges("ok", wider, new_key()))
    scene.at("10:00")
    scene.arrived("14:00")
    assert scene.board().waiting == (801, 802)


def test_distances_are_told_by_zone_in_both_languages(scene: Scene) -> None:
    centres = scene.central.office.store.read_now(every)
    for code, zone in zones().items():
        assert all(code in zones()[other].neighbours for other in zone.neighbours), code
    for here in centres:
        for there in centres:
            assert zones()[there.zone].ko in in_words(here, there, "ko")
            assert zones()[there.zone].en in in_words(here, there, "ja")
    ok, banpo, naegok = _pick(centres, "ok", "1165058100", "1165066000")
    assert in_words(naegok, ok, "ko").startswith("이웃한 서초권역에 있습니다. 주소: 서울")
    assert "대중교통" in in_words(banpo, naegok, "ko")
    assert "public transport" in in_words(banpo, naegok, "en")


def _pick(centres: tuple[CentreOnFile, ...], *which: str) -> list[CentreOnFile]:
    known = {one.id: one for one in centres}
    return [known[one] for one in which]
