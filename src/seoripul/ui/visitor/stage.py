"""The kiosk's window on its stage: theme, language, keys and view-model set up together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import ClassVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtQuick import QQuickItem, QQuickView

from seoripul.contract.language import Language
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.visitor.events import Event
from seoripul.kiosk.visitor.states import Kiosk
from seoripul.ui.theme.furnish import furnish, qml_file
from seoripul.ui.theme.measures import Screen, usual_screen
from seoripul.ui.theme.singleton import Theme
from seoripul.ui.visitor.showing import Showing, show
from seoripul.ui.visitor.view import View
from seoripul.ui.words import words_in
from seoripul.ui.words.tongue import read_translator


class BrokenWindow(Exception):
    """The window's files could not be loaded; the text says which."""


class Stage:
    """`show(kiosk, now, ticks)` draws a state. `set_stage` makes it."""

    def __init__(self, window: QQuickView, view: View, theme: Theme) -> None:
        self.window = window
        self.view = view
        self.theme = theme
        self._tongue = Tongue(window)
        self._refused: RefusalCode | None = None
        window.widthChanged.connect(self._fit)
        window.heightChanged.connect(self._fit)

    def _fit(self) -> None:
        """The window is not always as large as configured: millimetres follow it."""
        wide, high = self.window.width(), self.window.height()
        screen = self.theme.screen
        if (wide < high) != (screen.width_px < screen.height_px):
            screen = usual_screen(wide, high)
        self.theme.fit(replace(screen, width_px=max(1, wide), height_px=max(1, high)))
        self.view.enable(can_lower=self.theme.screen.low_top > 0)

    def show(self, kiosk: Kiosk, now: datetime, ticks: float) -> None:
        self._tongue.speak(kiosk.session.language)
        self.theme.speak(kiosk.session.language.value)
        self.theme.setProperty("highContrast", kiosk.session.high_contrast)
        self.theme.setProperty("textScale", kiosk.session.text_scale)
        self.view.show(self._instead(show(kiosk, now, ticks), kiosk.session.language))

    def take_keys(self, said: Callable[[QQuickItem], None] = lambda item: None) -> None:
        """From now on everything works by keys; `said` hears of each item they reach."""
        from seoripul.ui.visitor.keys import Keys

        Keys(self.window, self.view, said)

    def ask_to_enrol(self, enrolment: QObject | None) -> None:
        """Show the first start's page until this is called with None."""
        self.view.enable(enrolment=enrolment)

    def refuse(self, code: RefusalCode) -> None:
        """Central does not take this kiosk: say so instead of any page."""
        self._refused = code

    def _instead(self, showing: Showing, language: Language) -> Showing:
        if self.view.property("enrolment") is not None:
            return replace(showing, page="enrol")
        if self._refused is None:
            return showing
        said = words_in(language).refusal(self._refused)
        return replace(
            showing, page="trouble", title=said.title, text=said.text, next_step=said.next_step
        )

    def close(self) -> None:
        """The window is gone with its engine before this returns: a page that outlives its
        engine crashes the program when it ends."""
        self._tongue.speak(Language.KO)
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)


class Tongue:
    """The language of `qsTr` in one window's engine. Qt translates for the whole program, so
    each window claims its language again before it shows something."""

    installed: ClassVar[Language] = Language.KO

    def __init__(self, window: QQuickView) -> None:
        self._window = window
        self._language = Language.KO

    def speak(self, language: Language) -> None:
        self._claim(language)
        if language is not self._language:
            self._language = language
            self._window.engine().retranslate()

    def _claim(self, language: Language) -> None:
        if language is Tongue.installed:
            return
        if Tongue.installed is not Language.KO:
            QCoreApplication.removeTranslator(read_translator(Tongue.installed))
        if language is not Language.KO:
            QCoreApplication.installTranslator(read_translator(language))
        Tongue.installed = language


def set_stage(
    screen: Screen,
    kiosk: Kiosk,
    now: datetime,
    post: Callable[[Event], None],
) -> Stage:
    """The first picture, without its keys. Needs a QGuiApplication. Raises BrokenWindow."""
    window = QQuickView()
    theme = furnish(window.engine(), screen)
    view = View(show(kiosk, now, 0.0), post, window)
    view.enable(can_lower=screen.low_top > 0)
    stage = Stage(window, view, theme)
    stage.show(kiosk, now, 0.0)
    window.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    window.resize(screen.width_px, screen.height_px)
    window.setInitialProperties({"view": view})
    window.setSource(qml_file("visitor", "Kiosk"))
    if window.status() is not QQuickView.Status.Ready:
        raise BrokenWindow("; ".join(error.toString() for error in window.errors()))
    return stage
