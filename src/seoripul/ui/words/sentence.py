"""Three short sentences of a refusal."""

from __future__ import annotations

from msgspec import Struct


class Sentence(Struct, frozen=True):
    """`next_step` always tells the reader something they can do."""

    title: str
    text: str
    next_step: str
