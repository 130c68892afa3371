"""Central as a process of its own, which can be killed without warning."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from seoripul.central.settings import DATABASE_VARIABLE
from tests.support.databases import address_of

START_S: Final = 60
SEORIPUL: Final = ("-m", "seoripul")
AT: Final = "2026-11-23T10:20"


class CentralProcess:
    """`seoripul central` on files of a test; `kill` is kill -9 (TerminateProcess on Windows).

    `program` runs the verb of the words that follow, as `-m seoripul` does.
    """

    def __init__(self, home: Path, *options: str, program: Sequence[str] = SEORIPUL) -> None:
        self.home: Final = home
        self._options = options
        self._program = program
        self.url = ""

    def start(self) -> CentralProcess:
        words = ["--home", str(self.home), "--port", "0", "--at", AT, *self._options]
        self._process = subprocess.Popen(
            [sys.executable, *self._program, "central", *words],
            env=_environment(self.home),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )
        watchdog = threading.Timer(START_S, self._process.kill)
        watchdog.start()
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        watchdog.cancel()
        watchdog.join()
        if not line.startswith("listening "):
            self.kill()
            raise RuntimeError(f"central said {line!r}")
        self.url = line.removeprefix("listening ").strip()
        return self

    @property
    def address(self) -> str:
        """Host and port."""
        return self.url.partition("://")[2]

    def kill(self) -> None:
        self._process.kill()
        self._gone()

    def stop(self) -> int:
        """Close its standard input (with `--stop-with-stdin`) and wait; the exit code."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        return self._gone()

    def terminate(self) -> int:
        self._process.terminate()
        return self._gone()

    def _gone(self) -> int:
        status = self._process.wait(START_S)
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        return status


def office(home: Path, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """An office command beside (or before) a running central."""
    return subprocess.run(
        [sys.executable, *SEORIPUL, "central", *words, "--home", str(home)],
        env=_environment(home),
        input=typed,
        capture_output=True,
        encoding="utf-8",
        timeout=START_S,
        check=False,
    )


def _environment(home: Path) -> dict[str, str]:
    """The database stands where no other program of the machine sees its password."""
    address = address_of(home)
    return {**os.environ, **({DATABASE_VARIABLE: address} if address else {})}
