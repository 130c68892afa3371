"""Central as a child process: the demo, the tour and the self-test bring their own office."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import IO, Final

START_S: Final = 60.0
STOP_S: Final = 10.0
_LISTENING: Final = "listening "


class CentralFailed(Exception):
    """Central did not start, or refused an office command; the text is what it said."""


def program() -> list[str]:
    """How this very program is started again, from source or packed."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "seoripul"]


def office(home: Path, *words: str, typed: str = "") -> str:
    """One command of `seoripul central`, such as pair or add-staff; what it printed."""
    return command(home, "central", *words, typed=typed)


def command(home: Path, *words: str, typed: str = "") -> str:
    """Any command of `seoripul` on an office's home; what it printed. Raises CentralFailed."""
    done = subprocess.run(
        [*program(), *words, "--home", str(home)],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        env=_environment(),
        timeout=START_S,
        check=False,
    )
    if done.returncode != 0:
        raise CentralFailed(done.stderr.strip() or done.stdout.strip())
    return done.stdout.strip()


class ChildCentral:
    """`start()` opens it on a free port of this machine; `stop()` is safe to call twice."""

    def __init__(self, home: Path, options: Sequence[str] = (), port: int = 0) -> None:
        self.home: Final = home
        self.port = port
        self.url = ""
        self._options = list(options)
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.Queue[str | None] = queue.Queue()

    def start(self, at: datetime | None = None) -> str:
        """Its address. `at`: the demo clock's moment. Raises CentralFailed."""
        clock = ["--at", at.isoformat()] if at else []
        where = ["--home", str(self.home), "--port", str(self.port)]
        self._lines = queue.Queue()
        self._process = subprocess.Popen(
            [*program(), "central", "--stop-with-stdin", *where, *clock, *self._options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env=_environment(),
        )
        assert self._process.stdout is not None
        threading.Thread(
            target=_read, args=(self._process.stdout, self._lines), daemon=True, name="central says"
        ).start()
        self.url = self._heard_listening()
        self.port = int(self.url.rsplit(":", 1)[1])
        return self.url

    def ended(self) -> int | None:
        """Its exit code once it has ended by itself."""
        return self._process.poll() if self._process else None

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        process.stdin.close()
        try:
            process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(STOP_S)
        if process.stdout is not None:
            process.stdout.close()

    def _heard_listening(self) -> str:
        said: list[str] = []
        while True:
            try:
                line = self._lines.get(timeout=START_S)
            except queue.Empty:
                line = None
            if line is None:
                self.stop()
                raise CentralFailed("\n".join(said[-20:]) or "central said nothing")
            if line.startswith(_LISTENING):
                return line.removeprefix(_LISTENING).strip()
            said.append(line.rstrip())


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}


def _read(stream: IO[str], lines: queue.Queue[str | None]) -> None:
    try:
        for line in stream:
            lines.put(line)
    except ValueError:  # closed while reading
        pass
    lines.put(None)
