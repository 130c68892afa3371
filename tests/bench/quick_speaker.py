"""A sound device that plays `SPEED` times as fast, for mornings that are over in minutes.

PulseAudio writes into a pipe, which is emptied at that pace.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

SPEED: Final = 18
_DEVICE_RATE: Final = 8000
_WIDTH: Final = 2
"""Bytes of a sample; one channel."""
_PATIENCE_S: Final = 15.0


@contextmanager
def quick_speaker() -> Iterator[dict[str, str] | None]:
    """The environment in which the device is heard; None where there is no PulseAudio."""
    program = shutil.which("pulseaudio")
    if program is None:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="seoripul-sound-") as folder:
        place, pipe = f"{folder}/door", Path(folder) / "pipe"
        device = f"module-pipe-sink file={pipe} rate={_DEVICE_RATE} channels=1 format=s16le"
        door = f"module-native-protocol-unix socket={place} auth-anonymous=1"
        words = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        with subprocess.Popen(
            [program, *words, f"--load={device}", f"--load={door}"],
            env={"HOME": folder, "XDG_RUNTIME_DIR": folder},
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as server:
            try:
                _wait_for(Path(place))
                threading.Thread(target=_empty, args=(pipe,), daemon=True).start()
                yield {"PULSE_SERVER": f"unix:{place}"}
            finally:
                server.terminate()


def _wait_for(place: Path) -> None:
    deadline, pause = time.monotonic() + _PATIENCE_S, threading.Event()
    while not place.exists():
        if time.monotonic() > deadline:
            raise TimeoutError(f"no sound at {place}")
        pause.wait(0.05)


def _empty(pipe: Path) -> None:
    """Until the device is closed."""
    pause, began, bytes_per_s = threading.Event(), time.monotonic(), _DEVICE_RATE * _WIDTH * SPEED
    read = 0
    with pipe.open("rb", buffering=0) as device:
        while got := device.read(1600):
            read += len(got)
            ahead = began + read / bytes_per_s - time.monotonic()
            if ahead > 0:
                pause.wait(ahead)
            else:
                began -= ahead
