"""What the page of the lines and the page of a number say."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from seoripul.kiosk.visitor.states import Kiosk, Place, Session
from seoripul.ui.hardware.still_pictures import read_picture
from seoripul.ui.visitor.gallery import LOBBY, NOW, NUMBERED
from tests.ui.visitor.shown import MODES, PAGES, Shown, called


def said(shown: Shown, name: str) -> str:
    """Everything that one tile says."""
    return str(shown.find(name).property("says"))


def test_each_line_says_what_it_is_for_who_waits_and_how_long(shown: Shown) -> None:
    shown.page("choose")
    words = said(shown, "line-certificates")
    assert "앞에 5명" in words
    assert "약 12분 (8–16분)" in words
    assert "증명서" in words


def test_a_wait_that_cannot_be_known_is_not_told(shown: Shown) -> None:
    shown.page("choose")
    assert "앞에 3명" in said(shown, "line-family")
    assert "분 (" not in said(shown, "line-family")


def test_the_priority_line_says_whom_it_is_for(shown: Shown) -> None:
    shown.page("choose")
    words = said(shown, "line-priority")
    assert all(each in words for each in ("임산부", "장애인", "75세 이상", "영유아"))


def test_a_line_that_gives_no_numbers_says_so(shown: Shown) -> None:
    shown.page("choose")
    assert "지금은 번호표를 드리지 않습니다" in said(shown, "line-passport_collect")


def test_cut_off_nothing_is_claimed_of_who_waits(shown: Shown) -> None:
    shown.page("choose-offline")
    assert "5명" not in said(shown, "line-certificates")
    assert "12분" not in said(shown, "line-certificates")
    words = " ".join(str(text.property("text")) for text in shown.texts())
    assert "지금은 번호표를 드릴 수 없습니다" in words
    assert words.count("연결이") == 1


def test_the_largest_letters_leave_two_lines_beside_each_other(landscape: Shown) -> None:
    landscape.page("choose", Session(text_scale=2.0))
    first, second = (landscape.find(f"line-{name}") for name in ("certificates", "family"))
    assert first.y() == second.y()
    assert first.x() + first.width() < second.x()


def test_a_phone_is_offered_only_where_messages_are_sent(shown: Shown) -> None:
    no_messages = replace(LOBBY, services=())
    shown.state(replace(PAGES["choose"], place=no_messages))
    assert "paperButton" not in [target.objectName() for target in shown.targets()]


def test_the_keys_stay_on_a_line_while_others_come_and_go(portrait: Shown) -> None:
    portrait.page("choose")
    tile = portrait.find("line-family")
    busier = tuple(replace(each, waiting=each.waiting + 1) for each in LOBBY.lines)
    portrait.stage.show(on_the_lines(replace(LOBBY, lines=busier)), NOW, 0.0)
    portrait.settle()
    assert portrait.find("line-family") is tile
    assert "앞에 4명" in said(portrait, "line-family")


def test_the_code_on_the_screen_opens_the_number_s_page(shown: Shown, tmp_path: Path) -> None:
    for page in ("numbered", "numbered-no-paper"):
        shown.page(page)
        picture = tmp_path / f"{page}.png"
        assert shown.stage.window.grabWindow().save(str(picture))
        assert [read.text for read in read_picture(picture)[0]] == [NUMBERED.address], page


def test_the_code_can_be_read_in_high_contrast_too(shown: Shown, tmp_path: Path) -> None:
    shown.page("numbered", MODES["contrast"])
    picture = tmp_path / "contrast.png"
    assert shown.stage.window.grabWindow().save(str(picture))
    assert [read.text for read in read_picture(picture)[0]] == [NUMBERED.address]


def test_nothing_of_a_number_is_left_for_the_next_visitor(portrait: Shown) -> None:
    portrait.page("numbered-phone")
    portrait.page("home-both")
    left = [called(text) for text in portrait.texts() if "5678" in called(text)]
    assert left == []
    assert portrait.stage.view.property("code") == ""


def on_the_lines(place: Place) -> Kiosk:
    return replace(PAGES["choose"], place=place)
