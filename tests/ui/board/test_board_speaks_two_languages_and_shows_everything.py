"""Words of both lines, contrast of every picture, and no state that cannot be drawn."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from seoripul.contract.language import Language
from seoripul.kiosk.board.age import Age, Unit
from seoripul.kiosk.board.showing import CounterShown, CounterStatus
from seoripul.ui.board import gallery
from seoripul.ui.board.words import Words, time_words
from seoripul.ui.theme.colours import HIGH_CONTRAST, NORMAL
from seoripul.ui.theme.contrast import ratio

MOMENT = datetime(2026, 11, 24, 1, 24, tzinfo=UTC)
PAIRS = (
    ("hero_ink", "hero_from"),
    ("hero_ink", "hero_to"),
    ("accent_deep", "surface"),
    ("ink", "surface"),
    ("ink_soft", "surface"),
    ("head_ink", "head_to"),
    ("head_soft_ink", "head_to"),
    ("warn", "warn_soft"),
    ("warn", "surface"),
    ("good", "surface"),
    ("ink", "ground"),
)


def test_every_sentence_has_its_second_line() -> None:
    words = Words(Language.EN).fixed()
    bare = [name for name in words if not name.endswith("Other") and not words[f"{name}Other"]]
    assert bare == []


def test_korean_alone_has_no_second_line() -> None:
    words = Words(Language.KO)
    assert {words.fixed()[name] for name in words.fixed() if name.endswith("Other")} == {""}
    assert words.date(MOMENT).other == ""


def test_dates_and_times_are_the_office_s() -> None:
    both = Words(Language.EN).date(MOMENT)
    assert both == ("11월 24일 화요일", "Tue 24 Nov")
    assert time_words(MOMENT) == ("오전", "10:24")
    assert time_words(datetime(2026, 11, 24, 3, 5, tzinfo=UTC)) == ("오후", "12:05")


@pytest.mark.parametrize("unit", Unit)
def test_an_age_is_said_in_both_languages(unit: Unit) -> None:
    both = Words(Language.EN).stale(Age(unit, 3))
    assert both.ko.endswith("전 상태") and both.other.startswith("as of")


def test_a_pause_is_told_in_the_office_s_words() -> None:
    words = Words(Language.EN)
    lunch = words.counter(CounterShown(2, CounterStatus.PAUSED, "점심 교대 중"))
    assert lunch == ("점심 교대 중", "Lunch break")
    other = words.counter(CounterShown(2, CounterStatus.PAUSED, "장비 점검"))
    assert other.ko == "장비 점검"


@pytest.mark.parametrize(("colours", "least"), [(NORMAL, 4.5), (HIGH_CONTRAST, 7.0)])
def test_every_pair_of_colours_is_told_apart(colours: object, least: float) -> None:
    weak = [
        pair
        for pair in PAIRS
        if ratio(getattr(colours, pair[0]), getattr(colours, pair[1])) < least
    ]
    assert weak == []


def test_every_state_is_drawn_on_its_screen(application: QApplication) -> None:
    drawn = dict(gallery.pictures(application, "landscape"))
    names = {name.split("-landscape")[0] for name in drawn}
    assert names == {*gallery.SCENES, *gallery.WITH_MEDIA, *gallery.COUNTER_SCENES, "enrol"}
    assert [name for name, image in drawn.items() if _is_blank(image)] == []


def _is_blank(image: QImage) -> bool:
    steps = range(0, min(image.width(), image.height()), 7)
    return len({image.pixel(at, at) for at in steps}) < 3
