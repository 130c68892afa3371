"""Run under an X server: takes keys, has another program want them too, and presses them.

Prints what came of it as JSON. `python -m tests.ui.hardware.press_on_x11`
"""

from __future__ import annotations

import ctypes
import json

from PySide6.QtGui import QGuiApplication

from seoripul.kiosk.counter.chords import chord
from seoripul.ui.hardware.global_keys import open_global_keys
from tests.support.qt_waiting import until

SHIFT, CONTROL, F2, CAPS = 50, 37, 68, 66
"""Key codes of a usual PC keyboard."""


class Hand:
    """Presses keys as a keyboard does (the XTEST extension)."""

    def __init__(self) -> None:
        x11, self._xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        self._sync = x11.XSync
        self._display = ctypes.c_void_p(x11.XOpenDisplay(None))

    def press(self, *codes: int) -> None:
        for down, order in ((1, codes), (0, codes[::-1])):
            for code in order:
                self._xtest.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        self._sync(self._display, 0)


def main() -> None:
    app = QGuiApplication(["keys"])
    heard: list[str] = []
    ours, theirs = open_global_keys(heard.append), open_global_keys(heard.append)
    wanted = {"next": chord("Ctrl+Shift+F2")}
    told = {"possible": ours.possible, "refused": sorted(ours.take(wanted))}
    told["refused_to_others"] = sorted(theirs.take(wanted))
    hand = Hand()
    hand.press(CONTROL, SHIFT, F2)
    until(lambda: len(heard) == 1, why="the key was not heard")
    hand.press(CAPS)
    hand.press(CONTROL, SHIFT, F2)
    until(lambda: len(heard) == 2, why="the key was not heard with caps lock")
    hand.press(F2)
    ours.release()
    told["refused_after_release"] = sorted(theirs.take(wanted))
    hand.press(CONTROL, SHIFT, F2)
    until(lambda: len(heard) == 3, why="the key was not heard by the other program")
    theirs.release()
    told["heard"] = heard
    print(json.dumps(told))  # noqa: T201
    app.quit()


if __name__ == "__main__":
    main()
