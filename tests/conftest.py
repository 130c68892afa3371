"""What holds for every test: loopback only, no thread left behind, no warning of Qt unseen."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from tests.support.central import RunningCentral

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RHI_BACKEND", "software")

# How long an example takes depends on what else the machine does.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

PATIENCE_S: Final = 5.0
HARMLESS_QT: Final = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "PulseAudioService: pa_context_connect() failed",
    "No audio device detected",
)
"""Said by the offscreen platform of every widget, and by Qt's sound where no sound card is."""


class Stranger(OSError):
    """A test tried to reach beyond this machine."""


def _refuse_strangers(event: str, arguments: tuple[Any, ...]) -> None:
    if event not in ("socket.connect", "socket.sendto", "socket.bind"):
        return
    address = arguments[1]
    if isinstance(address, tuple) and not _is_here(str(address[0])):
        raise Stranger(f"{event} to {address[0]}")


def _is_here(host: str) -> bool:
    if host in ("", "localhost"):
        return True
    try:
        return ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


sys.addaudithook(_refuse_strangers)


@pytest.fixture(autouse=True)
def no_thread_is_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    stray = [one for one in threading.enumerate() if one not in before]
    for one in stray:
        if one is not threading.current_thread() and not _is_foreign(one):
            one.join(PATIENCE_S)
    left = [one.name for one in stray if one.is_alive() and not _is_foreign(one)]
    assert not left, f"threads left behind: {left}"


def _is_foreign(thread: threading.Thread) -> bool:
    """A thread of Qt or another library that only passed through Python."""
    return isinstance(thread, threading._DummyThread)


@pytest.fixture(autouse=True)
def qt_warns_of_nothing() -> Iterator[None]:
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    said: list[str] = []

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        grave = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if grave and not any(harmless in message for harmless in HARMLESS_QT):
            said.append(message)

    earlier = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(earlier)
    assert not said, "Qt warned:\n" + "\n".join(said)


@pytest.fixture
def central(tmp_path: Path) -> Iterator[RunningCentral]:
    """A real central on a free port, on a working Monday at 10:20."""
    from tests.support.central import running_central

    with running_central(tmp_path / "central") as running:
        yield running


@pytest.fixture(autouse=True)
def no_database_is_left_behind() -> Iterator[None]:
    yield
    databases = sys.modules.get("tests.support.spare_databases")
    if databases is not None:
        databases.take_back()
