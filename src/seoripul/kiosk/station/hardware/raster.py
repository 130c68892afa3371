"""A one-bit picture for a thermal printer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Raster:
    """`rows`: `height` rows of `row_bytes` bytes, first dot in the highest bit, 1 is black."""

    rows: bytes
    width: int
    height: int

    def __post_init__(self) -> None:
        if self.width < 1 or len(self.rows) != self.row_bytes * self.height:
            raise ValueError("rows do not fit the size")

    @property
    def row_bytes(self) -> int:
        return (self.width + 7) // 8
