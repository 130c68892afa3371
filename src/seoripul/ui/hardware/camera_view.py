"""QML: `CameraView { camera: … }` of `Seoripul.Hardware`: the camera's picture as in a mirror.

Painted by QPainter, because Qt's own VideoOutput draws nothing with the software renderer.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from seoripul.kiosk.station.hardware.ports import DeviceState
from seoripul.ui.hardware.camera import CameraScanner

QML_IMPORT_NAME = "Seoripul.Hardware"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CameraView(QQuickPaintedItem):
    """Fills its size with the middle of the picture. `live`: pictures are coming."""

    camera_changed = Signal()
    live_changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._camera: CameraScanner | None = None
        self._image = QImage()
        self.setOpaquePainting(True)
        self.visibleChanged.connect(self._want_pictures)

    def _get_camera(self) -> QObject | None:
        return self._camera

    def _set_camera(self, camera: QObject | None) -> None:
        if camera is self._camera:
            return
        self._leave()
        self._camera = camera if isinstance(camera, CameraScanner) else None
        if self._camera is not None:
            self._camera.pictured.connect(self._take)
            self._camera.state_changed.connect(self._state_changed)
        self._want_pictures()
        self.camera_changed.emit()
        self.live_changed.emit()

    def _is_live(self) -> bool:
        return not self._image.isNull()

    camera = Property(QObject, _get_camera, _set_camera, notify=camera_changed)
    live = Property(bool, _is_live, notify=live_changed)

    def paint(self, painter: QPainter) -> None:
        area = QRectF(0.0, 0.0, self.width(), self.height())
        if self._image.isNull():
            painter.fillRect(area, 0xFF0B1220)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(area.width(), 0.0)
        painter.scale(-1.0, 1.0)
        painter.drawImage(area, self._image, _middle(self._image, area))

    def _take(self, image: QImage) -> None:
        was_live = self._is_live()
        self._image = image
        self.update()
        if not was_live:
            self.live_changed.emit()

    def _state_changed(self) -> None:
        if self._camera is not None and self._camera.state() is not DeviceState.READY:
            self._image = QImage()
            self.update()
            self.live_changed.emit()

    def _want_pictures(self) -> None:
        if self._camera is not None:
            self._camera.show_pictures(self.isVisible())

    def _leave(self) -> None:
        if self._camera is not None:
            self._camera.show_pictures(False)
            self._camera.pictured.disconnect(self._take)
            self._camera.state_changed.disconnect(self._state_changed)
        self._image = QImage()


def _middle(image: QImage, area: QRectF) -> QRectF:
    """The largest part in the middle of `image` with the shape of `area`."""
    wide, high = float(image.width()), float(image.height())
    by = min(wide / max(1.0, area.width()), high / max(1.0, area.height()))
    part_wide, part_high = area.width() * by, area.height() * by
    return QRectF((wide - part_wide) / 2, (high - part_high) / 2, part_wide, part_high)
