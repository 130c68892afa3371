"""The first answer to a command key, kept and repeated: a retry does a thing once.

The key itself is not stored, only its hash; the kept answer is sealed under a key derived
from the command key, so that central alone cannot read it again.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
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

LONGEST_BATCH: Final = 128
"""The most deeds of one commit."""
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


def _looks_for(many: int) -> Prepared:
    hashes = [bindparam(f"key_{at}", type_=LargeBinary) for at in range(many)]
    kept = (answers.c.key_hash, answers.c.fingerprint, answers.c.status, answers.c.sealed)
    return Prepared(select(*kept).where(answers.c.key_hash.in_(hashes)))


_find: Final = {many: _looks_for(many) for many in (1, 8, 32, LONGEST_BATCH)}
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
    """Hash of key, method, path, actor and body, each with its length."""
    mark = hashlib.sha256()
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        mark.update(len(raw).to_bytes(8, "big"))
        mark.update(raw)
    return mark.digest()[:HASH_BYTES]


def find(conn: Connection, hashes: Sequence[bytes]) -> dict[bytes, KeptAnswer]:
    """What is kept under up to `LONGEST_BATCH` keys, by hash: one question for a whole commit."""
    if not hashes:
        return {}
    many = next(size for size in _find if size >= len(hashes))
    asked = [*hashes, *[hashes[0]] * (many - len(hashes))]
    named = {f"key_{at}": hashed for at, hashed in enumerate(asked)}
    return {row.key_hash: KeptAnswer(*row[1:]) for row in _find[many].all(conn, **named)}


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
