"""The clerk's menu: less usual deeds, the looks of the desk, and log-off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from seoripul.kiosk.counter import subjects
from seoripul.kiosk.counter.verbs import OF_THE_MENU, Verb
from seoripul.ui.counter import keys
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.verbs import verb_word, why_short

_RARE = (Verb.CALL, Verb.CANCEL, Verb.REJECT, Verb.DESTROY)


@dataclass(frozen=True)
class Options:
    """What the program does when a clerk changes the looks."""

    toggle_language: Callable[[], None]
    toggle_large: Callable[[], None]
    toggle_contrast: Callable[[], None]
    open_bar: Callable[[], None]
    """Only the caller bar stays on the screen."""
    choose_keys: Callable[[], None]
    """Which keys the bar hears from anywhere."""


def fill_menu(
    menu: QMenu,
    press: Callable[[Verb], None],
    options: Options,
    show_keys: Callable[[], None],
    view: CounterView,
) -> None:
    """Built when it opens, so that each line says why it is grey."""
    menu.setToolTipsVisible(True)

    def build() -> None:
        menu.clear()
        for verb in _RARE:
            _add_verb(menu, verb, press, view)
        menu.addSeparator()
        for verb in OF_THE_MENU:
            _add_verb(menu, verb, press, view)
        menu.addSeparator()
        _add_options(menu, options)
        menu.addSeparator()
        _add(menu, QCoreApplication.translate("counter", "단축키"), keys.HELP, show_keys)
        _add(menu, QCoreApplication.translate("counter", "로그아웃"), keys.LOG_OFF, view.end)

    menu.aboutToShow.connect(build)


def _add_options(menu: QMenu, options: Options) -> None:
    language = QCoreApplication.translate("counter", "English")
    _add(menu, language, keys.LANGUAGE, options.toggle_language)
    large = QCoreApplication.translate("counter", "큰 글씨")
    _add(menu, large, keys.LARGE_TEXT, options.toggle_large)
    contrast = QCoreApplication.translate("counter", "고대비")
    _add(menu, contrast, keys.CONTRAST, options.toggle_contrast)
    bar_keys = QCoreApplication.translate("counter", "호출 막대의 단축키")
    _add(menu, bar_keys, "", options.choose_keys)


def _add_verb(menu: QMenu, verb: Verb, press: Callable[[Verb], None], view: CounterView) -> None:
    verb = subjects.meant(view.state, verb)
    why = view.why_not(verb)
    name = verb_word(verb) if why is None else f"{verb_word(verb)}  ({why_short(why)})"
    _add(menu, name, keys.KEYS[verb], lambda: press(verb)).setEnabled(why is None)


def _add(menu: QMenu, name: str, key: str, deed: Callable[[], None]) -> QAction:
    """The key is only shown: the window's own shortcut acts."""
    made = menu.addAction(f"{name}\t{key}" if key else name)
    made.triggered.connect(lambda _=False: deed())
    return made
