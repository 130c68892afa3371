"""The short ways to an answer, without the framework: which path has one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from litestar.handlers import HTTPRouteHandler

from seoripul.central.glance import KEPT_QUESTIONS, Glance
from seoripul.central.reception import STRAIGHT
from seoripul.central.straight import Straight


class Ways:
    """Of all routes, those that have one."""

    def __init__(self, handlers: Iterable[object]) -> None:
        self._straight: dict[tuple[str, str], Straight | Glance] = {
            (method, path): one.opt[STRAIGHT]
            for one in handlers
            if isinstance(one, HTTPRouteHandler) and STRAIGHT in one.opt
            for path in one.paths
            for method in one.http_methods
        }
        self._named = [
            one
            for (_, path), one in self._straight.items()
            if "{" in path and isinstance(one, Glance)
        ]

        self.look = lru_cache(maxsize=KEPT_QUESTIONS)(self._look)
        """path → the picture that is asked for."""

    def find(self, method: str, path: str) -> Straight | Glance | None:
        """`path` as it is without percent signs, or as it was written."""
        found = self._straight.get((method, path))
        return found if found is not None else self._of_a_centre(method, path)

    def command(self, path: str) -> Straight | None:
        """The command at a path as it was written."""
        found = self._straight.get(("POST", path))
        return found if isinstance(found, Straight) else None

    def _look(self, path: str) -> Glance | None:
        found = self.find("GET", path)
        return found if isinstance(found, Glance) else None

    def _of_a_centre(self, method: str, path: str) -> Glance | None:
        """The picture whose path names a centre and nothing else that changes."""
        looks = self._named if method == "GET" else ()
        return next((one for one in looks if one.named_in(path)), None)
