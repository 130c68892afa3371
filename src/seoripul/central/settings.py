"""What an operator decides when central starts."""

from __future__ import annotations

import os
from dataclasses import dataclass
from importlib.util import find_spec
from ipaddress import ip_address
from pathlib import Path
from typing import Final

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from seoripul.central import engines

LARGEST_BODY: Final = 64 * 1024
DEFAULT_PORT: Final = 8734
KEY_FILE_VARIABLE: Final = "SEORIPUL_KEY_FILE"
DATABASE_VARIABLE: Final = "SEORIPUL_DATABASE"
MAP_LINK: Final = "geo:0,0?q={query}"
"""The phone's own map (RFC 5870); phones without one need a link of the operator's choice."""
DRIVER: Final = "postgresql+psycopg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    home: Path
    address: str = ""
    """Of a PostgreSQL database (`postgresql://…`); empty: an SQLite file in `home`."""
    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT
    certfile: Path | None = None
    keyfile: Path | None = None
    behind_proxy: bool = False
    tries_per_minute: int = 60
    """Public commands (placing, cancelling, enrolling) from one address."""
    longest_wait_s: float = 20.0
    duty_every_s: float = 60.0
    prompt_duty_every_s: float = 5.0
    map_link: str = MAP_LINK
    """What a courier's phone opens for an address: `{query}`, or `{lat}` and `{lon}`."""

    @property
    def database(self) -> URL:
        """Raises sqlalchemy.exc.ArgumentError for an `address` that is none."""
        if not self.address:
            return engines.of_file(self.home / "seoripul.db")
        found = make_url(self.address)
        return found.set(drivername=DRIVER) if found.drivername == "postgresql" else found

    @property
    def master_key(self) -> Path:
        """Beside the database, unless SEORIPUL_KEY_FILE names another place."""
        named = os.environ.get(KEY_FILE_VARIABLE, "")
        return Path(named) if named else self.home / "seoripul.key"

    def complaint(self) -> str | None:
        """Why central must not start so; None when it may."""
        wrong = self._wrong_address()
        if wrong is not None:
            return wrong
        if (self.certfile is None) != (self.keyfile is None):
            return "--certfile and --keyfile belong together"
        if is_loopback(self.host) or self.behind_proxy or self.certfile is not None:
            return None
        return (
            f"{self.host} is reached from elsewhere: give --certfile and --keyfile,"
            " or --behind-proxy where a proxy on this machine does the TLS"
        )

    def _wrong_address(self) -> str | None:
        """Says nothing of the address itself: there may be a password in it."""
        if not self.address:
            return None
        try:
            known = self.database.drivername == DRIVER
        except ArgumentError:
            known = False
        if not known:
            return "--database: not an address like postgresql://NAME@HOST/DATABASE"
        if find_spec("psycopg") is None:
            return "--database: the library psycopg is not installed"
        return None


def address_of(named: str | None) -> str:
    """`--database`, else SEORIPUL_DATABASE (other programs of the machine see options)."""
    return os.environ.get(DATABASE_VARIABLE, "") if named is None else named


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
