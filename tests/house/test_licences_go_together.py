"""Everything locked or shipped may be given on under GPL-3.0-or-later."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

from packaging.requirements import Requirement

from tests.house import tree

COMPATIBLE = re.compile(
    r"MIT|BSD|Apache|ISC|PSF|Python Software Foundation|MPL|Mozilla|LGPL|Lesser|GPL|Unlicense"
    r"|HPND|CC0|Zlib|Public Domain",
    re.IGNORECASE,
)
QT = ("pyside6", "shiboken6", "pyinstaller")
PICTURES_AND_FONTS = {".otf", ".ttf", ".svg", ".wav", ".ogg", ".opus"}


def locked() -> list[Requirement]:
    text = tree.read(tree.ROOT / "locks" / "test.txt")
    lines = re.findall(r"(?m)^([A-Za-z0-9_.-]+==[^\\\n]+)", text)
    wanted = [Requirement(line.strip()) for line in lines]
    return [w for w in wanted if w.marker is None or w.marker.evaluate()]


def licence(name: str) -> str:
    about = metadata(name)
    classifiers = [c for c in about.get_all("Classifier", []) if c.startswith("License")]
    words = [about.get("License-Expression", ""), about.get("License", "")[:200], *classifiers]
    return " ".join(filter(None, words))


def test_every_locked_dependency_has_a_compatible_licence() -> None:
    wrong, missing = {}, []
    for wanted in locked():
        try:
            if not COMPATIBLE.search(licence(wanted.name)):
                wrong[wanted.name] = licence(wanted.name)
        except PackageNotFoundError:
            missing.append(wanted.name)
    assert wrong == {}
    assert [name for name in missing if not name.startswith(QT)] == []


def test_every_font_picture_and_sound_has_a_licence_beside_it() -> None:
    bare = [
        tree.name(file)
        for file in tree.files()
        if file.is_relative_to(tree.SOURCE / "resources")
        and file.suffix in PICTURES_AND_FONTS
        and not (has_licence(file.parent) or has_licence(file.parent.parent))
    ]
    assert bare == []


def has_licence(folder: Path) -> bool:
    return any(folder.glob("LICENSE*"))


def test_the_licence_text_is_whole() -> None:
    text = tree.read(tree.ROOT / "LICENSE")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text
    assert len(text.splitlines()) > 600


def test_pyside_is_pinned_where_signals_are_sound() -> None:
    """6.12.0 on Python 3.11 loses a reference at each emit and aborts after some hundreds."""
    project = tree.read(tree.ROOT / "pyproject.toml")
    lock = tree.read(tree.ROOT / "locks" / "test.txt")
    for name in ("PySide6_Essentials", "PySide6_Addons"):
        assert f'"{name}==6.11.3"' in project
        assert f"{name.lower().replace('_', '-')}==6.11.3" in lock
