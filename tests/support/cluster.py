"""A PostgreSQL cluster of Debian's package for one run of the tests, thrown away in the end.

    python3 dev.py test --postgresql [PYTEST OPTION …]

passes the tests of whatever goes through central's store. The server keeps its settings for
production (fsync, synchronous_commit, full_page_writes); it listens on a socket in its own
folder only.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.support.spare_databases import VARIABLE

OWNER: Final = "postgres"
"""Of Debian's package: the server refuses to run as root."""
INSTALLED: Final = Path("/usr/lib/postgresql")
STOP_S: Final = 60
WITH_A_STORE: Final = (
    "central", "central_shared", "central_pickup", "central_queue", "central_messages",
    "central_addresses", "central_delivery", "central_dispatch",
    "races", "journeys", "web", "api_client",
)  # fmt: skip


def programs() -> Path:
    """The newest installed version's folder of programs. Raises FileNotFoundError."""
    found = sorted(INSTALLED.glob("*/bin/initdb"), key=lambda one: int(one.parts[-3]))
    if not found:
        raise FileNotFoundError("Debian's package postgresql is not installed")
    return found[-1].parent


@contextmanager
def running_cluster() -> Iterator[str]:
    """The address of its database `postgres`."""
    folder = Path(tempfile.mkdtemp(prefix="seoripul-cluster-"))
    owner = OWNER if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    try:
        if owner == OWNER:
            shutil.chown(folder, owner, owner)
        _make(folder, owner)
        try:
            yield f"postgresql://{OWNER}@/postgres?host={folder}"
        finally:
            _call(owner, "pg_ctl", "stop", "-D", folder / "data", "-m", "fast", "-w")
    finally:
        shutil.rmtree(folder)


def _make(folder: Path, owner: str) -> None:
    data = folder / "data"
    words = ("--auth=trust", "--encoding=UTF8", "--locale=C", f"--username={OWNER}")
    _call(owner, "initdb", "-D", data, *words)
    options = f"-c listen_addresses= -c unix_socket_directories={folder} -c max_connections=200"
    _call(owner, "pg_ctl", "start", "-D", data, "-w", "-l", folder / "log", "-o", options)


def _call(owner: str, program: str, *words: str | Path) -> None:
    other = {"user": owner, "group": owner, "extra_groups": []} if os.geteuid() == 0 else {}
    subprocess.run(
        [programs() / program, *words],
        check=True,
        cwd="/",
        stdout=subprocess.DEVNULL,
        timeout=STOP_S,
        **other,  # type: ignore[call-overload]
    )


def main(words: list[str]) -> int:
    options = [word for word in words if word != "--postgresql"]
    chosen = any(Path(word.partition("::")[0]).exists() for word in options)
    tests = [] if chosen else [f"tests/{name}" for name in WITH_A_STORE]
    with running_cluster() as address:
        command = [sys.executable, "-m", "pytest", *options, *tests]
        return subprocess.call(command, env={**os.environ, VARIABLE: address})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
