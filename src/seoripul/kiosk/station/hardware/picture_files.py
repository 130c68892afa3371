"""A printer's raster as a PNG or PDF file, at the printer's own size."""

from __future__ import annotations

import struct
import zlib
from typing import Final

from seoripul.kiosk.station.hardware.raster import Raster

DOTS_PER_MM: Final = 8
_POINTS_PER_DOT: Final = 72 / 25.4 / DOTS_PER_MM
_INVERT: Final = bytes(255 - value for value in range(256))


def png_bytes(raster: Raster) -> bytes:
    """One-bit grey PNG with its resolution (8 dots/mm) written in it."""
    white_is_one = raster.rows.translate(_INVERT)
    step = raster.row_bytes
    lines = b"".join(
        b"\0" + white_is_one[at : at + step] for at in range(0, len(white_is_one), step)
    )
    header = struct.pack(">IIBBBBB", raster.width, raster.height, 1, 0, 0, 0, 0)
    size = struct.pack(">IIB", DOTS_PER_MM * 1000, DOTS_PER_MM * 1000, 1)
    chunks = ((b"IHDR", header), (b"pHYs", size), (b"IDAT", zlib.compress(lines)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def pdf_bytes(raster: Raster) -> bytes:
    """One page exactly as large as the slip."""
    wide, high = raster.width * _POINTS_PER_DOT, raster.height * _POINTS_PER_DOT
    draw = f"q {wide:.3f} 0 0 {high:.3f} 0 0 cm /Im0 Do Q".encode()
    picture = zlib.compress(raster.rows.translate(_INVERT))
    page = (
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {wide:.3f} {high:.3f}]"
        "/Resources<</XObject<</Im0 4 0 R>>>>/Contents 5 0 R>>"
    ).encode()
    image = (
        f"<</Type/XObject/Subtype/Image/Width {raster.width}/Height {raster.height}"
        f"/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/FlateDecode/Length {len(picture)}>>"
    ).encode()
    return _pdf_file(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page,
        image + b"\nstream\n" + picture + b"\nendstream",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(draw), draw),
    )


def _pdf_file(*objects: bytes) -> bytes:
    body, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % count
    tail = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (count, len(body))
    return body + head + table + tail
