"""A connection of the web server that answers looks at a picture, and commands, by itself.

Thousands wait for a newer picture at once, and a crowd looks at what was drawn long ago: neither
needs a request, a task or a timer of its own. Nor does a command of a device or of staff at a
fixed path. All else, and whatever is refused at the door, goes uvicorn's way.
"""

from __future__ import annotations

from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from seoripul.central.cycle import DONE, Cycle, Errand
from seoripul.central.glance import Glance, Wanted
from seoripul.central.office import Office
from seoripul.central.orders import Answer
from seoripul.central.settings import LARGEST_BODY
from seoripul.central.straight import headers_of, outcome
from seoripul.central.ways import Ways
from seoripul.central.written import written
from seoripul.contract.refusals import Refusal

LONGEST_LOOK: Final = 300
_HAS_BODY_ANYHOW: Final = {"transfer-encoding", "expect"}
_HAS_BODY: Final = {"content-length", *_HAS_BODY_ANYHOW}


class Watcher(Cycle):
    """Waits for a newer picture (a `bulletin.Waiter`)."""

    __slots__ = ("_connection", "_glance", "_wanted")

    def __init__(self, connection: Connection, glance: Glance, wanted: Wanted) -> None:
        super().__init__(complete=False)
        self._connection = connection
        self._glance = glance
        self._wanted = wanted

    @property
    def centre_id(self) -> str:
        return self._wanted.actor.centre_id

    def leave(self, office: Office) -> None:
        super().leave(office)
        office.store.bulletin.leave(self)

    def heard(self) -> None:
        """Whoever comes first has the picture drawn, the others are told when it is."""
        connection, wanted = self._connection, self._wanted
        if self.disconnected:
            return
        bulletin = connection.office.store.bulletin
        if bulletin.version(self.centre_id) == wanted.after:
            self._answer(Answer(204, b""))
        else:
            self._glance.once_drawn(connection.office, wanted, self._drawn)

    def _drawn(self, _drawing: object) -> None:
        if self.disconnected:
            return
        connection = self._connection
        body = self._glance.drawn(connection.office, self._wanted)
        if body is not None:
            self._answer(Answer(200, body))
        else:
            connection.loop.create_task(self._try_again())

    async def _try_again(self) -> None:
        """It could not be drawn, or is old again already."""
        office = self._connection.office
        self._answer(
            await outcome(self._glance.shown(office, self._wanted), "GET", self._glance.path)
        )

    def _answer(self, answer: Answer | Refusal) -> None:
        if not self.disconnected:
            self.response_complete = True
            self._connection.say(answer, keep_alive=self.keep_alive)


class Connection(HttpToolsProtocol):
    """`ways`: what may be answered here."""

    def __init__(self, *args: Any, office: Office, ways: Ways, **more: Any) -> None:
        super().__init__(*args, **more)
        self.office = office
        self._ways = ways
        self._busy_with: Cycle | None = None
        self.cycle: Any = None

    def on_headers_complete(self) -> None:
        if not self._is_mine():
            super().on_headers_complete()

    def on_message_complete(self) -> None:
        super().on_message_complete()
        cycle = self._busy_with
        if cycle is self.cycle and isinstance(cycle, Errand):
            cycle.go()

    def connection_lost(self, exc: Exception | None) -> None:
        cycle, self._busy_with = self._busy_with, None
        if cycle is not None:
            cycle.leave(self.office)
        super().connection_lost(exc)

    def _is_mine(self) -> bool:
        """Answered, or waiting; False: uvicorn's."""
        parser, cycle = self.parser, self.cycle
        if parser.get_http_version() != "1.1" or parser.should_upgrade():
            return False
        if (cycle is not None and not cycle.response_complete) or self.flow.write_paused:
            return False
        method = parser.get_method()
        return self._is_a_command() if method == b"POST" else method == b"GET" and self._is_a_look()

    def _is_a_command(self) -> bool:
        """Of somebody known, with a body of a known and modest length."""
        straight = self._ways.command(self.url.decode("latin-1"))
        headers = headers_of(self.headers)
        if straight is None or not _HAS_BODY_ANYHOW.isdisjoint(headers):
            return False
        length = headers.get("content-length", "0")
        admitted = straight.admitted(self.office, headers)
        if admitted is None or not length.isdecimal() or int(length) > LARGEST_BODY:
            return False
        keep_alive = self.parser.should_keep_alive()
        errand = Errand(self.office, straight, admitted, self.say, keep_alive=keep_alive)
        self.cycle = self._busy_with = errand
        return True

    def _is_a_look(self) -> bool:
        if len(self.url) > LONGEST_LOOK:
            return False
        path, _, query = self.url.decode("latin-1").partition("?")
        glance = self._ways.look(path)
        headers = headers_of(self.headers)
        if glance is None or not _HAS_BODY.isdisjoint(headers):
            return False
        wanted = glance.wanted(self.office, path, query, headers)
        try:
            return wanted is not None and self._shows(glance, wanted)
        except ValueError:
            return False

    def _shows(self, glance: Glance, wanted: Wanted) -> bool:
        """Raises ValueError where the picture's own questions are none."""
        bulletin, keep_alive = self.office.store.bulletin, self.parser.should_keep_alive()
        body = glance.drawn(self.office, wanted)
        version = bulletin.version(wanted.actor.centre_id)
        if version and version == wanted.after and bulletin.is_open:
            self._wait(Watcher(self, glance, wanted), keep_alive=keep_alive)
            return True
        if body is None:
            return False
        self.cycle = DONE
        self.say(Answer(200, body), keep_alive=keep_alive)
        return True

    def _wait(self, watcher: Watcher, *, keep_alive: bool) -> None:
        watcher.keep_alive = keep_alive
        self.cycle = self._busy_with = watcher
        self.scope: Any = None
        self.headers = []
        self.office.store.bulletin.listen(watcher, self.office.settings.longest_wait_s)

    def say(self, answer: Answer | Refusal, *, keep_alive: bool) -> None:
        """The whole answer; the connection is ready for another question, or closes."""
        self._busy_with = None
        self.transport.write(written(self.office, answer, keep_alive=keep_alive))
        if not keep_alive:
            self.transport.close()
        self.on_response_complete()
