"""What the gallery shows over or instead of a page: languages, voice, first start, trouble."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station.config import StationConfig
from seoripul.ui.visitor.enrolment import Enrolment
from seoripul.ui.visitor.stage import Stage

Laying = Callable[[Stage], None]


def _languages(stage: Stage) -> None:
    stage.window.rootObject().setProperty("choosingLanguage", True)


def _voice(stage: Stage) -> None:
    stage.view.enable(can_speak=True)


def _trouble(stage: Stage) -> None:
    stage.refuse(RefusalCode.NOT_PERMITTED)


def _first_start(field: str, digits: str) -> Laying:
    def lay(stage: Stage) -> None:
        made = Enrolment(StationConfig(), lambda config, _: config, _never, _never, stage.window)
        for digit in digits:
            made.type(digit)
        made.choose(field)
        stage.ask_to_enrol(made)

    return lay


def _never(*_: object) -> None:
    """The gallery asks no central."""


def nothing(stage: Stage) -> None:
    """A page as it is."""


SHEETS: Final[dict[str, tuple[str, Laying]]] = {
    "languages": ("scan", _languages),
    "voice": ("received", _voice),
    "voice-home": ("home", _voice),
    "enrol": ("home-first", _first_start("code", "4829")),
    "enrol-address": ("home-first", _first_start("address", "482913")),
    "trouble": ("home-first", _trouble),
}
"""Name of the picture → the page below, and how the sheet comes over it."""
