"""Where a station keeps its files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import platformdirs

VARIABLE: Final = "SEORIPUL_HOME"


def home_of(verb: str, given: str | None, environment: Mapping[str, str]) -> Path:
    """`--home` as given; else a folder for the verb under $SEORIPUL_HOME or the user's data."""
    if given:
        return Path(given).expanduser()
    base = environment.get(VARIABLE)
    return Path(base or platformdirs.user_data_dir("seoripul", appauthor=False)) / verb
