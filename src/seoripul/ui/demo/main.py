"""The demonstration's command line and its supervisor."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from seoripul.api_client.unreachable import Unreachable
from seoripul.contract.people import DeviceKind
from seoripul.kiosk.station.config import DamagedConfig
from seoripul.ui.child_central import CentralFailed
from seoripul.ui.demo.morning import Morning, write_codes
from seoripul.ui.demo.office import DemoFailed, DemoOffice, shown
from seoripul.ui.demo.windows import PANES, PHONE_AT, PHONE_SIZE, QUIT_ALL, Windows

LOOK_EVERY_S: Final = 0.3
NO_DISPLAY: Final = """\
화면이 없어 데모 창을 열 수 없습니다. 화면이 있는 곳에서 다시 실행하거나, 화면 없이
모든 화면을 그림으로 보려면 `seoripul tour --out 폴더`를 실행하세요.
There is no display, so the demo's windows cannot open. Run it where there is one, or see
every screen as a picture without one: `seoripul tour --out DIR`.
"""


def main(argv: Sequence[str]) -> int:
    """0: ended as asked; 1: something failed; 2: bad usage or no display."""
    try:
        words = _parser().parse_args(argv)
    except SystemExit as usage:
        return int(usage.code or 0)
    if not has_display(sys.platform, os.environ):
        sys.stderr.write(NO_DISPLAY)
        return 2
    if words.phone_window:
        return _show_phone(Path(words.phone_window))
    with ExitStack() as stack:
        home = Path(words.home) if words.home else _passing_home(stack)
        try:
            return _demonstrate(home, words.seconds, stack)
        except KeyboardInterrupt:
            return 0
        except (CentralFailed, DemoFailed, DamagedConfig, Unreachable) as failed:
            return _failed(f"{type(failed).__name__}: {failed}")
        except (OSError, msgspec.DecodeError) as failed:
            return _failed(str(failed))


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Windows and macOS always have one; elsewhere X11, Wayland or a chosen Qt platform."""
    if platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


def _demonstrate(home: Path, seconds: float | None, stack: ExitStack) -> int:
    office = DemoOffice(home)
    stack.callback(office.close)
    office.open(datetime.now(UTC))
    morning = office.morning()
    office.pair_all(morning)
    _tell(office, morning)
    windows = Windows()
    stack.callback(windows.close)
    for pane in PANES:
        windows.open(pane, office.station_home(pane.kind), office.central.url)
    windows.start("phone", ["demo", "--phone-window", str(office.phone.folder)])
    return _watch(office, windows, seconds)


def _show_phone(folder: Path) -> int:
    from seoripul.ui.demo.phone_window import show_phone

    return show_phone(folder, at=PHONE_AT, size=PHONE_SIZE)


def _watch(office: DemoOffice, windows: Windows, seconds: float | None) -> int:
    """Until all windows are closed, one of them ends everything, central is gone, or the time
    is up."""
    until = None if seconds is None else time.monotonic() + seconds
    status = 0
    while windows.any_open and (until is None or time.monotonic() < until):
        ended = windows.next_end(LOOK_EVERY_S)
        if office.central.ended() is not None:
            return _failed(f"central: ended with code {office.central.ended()}")
        if ended is None:
            continue
        name, code = ended
        if code == QUIT_ALL:
            return status
        _say(f"{name}: closed" if code == 0 else f"{name}: ended with code {code}")
        status = status or (0 if code == 0 else 1)
    return status


def _tell(office: DemoOffice, morning: Morning) -> None:
    codes = write_codes(morning, office.home / "codes")
    kind = "demo clock" if office.moment else "real time"
    scans = office.station_home(DeviceKind.KIOSK) / "scans"
    slips = office.station_home(DeviceKind.KIOSK) / "slips"
    _say(f"clock       {shown(office.moment)} ({kind})")
    _say(f"order page  {office.central.url}/")
    _say(f"staff       login {morning.login}, password {morning.password}")
    _say(f"QR codes    {codes[0].parent} ({len(codes)} pictures, named by what they show)")
    _say(f"to scan     copy one into {scans}, or hold it to the camera")
    _say(f"slips       {slips}")
    _say("messages    shown in the window of the phone; none is sent")
    _say("to end      close the windows, or press Ctrl-C here")


def _passing_home(stack: ExitStack) -> Path:
    folder = tempfile.TemporaryDirectory(prefix="seoripul-demo-", ignore_cleanup_errors=True)
    return Path(stack.enter_context(folder))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="seoripul demo", description=__doc__)
    parser.add_argument("--home", help="keep everything in this folder (else it is passing)")
    parser.add_argument("--phone-window", help=argparse.SUPPRESS)
    parser.add_argument("--seconds", type=float, help="end by itself after so long")
    return parser


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _failed(line: str) -> int:
    sys.stderr.write(line + "\n")
    return 1
