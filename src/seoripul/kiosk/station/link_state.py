"""The station's link, told by everybody who asked central, heard by everybody who shows it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from seoripul.kiosk.station.link import Link


class LinkState:
    def __init__(self, ticks: Callable[[], float]) -> None:
        self._ticks = ticks
        self._link = Link()
        self._lock = threading.Lock()
        self._listeners: list[Callable[[bool], None]] = []

    @property
    def online(self) -> bool:
        return self._link.online

    def listen(self, changed: Callable[[bool], None]) -> None:
        """`changed` is called from the thread that noticed."""
        self._listeners.append(changed)

    def heard(self, reached: bool) -> None:
        with self._lock:
            before = self._link
            self._link = before.heard(reached, self._ticks())
            online = self._link.online
        if online != before.online:
            for each in self._listeners:
                each(online)
