"""`seoripul central …`: serve, or an office command (pair, add-staff) beside a running one."""

from __future__ import annotations

import argparse
import gc
import signal
import sys
import threading
from collections.abc import Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy.exc import SQLAlchemyError

from seoripul.central import office_commands
from seoripul.central.bootstrap import CannotOpen, opened
from seoripul.central.clock import SEOUL, Clock, SetClock, write_demo_clock
from seoripul.central.doors import Doors
from seoripul.central.engines import is_shared
from seoripul.central.home import HeldByAnother, held, home_of
from seoripul.central.office import Office
from seoripul.central.people.records import is_empty
from seoripul.central.settings import (
    DATABASE_VARIABLE,
    DEFAULT_PORT,
    MAP_LINK,
    Settings,
    address_of,
)

SWITCH_S: Final = 0.001
"""The writer's thread waits at most so long for the interpreter while requests are decoded."""


def main(argv: Sequence[str]) -> int:
    """0 after a clean stop, 1 when the office cannot open, 2 for wrong words."""
    if argv and argv[0] in office_commands.COMMANDS:
        return office_commands.main(argv)
    try:
        words = _parser().parse_args(argv)
    except SystemExit as usage:
        return int(usage.code or 0)
    settings = _settings(words)
    complaint = settings.complaint()
    if complaint is not None:
        return _say(complaint, 2)
    clock = SetClock(words.at, runs=True) if words.at else Clock()
    try:
        with _held(settings), opened(settings, clock) as office:
            write_demo_clock(settings.home, clock)
            return _serve(office, words)
    except (OSError, SQLAlchemyError, CannotOpen, HeldByAnother) as closed:
        return _say(f"central cannot open: {closed}", 1)


def _held(settings: Settings) -> AbstractContextManager[None]:
    """Several centrals may share a home where they share a PostgreSQL database."""
    return nullcontext() if is_shared(settings.database) else held(settings.home)


def _serve(office: Office, words: argparse.Namespace) -> int:
    if words.demo_morning:
        from seoripul.central.demo_morning import fill

        fill(office)
    if office.store.read_now(is_empty):
        _say(office_commands.HOW_TO_BEGIN.format(home=office.settings.home), 0)
    sys.setswitchinterval(SWITCH_S)
    gc.freeze()
    doors = Doors(office, said=_listening)
    with ExitStack() as stack:
        _stop_on_signals(doors, stack)
        if words.stop_with_stdin:
            threading.Thread(target=_wait_for_end, args=(doors,), daemon=True).start()
        doors.run()
    return 0 if doors.started else 1


def _listening(address: str) -> None:
    sys.stdout.write(f"listening {address}\n")
    sys.stdout.flush()


def _stop_on_signals(doors: Doors, stack: ExitStack) -> None:
    for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
        number = getattr(signal, name, None)
        if number is not None:
            earlier = signal.signal(number, lambda *_: doors.close())
            stack.callback(signal.signal, number, earlier)


def _wait_for_end(doors: Doors) -> None:
    """Whoever started central closes its standard input to stop it (Windows has no SIGTERM)."""
    while sys.stdin.read(4096):
        pass
    doors.close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("seoripul central", description=__doc__)
    parser.add_argument("--home", type=Path, help="where database and key live")
    parser.add_argument(
        "--database", help=f"postgresql://…, else ${DATABASE_VARIABLE}, else a file in the home"
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, help="0: any free one")
    parser.add_argument("--certfile", type=Path, help="TLS certificate chain, PEM")
    parser.add_argument("--keyfile", type=Path, help="its private key, PEM")
    parser.add_argument("--behind-proxy", action="store_true", help="a proxy here does the TLS")
    parser.add_argument(
        "--map-link", default=MAP_LINK, help="of a courier's phone: {query}, or {lat} and {lon}"
    )
    parser.add_argument("--demo-morning", action="store_true", help="a morning to show")
    parser.add_argument("--at", type=_moment, help="demo clock: ISO time, Seoul if no zone")
    parser.add_argument("--stop-with-stdin", action="store_true", help="stop at its end")
    return parser


def _settings(words: argparse.Namespace) -> Settings:
    return Settings(
        home=home_of(words.home),
        address=address_of(words.database),
        host=words.host,
        port=words.port,
        certfile=words.certfile,
        keyfile=words.keyfile,
        behind_proxy=words.behind_proxy,
        map_link=words.map_link,
    )


def _moment(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=SEOUL)


def _say(words: str, status: int) -> int:
    sys.stderr.write(words + "\n")
    return status
