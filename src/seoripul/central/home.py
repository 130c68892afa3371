"""Where central keeps its database and key."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path


def home_of(named: Path | None) -> Path:
    """`--home`, else SEORIPUL_HOME, else the user's folder for programs' content."""
    if named is not None:
        return named
    told = os.environ.get("SEORIPUL_HOME", "")
    return (Path(told) if told else user_data_path("seoripul", appauthor=False)) / "central"
