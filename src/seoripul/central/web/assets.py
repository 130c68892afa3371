"""The files of the citizens' pages, read once; their address carries the hash of all of them."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import PurePosixPath
from typing import Final

from seoripul.central.web import keeping

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
    read = dict(_walk(here / "pages", ""))
    read |= keeping.workers(read, static)
    pages = {
        name: asset(name, body.replace(b"@static@", root.encode())) for name, body in read.items()
    }
    return Assets(digest, {name: asset(name, body) for name, body in static.items()}, pages)


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
