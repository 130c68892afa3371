"""What a window says, read from the items a person sees: the words of the voice guide."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from seoripul.ui.visitor.keys import sheet

_WHOLE: Final = (
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.AlertMessage,
)
"""Said by their own name; the labels inside them are not said again."""


def shown_words(window: QQuickWindow) -> list[str]:
    """Every sentence and control on the screen: whether somebody comes, the page, its frame."""
    over = sheet(window)
    if over is not None:
        return list(_said(over))
    root = window.contentItem()
    page = _named(root, "pages")
    bell = _named(root, "bell")
    parts = [part for part in (bell, page) if part is not None]
    first = [words for part in parts for words in _said(part)]
    return first + [words for words in _said(root) if words not in first]


def name_of(item: QQuickItem) -> str:
    """What assistive technology calls an item; empty when it says nothing."""
    face = QAccessible.queryAccessibleInterface(item)
    return face.text(QAccessible.Text.Name) if face is not None else ""


def role_of(item: QQuickItem) -> QAccessible.Role | None:
    face = QAccessible.queryAccessibleInterface(item)
    return face.role() if face is not None else None


def is_silent(item: QQuickItem) -> bool:
    """Marked as said by somebody else, or as decoration."""
    context = qmlContext(item)
    return context is None or bool(QQmlProperty(item, "Accessible.ignored", context).read())


def _said(item: QQuickItem) -> Iterator[str]:
    if not item.isVisible():
        return
    role = role_of(item)
    if role is not None and not is_silent(item):
        name = name_of(item).replace("\n", " ")
        if name:
            yield name
        if role in _WHOLE:
            return
    for child in item.childItems():
        yield from _said(child)


def _named(item: QQuickItem, name: str) -> QQuickItem | None:
    if item.objectName() == name:
        return item
    return next(
        (found for child in item.childItems() if (found := _named(child, name)) is not None), None
    )
