"""Write `.qmltypes` for the Python types that QML sees: `python -m seoripul.ui.qml_types.describe`.

A test compares the files with the types, so qmllint can trust every name used in QML.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject


class Seen(NamedTuple):
    """A Python class as QML sees it."""

    module: str
    name: str
    singleton: bool = False
    base: str = "QObject"


TYPES: Final[dict[str, tuple[Seen, ...]]] = {
    "Seoripul.Theme": (Seen("seoripul.ui.theme.singleton", "Theme", singleton=True),),
    "Seoripul.Visitor": (
        Seen("seoripul.ui.visitor.view", "View"),
        Seen("seoripul.ui.visitor.enrolment", "Enrolment"),
    ),
    "Seoripul.Board": (Seen("seoripul.ui.board.view", "BoardView"),),
    "Seoripul.Hardware": (
        Seen("seoripul.ui.hardware.camera_view", "CameraView", base="QQuickItem"),
    ),
}
"""QML module: the classes in it."""

FOLDER: Final = Path(__file__).parent


def files() -> Iterator[tuple[Path, str]]:
    """Each file's place and what must stand in it."""
    for uri, classes in TYPES.items():
        folder = FOLDER.joinpath(*uri.split("."))
        name = uri.rpartition(".")[2]
        lines = [f"module {uri}", f"typeinfo {name}.qmltypes", "depends QtQuick auto", ""]
        yield folder / "qmldir", "\n".join(lines)
        described = [line for seen in classes for line in describe(uri, seen)]
        head = ["import QtQuick.tooling 1.2", "", "Module {"]
        yield folder / f"{name}.qmltypes", "\n".join([*head, *described, "}", ""])


def describe(uri: str, seen: Seen) -> list[str]:
    kind: type[QObject] = getattr(import_module(seen.module), seen.name)
    meta: QMetaObject = kind.staticMetaObject  # type: ignore[attr-defined]
    name = meta.className()
    lines = [
        "    Component {",
        f'        name: "{name}"',
        '        accessSemantics: "reference"',
        f'        prototype: "{seen.base}"',
        f'        exports: ["{uri}/{name} 1.0"]',
        "        exportMetaObjectRevisions: [256]",
        f"        isCreatable: {str(seen.base != 'QObject').lower()}",
        f"        isSingleton: {str(seen.singleton).lower()}",
    ]
    own = range(meta.propertyOffset(), meta.propertyCount())
    lines += ["        " + _property(meta.property(at)) for at in own]
    for at in range(meta.methodOffset(), meta.methodCount()):
        lines += ["        " + line for line in _method(meta.method(at))]
    return [*lines, "    }"]


def _property(found: QMetaProperty) -> str:
    name, kind = _text(found.name()), _text(found.typeName())
    words = [f'name: "{name}"', f'type: "{_type(kind)}"']
    if kind.endswith("*"):
        words.append("isPointer: true")
    words.append(f'read: "{name}"')
    if found.hasNotifySignal():
        words.append(f'notify: "{_text(found.notifySignal().name())}"')
    words.append(f'write: "{name}"' if found.isWritable() else "isReadonly: true")
    if found.isConstant():
        words.append("isConstant: true")
    return "Property { " + "; ".join(words) + " }"


def _method(found: QMetaMethod) -> Iterator[str]:
    signal = found.methodType() == QMetaMethod.MethodType.Signal
    kind = "Signal" if signal else "Method"
    back = _type(_text(found.typeName()))
    words = [f'name: "{_text(found.name())}"']
    if not signal and back not in ("void", ""):
        words.append(f'type: "{back}"')
    yield f"{kind} {{"
    yield "    " + "; ".join(words)
    for name, given in zip(found.parameterNames(), found.parameterTypes(), strict=True):
        called = f'name: "{_text(name)}"; ' if _text(name) else ""
        yield f'    Parameter {{ {called}type: "{_type(_text(given))}" }}'
    yield "}"


def _text(said: Any) -> str:
    """Qt's names come as text or as bytes of several kinds."""
    return said if isinstance(said, str) else bytes(said).decode()


_PLAIN: Final = {"float": "double", "PyObject": "QVariant"}


def _type(name: str) -> str:
    return _PLAIN.get(name, name.removesuffix("*"))


def main(argv: Sequence[str]) -> int:
    for place, described in files():
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(described, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
