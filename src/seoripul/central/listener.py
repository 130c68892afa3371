"""One connection that only listens; when it breaks, it is made again and nothing is missed."""

from __future__ import annotations

import logging
import select
import socket
from collections.abc import Callable, Mapping
from threading import Thread
from typing import Any, Final

from sqlalchemy import Engine

from seoripul.central import versions
from seoripul.central.faults import bare
from seoripul.central.postgresql import CHANNEL, heard
from seoripul.central.storage_trouble import storage_refusal

log: Final = logging.getLogger(__name__)
_AGAIN_AFTER_S: Final = (0.1, 0.5, 2.0)
Hear = Callable[[Mapping[str, int]], None]


class Listener:
    """`hear` is told what each commit of any process has grown; `begin_anew` all versions.

    A version that grows between LISTEN and the look at all of them is told twice, never missed.
    """

    def __init__(self, engine: Engine, hear: Hear, begin_anew: Hear) -> None:
        self._engine = engine
        self._hear = hear
        self._begin_anew = begin_anew
        self._end, self._told_to_end = socket.socketpair()
        self._thread = Thread(target=self._run, name="seoripul-listener")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._end.send(b"!")
        self._thread.join()
        self._end.close()
        self._told_to_end.close()
        self._engine.dispose()

    def _run(self) -> None:
        failures = 0
        while True:
            try:
                if self._listen():
                    return
                failures = 0
            except Exception as lost:
                gone = storage_refusal(lost) is not None
                why = None if gone else bare(lost)
                log.warning("not listening: %s", type(lost).__name__, exc_info=why)
            wait_s = _AGAIN_AFTER_S[min(failures, len(_AGAIN_AFTER_S) - 1)]
            failures += 1
            if self._told_within(wait_s):
                return

    def _listen(self) -> bool:
        """Until told to end (True)."""
        with self._engine.connect() as conn:
            conn.exec_driver_sql(f"LISTEN {CHANNEL}")
            self._begin_anew(versions.read(conn))
            driver: Any = conn.connection.driver_connection
            while not self._told_within(None, driver.pgconn.socket):
                grown = _heard(driver.pgconn)
                if grown:
                    self._hear(grown)
        return True

    def _told_within(self, wait_s: float | None, *also: int) -> bool:
        """Whether we were told to end before `wait_s`, or before there is something to hear."""
        ends: list[int] = [self._told_to_end.fileno(), *also]
        ready, _, _ = select.select(ends, [], [], wait_s)
        return ends[0] in ready


def _heard(server: Any) -> dict[str, int]:
    """Everything that has arrived, in the order of the commits."""
    server.consume_input()
    grown: dict[str, int] = {}
    while (notice := server.notifies()) is not None:
        centre_id, version = heard(notice.extra.decode())
        grown[centre_id] = version
    return grown
