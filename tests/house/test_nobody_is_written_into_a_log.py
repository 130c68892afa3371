"""Personal data never reaches a log: not by a call, not by an f-string, not by an exception."""

from __future__ import annotations

import ast
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import PlaceReservation
from tests.house import tree

LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}
PERSONAL_NAMES = {"phone", "code", "check", "password", "pairing_code", "device_key"}


def log_calls(file: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(tree.read(file))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = ast.unparse(node.func.value)
            if node.func.attr in LEVELS and owner in {"log", "logger", "logging", "_log"}:
                yield node


def test_no_log_call_reveals_a_person_or_names_a_secret() -> None:
    found = [
        f"{tree.name(file)}:{call.lineno}: {ast.unparse(call)[:100]}"
        for file in tree.python(tree.SOURCE)
        for call in log_calls(file)
        for part in ast.walk(call)
        if (isinstance(part, ast.Attribute) and part.attr in PERSONAL_NAMES | {"reveal"})
        or (isinstance(part, ast.Name) and part.id in PERSONAL_NAMES)
    ]
    assert found == []


def test_a_careless_log_line_prints_a_masked_person(caplog: pytest.LogCaptureFixture) -> None:
    person, phone = PersonName("홍길동"), Phone("010-1234-5678")
    with caplog.at_level(logging.INFO):
        logging.getLogger("careless").info("order of %s, %r, %s", person, phone, [person, phone])
    assert "길" not in caplog.text
    assert "1234" not in caplog.text
    assert "홍*동" in caplog.text


def test_a_whole_message_prints_without_the_person() -> None:
    fields = PlaceReservation.__struct_fields__
    assert {"name", "phone"} <= set(fields)
    kinds = PlaceReservation.__annotations__
    assert "PersonName" in str(kinds["name"])
    assert "Phone" in str(kinds["phone"])
