"""The whole kiosk by keys: arrows walk, OK presses, Home, Esc and F1 do what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from seoripul.ui.visitor.showing import Showing
from seoripul.ui.visitor.view import View

_WAYS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_TURNS: Final = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_FINGERS: Final = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)
_DIGITS: Final = ("type", "dial", "orderDigits")
_HOME: Final = (Qt.Key.Key_Home, Qt.Key.Key_HomePage)
_BACK: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Back)
_HELP: Final = (Qt.Key.Key_F1, Qt.Key.Key_Help)


class Keys(QObject):
    """Filters a window's keys. `said`: called with the name of the item the keys reached."""

    def __init__(
        self, window: QQuickWindow, view: View, said: Callable[[QQuickItem], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self._said = said
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in _FINGERS:
            self._touched()
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        self._view.touch()
        return self._pressed(Qt.Key(event.key()), event.text())

    def _touched(self) -> None:
        """A finger needs no ring."""
        self._view.touch()
        item = self._window.activeFocusItem()
        if item is not None and _ringed(item):
            item.setProperty("focusReason", Qt.FocusReason.MouseFocusReason)

    def _pressed(self, key: Qt.Key, text: str) -> bool:
        if key in _WAYS:
            self._walk(*_WAYS[key])
        elif key in _TURNS:
            self._turn(_TURNS[key])
        elif key in _HOME:
            self._view.home()
        elif key in _BACK:
            self._back()
        elif key in _HELP:
            self._view.help()
        else:
            return self._typed(key, text)
        return True

    def _back(self) -> None:
        over = sheet(self._window)
        if over is not None:
            over.metaObject().invokeMethod(over, "closed")
        else:
            self._view.back()

    def _typed(self, key: Qt.Key, text: str) -> bool:
        showing = self._view.showing
        digits, letters = showing.page in _DIGITS, _asks_letters(showing)
        if sheet(self._window) is not None or not (digits or letters):
            return False
        if letters and text and text.isprintable() and not self._presses(text):
            self._view.letter(text)
        elif digits and text in tuple("0123456789"):
            self._view.digit(text)
        elif key == Qt.Key.Key_Backspace:
            self._view.erase()
        else:
            return False
        return True

    def _presses(self, text: str) -> bool:
        """The space bar is OK where the ring stands."""
        item = self._window.activeFocusItem()
        return text == " " and item is not None and _ringed(item)

    def _walk(self, across: int, down: int) -> None:
        stops = list(reachable(self._window))
        at = self._at(stops)
        if at is None:
            self._reach(stops[:1])
            return
        self._reach(_nearest(at, stops, across, down) or [])

    def _turn(self, way: int) -> None:
        stops = list(reachable(self._window))
        at = self._at(stops)
        if not stops:
            return
        after = stops.index(at) + way if at is not None else (0 if way > 0 else -1)
        self._reach([stops[after % len(stops)]])

    def _at(self, stops: list[QQuickItem]) -> QQuickItem | None:
        item = self._window.activeFocusItem()
        return item if item in stops and item.hasActiveFocus() and _ringed(item) else None

    def _reach(self, items: list[QQuickItem]) -> None:
        for item in items[:1]:
            item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            item.setProperty("focusReason", Qt.FocusReason.TabFocusReason)
            self._said(item)


def _asks_letters(showing: Showing) -> bool:
    return showing.page in ("orderWrite", "orderAddress") or showing.searching


def _ringed(item: QQuickItem) -> bool:
    return bool(item.property("visualFocus"))


def sheet(window: QQuickWindow) -> QQuickItem | None:
    """The topmost thing that must be answered first."""
    found = [i for i in items(window.contentItem()) if i.objectName() == "sheet" and i.isVisible()]
    return found[-1] if found else None


def items(under: QQuickItem) -> Iterator[QQuickItem]:
    """`under` and everything in it, as declared."""
    yield under
    for child in under.childItems():
        yield from items(child)


def reachable(window: QQuickWindow) -> Iterator[QQuickItem]:
    """What keys can stand on now, in reading order."""
    for item in items(sheet(window) or window.contentItem()):
        if item.activeFocusOnTab() and item.isVisible() and item.isEnabled() and item.width() > 0:
            yield item


def _nearest(
    at: QQuickItem, stops: list[QQuickItem], across: int, down: int
) -> list[QQuickItem] | None:
    """The closest stop that way, first within what scrolls with `at`; where there is none,
    the next or the one before."""
    others = [stop for stop in stops if stop is not at]
    together = [stop for stop in others if _scrolled_by(stop) == _scrolled_by(at)]
    for group in (together, others):
        ahead = [(_gap(box(at), box(stop), across, down), stop) for stop in group]
        near = [(far, stops.index(stop)) for far, stop in ahead if far is not None]
        if near:
            return [stops[min(near)[1]]]
    after = stops.index(at) + (across or down)
    return [stops[after]] if 0 <= after < len(stops) else None


def _scrolled_by(item: QQuickItem) -> QQuickItem | None:
    above = item.parentItem()
    while above is not None and not above.clip():
        above = above.parentItem()
    return above


def _gap(here: QRectF, there: QRectF, across: int, down: int) -> float | None:
    """How far `there` lies that way, sideways distance weighing double; None elsewhere, and for
    another row when going across: its end leads on to the next one."""
    ahead, aside = _ahead(here, there), _ahead_turned(here, there)
    if across:
        along = ahead[0] * across
        beside = _outside(here.top(), here.bottom(), there.top(), there.bottom())
        if beside > 0:
            return None
    else:
        along = ahead[1] * down
        beside = _outside(here.left(), here.right(), there.left(), there.right())
    return along + 2 * beside + 0.01 * aside if along > 1 else None


def _ahead(here: QRectF, there: QRectF) -> tuple[float, float]:
    return there.center().x() - here.center().x(), there.center().y() - here.center().y()


def _ahead_turned(here: QRectF, there: QRectF) -> float:
    across, down = _ahead(here, there)
    return abs(across) + abs(down)


def _outside(start: float, end: float, other_start: float, other_end: float) -> float:
    return max(0.0, other_start - end, start - other_end)


def box(item: QQuickItem) -> QRectF:
    """Where an item stands in its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
