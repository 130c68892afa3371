"""The demonstration as a user starts it: central and three windows, ended by themselves."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from seoripul.contract.people import DeviceKind
from seoripul.kiosk.station.config import read_config
from seoripul.ui.demo.morning import read_morning

WITH_A_WINDOW = (DeviceKind.KIOSK, DeviceKind.BOARD, DeviceKind.COUNTER)
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def demo(home: Path, seconds: float) -> subprocess.CompletedProcess[str]:
    words = ["demo", "--home", str(home), "--seconds", str(seconds)]
    return subprocess.run(
        [sys.executable, "-m", "seoripul", *words],
        env={**os.environ, **OFFSCREEN, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )


def test_the_demo_pairs_its_windows_tells_what_to_do_and_ends(tmp_path: Path) -> None:
    done = demo(tmp_path, 4)
    assert done.returncode == 0, done.stdout + done.stderr
    for word in ("clock", "order page", "staff", "QR codes", "to scan", "slips"):
        assert f"\n{word}" in f"\n{done.stdout}"
    keys = {kind: read_config(tmp_path / kind.value).device for kind in WITH_A_WINDOW}
    assert all(device is not None and device.kind is kind for kind, device in keys.items())
    assert read_morning(tmp_path / "central").orders
    assert len(list((tmp_path / "codes").glob("*.png"))) >= 5


def test_a_second_demo_in_the_same_folder_needs_no_new_pairing(tmp_path: Path) -> None:
    demo(tmp_path, 0)
    before = read_config(tmp_path / "kiosk").device
    again = demo(tmp_path, 0)
    assert again.returncode == 0, again.stdout + again.stderr
    assert before is not None
    assert read_config(tmp_path / "kiosk").device == before
