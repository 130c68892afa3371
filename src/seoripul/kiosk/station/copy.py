"""The last picture central sent, kept on the disk; replaced whole, and only by central."""

from __future__ import annotations

import logging
import threading
from datetime import datetime
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from seoripul.contract import wire
from seoripul.kiosk.station.files import replace_file

P = TypeVar("P")
log = logging.getLogger(__name__)


class Kept(msgspec.Struct, Generic[P], frozen=True):
    """`heard_at`: when central sent it, by the office's clock, UTC."""

    picture: P
    heard_at: datetime


class Copy(Generic[P]):
    """`wanted`: the picture's type. A missing or damaged file is an empty copy."""

    def __init__(self, path: Path, wanted: type[P]) -> None:
        self._path = path
        self._wanted = wanted
        self._kept: Kept[P] | None = None
        self._lock = threading.Lock()

    def open(self) -> None:
        """Read what was kept before."""
        self._kept = self._read()

    @property
    def kept(self) -> Kept[P] | None:
        return self._kept

    @property
    def picture(self) -> P | None:
        kept = self._kept
        return None if kept is None else kept.picture

    def replace(self, picture: P, heard_at: datetime) -> None:
        """Known at once; a full disk only means that a restart knows the older picture."""
        kept = Kept(picture, heard_at)
        self._kept = kept
        with self._lock:
            try:
                replace_file(self._path, wire.encode(kept))
            except OSError as trouble:
                log.warning("the last picture was not kept: %s", trouble.strerror)

    def _read(self) -> Kept[P] | None:
        wanted: type[Kept[P]] = Kept[self._wanted]  # type: ignore[name-defined]
        try:
            return wire.decode(self._path.read_bytes(), wanted)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.DecodeError, ValueError):
            log.warning("the kept picture is damaged: starting without one")
            return None
