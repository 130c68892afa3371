"""Where central keeps its database and key, and that only one central serves from there."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from platformdirs import user_data_path


def home_of(named: Path | None) -> Path:
    """`--home`, else SEORIPUL_HOME, else the user's folder for programs' content."""
    if named is not None:
        return named
    told = os.environ.get("SEORIPUL_HOME", "")
    return (Path(told) if told else user_data_path("seoripul", appauthor=False)) / "central"


class HeldByAnother(Exception):
    """Another central serves from this home."""


@contextmanager
def held(home: Path) -> Iterator[None]:
    """Hold `home` for one serving central; a killed one lets go by itself.

    SQLite's own file lock is the same on every system. Raises HeldByAnother.
    """
    home.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(home / "serving.lock", timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as taken:
            raise HeldByAnother(f"another central serves from {home}") from taken
        yield
