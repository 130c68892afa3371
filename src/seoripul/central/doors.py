"""The web server of an open office: uvicorn, told when and how to close."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import uvicorn

from seoripul.central import duties
from seoripul.central.app import build, ways
from seoripul.central.connection import Connection
from seoripul.central.messages import sender
from seoripul.central.office import Office


class Doors(uvicorn.Server):
    """`said(address)` is called once they are open; `close()` may come from any thread."""

    def __init__(self, office: Office, said: Callable[[str], None]) -> None:
        super().__init__(_config(office))
        self._office = office
        self._said = said

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        async with duties.on_duty(self._office), sender.on_duty(self._office):
            await super().serve(sockets)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if self.started:
            self._said(self.address())

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._office.store.bulletin.close()
        await super().shutdown(sockets=sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals belong to `main`: uvicorn would end the process before the store is closed."""
        yield

    def address(self) -> str:
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        scheme = "https" if self.config.is_ssl else "http"
        return f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}"

    def close(self) -> None:
        self.should_exit = True


def _config(office: Office) -> uvicorn.Config:
    settings = office.settings
    tls: dict[str, Any] = {}
    if settings.certfile is not None and settings.keyfile is not None:
        tls = {"ssl_certfile": settings.certfile, "ssl_keyfile": settings.keyfile}
    return uvicorn.Config(
        build(office),
        http=partial(Connection, office=office, ways=ways()),  # type: ignore[arg-type]
        host=settings.host,
        port=settings.port,
        interface="asgi3",
        lifespan="off",
        access_log=False,
        log_config=None,
        server_header=False,
        date_header=False,
        proxy_headers=settings.behind_proxy,
        forwarded_allow_ips="127.0.0.1,::1",
        timeout_graceful_shutdown=1,
        timeout_keep_alive=75,
        **tls,
    )
