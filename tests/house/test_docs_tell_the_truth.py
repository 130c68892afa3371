"""What the pages promise exists: commands, verbs, links, codes."""

from __future__ import annotations

import re

import pytest

from seoripul.__main__ import VERBS
from tests.house import tree

PAGES = [file for file in tree.files() if file.suffix == ".md"]
READMES = ("README.md", "README.ko.md")
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
DEV_VERB = re.compile(r"python3? dev\.py ([a-z]+)")
PROGRAM_VERB = re.compile(r"(?:^|[`$ ])seoripul (--self-test|[a-z]+)", re.MULTILINE)


def test_every_link_of_every_page_leads_to_a_file() -> None:
    broken = [
        f"{tree.name(page)}: {target}"
        for page in PAGES
        for target in LINK.findall(tree.read(page))
        if not (page.parent / target).exists()
    ]
    assert broken == []


@pytest.mark.parametrize("page", READMES)
def test_readme_names_the_two_commands(page: str) -> None:
    text = tree.read(tree.ROOT / page)
    assert "python3 dev.py run" in text
    assert "python3 dev.py test" in text


def test_every_command_in_the_pages_exists() -> None:
    door = tree.read(tree.ROOT / "dev.py")
    verbs = set(re.findall(r"(?m)^def ([a-z]+)\(_?words", door))
    named = {verb for page in PAGES for verb in DEV_VERB.findall(tree.read(page))}
    assert {"run", "test", "lint", "lock", "package", "bench"} <= verbs
    assert named - {"verb"} <= verbs


def test_every_verb_in_the_pages_exists_and_the_readme_has_them_all() -> None:
    named = {
        verb
        for page in PAGES
        for block in re.findall(r"`[^`\n]+`|```.*?```", tree.read(page), re.DOTALL)
        for verb in PROGRAM_VERB.findall(block)
    }
    assert named <= VERBS.keys()
    for page in READMES:
        assert [verb for verb in VERBS if f"`{verb}" not in tree.read(tree.ROOT / page)] == []


ON_POSTGRESQL = (
    "tests/central_shared tests/central_queue tests/central_delivery tests/central_dispatch"
    " tests/races"
    " tests/central/test_deeds_share_a_commit.py tests/central/test_journal_stays_as_written.py"
    " tests/central/test_migrations_make_the_very_tables.py"
)
"""Where the databases differ or processes meet; the rest on PostgreSQL is left to developers."""


def test_ci_calls_the_readmes_test_commands_and_nothing_else() -> None:
    script = tree.read(tree.ROOT / ".ci" / "run").splitlines()
    commands = [line for line in script if line.strip() and not line.startswith("#")]
    assert commands == [
        'cd "$(dirname "$0")/.." && python3 dev.py test || exit 1',
        f"exec python3 dev.py test --postgresql -n 2 --dist worksteal {ON_POSTGRESQL}",
    ]


def test_the_door_stays_thin_and_needs_nothing_installed() -> None:
    text = tree.read(tree.ROOT / "dev.py")
    imported = set(re.findall(r"(?m)^(?:import|from) (\w+)", text))
    assert len(text.splitlines()) <= 200
    assert imported <= {"ctypes", "hashlib", "importlib", "os", "pathlib", "shutil"} | {
        "subprocess",
        "sys",
        "tempfile",
    }
