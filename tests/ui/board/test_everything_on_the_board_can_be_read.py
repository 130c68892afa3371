"""Whatever there is to tell: nothing is cut off, nothing covers anything, no word is broken."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from seoripul.kiosk.board.layout import CAP
from seoripul.ui.board import gallery
from seoripul.ui.board.stage import BoardStage
from seoripul.ui.board.words import Words
from tests.ui.board.conftest import items

RIGHT, CENTRED, MIDDLE = (
    flag.value
    for flag in (
        Qt.AlignmentFlag.AlignRight,
        Qt.AlignmentFlag.AlignHCenter,
        Qt.AlignmentFlag.AlignVCenter,
    )
)
NEAR_MM = 3 * 1000 / 200
"""Who looks for their line has come near: 3 m."""
SHOWN = [
    (size, scene)
    for size in ("landscape", "portrait", "portrait-4k", "small")
    for scene in (*gallery.SCENES, *gallery.WITH_MEDIA, "enrol")
]


@pytest.fixture
def stage(request: pytest.FixtureRequest, application: QApplication) -> Iterator[BoardStage]:
    size, scene = request.param
    made = BoardStage(gallery.SCREENS[size], 10.0)
    made.set(gallery.framed(scene, made, Words()))
    made.window.show()
    application.processEvents()
    made.window.grabWindow()
    yield made
    made.close()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def texts(item: QQuickItem) -> list[QQuickItem]:
    """Visible items that show letters."""
    found = [item] if item.isVisible() and item.property("text") else []
    found = [one for one in found if one.property("contentWidth") is not None]
    return found + [each for child in item.childItems() for each in texts(child)]


def aligned(item: QQuickItem, which: str) -> int:
    context = QQmlEngine.contextForObject(item)
    return int(QQmlExpression(context, item, which).evaluate()[0])


def ink(item: QQuickItem) -> QRectF:
    """Where its letters are on the window, without the empty space above and below them."""
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    across, down = aligned(item, "horizontalAlignment"), aligned(item, "verticalAlignment")
    free = item.width() - wide
    left = free if across == RIGHT else free / 2 if across == CENTRED else 0.0
    top = (item.height() - high) / 2 if down == MIDDLE else 0.0
    corner = item.mapToScene(QPointF(left, top))
    return QRectF(corner.x(), corner.y(), wide, high).adjusted(1, high * 0.2, -1, -high * 0.2)


@pytest.mark.parametrize("stage", SHOWN, indirect=True, ids=lambda each: "-".join(each))
def test_nothing_is_cut_off_and_nothing_covers_anything(stage: BoardStage) -> None:
    root = stage.window.rootObject()
    told = [(one.property("text"), ink(one)) for one in texts(root)]
    window = QRectF(0, 0, root.width(), root.height())
    assert [text for text, place in told if not window.contains(place)] == []
    over = [
        (one[0], other[0]) for one, other in combinations(told, 2) if one[1].intersects(other[1])
    ]
    assert over == []
    assert len(told) > 5


@pytest.mark.parametrize(
    "stage",
    [("landscape", "thirty"), ("portrait", "thirty"), ("landscape", "several")],
    indirect=True,
    ids=lambda each: "-".join(each),
)
def test_waits_and_counters_are_read_from_three_metres(stage: BoardStage) -> None:
    root = stage.window.rootObject()
    screen = stage.fitted.screen
    for name in ("lineWaiting", "lineExpected", "counterNumbers"):
        found = items(root, name)
        assert found
        for one in found:
            font = one.property("font")
            assert font.pixelSize() * CAP / screen.px_per_mm >= NEAR_MM * 0.8, name


@pytest.mark.parametrize(
    "stage", [("landscape", "seven-lines"), ("portrait", "seven-lines")], indirect=True, ids=str
)
def test_seven_lines_still_tell_their_waits_to_the_whole_room(stage: BoardStage) -> None:
    """Only a wait of three digits is smaller."""
    waits = items(stage.window.rootObject(), "lineExpected")
    usual = [one for one in waits if len(one.property("text")) <= len("약 28분 (21–35분)")]
    assert len(usual) >= 4
    px_per_mm = stage.fitted.screen.px_per_mm
    high = [one.property("font").pixelSize() * CAP / px_per_mm for one in usual]
    assert min(high) >= NEAR_MM


@pytest.mark.parametrize("stage", [("portrait", "enrol")], indirect=True, ids=["portrait"])
def test_the_way_to_pair_a_board_is_not_broken_between_six_and_digits(stage: BoardStage) -> None:
    told = [one.property("text") for one in texts(stage.window.rootObject())]
    assert any("6자리" in text for text in told)


@pytest.mark.parametrize(
    "stage", [("landscape", "one-media"), ("portrait", "closed-media")], indirect=True, ids=str
)
def test_the_operator_s_picture_is_whole_and_undistorted(stage: BoardStage) -> None:
    slide = items(stage.window.rootObject(), "slide")[0]
    wide, high = slide.property("paintedWidth"), slide.property("paintedHeight")
    assert wide / high == pytest.approx(16 / 9, rel=0.02)
    assert wide <= slide.width() + 1 and high <= slide.height() + 1


@pytest.mark.parametrize("stage", [("landscape", "one")], indirect=True, ids=["landscape"])
def test_without_pictures_there_is_no_place_for_them(stage: BoardStage) -> None:
    assert items(stage.window.rootObject(), "slide") == []


@pytest.mark.parametrize(
    ("stage", "told"),
    [(("landscape", "several"), True), (("landscape", "welcome"), False)],
    indirect=["stage"],
    ids=["known", "unknown"],
)
def test_a_wait_nobody_knows_has_no_place_on_the_board(stage: BoardStage, told: bool) -> None:
    words = {one.property("text") for one in texts(stage.window.rootObject())}
    assert ("예상 대기" in words) == told
    assert any(word.startswith("약 ") for word in words) == told
