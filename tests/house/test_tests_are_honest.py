"""No sleeping, no mocks of our own code, no test that is skipped without saying why."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house import tree

TESTS = tree.ROOT / "tests"


def calls(file: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(tree.read(file))):
        if isinstance(node, ast.Call):
            yield node.lineno, ast.unparse(node.func)


def imports(file: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(tree.read(file))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def found(pattern: str, *, imported: bool = False) -> list[str]:
    look = imports if imported else calls
    return [
        f"{tree.name(file)}:{line}: {what}"
        for file in tree.python(TESTS)
        for line, what in look(file)
        if re.search(pattern, what)
    ]


def test_no_test_sleeps() -> None:
    assert found(r"^(time\.sleep|sleep|asyncio\.sleep|QTest\.qSleep|QThread\.m?sleep)$") == []
    assert found(r"^time\.sleep$", imported=True) == []


def test_no_test_replaces_our_own_code() -> None:
    assert found(r"^unittest\.mock|^mock\b|pytest_mock", imported=True) == []
    assert found(r"^monkeypatch\.setattr$") == []


def test_every_skip_has_a_reason() -> None:
    bare = [
        f"{tree.name(file)}: {line.strip()}"
        for file in tree.python(TESTS)
        for line in tree.read(file).splitlines()
        if re.match(r"\s*(@pytest\.mark\.(skip|xfail)\s*$|pytest\.skip\(\s*\))", line)
    ]
    assert bare == []


def test_tests_are_named_after_deeds() -> None:
    short = [
        tree.name(file)
        for file in tree.python(TESTS)
        if file.name.startswith("test_") and file.stem.count("_") < 3
    ]
    assert short == []
