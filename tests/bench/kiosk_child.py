"""The kiosk's own process in a bench: the real window, told what to scan line by line.

Commands on standard input: `scan KEY_GAP_MS CODE …` (each code: scan, answer painted, home),
`memory`, `end`. Each is answered with one JSON line.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickView

from seoripul.kiosk.station.config import read_config
from seoripul.kiosk.station.hardware.ports import PrinterCondition, PrintOutcome
from seoripul.kiosk.visitor import events
from seoripul.kiosk.visitor.states import Home, Received, SlipState
from seoripul.ui.visitor.program import KioskProgram, open_kiosk
from tests.bench.memory import held
from tests.bench.orders import Orders, say

_PATIENCE_S: Final = 20.0


class PaperMill:
    """A printer with endless paper that keeps none of it."""

    dots_across = 576

    def condition(self) -> PrinterCondition:
        return PrinterCondition.OK

    def print_raster(self, rows: bytes, width: int, height: int) -> PrintOutcome:
        return PrintOutcome.PRINTED

    def close(self) -> None: ...


class Scan(threading.Thread):
    """One scan at a scanner's own pace, however busy the window is."""

    def __init__(self, window: QQuickView, code: str, gap_ms: int) -> None:
        super().__init__(daemon=True)
        self._window, self._code, self._gap_ms = window, code, gap_ms
        self.ended_at = 0.0

    def run(self) -> None:
        pause, struck_ms = threading.Event(), time.monotonic_ns() // 1_000_000
        for digit in self._code:
            self._strike(Qt.Key(ord(digit)), digit, struck_ms)
            pause.wait(self._gap_ms / 1000)
            struck_ms += self._gap_ms
        self.ended_at = time.perf_counter()
        self._strike(Qt.Key.Key_Return, "\r", struck_ms)

    def _strike(self, key: Qt.Key, text: str, at_ms: int) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(at_ms)
            QCoreApplication.postEvent(self._window, event)


class Bench:
    def __init__(self, kiosk: KioskProgram, application: QGuiApplication) -> None:
        self._kiosk, self._application = kiosk, application
        self._painted_at = 0.0
        kiosk.window.frameSwapped.connect(self._painted, Qt.ConnectionType.DirectConnection)

    def obey(self, order: str) -> None:
        try:
            self._obey(*order.split())
        except Exception as trouble:
            sys.stderr.write(f"{type(trouble).__name__}: {trouble}\n")
            self._application.exit(1)

    def _obey(self, verb: str, *words: str) -> None:
        if verb == "scan":
            gap, *codes = words
            say({"ms": [self._visit(code, int(gap)) for code in codes]})
        elif verb == "memory":
            say({"bytes": held(self._kiosk.window.engine())})
        elif verb == "end":
            self._application.quit()

    def wait_for_first_picture(self) -> None:
        self._until(lambda: self._kiosk.kiosk.place.centre is not None)
        say({"ready": True})

    def _visit(self, code: str, gap_ms: int) -> float:
        """Milliseconds from the scanner's last key to the painted answer."""
        scanner = Scan(self._kiosk.window, code, gap_ms)
        scanner.start()
        self._until(lambda: self._shows(Received) and self._painted_at > 0.0)
        scanner.join()
        took = (self._painted_at - scanner.ended_at) * 1000.0
        self._until(self._slip_is_out)
        self._kiosk.post(events.DonePressed())
        self._until(lambda: self._shows(Home) and self._painted_at == 0.0)
        return round(took, 3)

    def _slip_is_out(self) -> bool:
        page = self._kiosk.kiosk.page
        return isinstance(page, Received) and page.paper.slip is SlipState.PRINTED

    def _painted(self) -> None:
        if self._kiosk.stage.view.showing.page == "received" and not self._painted_at:
            self._painted_at = time.perf_counter()
        elif self._kiosk.stage.view.showing.page != "received":
            self._painted_at = 0.0

    def _shows(self, page: type) -> bool:
        return isinstance(self._kiosk.kiosk.page, page)

    def _until(self, holds: Callable[[], bool]) -> None:
        """The window lives on as ever; nothing here spins or takes the interpreter's turn."""
        loop, look, deadline = QEventLoop(), QTimer(interval=4), time.monotonic() + _PATIENCE_S
        look.timeout.connect(lambda: loop.quit() if holds() or _gone(deadline) else None)
        look.start()
        loop.exec()
        look.stop()
        if not holds():
            raise TimeoutError(repr(self._kiosk.kiosk.page))


def _gone(deadline: float) -> bool:
    return time.monotonic() > deadline


def main(home: Path) -> int:
    application = QGuiApplication(["kiosk"])
    kiosk = open_kiosk(home, read_config(home), printer=PaperMill())
    QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier)
    bench, orders = Bench(kiosk, application), Orders()
    kiosk.show()
    bench.wait_for_first_picture()
    orders.came.connect(bench.obey)
    orders.listen()
    status = application.exec()
    kiosk.close()
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
