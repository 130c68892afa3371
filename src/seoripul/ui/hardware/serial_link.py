"""A receipt printer on a serial line, on every system (QSerialPort, used without an event loop)."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QIODevice
from PySide6.QtSerialPort import QSerialPort

from seoripul.kiosk.station.hardware.link import LinkBroken


@dataclass(slots=True)
class SerialLink:
    """Implements `link.Link`. Opened, used and closed in one thread; `close` from another
    thread only marks it. Seconds."""

    port_name: str
    baud: int = 9600
    send_s: float = 8.0
    answers: bool = True
    _port: QSerialPort | None = field(default=None)

    def open(self) -> None:
        if self._port is not None:
            return
        port = QSerialPort(self.port_name)
        port.setBaudRate(self.baud)
        port.setFlowControl(QSerialPort.FlowControl.HardwareControl)
        if not port.open(QIODevice.OpenModeFlag.ReadWrite):
            raise LinkBroken(f"{self.port_name} cannot be opened")
        self._port = port

    def send(self, data: bytes) -> None:
        port = self._open_port()
        if port.write(data) != len(data):
            raise LinkBroken("the printer is gone")
        while port.bytesToWrite():
            if not port.waitForBytesWritten(int(self.send_s * 1000)):
                raise LinkBroken("the printer stopped taking bytes", len(data))

    def receive(self, wait_s: float) -> int | None:
        port = self._open_port()
        if not port.bytesAvailable() and not port.waitForReadyRead(int(wait_s * 1000)):
            return None
        answer = port.read(1).data()
        return answer[0] if answer else None

    def close(self) -> None:
        port, self._port = self._port, None
        if port is not None:
            port.close()

    def _open_port(self) -> QSerialPort:
        if self._port is None:
            raise LinkBroken("not open")
        return self._port
