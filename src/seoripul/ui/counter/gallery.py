"""Every state of the staff desk as a PNG: `python -m seoripul.ui.counter.gallery --out DIR`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from seoripul.contract.language import Language
from seoripul.ui.counter.languages import Translations
from seoripul.ui.counter.scenes import SCENES
from seoripul.ui.counter.stage import Stage
from seoripul.ui.counter.style import LARGE, Look
from seoripul.ui.theme.fonts import register_fonts

LOOKS = {
    "": Look(),
    "-high-contrast": Look(high_contrast=True),
    "-large": Look(scale=LARGE),
}


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="seoripul.ui.counter.gallery")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default="", help="scenes whose name contains this")
    parser.add_argument("--size", default="1440x900", metavar="WxH", help="the window's pixels")
    given = parser.parse_args(argv)
    given.out.mkdir(parents=True, exist_ok=True)
    wide, high = map(int, given.size.split("x"))
    app = QApplication.instance() or QApplication(["gallery"])
    register_fonts()
    translations = Translations()
    for language in (Language.KO, Language.EN):
        translations.speak(language)
        for suffix, look in LOOKS.items():
            names = f"{suffix}-{language.value}"
            _draw_all(app, given.out, given.only, names, look, (wide, high))
    return 0


def _draw_all(
    app: object, out: Path, only: str, suffix: str, look: Look, size: tuple[int, int]
) -> None:
    assert isinstance(app, QApplication)
    for name, scene in SCENES.items():
        if only in f"{name}{suffix}":
            stage = Stage(app, look, size)
            scene(stage)
            stage.picture().save(str(out / f"{name}{suffix}.png"))
            stage.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
