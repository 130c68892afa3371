"""An HTTP adapter that knows its open sockets, so that a waiting request can be ended at once."""

from __future__ import annotations

import contextlib
import socket
import threading
import weakref
from typing import Any, Final

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

SILENT_AFTER_S: Final = 10
"""A host that answers no probe for this long is gone: a cable pulled, a machine without power."""
_PROBES: Final = 3
_BETWEEN_S: Final = 2
_WATCHFUL: Final = (
    ("TCP_KEEPIDLE", SILENT_AFTER_S - _PROBES * _BETWEEN_S),
    ("TCP_KEEPALIVE", SILENT_AFTER_S - _PROBES * _BETWEEN_S),  # the same, as macOS names it
    ("TCP_KEEPINTVL", _BETWEEN_S),
    ("TCP_KEEPCNT", _PROBES),
    ("TCP_USER_TIMEOUT", SILENT_AFTER_S * 1000),
)
"""Options by name, because no system has all of them."""


class OpenSockets:
    """The sockets of one adapter. `cut` wakes every thread that waits on one of them."""

    def __init__(self) -> None:
        self._open: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._cut = False

    def add(self, opened: socket.socket) -> None:
        _be_watchful(opened)
        with self._lock:
            if not self._cut:
                self._open.add(opened)
                return
        _shut(opened)

    def cut(self) -> None:
        with self._lock:
            self._cut = True
            ending = list(self._open)
        for each in ending:
            _shut(each)


def _be_watchful(opened: socket.socket) -> None:
    """While an answer is waited for, ask the other host whether it is still there."""
    with contextlib.suppress(OSError):
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _WATCHFUL:
        option = getattr(socket, name, None)
        if option is not None:
            with contextlib.suppress(OSError):
                opened.setsockopt(socket.IPPROTO_TCP, option, value)


def _shut(opened: socket.socket) -> None:
    with contextlib.suppress(OSError):
        socket.socket.shutdown(opened, socket.SHUT_RDWR)


class CuttableAdapter(HTTPAdapter):
    def __init__(self, opened: OpenSockets) -> None:
        self._opened = opened
        super().__init__(pool_connections=2, pool_maxsize=4, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self._opened)


def _pools(opened: OpenSockets) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            opened.add(self.sock)

    class Secure(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            opened.add(self.sock)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
