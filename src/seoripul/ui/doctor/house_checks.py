"""Fonts that must be there, and room to write."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontInfo, QRawFont

from seoripul.ui.doctor.findings import Finding, Patient, bad, good, note
from seoripul.ui.theme.fonts import FAMILY, register_fonts

_LITTLE_MB: Final = 1000
_TOO_LITTLE_MB: Final = 200
_SLOW_MS: Final = 100
_MUST_SHOW: Final = "가힣민원수령0123456789AaZz"


def check_fonts(_: Patient) -> Iterator[Finding]:
    unread = register_fonts()
    font = QFont(FAMILY)
    shapes = QRawFont.fromFont(font)
    missing = [letter for letter in _MUST_SHOW if not shapes.supportsCharacter(ord(letter))]
    if unread or QFontInfo(font).family() != FAMILY or missing:
        yield bad("fonts", "fonts_missing", family=FAMILY, files=", ".join(unread) or "-")
    else:
        yield good("fonts", "fonts_good", family=FAMILY)


def check_disk(patient: Patient) -> Iterator[Finding]:
    folder = str(patient.home)
    try:
        patient.home.mkdir(parents=True, exist_ok=True)
        ms = _write_for_good(patient.home)
        free_mb = shutil.disk_usage(patient.home).free // 1_000_000
    except OSError as why:
        yield bad("disk", "disk_closed", folder=folder, why=why.strerror or str(why))
        return
    if free_mb < _TOO_LITTLE_MB:
        yield bad("disk", "disk_full", folder=folder, mb=free_mb)
    elif free_mb < _LITTLE_MB:
        yield note("disk", "disk_little", folder=folder, mb=free_mb)
    elif ms > _SLOW_MS:
        yield note("disk", "disk_slow", folder=folder, ms=ms)
    else:
        yield good("disk", "disk_good", folder=folder, mb=free_mb, ms=ms)


def _write_for_good(folder: Path) -> int:
    """Milliseconds until 4 kB are on the disk."""
    with tempfile.NamedTemporaryFile(dir=folder, prefix=".doctor-") as file:
        began = time.perf_counter()
        file.write(bytes(4096))
        file.flush()
        os.fsync(file.fileno())
        return round((time.perf_counter() - began) * 1000)
