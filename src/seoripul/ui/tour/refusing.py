"""Every "no" of the kiosk, each on its own screen; and the typed way in."""

from __future__ import annotations

from typing import Final

from seoripul.contract.language import Language
from seoripul.contract.refusals import RefusalCode
from seoripul.rules import pickup_code
from seoripul.ui.tour.citizen import Ordered
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.kiosk_hands import KioskHands

UNKNOWN: Final = pickup_code.compose("7" * pickup_code.RANDOM_DIGITS)
UNREADABLE: Final = UNKNOWN[:20] + "0" + UNKNOWN[21:39] + str((int(UNKNOWN[39]) + 1) % 10)
FOREIGN: Final = "HTTPS://EXAMPLE.KR/MENU"
BY_ORDER: Final = {
    "not_ready": RefusalCode.NOT_READY,
    "too_early": RefusalCode.TOO_EARLY,
    "wrong_centre": RefusalCode.WRONG_CENTRE,
    "cancelled": RefusalCode.CANCELLED,
    "rejected": RefusalCode.REJECTED,
}
MOST_TRIES: Final = 12


def refuse(journey: Journey, shape: str, language: Language) -> None:
    """All refusals on one kiosk of this shape, in this language."""
    codes = {code: journey.code(name) for name, code in BY_ORDER.items()}
    codes[RefusalCode.COLLECTED] = journey.code(f"main-{language}")
    codes[RefusalCode.UNKNOWN_CODE] = UNKNOWN
    codes[RefusalCode.UNREADABLE] = UNREADABLE
    with journey.kiosk(shape, language) as kiosk:
        for refusal, code in codes.items():
            with journey.record.step(f"kiosk-{refusal.value}-{shape}-{language}") as step:
                kiosk.go_home()
                kiosk.scan(code)
                step.milliseconds = kiosk.wait_for_refusal(refusal)
                journey.record.keep(step, kiosk.look())
        _foreign(journey, kiosk, f"{shape}-{language}")
        _too_many_tries(journey, kiosk, f"{shape}-{language}")


def come_late(journey: Journey) -> None:
    """After the slot: taken, in normal order."""
    with (
        journey.kiosk("portrait") as kiosk,
        journey.record.step("kiosk-received-late-ko") as step,
    ):
        kiosk.scan(journey.code("late"))
        step.milliseconds = kiosk.wait_for("Received")
        journey.record.keep(step, kiosk.look())


def type_the_number(journey: Journey, language: Language) -> None:
    """The way in without a QR: number, four digits of the phone."""
    placed = journey.placed["typed"]
    with journey.kiosk("portrait", language) as kiosk:
        with journey.record.step(f"kiosk-typing-{language}") as step:
            kiosk.touch("typeTile")
            _type(kiosk, placed.number, placed.typed_check[:2])
            journey.record.keep(step, kiosk.look())
        with journey.record.step(f"kiosk-typed-received-{language}") as step:
            _type(kiosk, "", placed.typed_check[2:])
            kiosk.touch("confirmButton")
            step.milliseconds = kiosk.wait_for("Received")
            journey.record.keep(step, kiosk.look())


def _foreign(journey: Journey, kiosk: KioskHands, where: str) -> None:
    with journey.record.step(f"kiosk-foreign_code-{where}") as step:
        kiosk.go_home()
        kiosk.scan(FOREIGN)
        step.milliseconds = kiosk.wait_for_refusal(RefusalCode.UNREADABLE)
        journey.record.keep(step, kiosk.look())


def _too_many_tries(journey: Journey, kiosk: KioskHands, where: str) -> None:
    """Wrong digits of the phone until the typed way closes."""
    with journey.record.step(f"kiosk-too_many_tries-{where}") as step:
        for _ in range(MOST_TRIES):
            _try_wrong(kiosk, journey.placed["held"])
            if kiosk.told() is RefusalCode.TOO_MANY_TRIES:
                break
        kiosk.wait_for_refusal(RefusalCode.TOO_MANY_TRIES)
        journey.record.keep(step, kiosk.look())


def _try_wrong(kiosk: KioskHands, placed: Ordered) -> None:
    kiosk.go_home()
    kiosk.touch("typeTile")
    wrong = f"{(int(placed.typed_check) + 1) % 10_000:04d}"
    _type(kiosk, placed.number, wrong)
    kiosk.touch("confirmButton")
    kiosk.wait_for("Told")


def _type(kiosk: KioskHands, number: str, check: str) -> None:
    for digit in number + check:
        kiosk.touch(f"digit{digit}")
