"""Leaves out what Qt brings and this program never loads."""

from __future__ import annotations

import re
from pathlib import PurePath

from PyInstaller.depend import bindepend

Entry = tuple[str, str, str]
"""(place in the program, file it comes from, kind), as PyInstaller keeps them."""

_QML = re.compile(
    r"/qml/(builtins|jsroot|QtQml/|QtQuick/[^/]+$|QtQuick/(Layouts|Templates|Window|Shapes)/)"
)
_PLUGINS = re.compile(
    r"/plugins/(platforms/\w*(xcb|offscreen|minimal|wayland|qwindows|linuxfb)"
    r"|xcbglintegrations/|wayland-(shell-integration|decoration-client|graphics-integration-client)/"
    r"|imageformats/\w*(svg|jpeg|webp|ico)|iconengines/|platforminputcontexts/\w*(compose|ibus)"
    r"|multimedia/|texttospeech/|styles/|printsupport/)"
)
_NEVER = re.compile(
    r"/PySide6/.*\.qmltypes$|/PySide6/.*/translations/(?!qt(base)?_(ko|en|zh_CN|ja)\.qm)|opengl32sw|d3dcompiler"
    r"|/qmltooling/|/PySide6/(include|typesystems|glue|doc)/|\.pyi$"
)


def is_wanted(place: str) -> bool:
    """Judges one place in the program by its name alone."""
    path = "/" + PurePath(place).as_posix()
    if _NEVER.search(path):
        return False
    if "/PySide6/" in path and "/qml/" in path:
        return bool(_QML.search(path))
    if "/PySide6/" in path and "/plugins/" in path:
        return bool(_PLUGINS.search(path))
    return True


def prune(binaries: list[Entry], data: list[Entry]) -> tuple[list[Entry], list[Entry]]:
    """The entries that stay: wanted by name, and libraries that something wanted loads."""
    kept = [entry for entry in binaries if is_wanted(entry[0])]
    reached = _reached(kept)
    stay = [entry for entry in kept if _is_root(entry) or _file(entry[1]) in reached]
    return stay, [entry for entry in data if is_wanted(entry[0]) and _leads_somewhere(entry, stay)]


def _is_root(entry: Entry) -> bool:
    """A Python extension, a plugin or the interpreter: loaded by name, not by another library."""
    place = "/" + PurePath(entry[0]).as_posix()
    by_name = "/plugins/" in place or "/qml/" in place or "python3" in _file(place)
    return entry[2] == "EXTENSION" or by_name


def _reached(entries: list[Entry]) -> set[str]:
    by_name = {_file(entry[0]): entry[1] for entry in entries}
    waiting = [entry[1] for entry in entries if _is_root(entry)]
    reached: set[str] = set()
    while waiting:
        for name, path in bindepend.get_imports(waiting.pop()):
            file = _file(path or name)
            if file not in reached:
                reached.add(file)
                waiting += [by_name[file]] if file in by_name else []
    return reached | {_file(by_name[file]) for file in reached & by_name.keys()}


def _file(path: str) -> str:
    return PurePath(path).name.lower()


def _leads_somewhere(entry: Entry, binaries: list[Entry]) -> bool:
    """A link to a library stays only with its library."""
    if entry[2] != "SYMLINK":
        return True
    return _file(entry[1]) in {_file(binary[0]) for binary in binaries}
