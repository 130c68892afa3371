"""A picture as soon as it is newer, answered straight from ASGI.

Thousands watch at once: whoever waits keeps no request of the framework in memory, and whoever
only looks is given the bytes that were drawn once.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qsl, unquote

import msgspec

from seoripul.central.actor import Actor
from seoripul.central.office import Office
from seoripul.central.orders import Answer
from seoripul.central.permits import Verb
from seoripul.central.reading import knock
from seoripul.central.straight import client_of, headers_of, served
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

CENTRE: Final = "{centre_id}"
KEPT_QUESTIONS: Final = 4096
NOTHING_ASKED: Final[Mapping[str, str]] = MappingProxyType({})
Draws = Callable[[Office, Actor, Mapping[str, str]], Any]


class Wanted(NamedTuple):
    """Whose picture is looked at, and which version the asker has."""

    actor: Actor
    query: Mapping[str, str]
    after: int | None


class Glance:
    """`draws(office, actor, query) -> (Draw, *more)`, of the actor's centre or the path's.

    `?after=<version>` waits for a newer version; 204 when none came in time.
    """

    def __init__(self, path: str, may: Verb, kind: str, draws: Draws) -> None:
        self.path: Final = path
        self._before, _, self._behind = path.partition(CENTRE)
        self._may = may
        self._kind = kind
        self._draws = draws
        self._wanted = lru_cache(maxsize=KEPT_QUESTIONS)(self._read)
        """One for all who ask the same."""

    def __call__(self, office: Office, scope: Any, receive: Any, send: Any) -> Awaitable[None]:
        return served(self.answer(office, scope), office, scope, send)

    async def answer(self, office: Office, scope: Any) -> Answer | Refusal:
        headers = headers_of(scope["headers"])
        actor = await knock(office, headers, self._may, client_of(scope), reads=True)
        if isinstance(actor, Refusal):
            return actor
        asked = scope["query_string"].decode("latin-1")
        try:
            return await self.shown(office, self._wanted(actor, scope["path"], asked))
        except msgspec.MsgspecError:
            raise
        except ValueError:
            return refuse(RefusalCode.BAD_REQUEST, 400)

    def wanted(
        self, office: Office, path: str, asked: str, headers: Mapping[str, str]
    ) -> Wanted | None:
        """What is looked at; None where there is anything to refuse."""
        actor = office.access.admit(headers, self._may, office.clock.now())
        if isinstance(actor, Refusal):
            return None
        try:
            return self._wanted(actor, path, asked)
        except ValueError:
            return None

    def _read(self, actor: Actor, path: str, asked: str) -> Wanted:
        """Raises ValueError."""
        if self._behind:
            actor = replace(actor, centre_id=unquote(self.named_in(path)))
        query = dict(parse_qsl(asked, keep_blank_values=True)) if asked else NOTHING_ASKED
        return Wanted(actor, query, int(query["after"]) if "after" in query else None)

    async def shown(self, office: Office, wanted: Wanted) -> Answer | Refusal:
        """The picture, or 204. Raises ValueError."""
        draw, *more = self._draws(office, wanted.actor, wanted.query)
        bulletin, centre = office.store.bulletin, wanted.actor.centre_id
        try:
            if wanted.after is not None and not bulletin.version(centre):
                await bulletin.picture(self._kind, centre, draw, *more)
            if await bulletin.newer(centre, wanted.after, office.settings.longest_wait_s) is None:
                return Answer(204, b"")
            return Answer(200, await bulletin.picture(self._kind, centre, draw, *more))
        except LookupError:
            return refuse(RefusalCode.NOT_FOUND, 404)

    def drawn(self, office: Office, wanted: Wanted) -> bytes | None:
        """The picture of now, where it has been drawn."""
        _, *more = self._draws(office, wanted.actor, wanted.query)
        return office.store.bulletin.drawn(self._kind, wanted.actor.centre_id, *more)

    def once_drawn(self, office: Office, wanted: Wanted, then: Callable[[object], None]) -> None:
        """Call `then` when the picture of now has been drawn, or could not be."""
        draw, *more = self._draws(office, wanted.actor, wanted.query)
        here = (self._kind, wanted.actor.centre_id)
        office.store.bulletin.once_drawn(then, *here, draw, *more)

    def named_in(self, path: str) -> str:
        """The centre of a path like this one's, as it is written there; else nothing."""
        if not path.startswith(self._before) or not path.endswith(self._behind):
            return ""
        named = path[len(self._before) : len(path) - len(self._behind)]
        return "" if "/" in named else named
