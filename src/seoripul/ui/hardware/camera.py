"""A camera as a scanner: each frame is looked at in a thread, and never more than one waits."""

from __future__ import annotations

from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from seoripul.kiosk.station.hardware.ports import DeviceState, Heard
from seoripul.ui.hardware.frame_reading import FrameReading

_SAME_CODE_S: Final = 1.5


class CameraScanner(QObject):
    """Implements `ports.Scanner`. `name` empty: the system's default camera.

    `state_changed` and `pictured` are for the page: whether there is a camera, and its picture.
    """

    state_changed = Signal()
    pictured = Signal(QImage)
    _read = Signal(str)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._name = name
        self._heard: Heard | None = None
        self._state = DeviceState.STARTING
        self._camera: QCamera | None = None
        self._session: QMediaCaptureSession | None = None
        self._devices: QMediaDevices | None = None
        self.sink = QVideoSink(self)
        self.sink.videoFrameChanged.connect(self._frame)
        self._reading = FrameReading(self._read.emit, self.pictured.emit)
        self._read.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._last = ("", 0.0)

    def start(self, heard: Heard) -> None:
        self._heard = heard
        self._reading.start()
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._look_for_camera)
        self._look_for_camera()

    def stop(self) -> None:
        self._heard = None
        self._let_go()
        if self._devices is not None:
            self._devices.deleteLater()
            self._devices = None
        self._reading.stop()

    def state(self) -> DeviceState:
        return self._state

    def show_pictures(self, wanted: bool, largest: int = 640) -> None:
        """Ask for preview pictures, at most `largest` pixels a side; they cost time."""
        self._reading.preview_side = largest if wanted else 0

    def _look_for_camera(self) -> None:
        device = self._device()
        if device is None:
            was_there = self._camera is not None
            self._let_go()
            self._change(DeviceState.LOST if was_there else DeviceState.MISSING)
        elif self._camera is None or self._camera.cameraDevice() != device:
            self._let_go()
            self._begin(device)

    def _device(self) -> QCameraDevice | None:
        devices = QMediaDevices.videoInputs()
        if self._name:
            return next((d for d in devices if self._name in (d.description(), _id(d))), None)
        default = QMediaDevices.defaultVideoInput()
        return None if default.isNull() else default

    def _begin(self, device: QCameraDevice) -> None:
        camera = QCamera(device, self)
        camera.activeChanged.connect(self._active)
        camera.errorOccurred.connect(self._failed)
        session = QMediaCaptureSession(self)
        session.setCamera(camera)
        session.setVideoSink(self.sink)
        self._camera, self._session = camera, session
        camera.start()

    def _let_go(self) -> None:
        camera, self._camera = self._camera, None
        session, self._session = self._session, None
        if camera is not None and session is not None:
            camera.blockSignals(True)
            camera.stop()
            session.setVideoSink(None)  # type: ignore[arg-type]
            session.setCamera(None)  # type: ignore[arg-type]
            camera.deleteLater()
            session.deleteLater()

    def _active(self, active: bool) -> None:
        self._change(DeviceState.READY if active else DeviceState.LOST)

    def _failed(self, _: object, words: str) -> None:
        denied = any(word in words.lower() for word in ("permission", "denied", "access"))
        self._change(DeviceState.DENIED if denied else DeviceState.LOST)

    def _change(self, state: DeviceState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit()

    def _frame(self, frame: QVideoFrame) -> None:
        if self._heard is not None and frame.isValid():
            self._change(DeviceState.READY)
            self._reading.look_at(frame)

    def _tell(self, text: str) -> None:
        """A code held still counts once."""
        last, at = self._last
        now = monotonic()
        self._last = (text, now)
        if self._heard is not None and (text != last or now - at > _SAME_CODE_S):
            self._heard(text)


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")
