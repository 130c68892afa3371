"""Which files a browser keeps for the moments when central is away: those of its own pages.

Citizens' phones and couriers' phones are kept apart: neither holds the other's pages.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from posixpath import join, normpath
from typing import Final, NamedTuple

TEMPLATE: Final = "worker.js"
_OF_PAGE: Final = re.compile(r'(?:src|href)="@static@/([^"#]+)')
_OF_FILE: Final = {
    ".js": re.compile(r'(?:from |import |new URL\()"(\.{0,2}[^"]*)"'),
    ".css": re.compile(r'url\("([^"]+)"\)'),
}


class Keeper(NamedTuple):
    """One worker of the browser: what it answers for."""

    cache: str
    pages: Mapping[str, str]
    """First part of a path, and the address whose page stands for it."""
    files: tuple[str, ...]
    """Of those pages."""
    languages: tuple[str, ...]


KEEPERS: Final[Mapping[str, Keeper]] = {
    "worker.js": Keeper(
        "seoripul",
        {"": "/", "order": "/", "r": "/r/-", "t": "/now", "now": "/now", "d": "/d/-"},
        ("order.html", "follow.html", "live.html", "brought.html"),
        ("ko", "en", "zh", "ja"),
    ),
    "courier-worker.js": Keeper("seoripul-courier", {"c": "/c"}, ("courier.html",), ("ko", "en")),
}


def workers(pages: Mapping[str, bytes], static: Mapping[str, bytes]) -> dict[str, bytes]:
    """Every worker's script, from the one template; `@static@` is still to be filled in."""
    template = pages[TEMPLATE]
    return {name: _filled(template, one, pages, static) for name, one in KEEPERS.items()}


def _filled(
    template: bytes, keeper: Keeper, pages: Mapping[str, bytes], static: Mapping[str, bytes]
) -> bytes:
    files = [f"@static@/{name}" for name in needed(keeper, pages, static)]
    told = {"@cache@": keeper.cache, "@pages@": keeper.pages, "@files@": files}
    for mark, value in told.items():
        template = template.replace(f'"{mark}"'.encode(), json.dumps(value).encode())
    return template


def needed(
    keeper: Keeper, pages: Mapping[str, bytes], static: Mapping[str, bytes]
) -> tuple[str, ...]:
    """Names of files, sorted: what the pages name, and whatever those files name in turn.

    Not the letters that only Chinese and Japanese need: they are kept once they are used.
    """
    found: set[str] = set()
    left = [name for page in keeper.files for name in _OF_PAGE.findall(pages[page].decode())]
    while left:
        name = left.pop()
        if name in static and name not in found and "-more" not in name:
            found.add(name)
            left += _named_in(name, static[name], keeper.languages)
    return tuple(sorted(found))


def _named_in(name: str, body: bytes, languages: Iterable[str]) -> list[str]:
    pattern = _OF_FILE.get(PurePosixPath(name).suffix)
    if pattern is None:
        return []
    folder = str(PurePosixPath(name).parent)
    named = [
        normpath(join(folder, one)) + "/" * one.endswith("/")
        for one in pattern.findall(body.decode())
    ]
    words = [
        f"{one}{language}.json" for one in named if one.endswith("/") for language in languages
    ]
    return [*named, *words]
