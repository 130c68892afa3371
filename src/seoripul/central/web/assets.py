"""The files of the citizens' pages, read once; their address carries the hash of all of them."""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import PurePosixPath
from typing import Final

TYPES: Final = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".md": "text/plain",
    ".woff2": "font/woff2",
    ".wav": "audio/wav",
    ".html": "text/html",
}
_PACKED_ALREADY: Final = frozenset({".woff2", ".wav"})


@dataclass(frozen=True, slots=True)
class Asset:
    body: bytes
    packed: bytes | None
    """The body in gzip; None where that gains nothing."""
    media_type: str
    mark: str
    """Short hash of the body."""


@dataclass(frozen=True, slots=True)
class Assets:
    digest: str
    """Hash of every file: a new release has new addresses, so each may be kept for ever."""
    by_name: dict[str, Asset]
    pages: dict[str, Asset]

    @property
    def root(self) -> str:
        return f"/static/{self.digest}"


@cache
def load() -> Assets:
    """Reads the files beside this module. Raises FileNotFoundError on a broken installation."""
    here = files("seoripul.central.web")
    static = dict(_walk(here / "static", ""))
    digest = _digest(static)
    root = f"/static/{digest}"
    kept = json.dumps([f"{root}/{name}" for name in static if _is_for_every_visit(name)])
    pages = {
        name: asset(
            name,
            body.replace(b"@static@", root.encode()).replace(b'"@files@"', kept.encode()),
        )
        for name, body in _walk(here / "pages", "")
    }
    return Assets(digest, {name: asset(name, body) for name, body in static.items()}, pages)


def _is_for_every_visit(name: str) -> bool:
    """Not the letters that only Chinese and Japanese need: they are kept once they are used."""
    suffix = PurePosixPath(name).suffix
    return suffix in (".css", ".js", ".json", ".svg") or (
        suffix == ".woff2" and "-more" not in name
    )


def asset(name: str, body: bytes) -> Asset:
    suffix = PurePosixPath(name).suffix
    packed = None if suffix in _PACKED_ALREADY else gzip.compress(body, 9, mtime=0)
    return Asset(body, packed, TYPES[suffix], hashlib.sha256(body).hexdigest()[:16])


def _walk(folder: Traversable, under: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        name = under + entry.name
        if entry.is_dir():
            found += _walk(entry, name + "/")
        elif PurePosixPath(name).suffix in TYPES:
            found.append((name, entry.read_bytes()))
    return found


def _digest(static: dict[str, bytes]) -> str:
    whole = hashlib.sha256()
    for name, body in static.items():
        whole.update(name.encode() + b"\0" + hashlib.sha256(body).digest())
    return whole.hexdigest()[:16]
