"""A board that shows a part of the lines: for a floor, a hall, a row of counters."""

from __future__ import annotations

from collections.abc import Collection

from msgspec.structs import replace

from seoripul.contract.queue import BoardPicture, Line


def part_of(picture: BoardPicture, lines: Collection[Line]) -> BoardPicture:
    """The picture with only those lines, their calls and counters; none named: all of them."""
    if not lines:
        return picture
    return replace(
        picture,
        calls=tuple(one for one in picture.calls if one.line in lines),
        waiting=picture.waiting if Line.PICKUP in lines else (),
        counters=tuple(
            one for one in picture.counters if not one.lines or set(one.lines) & set(lines)
        ),
        lines=tuple(one for one in picture.lines if one.line in lines),
    )


def lines_named(text: str) -> tuple[Line, ...]:
    """`certificates,family` as on a command line; empty: all. Raises ValueError."""
    return tuple(Line(word.strip()) for word in text.split(",") if word.strip())
