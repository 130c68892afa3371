"""Make theme, controls, fonts and pictures known to a QML engine."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlEngine

from seoripul.ui.theme.fonts import register_fonts
from seoripul.ui.theme.measures import Screen
from seoripul.ui.theme.pictures import Pictures
from seoripul.ui.theme.singleton import Theme


def furnish(engine: QQmlEngine, screen: Screen) -> Theme:
    """After this, `import Seoripul.Theme` and `import Seoripul.Controls` work in `engine`.

    Returns the engine's theme; keep it no longer than the engine.
    """
    register_fonts()
    engine.addImportPath(str(files("seoripul.ui") / "controls"))
    engine.addImageProvider("seoripul", Pictures())
    theme = engine.singletonInstance("Seoripul.Theme", "Theme")
    assert isinstance(theme, Theme)
    theme.fit(screen)
    return theme


def qml_file(room: str, name: str) -> QUrl:
    """Where a room's QML file lies: `qml_file("visitor", "Window")`."""
    return QUrl.fromLocalFile(str(files(f"seoripul.ui.{room}") / f"{name}.qml"))
