"""Verbs and nouns of the field; a class that "manages" has not been thought about."""

from __future__ import annotations

import ast
import re

from tests.house import tree

EMPTY_WORDS = re.compile(
    r"(Manager|Handler|Helper|Service|Processor|Utils?|Data|Info)$|^(Manage|Handle|Process)[A-Z]"
)
EMPTY_MODULES = re.compile(r"^(utils?|helpers?|common|misc|managers?|handlers?|services?)$")


def test_no_class_has_an_empty_name() -> None:
    found = [
        f"{tree.name(file)}:{node.lineno}: {node.name}"
        for file in tree.python()
        for node in ast.walk(ast.parse(tree.read(file)))
        if isinstance(node, ast.ClassDef) and EMPTY_WORDS.search(node.name)
    ]
    assert found == []


def test_no_module_has_an_empty_name() -> None:
    found = [tree.name(file) for file in tree.python() if EMPTY_MODULES.match(file.stem)]
    assert found == []


def test_the_folder_packaging_is_no_package() -> None:
    """An `__init__.py` there would shadow the library of that name."""
    assert not (tree.ROOT / "packaging" / "__init__.py").exists()
