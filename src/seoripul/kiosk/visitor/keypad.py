"""Digits typed: a reservation's number and four of its phone, or a whole phone."""

from __future__ import annotations

from msgspec.structs import replace

from seoripul.kiosk.visitor.arriving import Stepped
from seoripul.kiosk.visitor.events import DigitErased, DigitPressed, FieldChosen, FieldCleared
from seoripul.kiosk.visitor.pace import rested
from seoripul.kiosk.visitor.states import (
    CHECK_DIGITS,
    NUMBER_DIGITS,
    PHONE_DIGITS,
    Dialling,
    Field,
    Kiosk,
    Typing,
)

KeyEvent = DigitPressed | DigitErased | FieldCleared | FieldChosen


def keyed(kiosk: Kiosk, event: KeyEvent, now: float) -> Stepped:
    page = kiosk.page
    if isinstance(page, Typing):
        kiosk = replace(kiosk, page=_keyed(page, event))
    elif isinstance(page, Dialling):
        kiosk = replace(kiosk, page=replace(page, digits=_dialled(page.digits, event)))
    return rested(kiosk, now), ()


def _keyed(page: Typing, event: KeyEvent) -> Typing:
    match event:
        case DigitPressed(digit=digit):
            return _pressed(page, digit)
        case DigitErased():
            return _erased(page)
        case FieldCleared():
            return _filled(page, "")
        case FieldChosen(field=chosen):
            return replace(page, field=chosen)


def _dialled(digits: str, event: KeyEvent) -> str:
    match event:
        case DigitPressed(digit=digit) if _is_digit(digit):
            return (digits + digit)[:PHONE_DIGITS]
        case DigitErased():
            return digits[:-1]
        case FieldCleared():
            return ""
    return digits


def _is_digit(text: str) -> bool:
    return len(text) == 1 and text in "0123456789"


def _pressed(page: Typing, digit: str) -> Typing:
    if not _is_digit(digit):
        return page
    longest = NUMBER_DIGITS if page.field is Field.NUMBER else CHECK_DIGITS
    filled = _filled(page, (_text(page) + digit)[:longest])
    full = page.field is Field.NUMBER and len(filled.number) == NUMBER_DIGITS
    return replace(filled, field=Field.CHECK) if full else filled


def _erased(page: Typing) -> Typing:
    """In an empty second field the key goes back to the first."""
    if page.field is Field.CHECK and not page.check:
        return replace(page, field=Field.NUMBER, number=page.number[:-1])
    return _filled(page, _text(page)[:-1])


def _text(page: Typing) -> str:
    return page.number if page.field is Field.NUMBER else page.check


def _filled(page: Typing, text: str) -> Typing:
    if page.field is Field.NUMBER:
        return replace(page, number=text)
    return replace(page, check=text)
