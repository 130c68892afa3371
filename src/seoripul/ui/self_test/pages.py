"""Draws every page of every window, without a display and without central."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from seoripul.contract.language import Language
from seoripul.kiosk.visitor.states import Kiosk
from seoripul.ui.qt_warnings import qt_warnings
from seoripul.ui.self_test.report import NotAsExpected

_FEWEST_COLOURS: Final = 12
_STEP: Final = 9


def draw_kiosk(application: QApplication) -> str:
    """Every page in both shapes; the home page in every mode and language."""
    from seoripul.ui.theme.measures import usual_screen
    from seoripul.ui.visitor import gallery
    from seoripul.ui.visitor.stage import set_stage

    drawn = 0
    with qt_is_content():
        for wide, high in gallery.SHAPES.values():
            first = Kiosk(seed="self-test")
            stage = set_stage(usual_screen(wide, high), first, gallery.NOW, lambda event: None)
            stage.window.show()
            for name, kiosk in _wanted_kiosks():
                stage.show(kiosk, gallery.NOW, 0.0)
                application.processEvents()
                expect_picture(name, stage.window.grabWindow())
                drawn += 1
            stage.close()
    return f"{drawn} pages"


def _wanted_kiosks() -> Iterator[tuple[str, Kiosk]]:
    from seoripul.ui.visitor import gallery

    pages = list(gallery.pages())
    yield from pages
    home = pages[0][1]
    for mode, session in gallery.MODES.items():
        for language in Language:
            dressed = replace(session, language=language)
            yield f"home {mode} {language.value}", replace(home, session=dressed)


def draw_board(application: QApplication) -> str:
    """Every scene on a small screen, and one scene on every screen."""
    from seoripul.ui.board import gallery

    drawn = 0
    with qt_is_content():
        for only in ("-small", "one-"):
            for name, picture in gallery.pictures(application, only):
                expect_picture(name, picture)
                drawn += 1
    return f"{drawn} pages"


def draw_counter(application: QApplication) -> str:
    from seoripul.ui.counter.languages import Translations
    from seoripul.ui.counter.scenes import SCENES
    from seoripul.ui.counter.stage import Stage
    from seoripul.ui.counter.style import Look

    translations, drawn = Translations(), 0
    with qt_is_content():
        for language in (Language.EN, Language.KO):
            translations.speak(language)
            for name, scene in SCENES.items():
                stage = Stage(application, Look())
                scene(stage)
                expect_picture(name, stage.picture().toImage())
                stage.close()
                drawn += 1
    application.setStyleSheet("")
    return f"{drawn} pages"


def expect_picture(name: str, image: QImage) -> None:
    """Raises NotAsExpected for a picture that is empty or nearly of one colour."""
    across, down = range(0, image.width(), _STEP), range(0, image.height(), _STEP)
    colours = {image.pixel(QPoint(x, y)) for y in down for x in across}
    if len(colours) < _FEWEST_COLOURS:
        raise NotAsExpected(f"{name}: a picture of {len(colours)} colours")


@contextmanager
def qt_is_content() -> Iterator[None]:
    """Raises NotAsExpected when Qt warned of anything within: a file or a module is missing."""
    with qt_warnings() as said:
        yield
    if said:
        raise NotAsExpected(f"Qt warned: {said[0]}")
