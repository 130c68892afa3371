"""What a clerk types to find a document, and how many of it: "토지 3"."""

from __future__ import annotations


def copies_typed(text: str) -> tuple[str, int | None]:
    """The words to search for, and the copies if a number stands behind them."""
    words = text.split()
    if len(words) > 1 and words[-1].isdecimal() and 1 <= int(words[-1]) <= 999:
        return " ".join(words[:-1]), int(words[-1])
    return text, None
