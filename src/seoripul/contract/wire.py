"""Bytes in, structs out: the one codec both ends use."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from seoripul.contract.personal import Personal

T = TypeVar("T")


def enc_hook(value: object) -> object:
    if isinstance(value, Personal):
        return value.reveal()
    raise NotImplementedError(f"{type(value).__name__} does not cross the wire")


def dec_hook(wanted: type[Any], value: object) -> object:
    if isinstance(wanted, type) and issubclass(wanted, Personal) and isinstance(value, str):
        return wanted(value)
    raise NotImplementedError(f"{wanted.__name__} does not cross the wire")


_encoder = msgspec.json.Encoder(enc_hook=enc_hook)
_decoders: dict[object, msgspec.json.Decoder[Any]] = {}


def encode(value: object) -> bytes:
    return _encoder.encode(value)


def decode(body: bytes, wanted: type[T]) -> T:
    """Raises msgspec.DecodeError or msgspec.ValidationError when the body is not a `wanted`."""
    decoder = _decoders.get(wanted)
    if decoder is None:
        decoder = _decoders[wanted] = msgspec.json.Decoder(wanted, dec_hook=dec_hook)
    decoded: T = decoder.decode(body)
    return decoded
