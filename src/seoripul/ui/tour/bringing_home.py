"""Papers ordered home at the kiosk: chosen, addressed, agreed to, and told on a slip."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from seoripul.contract.language import Language
from seoripul.kiosk.visitor.ordering.drafts import At, Ordering
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.kiosk_hands import KioskHands
from seoripul.ui.tour.waiting import until

_ROAD: Final = "ㅅㅓㅊㅗㄷㅐㄹㅗ"
_FLAT: Final = "101"
_NAMES: Final = {Language.KO: "ㅎㅗㅇㄱㅣㄹㄷㅗㅇ", Language.EN: "jane doe"}
_PHONES: Final = {Language.KO: "12345670", Language.EN: "12345671"}
WITHOUT_ID: Final = "LD01"
WITH_ID: Final = "CE01"


def order_home(journey: Journey, language: Language) -> None:
    """Once without, once with an identity check, which leads to the express counter."""
    with journey.kiosk("portrait", language) as kiosk:
        _write_down(journey, kiosk, language)
        _order(journey, kiosk, f"kiosk-ordered-home-{language}")
    with journey.kiosk("portrait", language) as kiosk:
        with journey.record.step(f"kiosk-order-with-id-{language}"):
            _fill_in(kiosk, WITH_ID, language)
        _order(journey, kiosk, f"kiosk-ordered-home-express-{language}")


def _write_down(journey: Journey, kiosk: KioskHands, language: Language) -> None:
    record = journey.record
    with record.step(f"kiosk-order-documents-{language}") as step:
        step.milliseconds = _choose(kiosk, WITHOUT_ID)
        record.keep(step, kiosk.look())
    with record.step(f"kiosk-order-address-{language}") as step:
        step.milliseconds = _find(kiosk)
        record.keep(step, kiosk.look())
    with record.step(f"kiosk-order-name-{language}") as step:
        _write_name(kiosk, language)
        record.keep(step, kiosk.look())
    with record.step(f"kiosk-order-review-{language}") as step:
        step.milliseconds = _dial(kiosk, language)
        record.keep(step, kiosk.look())


def _fill_in(kiosk: KioskHands, document: str, language: Language) -> None:
    _choose(kiosk, document)
    _find(kiosk)
    _write_name(kiosk, language)
    _dial(kiosk, language)


def _order(journey: Journey, kiosk: KioskHands, name: str) -> None:
    with journey.record.step(name) as step:
        kiosk.touch("consentBox")
        _wait(kiosk, lambda page: page.may_order, "the order to be allowed")
        kiosk.touch("confirmButton")
        step.milliseconds = kiosk.wait_for("Ordered")
        journey.record.keep(step, kiosk.look())
    with journey.record.step(f"{name}-slip") as step:
        journey.keep_slip(step)


def _choose(kiosk: KioskHands, document: str) -> int:
    kiosk.touch("deliveryTile")
    kiosk.touch(f"document-{document}")
    return _wait(kiosk, lambda page: page.quote is not None, "a promise")


def _find(kiosk: KioskHands) -> int:
    _go_on(kiosk, At.ADDRESS)
    _write(kiosk, _ROAD)
    return _wait(kiosk, lambda page: bool(page.found), "addresses")


def _write_name(kiosk: KioskHands, language: Language) -> None:
    kiosk.touch("address-0")
    _wait(kiosk, lambda page: page.at is At.DETAIL, "the question for a flat")
    _write(kiosk, _FLAT)
    _go_on(kiosk, At.NAME)
    _write(kiosk, _NAMES[language])


def _dial(kiosk: KioskHands, language: Language) -> int:
    _go_on(kiosk, At.PHONE)
    for digit in _PHONES[language]:
        kiosk.touch(f"digit{digit}")
    return _go_on(kiosk, At.REVIEW)


def _write(kiosk: KioskHands, keys: str) -> None:
    for key in keys:
        kiosk.touch("spaceKey" if key == " " else f"letter-{key}")


def _go_on(kiosk: KioskHands, at: At) -> int:
    _wait(kiosk, lambda page: page.may_go_on, "a whole answer")
    kiosk.touch("confirmButton")
    return _wait(kiosk, lambda page: page.at is at, f"the question {at}")


def _wait(kiosk: KioskHands, wanted: Callable[[Ordering], bool], what: str) -> int:
    def seen() -> bool:
        page = kiosk.state().page
        return isinstance(page, Ordering) and wanted(page)

    return until(seen, what)
