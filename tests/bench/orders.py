"""How a window in a bench is told what to do: lines of standard input, JSON lines back."""

from __future__ import annotations

import json
import sys
import threading

from PySide6.QtCore import QObject, Signal


class Orders(QObject):
    """Lines of standard input, heard in the window's thread; "end" when there are no more."""

    came = Signal(str)

    def listen(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.came.emit(line.strip())
        self.came.emit("end")


def say(told: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
