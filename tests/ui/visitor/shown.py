"""A kiosk's window as people see it: pages to show, things to press, words to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from seoripul.contract.language import Language
from seoripul.kiosk.visitor.events import Event
from seoripul.kiosk.visitor.states import Kiosk, Session
from seoripul.ui.theme.measures import usual_screen
from seoripul.ui.visitor.gallery import NOW, pages
from seoripul.ui.visitor.gallery_orders import ALIKE
from seoripul.ui.visitor.keys import items, reachable, sheet
from seoripul.ui.visitor.stage import Stage, set_stage
from tests.support.qt_waiting import until

PAGES: Final = {name: page for name, page in pages() if name not in ALIKE}
SLACK_PX: Final = 1.5


@dataclass
class Shown:
    """`posted`: what the visitor's presses became."""

    stage: Stage
    posted: list[Event] = field(default_factory=list)

    def page(self, name: str, session: Session | None = None) -> None:
        kiosk = replace(PAGES[name], session=session or Session())
        self.state(kiosk)

    def state(self, kiosk: Kiosk) -> None:
        window = self.stage.window
        if not window.isActive():
            window.requestActivate()
            until(window.isActive, why="the window never came to the front")
        window.rootObject().setProperty("choosingLanguage", False)
        if (item := window.activeFocusItem()) is not None:
            item.setProperty("focusReason", Qt.FocusReason.MouseFocusReason)
        window.contentItem().forceActiveFocus(Qt.FocusReason.MouseFocusReason)
        self.stage.show(kiosk, NOW, 0.0)
        self.settle()
        self.posted.clear()

    def settle(self) -> None:
        settle(self.stage.window)

    @property
    def mm(self) -> float:
        return self.stage.theme.screen.mm

    @property
    def low_top(self) -> float:
        return self.stage.theme.screen.low_top

    def everything(self) -> list[QQuickItem]:
        """Visible items of the uppermost layer."""
        window = self.stage.window
        top = sheet(window) or window.contentItem()
        return [item for item in items(top) if item.isVisible() and item.opacity() > 0]

    def targets(self) -> list[QQuickItem]:
        return [item for item in self.everything() if is_target(item)]

    def texts(self) -> list[QQuickItem]:
        return [i for i in self.everything() if is_text(i) and str(i.property("text")).strip()]

    def stops(self) -> list[QQuickItem]:
        return list(reachable(self.stage.window))

    def press(self, key: Qt.Key, text: str = "") -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QGuiApplication.sendEvent(self.stage.window, event)

    def scrolled(self) -> float:
        return number(self.stage.window.rootObject(), "page.contentY")

    def press_on(self, name: str) -> None:
        """A finger on the middle of an item."""
        middle = whole(self.find(name)).center().toPoint()
        self.press_at(middle.x(), middle.y())

    def press_at(self, across: int, down: int) -> None:
        plain = Qt.KeyboardModifier.NoModifier
        place = QPoint(across, down)
        QTest.mouseClick(self.stage.window, Qt.MouseButton.LeftButton, plain, place)
        self.settle()

    def focused(self) -> QQuickItem | None:
        item = self.stage.window.activeFocusItem()
        return item if item is not None and item.property("visualFocus") else None

    def find(self, name: str) -> QQuickItem:
        found = [item for item in self.everything() if item.objectName() == name]
        assert found, f"nothing called {name} on this page"
        return found[0]


def shown_in(pixels: tuple[int, int]) -> Iterator[Shown]:
    posted: list[Event] = []
    stage = set_stage(usual_screen(*pixels), Kiosk(seed="s"), NOW, posted.append)
    stage.take_keys()
    stage.window.show()
    yield Shown(stage, posted)
    stage.close()


def settle(window: QQuickWindow) -> None:
    """Until frames have been drawn after whatever was changed before."""
    drawn = [0]

    def count() -> None:
        drawn[0] += 1

    window.frameSwapped.connect(count)
    while drawn[0] < 2:
        before = drawn[0]
        window.update()
        until(lambda before=before: drawn[0] > before, why="no frame was drawn")
    window.frameSwapped.disconnect(count)


def is_target(item: QQuickItem) -> bool:
    return item.metaObject().indexOfProperty("visualFocus") >= 0


def is_text(item: QQuickItem) -> bool:
    return item.metaObject().indexOfProperty("truncated") >= 0


def whole(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def seen(item: QQuickItem) -> QRectF:
    """The part of an item that no scroll area cuts off."""
    rect = whole(item)
    above = item.parentItem()
    while above is not None:
        if above.clip():
            rect = rect.intersected(whole(above))
        above = above.parentItem()
    return rect


def painted(text: QQuickItem) -> QRectF:
    """Where a text's letters are, in its window."""
    wide, high = float(text.property("contentWidth")), float(text.property("contentHeight"))
    left = {
        int(Qt.AlignmentFlag.AlignHCenter.value): (text.width() - wide) / 2,
        int(Qt.AlignmentFlag.AlignRight.value): text.width() - wide,
    }.get(number(text, "horizontalAlignment"), 0.0)
    middle = number(text, "verticalAlignment") == Qt.AlignmentFlag.AlignVCenter.value
    top = (text.height() - high) / 2 if middle else 0.0
    return text.mapRectToScene(QRectF(QPointF(left, top), QSizeF(wide, high)))


def number(item: QQuickItem, expression: str) -> float:
    """What Python cannot read as a property of a QML item: enums, parts of a border."""
    value, _ = QQmlExpression(qmlContext(item), item, expression).evaluate()
    return float(value)


def distance(one: QRectF, other: QRectF) -> float:
    """Between the edges of two rectangles; negative when they overlap."""
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    if across < 0 and down < 0:
        return max(across, down)
    return max(across, down, 0.0) if min(across, down) < 0 else (across**2 + down**2) ** 0.5


def pairs(found: list[QQuickItem]) -> Iterator[tuple[QQuickItem, QQuickItem]]:
    return combinations(found, 2)


def colour(item: QQuickItem) -> str:
    tint = item.property("color")
    assert isinstance(tint, QColor)
    return tint.name()


def letters(item: QQuickItem) -> QFont:
    made = item.property("font")
    assert isinstance(made, QFont)
    return made


def called(item: QQuickItem) -> str:
    """How a failing test names an item."""
    words = item.property("text") or item.property("says") or ""
    return f"{item.metaObject().className().split('_')[0]} {item.objectName()} {words!r}"


MODES: Final = {
    "plain": Session(),
    "large": Session(text_scale=2.0),
    "contrast": Session(high_contrast=True),
    "low": Session(low_position=True),
}
LANGUAGES: Final = (Language.KO, Language.EN)
