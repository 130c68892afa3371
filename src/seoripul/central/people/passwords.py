"""argon2id, off the event loop; an unknown login costs the same time."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST: Final = 10
LONGEST: Final = 200
_argon2: Final = PasswordHasher(time_cost=3, memory_cost=47_104, parallelism=1)
_NOBODY: Final = (
    "$argon2id$v=19$m=47104,t=3,p=1$C5u6dRcWTZ8pnNihi6GqMA"
    "$YiO3ItAkKvaYGcw3716FR01Sa31tcuD28nq5EZuWN1Y"
)
"""A hash of nobody's password, with the same costs."""


def is_weak(password: str, login: str) -> bool:
    """Fewer than 10 characters, more than 200, few different ones, or the login within."""
    folded = password.casefold()
    return (
        not SHORTEST <= len(password) <= LONGEST
        or len(set(folded)) < 4
        or login.casefold() in folded
    )


def hash_now(password: str) -> str:
    return _argon2.hash(password)


def verify_now(password: str, hashed: str | None) -> bool:
    """False, after the same work, when there is nobody (`hashed` is None)."""
    try:
        return _argon2.verify(hashed or _NOBODY, password) and hashed is not None
    except (VerificationError, InvalidHashError):
        return False


class Vault:
    """Two at a time: 46 MiB each, and the loop stays free."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="seoripul-argon2")

    async def hash(self, password: str) -> str:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, hash_now, password)

    async def verify(self, password: str, hashed: str | None) -> bool:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, verify_now, password, hashed)

    def close(self) -> None:
        self._threads.shutdown(wait=True, cancel_futures=True)
