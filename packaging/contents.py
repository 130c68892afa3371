"""What goes into the packed program beside what PyInstaller finds by itself."""

from __future__ import annotations

import sys
from pathlib import Path

from PyInstaller.utils.hooks import collect_data_files, copy_metadata

SOURCE = Path(__file__).resolve().parents[1] / "src"
NOT_DATA = {".py", ".pyc", ".typed"}
UNUSED = [
    "tkinter", "lib2to3", "pytest", "hypothesis", "mypy", "ruff",
    "grimp", "importlinter", "PIL", "IPython", "pip", "setuptools", "wheel", "faker",
    "polyfactory", "PySide6.QtNetworkAuth", "watchfiles", "rich_click",
    "matplotlib", "mpl_toolkits", "fontTools", "contourpy", "kiwisolver", "tqdm",
]  # fmt: skip


def our_modules() -> list[str]:
    """Every module of the package: verbs and routes are imported by name when asked for."""
    found = []
    for file in sorted((SOURCE / "seoripul").rglob("*.py")):
        parts = file.relative_to(SOURCE).with_suffix("").parts
        if "versions" not in parts:
            found.append(".".join(parts).removesuffix(".__init__"))
    return found


def lazy_modules() -> list[str]:
    """Modules of libraries that are imported by name when they are needed."""
    names = [
        "holidays.countries.south_korea",
        "sqlalchemy.dialects.sqlite",
        "sqlalchemy.dialects.postgresql.psycopg",
        "alembic.ddl.sqlite",
        "alembic.ddl.postgresql",
        "psycopg_binary._psycopg",
        "psycopg_binary.pq",
        "logging.config",
        "qrcode.image.svg",
        "uvicorn.lifespan.on",
        "uvicorn.loops.auto",
        "uvicorn.loops.asyncio",
        "uvicorn.protocols.http.auto",
        "uvicorn.protocols.http.httptools_impl",
        "uvicorn.protocols.http.h11_impl",
        "uvicorn.protocols.websockets.auto",
        "anyio._backends._asyncio",
    ]
    return [*names, "uvicorn.loops.uvloop"] if sys.platform != "win32" else names


def data() -> list[tuple[str, str]]:
    """(file, folder) pairs: pages, pictures, sounds, migrations, licences, metadata."""
    ours = [
        (str(file), str(file.parent.relative_to(SOURCE)))
        for file in sorted((SOURCE / "seoripul").rglob("*"))
        if file.is_file() and _is_data(file)
    ]
    licence = [(str(SOURCE.parent / "LICENSE"), ".")]
    zones = collect_data_files("tzdata") if sys.platform == "win32" else []
    days = collect_data_files("holidays", includes=["locale/*/LC_MESSAGES/KR.mo"])
    return ours + licence + zones + days + copy_metadata("seoripul")


def _is_data(file: Path) -> bool:
    if "__pycache__" in file.parts:
        return False
    return file.suffix not in NOT_DATA or "migrations" in file.parts
