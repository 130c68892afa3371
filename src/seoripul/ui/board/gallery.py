"""Every state of the board as a PNG: `python -m seoripul.ui.board.gallery --out DIR`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from seoripul.contract.centres import Notice
from seoripul.contract.queue import BoardCounter, BoardPicture, Call, Line
from seoripul.kiosk.board.announcing import Announcement
from seoripul.kiosk.board.layout import Screen
from seoripul.kiosk.board.showing import Showing, show
from seoripul.ui.board.frames import Frame, frame_of
from seoripul.ui.board.stage import BoardStage
from seoripul.ui.board.words import Words

NOW: Final = datetime(2026, 11, 24, 1, 24, tzinfo=UTC)
SCREENS: Final = {
    "landscape": Screen(1920, 1080, 941),
    "portrait": Screen(1080, 1920, 529),
    "landscape-4k": Screen(3840, 2160, 941),
    "portrait-4k": Screen(2160, 3840, 529),
    "small": Screen(1366, 768, 531),
}
DISTANCE_M: Final = 10.0


def call(seq: int, number: int, counter: int, minutes: float, current: bool = True) -> Call:
    return Call(
        seq=seq,
        ticket_number=number,
        line=Line.PICKUP,
        counter_no=counter,
        called_at=NOW - timedelta(minutes=minutes),
        current=current,
    )


_COUNTERS: Final = (
    BoardCounter(no=1, name="예약수령", open=True, ticket_number=805),
    BoardCounter(no=2, name="제증명", open=False, paused_because="점심 교대 중"),
    BoardCounter(no=3, name="예약수령", open=True, ticket_number=806),
    BoardCounter(no=4, name="예약수령", open=True),
    BoardCounter(no=5, name="여권", open=False),
)


def picture(
    calls: tuple[Call, ...] = (), waiting: tuple[int, ...] = (), notice: str = ""
) -> BoardPicture:
    return BoardPicture(
        version=9,
        now=NOW,
        centre_id="ok",
        centre_ko="OK민원센터",
        centre_en="OK Civil Service Centre",
        calls=calls,
        waiting=waiting,
        counters=_COUNTERS,
        notices=(Notice(ko=notice),) if notice else (),
    )


_ENDED: Final = (call(9, 803, 1, 6, False), call(8, 802, 3, 9, False), call(7, 801, 1, 14, False))
_ONE: Final = (call(12, 806, 3, 0.1), *_ENDED)
_THREE: Final = (call(12, 806, 3, 0.1), call(11, 805, 1, 2), call(10, 804, 4, 4), *_ENDED)
_LINE: Final = (807, 808, 809, 811, 812, 813, 814, 815)


def shown(name: str) -> Showing:
    """The projection of one scene."""
    away = NOW + timedelta(minutes=12)
    scenes = {
        "one": lambda: show(picture(_ONE), NOW, NOW, online=True),
        "several": lambda: show(picture(_THREE, _LINE), NOW, NOW, online=True),
        "welcome": lambda: show(picture(waiting=(801,)), NOW, NOW, online=True),
        "offline": lambda: show(picture(_THREE, _LINE[:2]), NOW, away, online=False),
        "notice": lambda: show(
            picture(_THREE, _LINE, "오늘은 수요일, 저녁 8시까지 엽니다."), NOW, NOW, online=True
        ),
        "starting": lambda: show(None, None, NOW, online=None),
        "unreachable": lambda: show(None, None, NOW, online=False),
    }
    return scenes[name]()


SCENES: Final = ("one", "several", "welcome", "offline", "notice", "starting", "unreachable")


def frame(name: str, stage: BoardStage, words: Words) -> Frame:
    sounding = Announcement(12, 806, 3, False) if name == "several" else None
    if name == "enrol":
        started = frame_of(shown("starting"), None, NOW, stage.plan, words)
        return Frame(page="enrol", words=started.words, time=started.time, half=started.half)
    return frame_of(shown(name), sounding, NOW, stage.plan, words)


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
            for scene in (*SCENES, "enrol"):
                name = f"{scene}-{size}{contrast}"
                if only in name:
                    yield name, _draw(application, screen, scene, bool(contrast))


def _draw(app: QApplication, screen: Screen, scene: str, contrast: bool) -> QImage:
    stage = BoardStage(screen, DISTANCE_M, high_contrast=contrast)
    stage.set(frame(scene, stage, Words()))
    stage.window.show()
    app.processEvents()
    image = stage.window.grabWindow()
    stage.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return image


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
