"""Pictures of the citizens' pages, where a Chromium is installed: optional steps."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from seoripul.ui.tour.record import StepSkipped

NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
PHONE: Final = (412, 915)
LONGEST_S: Final = 60


def photograph(url: str, language: str, *, lives: bool = False) -> QImage:
    """The page as a phone shows it. `lives`: it keeps asking central and never comes to rest.

    Raises StepSkipped without a browser.
    """
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        raise StepSkipped("optional; no Chromium on this machine")
    with tempfile.TemporaryDirectory(prefix="seoripul-tour-") as folder:
        target = Path(folder) / "page.png"
        command = [program, *_options(folder, target, language), *_patience(lives), url]
        try:
            subprocess.run(command, capture_output=True, timeout=LONGEST_S, check=False)
        except subprocess.TimeoutExpired:
            raise StepSkipped("optional; the browser did not answer") from None
        return QImage(str(target))


def _options(folder: str, target: Path, language: str) -> list[str]:
    return [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
        "--hide-scrollbars",
        "--force-device-scale-factor=1.5",
        f"--user-data-dir={folder}",
        f"--window-size={PHONE[0]},{PHONE[1]}",
        f"--lang={language}",
        f"--accept-lang={language}",
        f"--screenshot={target}",
    ]


def _patience(lives: bool) -> list[str]:
    return ["--timeout=4000"] if lives else ["--virtual-time-budget=6000"]
