"""Heights measured on the drawn board, in millimetres of the configured screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from seoripul.kiosk.board.layout import CAP, DIGIT, Screen
from seoripul.ui.board import gallery
from seoripul.ui.board.stage import BoardStage
from seoripul.ui.board.words import Words
from tests.ui.board.conftest import items

LEAST_MM = 10 * 1000 / 200
NAMES = ("newestNumber", "newestCounter", "rowNumber", "rowCounter")
SHOWN = [
    (size, scene)
    for size in ("landscape", "portrait", "landscape-4k", "portrait-4k", "small")
    for scene in ("several", "thirty", "worst-media")
]


@pytest.fixture
def stage(request: pytest.FixtureRequest, application: QApplication) -> Iterator[BoardStage]:
    size, scene = request.param
    made = BoardStage(gallery.SCREENS[size], 10.0)
    made.set(gallery.framed(scene, made, Words()))
    made.window.show()
    application.processEvents()
    yield made
    made.close()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("stage", SHOWN, indirect=True, ids=lambda each: "-".join(each))
def test_every_called_number_and_counter_is_at_least_50_mm_tall(stage: BoardStage) -> None:
    root = stage.window.rootObject()
    measured = [each for name in NAMES for each in items(root, name)]
    assert len(measured) >= 2
    for item in measured:
        if not _in_a_strip(item):
            assert _tall_mm(item, stage) >= LEAST_MM - 0.5, item.objectName()


@pytest.mark.parametrize("stage", SHOWN, indirect=True, ids=lambda each: "-".join(each))
def test_the_number_stays_inside_its_card_and_off_the_words(stage: BoardStage) -> None:
    root = stage.window.rootObject()
    number = items(root, "newestNumber")[0]
    font = number.property("font")
    drawn = QFontMetricsF(font).tightBoundingRect(number.property("text"))
    assert drawn.width() <= number.width() + 1
    assert drawn.height() <= number.height() * 1.12
    height = stage.window.height()
    assert 0 <= number.mapToScene(number.boundingRect().topLeft()).y() < height


def test_the_layout_s_constants_are_those_of_the_font(application: QApplication) -> None:
    from seoripul.ui.theme.fonts import register_fonts

    register_fonts()
    from PySide6.QtGui import QFont

    font = QFont("Pretendard")
    font.setPixelSize(1000)
    font.setWeight(QFont.Weight.Bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    metrics = QFontMetricsF(font)
    assert metrics.tightBoundingRect("8").height() >= CAP * 1000
    assert metrics.horizontalAdvance("8") <= DIGIT * 1000 + 1


def _tall_mm(item: QQuickItem, stage: BoardStage) -> float:
    """Height of the digits as drawn."""
    font = item.property("font")
    drawn = QFontMetricsF(font).tightBoundingRect("8").height()
    return drawn / _screen(stage).px_per_mm


def _screen(stage: BoardStage) -> Screen:
    return next(
        each
        for each in gallery.SCREENS.values()
        if each.width_px == stage.window.width() and each.height_px == stage.window.height()
    )


def _in_a_strip(item: QQuickItem) -> bool:
    """Where there is no room for full size, earlier calls stand in one small row."""
    above = item.parentItem()
    while above is not None and above.objectName() != "strip":
        above = above.parentItem()
    return above is not None
