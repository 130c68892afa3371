"""How much memory a process holds for itself."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from PySide6.QtQml import QQmlEngine


def anonymous(process: int) -> int:
    """Bytes of this process alone, swapped ones too. Not USS where it can be helped: that grows
    and shrinks with other programs that map the same libraries."""
    if sys.platform != "linux":
        return int(psutil.Process(process).memory_full_info().uss)
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    sizes = dict(line.split(":", 1) for line in lines if ":" in line)
    return sum(int(sizes[name].split()[0]) for name in ("RssAnon", "VmSwap")) * 1024


def held(engine: QQmlEngine) -> int:
    """Bytes of this very process, without what the collectors of Python, QML and C have yet to
    give back."""
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.collect()
    engine.collectGarbage()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    return anonymous(os.getpid())
