"""The four main pages in every look: shape, language, contrast; and large text, low position."""

from __future__ import annotations

from itertools import product
from typing import Final

from seoripul.contract.language import Language
from seoripul.contract.refusals import RefusalCode
from seoripul.ui.tour.journey import SHAPES, Journey
from seoripul.ui.tour.kiosk_hands import KioskHands

CONTRASTS: Final = {"normal": False, "contrast": True}


def collected(languages: tuple[Language, ...]) -> tuple[str, ...]:
    """Names of the reservations needed: one a look."""
    looks = product(SHAPES, languages, CONTRASTS)
    return tuple(f"look-{shape}-{language}-{contrast}" for shape, language, contrast in looks)


def look_around(journey: Journey, shape: str) -> None:
    with journey.kiosk(shape) as kiosk:
        for language, contrast in product(journey.languages, CONTRASTS):
            _four_pages(journey, kiosk, f"{shape}-{language}-{contrast}", language, contrast)
        _large(journey, kiosk, shape)
        _low(journey, kiosk, shape)
        _help(journey, kiosk, shape)


def _four_pages(
    journey: Journey, kiosk: KioskHands, look: str, language: Language, contrast: str
) -> None:
    record, code = journey.record, journey.code(f"look-{look}")
    with record.step(f"look-home-{look}") as step:
        kiosk.dress(language, CONTRASTS[contrast])
        record.keep(step, kiosk.look())
    with record.step(f"look-scan-{look}") as step:
        kiosk.touch("scanTile")
        kiosk.wait_for("Scanning")
        record.keep(step, kiosk.look())
    with record.step(f"look-received-{look}") as step:
        kiosk.scan(code)
        step.milliseconds = kiosk.wait_for("Received")
        record.keep(step, kiosk.look())
    with record.step(f"look-told-{look}") as step:
        kiosk.dress(language, CONTRASTS[contrast])
        kiosk.scan_again(code)
        step.milliseconds = kiosk.wait_for_refusal(RefusalCode.ALREADY_HERE)
        record.keep(step, kiosk.look())
    kiosk.go_home()


def _large(journey: Journey, kiosk: KioskHands, shape: str) -> None:
    """Text at 200 %: two touches."""
    with journey.record.step(f"look-home-large-{shape}") as step:
        kiosk.dress(journey.languages[0])
        for _ in range(2):
            kiosk.touch("textSizeButton")
        journey.record.keep(step, kiosk.look())
    with journey.record.step(f"look-told-large-{shape}") as step:
        kiosk.scan(journey.code("cancelled"))
        kiosk.wait_for_refusal(RefusalCode.CANCELLED)
        journey.record.keep(step, kiosk.look())
    kiosk.go_home()
    kiosk.touch("textSizeButton")


def _low(journey: Journey, kiosk: KioskHands, shape: str) -> None:
    """All controls within reach from a wheelchair; a low screen needs no such mode."""
    if shape != "portrait":
        return
    with journey.record.step(f"look-home-low-{shape}") as step:
        kiosk.touch("lowButton")
        journey.record.keep(step, kiosk.look())
    kiosk.touch("lowButton")


def _help(journey: Journey, kiosk: KioskHands, shape: str) -> None:
    with journey.record.step(f"look-help-{shape}") as step:
        kiosk.touch("helpButton")
        kiosk.wait_for("Helping")
        journey.record.keep(step, kiosk.look())
    kiosk.touch("backButton")
    kiosk.wait_for("Home")
