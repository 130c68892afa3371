"""Marks Korean source sentences for Qt's translation files."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802
    """`text` as it is. `pyside6-lupdate` knows this name; Qt's own one is typed as an object."""
    return text
