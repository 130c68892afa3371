"""Every page of a resident as a PNG: `python -m tests.web.gallery --out DIR [WORD …]`.

Five widths, four languages, plain, high contrast and twice the text; with words, only pictures
whose names contain all of them. Needs a Chromium.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Final

from tests.support.central import running_central
from tests.web.browser import Browser, find
from tests.web.phone import Desk, PhoneInHand

WIDTHS: Final = (320, 360, 414, 768, 1280)
LANGUAGES: Final = ("ko", "en", "zh", "ja")
MODES: Final = {"plain": ("normal", 100), "contrast": ("high", 100), "large": ("normal", 200)}


def walk(phone: PhoneInHand, desk: Desk) -> Iterator[str]:
    """Each page's name once it stands."""
    phone.open()
    phone.tap("[data-code=CE01] .add")
    phone.tap("[data-code=LD06] .add")
    yield "documents"
    phone.tap("#next")
    phone.tap(".slot.free input")
    yield "time"
    phone.tap("#next")
    phone.sees("#phone")
    phone.tap("#next")
    yield "person-wrong"
    phone.introduce()
    yield "check"
    phone.place()
    yield "received"
    yield from _to_the_counter(phone, desk)


def _to_the_counter(phone: PhoneInHand, desk: Desk) -> Iterator[str]:
    number = phone.text(".digits").replace("-", "")
    row = next(row for row in desk.rows() if row["number"] == number)
    desk.does("prepare", row["id"])
    desk.does("make_ready", row["id"])
    phone.reads(phone.t("follow.ready"))
    yield "ready"
    phone.open("/r/nobody#0")
    phone.sees(".plain h1")
    yield "unknown"


def draw(out: Path, words: Sequence[str]) -> Iterator[Path]:
    """Save each wanted picture."""
    program = find()
    if program is None:
        raise SystemExit("no Chromium on this machine")
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        running_central(Path(folder) / "central") as central,
        Browser(program, Path(folder) / "browser") as browser,
    ):
        desk = Desk(central)
        for width, language, mode in product(WIDTHS, LANGUAGES, MODES):
            look = f"{width}_{mode}_{language}"
            if not all(word in look for word in words):
                continue
            with browser.page() as page:
                page.watch()
                page.size(width, 760 if width < 700 else 900)
                phone = PhoneInHand(page, central)
                phone.prefer(language, MODES[mode][0], MODES[mode][1])
                for name in walk(phone, desk):
                    path = out / f"{name}_{look}.png"
                    page.picture(path, whole=True)
                    yield path


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.web.gallery")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("words", nargs="*")
    asked = parser.parse_args(argv)
    asked.out.mkdir(parents=True, exist_ok=True)
    for path in draw(asked.out, asked.words):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
