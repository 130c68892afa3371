"""A picture as soon as it is newer, answered straight from ASGI.

Thousands watch at once: whoever waits keeps no request of the framework in memory, and whoever
only looks is given the bytes that were drawn once.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any, Final
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
Draws = Callable[[Office, Actor, Mapping[str, str]], Any]


class Glance:
    """`draws(office, actor, query) -> (Draw, *more)`, of the actor's centre or the path's.

    `?after=<version>` waits for a newer version; 204 when none came in time.
    """

    def __init__(self, path: str, may: Verb, kind: str, draws: Draws) -> None:
        self.before, _, self.behind = path.partition(CENTRE)
        self._may = may
        self._kind = kind
        self._draws = draws

    def __call__(self, office: Office, scope: Any, receive: Any, send: Any) -> Awaitable[None]:
        return served(self.answer(office, scope), office, scope, send)

    async def answer(self, office: Office, scope: Any) -> Answer | Refusal:
        actor = await knock(office, headers_of(scope), self._may, client_of(scope), reads=True)
        if isinstance(actor, Refusal):
            return actor
        if self.behind:
            actor = replace(actor, centre_id=unquote(self.named_in(scope["path"])))
        asked = scope["query_string"].decode("latin-1")
        query = dict(parse_qsl(asked, keep_blank_values=True)) if asked else {}
        try:
            return await self._shown(office, actor, query)
        except LookupError:
            return refuse(RefusalCode.NOT_FOUND, 404)
        except msgspec.MsgspecError:
            raise
        except ValueError:
            return refuse(RefusalCode.BAD_REQUEST, 400)

    async def _shown(self, office: Office, actor: Actor, query: Mapping[str, str]) -> Answer:
        after = int(query["after"]) if "after" in query else None
        draw, *more = self._draws(office, actor, query)
        bulletin, centre = office.store.bulletin, actor.centre_id
        if after is not None and not bulletin.version(centre):
            await bulletin.picture(self._kind, centre, draw, *more)
        if await bulletin.newer(centre, after, office.settings.longest_wait_s) is None:
            return Answer(204, b"")
        return Answer(200, await bulletin.picture(self._kind, centre, draw, *more))

    def named_in(self, path: str) -> str:
        """The centre of a path like this one's, as it is written there; else nothing."""
        if not path.startswith(self.before) or not path.endswith(self.behind):
            return ""
        named = path[len(self.before) : len(path) - len(self.behind)]
        return "" if "/" in named else named
