"""Open PySide6 without the work it does at each start for nobody's sake.

The binding compiles 100 kB of Python text that only signatures and the wording of a TypeError
need, and then reads the source of every module imported after it, in case one asks for a
`__feature__`. Here the text waits until something needs it, and imports are Python's own.
"""

from __future__ import annotations

import builtins
import gc
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

_FOLDER: Final = "shibokensupport/signature/"
_LATE: Final = {
    "errorhandler.py": "",
    "layout.py": "",
    "mapping.py": "update_mapping",
    "parser.py": "",
    "lib/enum_sig.py": "",
    "lib/pyi_generator.py": "",
    "lib/tool.py": "",
}
"""By file: the function that the binding takes out of the module's namespace by itself."""

_WAITING: Final = """
def _read():
    space = globals()
    text = space.pop("_text", None)
    if text is not None:
        del space["__getattr__"]
        exec(compile(text, {file!r}, "exec"), space)
    return space

def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return _read()[name]

_text = {text!r}
"""
_TAKEN: Final = """
def {name}(*words):
    return _read()[{name!r}](*words)
"""


def open_qt() -> None:
    """Import the modules of every window; call it before anything else does so.

    Raises ImportError.
    """
    if "PySide6.QtCore" not in sys.modules:
        _import_lightly()
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _import_lightly() -> None:
    """What is here now stays for good: the collector need not look at it again and again."""
    compiling = builtins.compile
    builtins.compile = _compiler(compiling)
    gc.disable()
    try:
        for name in ("QtCore", "QtGui", "QtQuick"):
            import_module(f"PySide6.{name}")
    finally:
        builtins.compile = compiling
        gc.freeze()
        gc.enable()


def _compiler(compiling: Callable[..., Any]) -> Any:
    def compile_late(source: Any, filename: Any, mode: str, *others: Any, **named: Any) -> Any:
        folder, _, file = str(filename).partition(_FOLDER)
        if not folder and file in _LATE:
            source = _waiting(source, filename, _LATE[file])
        return compiling(source, filename, mode, *others, **named)

    return compile_late


def _waiting(text: object, file: str, taken: str) -> str:
    """The module that stands in until one of its names is asked for."""
    return _WAITING.format(file=file, text=text) + (_TAKEN.format(name=taken) if taken else "")
