"""The keys of the desk, bound to its window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from seoripul.kiosk.counter.desk import Page
from seoripul.kiosk.counter.filters import Group
from seoripul.kiosk.counter.subjects import TWINS
from seoripul.kiosk.counter.verbs import EVERYWHERE
from seoripul.ui.counter import keys
from seoripul.ui.counter.delivery import keys as delivery_keys
from seoripul.ui.counter.dispatch import keys as dispatch_keys
from seoripul.ui.counter.menu import Options
from seoripul.ui.counter.panes.day_row import DayRow

if TYPE_CHECKING:
    from seoripul.ui.counter.window import DeskWindow


_OF_NUMBERS: Final = frozenset({Page.CALLS, Page.RESERVATIONS})


class PageKeys:
    """A key means what the open page says: only its shortcuts listen."""

    def __init__(self) -> None:
        self._of: list[tuple[frozenset[Page], QShortcut]] = []

    def add(self, pages: frozenset[Page], made: QShortcut) -> None:
        self._of.append((pages, made))

    def turn(self, page: Page) -> None:
        for pages, made in self._of:
            made.setEnabled(page in pages)


def bind(window: DeskWindow, options: Options) -> PageKeys:
    """Each key once a page: of two verbs that share one, the desk tells which is done."""
    of_pages = PageKeys()
    for verb, sequence in keys.KEYS.items():
        if verb not in TWINS:
            made = _bind(window, sequence, partial(window.press, verb))
            of_pages.add(frozenset(Page) if verb in EVERYWHERE else _OF_NUMBERS, made)
    for sequence in keys.SEARCH:
        _bind(window, sequence, window.search)
    for place, group in enumerate((None, *Group), 1):
        made = _bind(window, f"Ctrl+{place}", window.list.filters.chips[group].click)
        of_pages.add(_OF_NUMBERS, made)
    for sequence, deed in _of_reservations(window):
        of_pages.add(_OF_NUMBERS, _bind(window, sequence, deed))
    for sequence, deed in _others(window, options):
        _bind(window, sequence, deed)
    _bind_delivery(window, of_pages)
    _bind_dispatch(window, of_pages)
    return of_pages


def _bind_delivery(window: DeskWindow, of_pages: PageKeys) -> None:
    here, page = frozenset({Page.DELIVERY}), window.delivery
    for verb, sequence in delivery_keys.KEYS.items():
        if verb not in delivery_keys.TWINS:
            of_pages.add(here, _bind(window, sequence, partial(page.press, verb)))
    of_pages.add(here, _bind(window, delivery_keys.MORE, page.open_more))
    for place, chip in enumerate(page.list.chips.values(), 1):
        of_pages.add(here, _bind(window, f"Ctrl+{place}", chip.click))
    for sequence, deed in _days(page.list.days):
        of_pages.add(here, _bind(window, sequence, deed))


def _bind_dispatch(window: DeskWindow, of_pages: PageKeys) -> None:
    here, page = frozenset({Page.DISPATCH}), window.dispatch
    for verb, sequence in dispatch_keys.KEYS.items():
        if verb not in dispatch_keys.TWINS:
            of_pages.add(here, _bind(window, sequence, partial(page.press, verb)))
    tables = (
        (dispatch_keys.RUNS, page.runs.table),
        (dispatch_keys.STOPS, page.stops.table),
        (dispatch_keys.WAITING, page.waiting.table),
    )
    for sequence, table in tables:
        of_pages.add(here, _bind(window, sequence, table.setFocus))
    for sequence, deed in _days(page.runs.days):
        of_pages.add(here, _bind(window, sequence, deed))


def _of_reservations(window: DeskWindow) -> list[tuple[str, Callable[[], object]]]:
    return [(keys.NUMBER_FIELD, window.type_number), *_days(window.list.days)]


def _days(days: DayRow) -> list[tuple[str, Callable[[], object]]]:
    return [
        (keys.DAY_BEFORE, days.before.click),
        (keys.DAY_AFTER, days.after.click),
        (keys.TODAY, days.turn_to_today),
        (keys.DAY_FIELD, days.field.setFocus),
    ]


def _others(window: DeskWindow, options: Options) -> list[tuple[str, Callable[[], object]]]:
    return [
        (keys.CALLS_PAGE, partial(window.view.turn_page, Page.CALLS)),
        (keys.RESERVATIONS_PAGE, partial(window.view.turn_page, Page.RESERVATIONS)),
        (keys.DELIVERY_PAGE, partial(window.view.turn_page, Page.DELIVERY)),
        (keys.DISPATCH_PAGE, partial(window.view.turn_page, Page.DISPATCH)),
        (keys.NEW_ORDER, window.new_order),
        (keys.CALLER_BAR, window.open_bar),
        (keys.PAUSE, window.pause),
        (keys.HELP, window.show_keys),
        (keys.BACK_TO_LIST, window.go_to_list),
        (keys.SEND_AGAIN, window.send_again),
        (keys.LARGE_TEXT, options.toggle_large),
        (keys.CONTRAST, options.toggle_contrast),
        (keys.LANGUAGE, options.toggle_language),
        (keys.LOG_OFF, window.view.end),
    ]


def _bind(window: QWidget, sequence: str, deed: Callable[[], object]) -> QShortcut:
    made = QShortcut(QKeySequence(sequence), window)
    made.setContext(Qt.ShortcutContext.WindowShortcut)
    made.activated.connect(lambda: deed())
    return made
