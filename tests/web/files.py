"""The files of the citizens' pages, as tests read them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import seoripul.central.web as web

HERE = Path(web.__file__).parent
STATIC = HERE / "static"
PAGES = HERE / "pages"
LANGUAGES = ("ko", "en", "zh", "ja")


@cache
def words(language: str) -> dict[str, str]:
    found: dict[str, str] = json.loads((STATIC / "words" / f"{language}.json").read_text("utf-8"))
    return found


@cache
def courier_words(language: str) -> dict[str, str]:
    """Of the courier's page, beside those every page has."""
    file = STATIC / "courier" / "words" / f"{language}.json"
    own: dict[str, str] = json.loads(file.read_text("utf-8"))
    return own


def texts(folder: Path, *suffixes: str) -> dict[str, str]:
    """Every file below `folder` with one of the suffixes: name and text."""
    return {
        file.relative_to(folder).as_posix(): file.read_text("utf-8")
        for file in sorted(folder.rglob("*"))
        if file.suffix in suffixes
    }
