"""Marks a sentence of a table for translation; lupdate finds it by this name."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802
    """Qt's macro with its types: the sentence itself, looked up when it is shown."""
    return source
