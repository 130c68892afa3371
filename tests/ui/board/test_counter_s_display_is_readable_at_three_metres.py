"""The small display of one counter: drawn sizes in millimetres, and a real one before central."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from msgspec import structs
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from seoripul.contract.queue import Line
from seoripul.ui.board.counter_scenes import COUNTER_SCENES
from seoripul.ui.board.gallery import COUNTER_SCREENS, framed
from seoripul.ui.board.options import COUNTER_DISTANCE_M
from seoripul.ui.board.stage import BoardStage
from seoripul.ui.board.words import Words
from tests.central_pickup.scene import Scene
from tests.central_queue.lobby import Lobby as Lines
from tests.support.central import RunningCentral
from tests.support.qt_waiting import until
from tests.ui.board.conftest import Lobby, items

LEAST_MM = COUNTER_DISTANCE_M * 1000 / 200
SHOWN = [(size, scene) for size in COUNTER_SCREENS for scene in COUNTER_SCENES]


@pytest.fixture
def stage(request: pytest.FixtureRequest, application: QApplication) -> Iterator[BoardStage]:
    size, scene = request.param
    made = BoardStage(COUNTER_SCREENS[size], COUNTER_DISTANCE_M)
    made.set(framed(scene, made, Words()))
    made.window.show()
    application.processEvents()
    made.window.grabWindow()
    yield made
    made.close()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("stage", SHOWN, indirect=True, ids=lambda each: "-".join(each))
def test_number_and_counter_are_at_least_15_mm_tall_and_whole(stage: BoardStage) -> None:
    root = stage.window.rootObject()
    if not items(root, "ownCounter"):
        assert stage.view is not None and stage.view.frame.page == "unreachable"
        return
    for item in (*items(root, "ownCounter"), *items(root, "ownNumber")):
        assert _tall(item) / _px_per_mm(stage) >= LEAST_MM - 0.2, item.objectName()
        assert _inside(item, stage)
    assert all(_inside(item, stage) for item in items(root, "ownTitle"))


def _tall(item: QQuickItem) -> float:
    return QFontMetricsF(item.property("font")).tightBoundingRect("8").height()


def _px_per_mm(stage: BoardStage) -> float:
    size = (stage.window.width(), stage.window.height())
    found = (one for one in COUNTER_SCREENS.values() if (one.width_px, one.height_px) == size)
    return next(found).px_per_mm


def _inside(item: QQuickItem, stage: BoardStage) -> bool:
    drawn = item.mapRectToScene(item.boundingRect())
    wide, high = stage.window.width(), stage.window.height()
    return bool(
        drawn.left() >= 0
        and drawn.top() >= 0
        and drawn.right() <= wide + 1
        and drawn.bottom() <= high + 1
    )


@pytest.fixture
def lines(central: RunningCentral) -> Iterator[Lines]:
    with ExitStack() as closing:
        yield Lines(Scene(central, closing))


def test_the_display_shows_its_own_counter_only_and_is_silent(lines: Lines, lobby: Lobby) -> None:
    lobby.open(structs.replace(lobby.config, counter=2))
    until(lambda: lobby.frame.page == "counter", why="no picture came")
    assert lobby.frame.own["title"] == "잠시 기다려 주십시오"
    first, second = lines.takes(), lines.takes(Line.FAMILY)
    lines.next(1)
    lines.next(2)
    until(lambda: lobby.frame.own["number"] == second.number, why=str(lobby.frame.own))
    assert first.number != second.number
    assert lobby.horn.played == []


def test_a_counter_without_a_clerk_is_closed(central: RunningCentral, lobby: Lobby) -> None:
    lobby.open(structs.replace(lobby.config, counter=5))
    until(lambda: lobby.frame.page == "counter", why="no picture came")
    assert lobby.frame.own["title"] == "닫힌 창구입니다"
    assert lobby.frame.own["lines"] == "여권접수"
