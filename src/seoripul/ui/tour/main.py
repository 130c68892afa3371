"""`seoripul tour --out DIR [--language ko|en …] [--quick]`."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seoripul.contract.language import Language

if TYPE_CHECKING:
    from seoripul.ui.tour.journey import Journey

LANGUAGES = (Language.KO, Language.EN)


def main(argv: Sequence[str]) -> int:
    """0 when every step went as expected, 1 when one failed, 2 for wrong words."""
    try:
        words = _parser().parse_args(argv)
    except SystemExit as usage:
        return int(usage.code or 0)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    words.out.mkdir(parents=True, exist_ok=True)
    languages = tuple(Language(word) for word in dict.fromkeys(words.language or LANGUAGES))
    with tempfile.TemporaryDirectory(prefix="seoripul-tour-", ignore_cleanup_errors=True) as folder:
        return 1 if _travel(words.out, Path(folder), languages, words.quick) else 0


def _travel(out: Path, folder: Path, languages: tuple[Language, ...], quick: bool) -> int:
    """How many steps failed."""
    from PySide6.QtWidgets import QApplication

    from seoripul.ui.tour.journey import Journey
    from seoripul.ui.tour.office import TourOffice
    from seoripul.ui.tour.phone import phones
    from seoripul.ui.tour.quiet import qt_heard
    from seoripul.ui.tour.record import Record

    application = QApplication.instance() or QApplication(["seoripul"])
    record, office = Record(out), TourOffice(folder / "office")
    try:
        with qt_heard(record):
            with record.step("office-opens"):
                office.open()
            with phones(folder / "phone", office.url, languages) as in_hand:
                _tell(Journey(office, record, languages, in_hand), quick)
    finally:
        office.close()
    application.processEvents()
    return record.close()


def _tell(journey: Journey, quick: bool) -> None:
    from seoripul.ui.tour import (
        bringing_home,
        calling,
        delivering,
        looks,
        numbering,
        ordering,
        serving,
    )

    collected = () if quick else looks.collected(journey.languages)
    ordering.order(journey, collected)
    ordering.spend_the_morning(journey, collected)
    for language in journey.languages:
        serving.serve(journey, language)
        numbering.take_a_number(journey, language)
        calling.call_numbers(journey, language)
        bringing_home.order_home(journey, language)
        delivering.order_and_pack(journey, language)
    if not quick:
        _look_around(journey)
    delivering.send_in_the_afternoon(journey)
    if not quick:
        _come_too_late(journey)


def _look_around(journey: Journey) -> None:
    from seoripul.ui.tour import boards, looks, refusing, troubles
    from seoripul.ui.tour.journey import SHAPES

    for language in journey.languages:
        boards.furnish_the_lobby(journey, language)
    for shape in SHAPES:
        looks.look_around(journey, shape)
    for language, shape in zip(LANGUAGES, SHAPES, strict=True):
        if language in journey.languages:
            refusing.refuse(journey, shape, language)
    refusing.come_late(journey)
    for deed in (
        refusing.type_the_number,
        troubles.pair_a_kiosk,
        troubles.run_out_of_paper,
        troubles.nobody_touches,
        troubles.lose_central,
    ):
        deed(journey, journey.languages[0])


def _come_too_late(journey: Journey) -> None:
    from seoripul.ui.tour import numbering, troubles

    numbering.come_after_closing(journey, journey.languages[0])
    troubles.come_much_too_late(journey, journey.languages[0])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("seoripul tour", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for pictures and tour.json")
    parser.add_argument("--language", action="append", choices=[each.value for each in LANGUAGES])
    parser.add_argument("--quick", action="store_true", help="the main thread only")
    return parser
