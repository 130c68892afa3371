"""The camera scanner, fed with frames as a camera would: reads once, never falls behind."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from PySide6.QtQuick import QQuickView
from PySide6.QtWidgets import QApplication

from seoripul.kiosk.station.hardware.ports import DeviceState, Scanner
from seoripul.ui.hardware import camera_view
from seoripul.ui.hardware.camera import CameraScanner
from seoripul.ui.hardware.luma import frame_of
from tests.support.qt_waiting import until
from tests.support.spoilt_pictures import drawn_code, glaring, in_the_hand, lobby, symbol

DRAWN = random.Random(11)
CODE = drawn_code(DRAWN)
HELD = in_the_hand(symbol(CODE, 300), DRAWN)
EMPTY = lobby(DRAWN)


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def camera(application: QApplication, heard: list[str]) -> Iterator[CameraScanner]:
    camera = CameraScanner()
    assert isinstance(camera, Scanner)
    camera.start(heard.append)
    yield camera
    camera.stop()


def test_no_camera_is_a_state(camera: CameraScanner) -> None:
    assert camera.state() is DeviceState.MISSING


def test_code_is_read_once_while_it_is_held(camera: CameraScanner, heard: list[str]) -> None:
    for _ in range(30):
        camera.sink.setVideoFrame(frame_of(HELD))
    until(lambda: bool(heard))
    assert heard == [CODE]
    assert camera.state() is DeviceState.READY


@pytest.mark.parametrize(
    ("pixels", "image"),
    [
        (QVideoFrameFormat.PixelFormat.Format_BGRA8888, QImage.Format.Format_RGB32),
        (QVideoFrameFormat.PixelFormat.Format_YUYV, None),
        (QVideoFrameFormat.PixelFormat.Format_UYVY, None),
        (QVideoFrameFormat.PixelFormat.Format_NV12, None),
    ],
)
def test_every_kind_of_frame_a_camera_sends(
    camera: CameraScanner,
    heard: list[str],
    pixels: QVideoFrameFormat.PixelFormat,
    image: QImage.Format | None,
) -> None:
    camera.sink.setVideoFrame(_frame(pixels, image))
    until(lambda: bool(heard))
    assert heard == [CODE]


def test_hard_picture_is_read_after_some_frames_in_vain(
    camera: CameraScanner, heard: list[str]
) -> None:
    hard = frame_of(glaring(100)(HELD, random.Random(1)))

    def hold_on() -> bool:
        camera.sink.setVideoFrame(QVideoFrame(hard))
        return bool(heard)

    until(hold_on)
    assert heard == [CODE]


def test_empty_lobby_says_nothing(camera: CameraScanner, heard: list[str]) -> None:
    pictures: list[QImage] = []
    camera.pictured.connect(pictures.append)
    camera.show_pictures(True)
    camera.sink.setVideoFrame(frame_of(EMPTY))
    until(lambda: bool(pictures))
    assert heard == []


def test_page_shows_the_cameras_picture_as_in_a_mirror(
    application: QApplication, camera: CameraScanner
) -> None:
    assert camera_view.QML_IMPORT_NAME == "Seoripul.Hardware"
    view = QQuickView()
    view.setInitialProperties({"camera": camera})
    view.loadFromModule("Seoripul.Hardware", "CameraView")
    view.resize(320, 180)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.show()
    item = view.rootObject()
    assert isinstance(item, QObject)
    camera.sink.setVideoFrame(frame_of(_left_half_white()))
    until(lambda: bool(item.property("live")))
    until(lambda: view.grabWindow().pixelColor(300, 90).lightness() > 200)
    assert view.grabWindow().pixelColor(20, 90).lightness() < 60
    view.close()
    view.deleteLater()


def _left_half_white() -> QImage:
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    painter.fillRect(0, 0, 640, 720, QColor("white"))
    painter.end()
    return image


def _frame(pixels: QVideoFrameFormat.PixelFormat, image: QImage.Format | None) -> QVideoFrame:
    if image is not None:
        return QVideoFrame(HELD.convertToFormat(image))
    frame = QVideoFrame(QVideoFrameFormat(HELD.size(), pixels))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    grey = HELD.convertToFormat(QImage.Format.Format_Grayscale8)
    plane, stride = frame.bits(0), frame.bytesPerLine(0)
    assert isinstance(plane, memoryview)
    step = 2 if stride >= 2 * grey.width() else 1
    first = 1 if pixels == QVideoFrameFormat.PixelFormat.Format_UYVY else 0
    for row in range(grey.height()):
        line = bytes(grey.constScanLine(row))[: grey.width()]
        start = row * stride
        plane[start + first : start + first + step * grey.width() : step] = line
    frame.unmap()
    return frame
