"""The operator's folder: pictures by name, round and round, whatever else lies there."""

from __future__ import annotations

from pathlib import Path

from seoripul.kiosk.board.slides import after, pictures_of


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
