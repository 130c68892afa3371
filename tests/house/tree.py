"""The project's own files, as these tests read them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
SOURCE: Final = ROOT / "src" / "seoripul"
_NOT_OURS: Final = {"__pycache__", "build", "dist", "out", "node_modules"}
_TEXT: Final = {".py", ".qml", ".md", ".toml", ".txt", ".csv", ".html", ".css", ".js", ".ts"}
_TEXT_NAMES: Final = {"qmldir", "run", "LICENSE", ".gitignore"}


def _walk() -> Iterator[Path]:
    for folder, folders, names in os.walk(ROOT):
        folders[:] = sorted(name for name in folders if _is_ours(name))
        yield from (Path(folder) / name for name in sorted(names) if name != ".git")


def _is_ours(folder: str) -> bool:
    hidden = folder.startswith(".") and folder != ".ci"
    return not hidden and folder not in _NOT_OURS and not folder.endswith(".egg-info")


@cache
def files() -> tuple[Path, ...]:
    return tuple(_walk())


def texts() -> tuple[Path, ...]:
    return tuple(f for f in files() if f.suffix in _TEXT or f.name in _TEXT_NAMES)


def python(under: Path = ROOT) -> tuple[Path, ...]:
    return tuple(f for f in files() if f.suffix in {".py", ".spec"} and f.is_relative_to(under))


@cache
def read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()
