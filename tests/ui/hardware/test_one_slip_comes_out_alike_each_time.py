"""The same slip is the same dots, whatever was drawn before it and however many draw at once."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QImage, QPainter

from seoripul.kiosk.station.slips import Slip, SlipKind
from seoripul.ui.hardware.slip_picture import slip_image, slip_raster
from seoripul.ui.theme.fonts import FAMILIES

pytestmark = pytest.mark.usefixtures("application")

COVER = Slip(
    SlipKind.COVER,
    "수령 서류 표지 [재발행]",
    "2051 4417",
    ("OK민원센터", "박*수   010-****-1180", "수령 시간 11-24 09:00–09:30", "2026-11-24 10:24"),
    reprint=True,
)
AT_ONCE = """
import hashlib, threading
from PySide6.QtWidgets import QApplication
application = QApplication(["slips"])
from tests.ui.hardware.test_one_slip_comes_out_alike_each_time import COVER
from seoripul.ui.hardware.slip_picture import slip_raster
seen = []
def work():
    for _ in range(10):
        seen.append(hashlib.sha256(slip_raster(COVER, 576).rows).hexdigest())
threads = [threading.Thread(target=work) for _ in range(4)]
for each in threads: each.start()
for each in threads: each.join()
print(len(seen), *set(seen))
"""


def draw_elsewhere(words: str, pixels: int) -> None:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.Bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    scratch = QImage(600, 200, QImage.Format.Format_RGB32)
    painter = QPainter(scratch)
    painter.setFont(font)
    painter.drawText(QPointF(10, 150), words)
    painter.end()


def tones() -> bytes:
    image = slip_image(COVER, 576)
    return bytes(image.constBits())


def test_what_was_drawn_before_leaves_no_trace() -> None:
    """Tones, not only dots: a hair's difference turns a dot now and then."""
    seen = set()
    for words, pixels in (("010-1180", 98), ("010-1180", 40), ("가나다", 31), ("010", 120)):
        draw_elsewhere(words, pixels)
        seen |= {tones(), tones()}
    assert len(seen) == 1


def test_four_at_once_draw_as_one_does() -> None:
    """In a process that has drawn nothing yet: the binding is not made for the first use of its
    enums in several threads."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", AT_ONCE],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    count, *bitmaps = done.stdout.split()
    assert count == "40"
    assert len(bitmaps) == 1
    assert slip_raster(COVER, 576).height > 400
