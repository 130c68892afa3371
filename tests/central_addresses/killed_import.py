"""Run as a program: imports a file and kills itself after so many slices.

`python -m tests.central_addresses.killed_import HOME FILE SLICES`
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from seoripul.central.addresses.importing import import_full
from seoripul.central.addresses.source import look_at
from seoripul.central.bootstrap import opened
from seoripul.central.clock import Clock
from seoripul.central.settings import Settings, address_of


def main(home: str, file: str, slices: str) -> None:
    left = int(slices)

    def watch(_progress: object) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

    with opened(Settings(home=Path(home), address=address_of(None)), Clock()) as office:
        import_full(office.store, look_at(Path(file)), watch)


if __name__ == "__main__":
    main(*sys.argv[1:])
