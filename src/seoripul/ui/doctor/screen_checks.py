"""The screen as it is, beside the screen as configured. Asked in a process of its own, because
Qt ends a program whose display cannot be opened."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from seoripul.kiosk.station.config import Screen
from seoripul.ui.child_central import program
from seoripul.ui.doctor.findings import Finding, Patient, bad, good, note

PROBE: Final = "--tell-screen"
_PROBE_S: Final = 30
_TOUCH_MM: Final = 12.0
_TOLERANCE: Final = 0.08
_COARSEST: Final = 1.6
"""Pixels in a millimetre below which text of the smallest size is hard to read."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What Qt says about the main screen; millimetres are 0 when the screen does not tell."""

    platform: str
    width_px: int
    height_px: int
    width_mm: float
    scale: float


def tell_screen() -> int:
    """Print the main screen as one JSON line; run in the probing process."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(["seoripul"])
    screen = application.primaryScreen()
    size, scale = screen.size(), screen.devicePixelRatio()
    seen = Seen(
        application.platformName(),
        round(size.width() * scale),
        round(size.height() * scale),
        screen.physicalSize().width(),
        scale,
    )
    words = {name: getattr(seen, name) for name in Seen.__dataclass_fields__}
    sys.stdout.write(json.dumps(words) + "\n")
    return 0


def check_screen(patient: Patient) -> Iterator[Finding]:
    try:
        seen = _probe(patient.environment)
    except (OSError, ValueError, subprocess.SubprocessError) as why:
        yield bad("display", "display_missing", why=_reason(str(why)))
        yield from _judge_configured(patient.config.screen)
        return
    if seen.platform in ("offscreen", "minimal"):
        yield note("display", "display_hidden", platform=seen.platform)
        yield from _judge_configured(patient.config.screen)
        return
    size = {"width": seen.width_px, "height": seen.height_px}
    yield good("display", "display_good", platform=seen.platform, **size)
    yield from _compare(seen, patient.config.screen)
    yield from _judge_configured(patient.config.screen)


def _probe(environment: Mapping[str, str]) -> Seen:
    done = subprocess.run(
        [*program(), "doctor", PROBE],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env={**environment, "QT_FORCE_STDERR_LOGGING": "1"},
        timeout=_PROBE_S,
        check=False,
    )
    if done.returncode != 0 or not done.stdout.strip():
        raise ValueError(done.stderr.strip() or f"exit code {done.returncode}")
    told: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return Seen(**told)


def _compare(seen: Seen, screen: Screen) -> Iterator[Finding]:
    real = {"width": seen.width_px, "height": seen.height_px}
    if (seen.width_px, seen.height_px) != (screen.width_px, screen.height_px):
        wanted = {"wanted_width": screen.width_px, "wanted_height": screen.height_px}
        yield note("screen", "pixels_differ", **real, **wanted)
    if seen.width_mm <= 0:
        yield note("screen", "size_untold", width_mm=screen.width_mm)
    elif abs(seen.width_mm - screen.width_mm) > _TOLERANCE * screen.width_mm:
        facts = {"told_mm": round(seen.width_mm), "width_mm": screen.width_mm}
        yield note("screen", "size_differs", **facts)
    if seen.scale != 1.0:
        yield note("screen", "scaled", percent=round(seen.scale * 100))


def _judge_configured(screen: Screen) -> Iterator[Finding]:
    a_mm = screen.width_px / screen.width_mm
    facts = {"a_mm": round(a_mm, 2), "touch": round(a_mm * _TOUCH_MM)}
    fine = a_mm >= _COARSEST
    yield (good if fine else bad)("screen", "size_good" if fine else "too_coarse", **facts)


def _reason(text: str) -> str:
    """The line of Qt's complaint that says why."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if "could not" in line.lower()]
    return (telling or lines or [""])[0]
