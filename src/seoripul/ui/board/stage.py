"""The board's window with its theme and view-model."""

from __future__ import annotations

from PySide6.QtQuick import QQuickView

from seoripul.kiosk.board.layout import Screen
from seoripul.ui.board.frames import Fitted, Frame
from seoripul.ui.board.media import PROVIDER, SlidePictures
from seoripul.ui.board.view import BoardView
from seoripul.ui.theme import measures
from seoripul.ui.theme.furnish import furnish, qml_file


class BrokenBoard(Exception):
    """The board's files could not be loaded; the text says which."""


class BoardStage:
    """Needs a QGuiApplication. `distance_m`: from how far calls must be readable."""

    def __init__(self, screen: Screen, distance_m: float, *, high_contrast: bool = False) -> None:
        self.fitted = Fitted(screen, distance_m)
        self.pictures = SlidePictures()
        self.window = QQuickView()
        self.window.setTitle("서리풀")
        self._screen, self._high_contrast = screen, high_contrast
        self.view: BoardView | None = None

    def set(self, frame: Frame) -> BoardView:
        """Load the window with its first frame. Raises BrokenBoard."""
        screen = self._screen
        theme = furnish(
            self.window.engine(),
            measures.Screen(screen.width_px, screen.height_px, screen.width_mm),
        )
        self.window.engine().addImageProvider(PROVIDER, self.pictures)
        theme.setProperty("highContrast", self._high_contrast)
        self.view = BoardView(frame, self.window)
        self.window.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.window.resize(screen.width_px, screen.height_px)
        self.window.setInitialProperties({"view": self.view})
        self.window.setSource(qml_file("board", "Board"))
        if self.window.status() != QQuickView.Status.Ready:
            raise BrokenBoard("; ".join(error.toString() for error in self.window.errors()))
        return self.view

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
