"""What only central can open, and what nobody can."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoripul.central.secrets import Secrets, Unopenable

OURS, OTHERS = Secrets(b"a" * 32), Secrets(b"b" * 32)


@given(st.text())
def test_what_is_sealed_opens_again_and_never_looks_the_same(text: str) -> None:
    first, second = OURS.seal(text), OURS.seal(text)
    assert OURS.unseal(first) == OURS.unseal(second) == text
    assert first != second


@given(st.binary(max_size=60), st.integers(min_value=0, max_value=10_000))
def test_anything_else_stays_shut(junk: bytes, at: int) -> None:
    sealed = bytearray(OURS.seal("홍길동"))
    sealed[at % len(sealed)] ^= 1
    for shut in (bytes(sealed), junk, OTHERS.seal("홍길동")):
        with pytest.raises(Unopenable):
            OURS.unseal(shut)


def test_a_code_is_hashed_under_the_key_kiosks_are_given() -> None:
    import hmac

    code = "1" + "7" * 39
    key = bytes.fromhex(OURS.station_check_key())
    assert OURS.code_hash(code) == hmac.digest(key, code.encode(), "sha256").hex()
    assert OURS.code_hash(code) != OTHERS.code_hash(code)


def test_tokens_are_long_and_digits_are_digits() -> None:
    assert len({OURS.token() for _ in range(200)}) == 200
    assert all(len(OURS.token()) == 43 for _ in range(20))
    drawn = {OURS.digits(4) for _ in range(2000)}
    assert all(len(one) == 4 and one.isdigit() for one in drawn)
    assert len(drawn) > 1000


def test_a_master_key_has_32_bytes() -> None:
    with pytest.raises(ValueError, match="32"):
        Secrets(b"short")
