"""Global keys: taken from a real X server where one can be started; Windows' messages decoded."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import subprocess
import sys
from ctypes import wintypes
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from seoripul.kiosk.counter.chords import chord
from seoripul.ui.hardware.global_keys import open_global_keys, windows, x11

ROOT = Path(__file__).parents[3]
XVFB = shutil.which("Xvfb")


@pytest.mark.skipif(XVFB is None, reason="needs Xvfb, a screen in memory")
def test_a_key_is_heard_whatever_program_has_the_screen() -> None:
    assert XVFB is not None
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [XVFB, "-displayfd", str(writing), "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(writing)
        with os.fdopen(reading) as told_by_server:
            display = told_by_server.readline().strip()
        told = _press(f":{display}")
    finally:
        server.terminate()
        server.wait(10)
    assert told == {
        "possible": True,
        "refused": [],
        "refused_to_others": ["next"],
        "refused_after_release": [],
        "heard": ["next", "next", "next"],
    }


def _press(display: str) -> dict[str, object]:
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.hardware.press_on_x11"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


def test_a_screen_without_such_keys_says_so(application: QApplication) -> None:
    keys = open_global_keys(lambda _: None)
    assert not keys.possible
    assert keys.take({"next": chord("F9")}) == frozenset()
    keys.release()


@pytest.mark.parametrize(
    ("text", "virtual", "symbol", "mask"),
    [
        ("Ctrl+Shift+F2", 0x71, 0xFFBF, 5),
        ("Ctrl+Alt+N", 0x4E, 0x6E, 12),
        ("Meta+7", 0x37, 0x37, 64),
        ("F24", 0x87, 0xFFD5, 0),
    ],
)
def test_each_system_knows_the_key_by_its_own_number(
    text: str, virtual: int, symbol: int, mask: int
) -> None:
    wanted = chord(text)
    assert windows.virtual_key(wanted) == virtual
    assert (x11.keysym(wanted), x11.mask(wanted)) == (symbol, mask)


def test_windows_tells_the_key_in_its_message() -> None:
    message = wintypes.MSG()
    message.message, message.wParam = windows.WM_HOTKEY, 0x5E01
    place = ctypes.addressof(message)
    assert windows.hot_key_of(b"windows_generic_MSG", place) == 0x5E01
    assert windows.hot_key_of(b"xcb_generic_event_t", place) is None
    message.message = 0x0100
    assert windows.hot_key_of(b"windows_dispatcher_MSG", place) is None
