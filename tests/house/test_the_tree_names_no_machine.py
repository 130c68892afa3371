"""No package host, no path of somebody's machine: the tree is the same everywhere."""

from __future__ import annotations

import re

from tests.house import tree

_PIECES = [
    ("pypi", ".org"),
    ("python", "hosted.org"),
    ("npm", "js.org"),
    ("deb.", "debian.org"),
    ("download.", "qt.io"),
    ("index", "-url "),
    ("/ro", "ot/"),
    ("/ho", "me/"),
    ("/tm", "p/"),
    ("/wo", "rk/"),
    ("C:\\", "Users"),
]
NOT_HERE = re.compile("|".join(re.escape(a + b) for a, b in _PIECES), re.IGNORECASE)
STRANGERS_TEXTS = {"LICENSE"}


def test_no_file_names_a_package_host_or_somebodys_machine() -> None:
    found = [
        f"{tree.name(file)}:{number}: {line.strip()[:80]}"
        for file in tree.texts()
        if file.name not in STRANGERS_TEXTS
        for number, line in enumerate(tree.read(file).splitlines(), start=1)
        if NOT_HERE.search(line)
    ]
    assert found == []


def test_locked_versions_all_carry_hashes() -> None:
    for lock in sorted((tree.ROOT / "locks").glob("*.txt")):
        pins = re.split(r"(?m)^(?=[A-Za-z0-9_.-]+==)", tree.read(lock))[1:]
        assert pins, f"{lock.name} is empty"
        assert [pin.split()[0] for pin in pins if "--hash=sha256:" not in pin] == []
