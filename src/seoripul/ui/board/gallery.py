"""Every state of the board as a PNG: `python -m seoripul.ui.board.gallery --out DIR`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from seoripul.kiosk.board.announcing import Announcement
from seoripul.kiosk.board.layout import Screen
from seoripul.ui.board.counter_scenes import COUNTER_SCENES
from seoripul.ui.board.frames import Frame, frame_of
from seoripul.ui.board.media import PROVIDER
from seoripul.ui.board.options import COUNTER_DISTANCE_M
from seoripul.ui.board.scenes import NOW, SCENES, poster
from seoripul.ui.board.stage import BoardStage
from seoripul.ui.board.words import Words

SCREENS: Final = {
    "landscape": Screen(1920, 1080, 941),
    "portrait": Screen(1080, 1920, 529),
    "landscape-4k": Screen(3840, 2160, 941),
    "portrait-4k": Screen(2160, 3840, 529),
    "small": Screen(1366, 768, 531),
}
COUNTER_SCREENS: Final = {
    "landscape": Screen(1920, 1080, 345),
    "portrait": Screen(1080, 1920, 194),
    "ten-inch": Screen(1280, 800, 217),
}
DISTANCE_M: Final = 10.0
_MEDIA: Final = "-media"
WITH_MEDIA: Final = tuple(
    f"{scene}{_MEDIA}" for scene in ("one", "seven-lines", "welcome", "closed", "worst")
)


def frame(name: str, stage: BoardStage, words: Words, *, media: bool = False) -> Frame:
    """One of `SCENES`, or "enrol"; `media`: with a picture of the operator's."""
    if name == "enrol":
        started = frame_of(SCENES["starting"](), None, NOW, stage.fitted, words)
        return replace(started, page="enrol")
    sounding = Announcement(12, 117, 1, False) if name == "several" else None
    stage.pictures.image = poster()
    source = f"image://{PROVIDER}/1" if media else ""
    return frame_of(SCENES[name](), sounding, NOW, stage.fitted, words, source)


def framed(scene: str, stage: BoardStage, words: Words) -> Frame:
    """As `frame`; a name that ends in "-media" has a picture of the operator's, one of
    `COUNTER_SCENES` is the display of one counter."""
    if scene in COUNTER_SCENES:
        return COUNTER_SCENES[scene](stage.fitted, words)
    return frame(scene.removesuffix(_MEDIA), stage, words, media=scene.endswith(_MEDIA))


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="seoripul.ui.board.gallery")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default="", help="pictures whose name contains this")
    given = parser.parse_args(argv)
    given.out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(["gallery"])
    assert isinstance(app, QApplication)
    for name, image in pictures(app, given.only):
        image.save(str(given.out / f"{name}.png"))
    return 0


def pictures(application: QApplication, only: str = "") -> Iterator[tuple[str, QImage]]:
    """Every state on every screen, plain and in high contrast, drawn without central."""
    for size, screen in SCREENS.items():
        for contrast in ("", "-high-contrast"):
            for scene in (*SCENES, *WITH_MEDIA, "enrol"):
                name = f"{scene}-{size}{contrast}"
                if only in name:
                    yield name, _draw(application, screen, scene, bool(contrast))
    for size, screen in COUNTER_SCREENS.items():
        for contrast in ("", "-high-contrast"):
            for scene in COUNTER_SCENES:
                name = f"{scene}-{size}{contrast}"
                if only in name:
                    yield name, _draw(application, screen, scene, bool(contrast))


def _draw(app: QApplication, screen: Screen, scene: str, contrast: bool) -> QImage:
    distance = COUNTER_DISTANCE_M if scene in COUNTER_SCENES else DISTANCE_M
    stage = BoardStage(screen, distance, high_contrast=contrast)
    stage.set(framed(scene, stage, Words()))
    stage.window.show()
    app.processEvents()
    image = stage.window.grabWindow()
    stage.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return image


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
