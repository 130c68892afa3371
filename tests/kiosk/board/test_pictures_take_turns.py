"""The operator's folder: pictures by name, round and round, whatever else lies there."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from seoripul.kiosk.board.layout import Screen, Wanted, plan, with_picture_for_lines
from seoripul.kiosk.board.slides import after, is_picture_s_turn, pictures_of
from tests.kiosk.board.pictures import NOW


def test_only_pictures_count_and_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b.PNG", "a.jpg", "c.webp", "notes.txt", ".hidden.png", "d.mp4"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "folder.png").mkdir()
    assert [one.name for one in pictures_of(tmp_path)] == ["a.jpg", "b.PNG", "c.webp"]


def test_a_missing_folder_or_a_file_in_its_place_has_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert pictures_of(tmp_path / "nowhere") == pictures_of(tmp_path / "file") == ()


def test_each_comes_after_the_one_before_it_though_it_was_taken_away() -> None:
    one, two, three = (Path(name) for name in ("1.png", "2.png", "3.png"))
    assert after((one, two, three), None) == (one, two, three)
    assert after((one, two, three), one) == (two, three, one)
    assert after((one, three), two) == (three, one)
    assert after((one, two), three) == (one, two)


def test_where_there_is_no_room_for_both_lines_and_pictures_take_turns() -> None:
    crowded = Wanted(lines=7, groups=(5.0, 1.4), notice=(30, 40), media=True)
    fitted = plan(Screen(1920, 1080, 941), 10, crowded)
    assert fitted.line_columns > 0 and fitted.media_height == 0
    turned = with_picture_for_lines(fitted, crowded)
    assert turned.line_columns == 0 and turned.media_height >= 90
    moments = [NOW + timedelta(seconds=s) for s in range(60)]
    assert sum(map(is_picture_s_turn, moments)) == 20


def test_where_there_is_room_for_both_nothing_changes() -> None:
    few = Wanted(lines=3, groups=(5.0,), media=True)
    fitted = plan(Screen(1080, 1920, 529), 10, few)
    assert fitted.media_height > 0
    assert with_picture_for_lines(fitted, few) == fitted
