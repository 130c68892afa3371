"""A window smaller than the configured screen keeps its proportions; a turned one turns."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from seoripul.kiosk.visitor.events import Event
from seoripul.kiosk.visitor.states import Kiosk
from seoripul.ui.theme.measures import Screen
from seoripul.ui.visitor.gallery import NOW
from seoripul.ui.visitor.stage import set_stage
from tests.support.qt_waiting import until
from tests.ui.visitor.shown import Shown, whole


@pytest.fixture
def shown(application: QApplication) -> Iterator[Shown]:
    posted: list[Event] = []
    stage = set_stage(Screen(), Kiosk(seed="s"), NOW, posted.append)
    stage.take_keys()
    stage.window.show()
    yield Shown(stage, posted)
    stage.close()


def test_half_the_pixels_are_half_the_millimetres(shown: Shown) -> None:
    shown.page("home")
    before, part = shown.mm, whole(shown.find("scanTile")).width() / 1080
    shown.stage.window.resize(540, 960)
    until(lambda: shown.stage.window.width() == 540)
    shown.settle()
    assert shown.mm == pytest.approx(before / 2)
    assert whole(shown.find("scanTile")).width() / 540 == pytest.approx(part, abs=0.01)


def test_a_screen_lying_down_is_laid_out_lying_down(shown: Shown) -> None:
    shown.page("home")
    standing = whole(shown.find("typeTile"))
    assert standing.top() > whole(shown.find("scanTile")).bottom()
    shown.stage.window.resize(1920, 1080)
    until(lambda: shown.stage.window.width() == 1920)
    shown.settle()
    lying = whole(shown.find("typeTile"))
    assert lying.left() > whole(shown.find("scanTile")).right()
