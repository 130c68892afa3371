"""Where a station keeps its files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

VARIABLE: Final = "SEORIPUL_HOME"


def home_of(verb: str, given: str | None, environment: Mapping[str, str]) -> Path:
    """`--home` as given; else a folder for the verb under $SEORIPUL_HOME or the user's data."""
    if given:
        return Path(given).expanduser()
    return Path(environment.get(VARIABLE) or _of_this_user()) / verb


def _of_this_user() -> str:
    import platformdirs

    return platformdirs.user_data_dir("seoripul", appauthor=False)
