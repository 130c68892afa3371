"""The keys of the desk, bound to its window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from seoripul.kiosk.counter.desk import Page
from seoripul.kiosk.counter.filters import Group
from seoripul.kiosk.counter.subjects import TWINS
from seoripul.ui.counter import keys
from seoripul.ui.counter.menu import Options

if TYPE_CHECKING:
    from seoripul.ui.counter.window import DeskWindow


def bind(window: DeskWindow, options: Options) -> None:
    """Each key once: of two verbs that share one, `subjects.meant` tells which is done."""
    for verb, sequence in keys.KEYS.items():
        if verb not in TWINS:
            _bind(window, sequence, partial(window.press, verb))
    for sequence in keys.SEARCH:
        _bind(window, sequence, window.search)
    for place, group in enumerate((None, *Group), 1):
        _bind(window, f"Ctrl+{place}", window.list.filters.chips[group].click)
    for sequence, deed in _others(window, options):
        _bind(window, sequence, deed)


def _others(window: DeskWindow, options: Options) -> list[tuple[str, Callable[[], object]]]:
    days = window.list.days
    return [
        (keys.CALLS_PAGE, partial(window.view.turn_page, Page.CALLS)),
        (keys.RESERVATIONS_PAGE, partial(window.view.turn_page, Page.RESERVATIONS)),
        (keys.CALLER_BAR, window.open_bar),
        (keys.PAUSE, window.pause),
        (keys.NUMBER_FIELD, window.type_number),
        (keys.DAY_BEFORE, days.before.click),
        (keys.DAY_AFTER, days.after.click),
        (keys.TODAY, days.turn_to_today),
        (keys.DAY_FIELD, days.field.setFocus),
        (keys.HELP, window.show_keys),
        (keys.BACK_TO_LIST, window.go_to_list),
        (keys.SEND_AGAIN, window.view.send_again),
        (keys.LARGE_TEXT, options.toggle_large),
        (keys.CONTRAST, options.toggle_contrast),
        (keys.LANGUAGE, options.toggle_language),
        (keys.LOG_OFF, window.view.end),
    ]


def _bind(window: QWidget, sequence: str, deed: Callable[[], object]) -> None:
    made = QShortcut(QKeySequence(sequence), window)
    made.setContext(Qt.ShortcutContext.WindowShortcut)
    made.activated.connect(lambda: deed())
