"""What a lobby does to a picture of a QR, and how much of it is still read."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from seoripul.ui.doctor.picture_lines import tell_pictures
from seoripul.ui.hardware.luma import frame_of
from seoripul.ui.hardware.still_pictures import read_frame, read_frame_thoroughly
from tests.support.spoilt_pictures import (
    Fault,
    as_jpeg,
    blurred,
    dirty,
    drawn_code,
    glaring,
    in_the_hand,
    inverted,
    moved,
    noisy,
    pale,
    rotated,
    shaded,
    symbol,
    tilted,
    with_moire,
)

pytestmark = pytest.mark.usefixtures("application")

AT_A_GLANCE: dict[str, tuple[list[Fault], int]] = {
    "upright": ([], 300),
    "turned a little": ([rotated(17)], 300),
    "turned by 45 degrees": ([rotated(45)], 300),
    "on its side": ([rotated(90)], 260),
    "seen from the side": ([tilted(0.5)], 320),
    "out of focus": ([blurred(6)], 300),
    "moved": ([moved(12)], 300),
    "grainy": ([noisy(0.5)], 300),
    "pale": ([pale(0.12)], 300),
    "white on black": ([inverted], 300),
    "half in shadow": ([shaded], 300),
    "a phone's pixels": ([with_moire(7.7)], 300),
    "far away": ([], 66),
    "very near": ([], 690),
    "a poor JPEG": ([as_jpeg(12)], 220),
    "several at once": ([tilted(0.25), rotated(23), blurred(2), pale(0.3), noisy(0.15)], 280),
}
AT_A_CLOSE_LOOK: dict[str, tuple[list[Fault], int]] = {
    "hardly any contrast": ([pale(0.04, 200)], 300),
    "nearly dark": ([pale(0.05, 15), noisy(0.04)], 300),
    "a lamp mirrored in the glass": ([glaring(100)], 300),
}


def picture(name: str, faults: list[Fault], side: int, seed: int) -> tuple[str, QImage]:
    drawn = random.Random(f"{name} {seed}")
    code = drawn_code(drawn)
    image = in_the_hand(symbol(code, side), drawn)
    for fault in faults:
        image = fault(image, drawn)
    return code, image


@pytest.mark.parametrize("name", AT_A_GLANCE)
def test_one_frame_is_enough(name: str) -> None:
    for seed in range(3):
        code, image = picture(name, *AT_A_GLANCE[name], seed)
        assert [read.text for read in read_frame(frame_of(image))] == [code]


@pytest.mark.parametrize("name", AT_A_CLOSE_LOOK)
def test_a_close_look_reads_more(name: str) -> None:
    read = 0
    for seed in range(4):
        code, image = picture(name, *AT_A_CLOSE_LOOK[name], seed)
        read += [found.text for found in read_frame_thoroughly(frame_of(image))] == [code]
    assert read >= 3


def test_nothing_wrong_is_read_where_too_much_is_lost() -> None:
    for seed in range(3):
        code, image = picture("lost", [dirty(200), noisy(0.6)], 300, seed)
        assert {read.text for read in read_frame_thoroughly(frame_of(image))} <= {code}


def test_large_photograph_of_a_small_code(tmp_path: Path) -> None:
    code = drawn_code(random.Random(3))
    photo = QImage(4000, 3000, QImage.Format.Format_RGB32)
    photo.fill(QColor("#9a958c"))
    painter = QPainter(photo)
    painter.translate(2600, 1200)
    painter.rotate(33)
    painter.drawImage(0, 0, symbol(code, 190))
    painter.end()
    path = tmp_path / "사진 1.jpg"
    photo.save(str(path), "JPG", 70)
    assert lines(path)[0]["text"] == code


def test_pick_up_code_comes_before_other_codes(tmp_path: Path) -> None:
    code = drawn_code(random.Random(4))
    both = QImage(900, 420, QImage.Format.Format_RGB32)
    both.fill(Qt.GlobalColor.white)
    painter = QPainter(both)
    painter.drawImage(20, 60, symbol("0" * 40, 300))
    painter.drawImage(560, 60, symbol(code, 300))
    painter.end()
    both.save(str(tmp_path / "two.png"))
    assert lines(tmp_path / "two.png")[0]["text"] == code


def test_transparent_picture_is_on_white_paper(tmp_path: Path) -> None:
    code = drawn_code(random.Random(5))
    drawn = symbol(code, 300).convertToFormat(QImage.Format.Format_ARGB32)
    for y in range(drawn.height()):
        for x in range(drawn.width()):
            if drawn.pixelColor(x, y).lightness() > 128:
                drawn.setPixelColor(x, y, QColor(0, 0, 0, 0))
    drawn.save(str(tmp_path / "clear.png"))
    assert lines(tmp_path / "clear.png")[0]["text"] == code


def test_each_file_gets_its_line_whatever_it_is(tmp_path: Path) -> None:
    blank = QImage(64, 64, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    blank.save(str(tmp_path / "blank.png"))
    (tmp_path / "words.png").write_text("no picture", encoding="utf-8")
    told, trouble = StringIO(), StringIO()
    paths = [str(tmp_path / name) for name in ("blank.png", "words.png", "absent.png")]
    assert tell_pictures(paths, told, trouble) == 1
    rows = [json.loads(line) for line in told.getvalue().splitlines()]
    assert [(row["file"], row["text"]) for row in rows] == [(path, None) for path in paths]
    assert "absent.png" in trouble.getvalue()


def test_doctor_reads_pictures_from_the_command_line(tmp_path: Path) -> None:
    code = drawn_code(random.Random(6))
    symbol(code, 300).save(str(tmp_path / "code.png"))
    command = [sys.executable, "-m", "seoripul", "doctor", "--image", str(tmp_path / "code.png")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=True)
    row = json.loads(done.stdout)
    assert row["text"] == code
    assert row["ms"] > 0
    assert set(row) == {"file", "text", "ms"}


def lines(*paths: Path) -> list[dict[str, object]]:
    told, trouble = StringIO(), StringIO()
    assert tell_pictures(map(str, paths), told, trouble) == 0, trouble.getvalue()
    return [json.loads(line) for line in told.getvalue().splitlines()]
