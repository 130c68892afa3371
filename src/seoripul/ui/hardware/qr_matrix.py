"""A QR code as rows of modules, quiet zone included."""

from __future__ import annotations

from typing import Final

_QUIET: Final = 4


def qr_matrix(text: str) -> list[list[bool]]:
    """Level M; a 40-digit code gives version 2 in numeric mode. True is black."""
    import qrcode

    drawn = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=_QUIET)
    drawn.add_data(text)
    drawn.make(fit=True)
    return [[bool(module) for module in row] for row in drawn.get_matrix()]
