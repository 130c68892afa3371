"""Pictures of the operator, read one after another beside the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

from seoripul.kiosk.board.slides import after, pictures_of
from seoripul.ui.background import Background

PROVIDER: Final = "board-media"
HELD_MS: Final = 20_000
"""How long a picture stands."""
LARGEST: Final = QSize(1920, 1920)
"""Kept no larger: a phone's photograph is 200 MB."""
MOST_PIXELS: Final = 60_000_000


class Slide(NamedTuple):
    file: Path
    changed_at: float
    image: QImage


def read_picture(file: Path) -> Slide | None:
    """The picture, upright and no larger than needed; None when it cannot be read."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    if size.width() > LARGEST.width() or size.height() > LARGEST.height():
        reader.setScaledSize(size.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    try:
        return None if image.isNull() else Slide(file, file.stat().st_mtime, image)
    except OSError:
        return None


def next_slide(folder: Path, shown: Path | None) -> Slide | None:
    """The first readable picture after `shown`, which comes last; None: there is none."""
    tried = (read_picture(one) for one in after(pictures_of(folder), shown))
    return next((slide for slide in tried if slide is not None), None)


class SlidePictures(QQuickImageProvider):
    """`image://board-media/COUNT`: the picture shown now."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.image = QImage()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N802, N803
        if requestedSize.isEmpty():
            return self.image
        return self.image.scaled(
            requestedSize,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )


class Media(QObject):
    """`source` is empty while there is nothing to show. Looks into the folder at every turn."""

    def __init__(
        self,
        folder: str,
        background: Background,
        pictures: SlidePictures,
        changed: Callable[[], None],
    ) -> None:
        super().__init__()
        self._folder, self._background = folder, background
        self._pictures, self._tell_changed = pictures, changed
        self._slide: Slide | None = None
        self._count = 0
        self._turn = QTimer(self, interval=HELD_MS)
        self._turn.timeout.connect(self.turn)

    @property
    def source(self) -> str:
        return f"image://{PROVIDER}/{self._count}" if self._slide is not None else ""

    def open(self) -> None:
        if self._folder:
            self._turn.start()
            self.turn()

    def close(self) -> None:
        self._turn.stop()

    def turn(self) -> None:
        """Show the next picture; what cannot be read is passed over."""
        folder, shown = Path(self._folder), self._slide.file if self._slide else None
        self._background.run(
            lambda: next_slide(folder, shown), self._take, lambda fault: self._take(None)
        )

    def _take(self, slide: Slide | None) -> None:
        before, self._slide = self._slide, slide
        if before is not None and slide is not None and before[:2] == slide[:2]:
            return
        self._count += 1
        self._pictures.image = slide.image if slide is not None else QImage()
        self._tell_changed()
