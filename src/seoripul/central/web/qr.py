"""A pick-up code as a picture: QR version 2, level M, numeric, drawn as one SVG path."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import QRData

from seoripul.rules.pickup_code import is_whole

VERSION: Final = 2
NUMERIC: Final = 1
"""The standard's mode for digits alone."""
QUIET: Final = 4
"""Modules of white around the code; the standard asks for four."""


def svg(code: str) -> bytes:
    """The picture, black on white. Raises ValueError for anything but a whole pick-up code."""
    if not is_whole(code):
        raise ValueError("not a whole pick-up code")
    rows = modules(code)
    side = len(rows) + 2 * QUIET
    path = "".join(_runs(rows))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"'
        f' width="{side * 16}" height="{side * 16}" shape-rendering="crispEdges">'
        f'<rect width="{side}" height="{side}" fill="#fff"/>'
        f'<path fill="#000" d="{path}"/></svg>'
    ).encode()


def modules(code: str) -> Sequence[Sequence[bool]]:
    """25 rows of 25 modules, True is black."""
    drawing = qrcode.QRCode(version=VERSION, error_correction=ERROR_CORRECT_M, border=0)
    drawing.add_data(QRData(code, mode=NUMERIC), optimize=0)
    drawing.make(fit=False)
    rows: Sequence[Sequence[bool]] = drawing.get_matrix()
    return rows


def _runs(rows: Sequence[Sequence[bool]]) -> Iterator[str]:
    for y, row in enumerate(rows):
        x = 0
        for black, group in groupby(row):
            length = len(list(group))
            if black:
                yield f"M{x + QUIET} {y + QUIET}h{length}v1h-{length}z"
            x += length
