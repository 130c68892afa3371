"""The first answer to a command key, kept and repeated: a retry does a thing once.

The key itself is not stored, only its hash; the kept answer is sealed under a key derived
from the command key, so that central alone cannot read it again.
"""

from __future__ import annotations

import hashlib
import os
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    bindparam,
    delete,
    select,
)

from seoripul.central.prepared import Prepared, insert_into
from seoripul.central.tables import UtcTime, metadata

KEPT_FOR: Final = timedelta(hours=48)
SLICE: Final = 500
HASH_BYTES: Final = 16
_NONCE_BYTES: Final = 12

answers: Final = Table(
    "command_answers",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("key_hash", LargeBinary(16), nullable=False, unique=True),
    Column("fingerprint", LargeBinary(16), nullable=False),
    Column("answered_at", UtcTime, nullable=False),
    Column("status", SmallInteger, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)


class KeptAnswer(NamedTuple):
    fingerprint: bytes
    status: int
    sealed: bytes


_find: Final = Prepared(
    select(answers.c.fingerprint, answers.c.status, answers.c.sealed).where(
        answers.c.key_hash == bindparam("key_hash")
    )
)
_keep: Final = insert_into(answers, but=("id",))
_oldest: Final = select(answers.c.id).order_by(answers.c.id).limit(SLICE)
_prune: Final = Prepared(
    delete(answers).where(
        answers.c.id.in_(_oldest),
        answers.c.answered_at < bindparam("before", type_=UtcTime),
    )
)


def key_hash(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()[:HASH_BYTES]


def fingerprint(*parts: str | bytes) -> bytes:
    """Hash of method, path, actor and body, each with its length."""
    mark = hashlib.sha256()
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        mark.update(len(raw).to_bytes(8, "big"))
        mark.update(raw)
    return mark.digest()[:HASH_BYTES]


def find(conn: Connection, hashed: bytes) -> KeptAnswer | None:
    row = _find.one(conn, key_hash=hashed)
    return None if row is None else KeptAnswer(*row)


def keep(conn: Connection, rows: list[dict[str, Any]]) -> None:
    _keep.many(conn, rows)


def seal(key: str, body: bytes) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(_sealing_key(key)).encrypt(nonce, body, None)


def unseal(key: str, sealed: bytes) -> bytes:
    """Raises ValueError when the kept answer is damaged."""
    try:
        return AESGCM(_sealing_key(key)).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], None)
    except InvalidTag as wrong:
        raise ValueError("the kept answer is damaged") from wrong


def prune(conn: Connection, now: datetime) -> int:
    """Forget one slice of answers older than 48 h; returns how many."""
    return _prune.run(conn, before=now - KEPT_FOR)


def _sealing_key(key: str) -> bytes:
    return hashlib.sha256(b"seoripul answer\x00" + key.encode()).digest()
