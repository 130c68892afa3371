"""What only central can open: sealed names and phones, keyed hashes, tokens."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12


class Unopenable(Exception):
    """Sealed under another key, or damaged."""


class Secrets:
    """All keys come from one master key of 32 bytes."""

    def __init__(self, master: bytes) -> None:
        if len(master) != _KEY_BYTES:
            raise ValueError("the master key has 32 bytes")
        self._box: Final = AESGCM(_derive(master, b"seal"))
        self._code_key: Final = _derive(master, b"pick-up code")
        self._code_mark: Final = hmac.new(self._code_key, digestmod="sha256")

    def code_hash(self, code: str) -> str:
        """Hex HMAC-SHA-256 of a pick-up code; the only trace of it that is stored."""
        keyed = self._code_mark.copy()
        keyed.update(code.encode())
        return keyed.hexdigest()

    def station_check_key(self) -> str:
        """Hex; with it a kiosk recognises today's codes while central is away."""
        return self._code_key.hex()

    def seal(self, text: str) -> bytes:
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._box.encrypt(nonce, text.encode(), None)

    def unseal(self, sealed: bytes) -> str:
        """Raises Unopenable."""
        try:
            opened = self._box.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], None)
        except (InvalidTag, ValueError) as wrong:
            raise Unopenable("sealed under another key") from wrong
        return opened.decode()

    def token(self) -> str:
        """256 random bits, safe in an address."""
        return secrets.token_urlsafe(_KEY_BYTES)

    def token_hash(self, token: str) -> str:
        return token_hash(token)

    def digits(self, count: int) -> str:
        """Random decimal digits from a secure source."""
        return str(secrets.randbelow(10**count)).zfill(count)


def token_hash(token: str) -> str:
    """Hex SHA-256: enough for 256 random bits."""
    return hashlib.sha256(token.encode()).hexdigest()


def _derive(master: bytes, use: bytes) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=b"seoripul " + use).derive(master)


def read_key(path: Path) -> bytes:
    """The master key beside the database; made on first use, readable by its owner only.

    Raises OSError, and ValueError when the file is not a key.
    """
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return bytes.fromhex(path.read_text("ascii").strip())
    master = secrets.token_bytes(_KEY_BYTES)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(master.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    return master
