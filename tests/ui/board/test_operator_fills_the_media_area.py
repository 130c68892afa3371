"""Pictures from the operator's folder come and go without a word on the screen."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtGui import QColor, QImage

from seoripul.ui.board.media import LARGEST, next_slide, read_picture
from tests.support.qt_waiting import until
from tests.ui.board.conftest import Lobby


def painted(file: Path, wide: int = 320, high: int = 180, colour: str = "#0d6b4f") -> Path:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(file))
    return file


def test_every_kind_of_picture_is_read(tmp_path: Path) -> None:
    for kind in ("png", "jpg", "webp"):
        slide = read_picture(painted(tmp_path / f"one.{kind}"))
        assert slide is not None and slide.image.width() == 320


def test_a_large_picture_is_made_smaller_without_distortion(tmp_path: Path) -> None:
    slide = read_picture(painted(tmp_path / "large.png", 4000, 1000))
    assert slide is not None
    assert (slide.image.width(), slide.image.height()) == (LARGEST.width(), 480)


def test_broken_files_are_passed_over_and_the_rest_goes_round(tmp_path: Path) -> None:
    whole = painted(tmp_path / "b.png").read_bytes()
    (tmp_path / "a.png").write_bytes(b"no picture at all")
    (tmp_path / "c.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "d.jpg").write_bytes(b"")
    painted(tmp_path / "e.jpg")
    shown, file = [], None
    for _ in range(3):
        slide = next_slide(tmp_path, file)
        assert slide is not None
        file = slide.file
        shown.append(file.name)
    assert shown == ["b.png", "e.jpg", "b.png"]


def test_nothing_readable_is_no_media_area(tmp_path: Path) -> None:
    assert next_slide(tmp_path / "nowhere", None) is None
    (tmp_path / "a.png").write_bytes(b"broken")
    assert next_slide(tmp_path, None) is None


def test_the_board_shows_a_picture_put_into_the_folder_and_gives_its_place_back(
    lobby: Lobby, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    lobby.open(msgspec.structs.replace(lobby.config, pictures=str(folder)))
    until(lambda: lobby.frame.page == "welcome")
    assert lobby.frame.media == ""
    media = lobby.board.following.media  # type: ignore[union-attr]
    file = painted(folder / "notice.png")
    media.turn()
    until(lambda: lobby.frame.media != "")
    file.unlink()
    media.turn()
    until(lambda: lobby.frame.media == "")
