"""What an operator decides when central starts."""

from __future__ import annotations

import os
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Final

LARGEST_BODY: Final = 64 * 1024
DEFAULT_PORT: Final = 8734
KEY_FILE_VARIABLE: Final = "SEORIPUL_KEY_FILE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    home: Path
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

    @property
    def database(self) -> Path:
        return self.home / "seoripul.db"

    @property
    def master_key(self) -> Path:
        """Beside the database, unless SEORIPUL_KEY_FILE names another place."""
        named = os.environ.get(KEY_FILE_VARIABLE, "")
        return Path(named) if named else self.home / "seoripul.key"

    def complaint(self) -> str | None:
        """Why central must not start so; None when it may."""
        if (self.certfile is None) != (self.keyfile is None):
            return "--certfile and --keyfile belong together"
        if is_loopback(self.host) or self.behind_proxy or self.certfile is not None:
            return None
        return (
            f"{self.host} is reached from elsewhere: give --certfile and --keyfile,"
            " or --behind-proxy where a proxy on this machine does the TLS"
        )


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
