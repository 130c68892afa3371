"""The translation files hold every sentence of the sources, and the compiled ones match."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from seoripul.ui.qml_types import describe
from seoripul.ui.theme.fonts import families, font, register_fonts
from seoripul.ui.theme.measures import LETTERS

SOURCE = Path(__file__).parents[3] / "src" / "seoripul"
TRANSLATIONS = SOURCE / "resources" / "translations"
LANGUAGES = ("en", "zh_CN", "ja")
STAFF_ONLY = 94
"""Sentences of the staff desk and the order page, which speak Korean and English only."""


def spoken_files() -> list[str]:
    places = ("ui/words/*.py", "ui/visitor/*.py", "ui/visitor/*.qml", "ui/controls/**/*.qml")
    return sorted(str(path) for place in places for path in SOURCE.glob(place))


def tool(name: str) -> str:
    folder = Path(PySide6.__file__).parent
    inside = folder / (f"{name}.exe" if sys.platform == "win32" else f"Qt/libexec/{name}")
    return str(inside if inside.exists() else folder / name)


def messages(path: Path) -> Iterator[tuple[str, str, ElementTree.Element]]:
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_missing_or_left_over(language: str, tmp_path: Path) -> None:
    found = tmp_path / "found.ts"
    wanted = [tool("lupdate"), *spoken_files(), "-silent", "-source-language", "ko"]
    subprocess.run([*wanted, "-ts", str(found)], check=True, timeout=60)
    now = {(context, source) for context, source, _ in messages(found)}
    kept = messages(TRANSLATIONS / f"seoripul_{language}.ts")
    assert now == {(context, source) for context, source, _ in kept}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_made_of_this_translation(language: str, tmp_path: Path) -> None:
    source = TRANSLATIONS / f"seoripul_{language}.ts"
    made = tmp_path / "made.qm"
    subprocess.run(
        [tool("lrelease"), "-silent", str(source), "-qm", str(made)], check=True, timeout=60
    )
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_visitor_reads_is_translated(language: str) -> None:
    unfinished = [
        source
        for context, source, translation in messages(TRANSLATIONS / f"seoripul_{language}.ts")
        if translation.get("type") == "unfinished" and not (context == "words" and language != "en")
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", ["zh_CN", "ja"])
def test_only_words_of_the_staff_stay_korean(language: str) -> None:
    kept = messages(TRANSLATIONS / f"seoripul_{language}.ts")
    open_ones = [source for _, source, text in kept if text.get("type") == "unfinished"]
    assert len(open_ones) == STAFF_ONLY


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_and_names_keep_their_places(language: str) -> None:
    for _, source, translation in messages(TRANSLATIONS / f"seoripul_{language}.ts"):
        if translation.get("type") == "unfinished":
            continue
        texts = [form.text or "" for form in translation.iter("numerusform")]
        for text in texts or [translation.text or ""]:
            for mark in ("%n", "%1", "%2", "{place}", "{name}", "{numbers}", "{counter}"):
                assert (mark in text) is (mark in source), (source, text)


@pytest.mark.parametrize("language", ["zh", "ja"])
@pytest.mark.parametrize("weight", ["body", "strong"])
def test_every_letter_can_be_drawn(application: QApplication, language: str, weight: str) -> None:
    register_fonts()
    faces = []
    for family in families(language)[:2]:
        made = font(LETTERS[weight], 2.7)
        made.setFamilies([family])
        faces.append(QRawFont.fromFont(made))
    name = {"zh": "zh_CN", "ja": "ja"}[language]
    text = "".join(
        "".join(translation.itertext())
        for _, _, translation in messages(TRANSLATIONS / f"seoripul_{name}.ts")
    )
    missing = {
        letter
        for letter in text
        if letter.isprintable() and not any(face.supportsCharacter(ord(letter)) for face in faces)
    }
    assert not missing


def test_qml_tools_know_our_types_as_they_are() -> None:
    stale = [
        path.name for path, text in describe.files() if path.read_text(encoding="utf-8") != text
    ]
    assert stale == [], "run python -m seoripul.ui.qml_types.describe"
