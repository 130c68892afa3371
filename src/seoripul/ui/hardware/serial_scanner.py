"""A scanner on a serial line (RS-232 or USB-CDC): the way to prefer over a keyboard wedge."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QIODevice, QObject, QTimer
from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo

from seoripul.kiosk.station.hardware.ports import DeviceState, Heard
from seoripul.kiosk.station.hardware.serial_words import SerialWords
from seoripul.kiosk.station.hardware.wedge import scanned_text

_FIRST_RETRY_MS: Final = 250
_LONGEST_RETRY_MS: Final = 8000
_LOOK_AFTER_MS: Final = 2000
_QUIET_MS: Final = 80


class SerialScanner(QObject):
    """Implements `ports.Scanner`. After an unplugging the port still claims to be open, so an
    error or a vanished device closes it, and it is opened again with growing pauses."""

    def __init__(self, port_name: str, baud: int = 9600) -> None:
        super().__init__()
        self._name, self._baud = port_name, baud
        self._heard: Heard | None = None
        self._port: QSerialPort | None = None
        self._words = SerialWords()
        self._lost = False
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._open)
        self._retry_ms = _FIRST_RETRY_MS
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._end_of_silence)
        self._look = QTimer(self, interval=_LOOK_AFTER_MS)
        self._look.timeout.connect(self._look_after)

    def start(self, heard: Heard) -> None:
        self._heard = heard
        self._look.start()
        self._open()

    def stop(self) -> None:
        self._heard = None
        for timer in (self._retry, self._quiet, self._look):
            timer.stop()
        self._close()

    def state(self) -> DeviceState:
        if self._port is not None:
            return DeviceState.READY
        if self._heard is None:
            return DeviceState.STARTING
        return DeviceState.LOST if self._lost else DeviceState.MISSING

    def _open(self) -> None:
        if self._heard is None or self._port is not None:
            return
        port = QSerialPort(self._name, self)
        port.setBaudRate(self._baud)
        if not port.open(QIODevice.OpenModeFlag.ReadOnly):
            port.deleteLater()
            self._try_later()
            return
        port.readyRead.connect(self._read)
        port.errorOccurred.connect(self._failed)
        self._port, self._retry_ms = port, _FIRST_RETRY_MS

    def _close(self) -> None:
        port, self._port = self._port, None
        self._words = SerialWords()
        if port is not None:
            port.blockSignals(True)
            port.close()
            port.deleteLater()

    def _try_later(self) -> None:
        self._retry.start(self._retry_ms)
        self._retry_ms = min(self._retry_ms * 2, _LONGEST_RETRY_MS)

    def _failed(self, error: QSerialPort.SerialPortError) -> None:
        harmless = (QSerialPort.SerialPortError.NoError, QSerialPort.SerialPortError.TimeoutError)
        if error not in harmless and self._port is not None:
            self._lose()

    def _look_after(self) -> None:
        if self._port is not None and not _is_there(self._port):
            self._lose()

    def _lose(self) -> None:
        self._lost = True
        self._close()
        self._try_later()

    def _read(self) -> None:
        if self._port is None:
            return
        self._tell(self._words.take(bytes(self._port.readAll().data())))
        self._quiet.start()

    def _end_of_silence(self) -> None:
        self._tell(self._words.end())

    def _tell(self, words: tuple[str, ...]) -> None:
        for word in words:
            if self._heard is not None:
                self._heard(scanned_text(word))


def _is_there(port: QSerialPort) -> bool:
    """Whether the device behind an open port still exists."""
    location = QSerialPortInfo(port).systemLocation() or port.portName()
    if location.startswith("/"):
        return Path(location).exists()
    return any(info.portName() == port.portName() for info in QSerialPortInfo.availablePorts())
