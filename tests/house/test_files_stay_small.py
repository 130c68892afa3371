"""Nobody lets a 400-line file grow; a reader is warned from 200 on."""

from __future__ import annotations

import ast
from collections.abc import Callable

from tests.house import tree

LONGEST_FILE = 400
LONG_FILE = 200
LONGEST_FUNCTION = 60
CODE = {".py", ".qml", ".spec", ".js", ".css", ".html"}


def lengths() -> dict[str, int]:
    code = [file for file in tree.files() if file.suffix in CODE]
    return {tree.name(file): tree.read(file).count("\n") for file in code}


def test_no_file_is_longer_than_400_lines(record_property: Callable[[str, object], None]) -> None:
    long = {name: lines for name, lines in lengths().items() if lines > LONG_FILE}
    record_property("longer_than_200", long)
    print("longer than 200 lines:", long)  # noqa: T201
    assert {name: lines for name, lines in long.items() if lines > LONGEST_FILE} == {}


def test_no_function_is_longer_than_a_screen() -> None:
    long = []
    for file in tree.python(tree.SOURCE):
        for node in ast.walk(ast.parse(tree.read(file))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    long.append(f"{tree.name(file)}:{node.lineno} {node.name}: {lines} lines")
    assert long == []
