"""Letters and digits on the pages of an order."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from seoripul.kiosk.visitor.arriving import Stepped
from seoripul.kiosk.visitor.events import (
    DigitErased,
    DigitPressed,
    FieldChosen,
    FieldCleared,
    LetterPressed,
    ScriptToggled,
    ShiftPressed,
)
from seoripul.kiosk.visitor.ordering import asking
from seoripul.kiosk.visitor.ordering.composing import composed
from seoripul.kiosk.visitor.ordering.drafts import (
    LONGEST_LINE,
    LONGEST_NAME,
    PHONE_DIGITS,
    POSTCODE_DIGITS,
    At,
    Ordering,
)
from seoripul.kiosk.visitor.ordering.keyboard import Board, writes
from seoripul.kiosk.visitor.pace import rested
from seoripul.kiosk.visitor.states import Kiosk

WritingEvent = (
    LetterPressed
    | ShiftPressed
    | ScriptToggled
    | DigitPressed
    | DigitErased
    | FieldCleared
    | FieldChosen
)
_LINES: Final = {
    At.ROAD: ("road", LONGEST_LINE),
    At.DETAIL: ("detail", LONGEST_LINE),
    At.NAME: ("name", LONGEST_NAME),
}
_NUMBERS: Final = {At.POSTCODE: ("postcode", POSTCODE_DIGITS), At.PHONE: ("phone", PHONE_DIGITS)}


def writes_text(page: Ordering) -> bool:
    """Whether letters are asked for on this page."""
    return page.at in (*_LINES, At.ADDRESS) or (page.at is At.DOCUMENTS and page.searching)


def wrote(kiosk: Kiosk, event: WritingEvent, now: float) -> Stepped:
    page = kiosk.page
    if isinstance(page, Ordering):
        kiosk = replace(kiosk, page=_wrote(page, event, now))
    return rested(kiosk, now), ()


def _wrote(page: Ordering, event: WritingEvent, now: float) -> Ordering:
    match event:
        case ShiftPressed():
            return replace(page, board=replace(page.board, shifted=not page.board.shifted))
        case ScriptToggled():
            return replace(page, board=Board(latin=not page.board.latin))
        case LetterPressed(letter=letter) if writes_text(page) and writes(letter):
            struck = replace(page, board=replace(page.board, shifted=False))
            return _changed(struck, _text(page) + page.board.struck(letter), now)
        case DigitPressed(digit=digit) if page.at in _NUMBERS:
            good = len(digit) == 1 and digit in "0123456789"
            return _changed(page, _text(page) + digit, now) if good else page
        case DigitErased():
            return _changed(page, _text(page)[:-1], now)
        case FieldCleared():
            return _changed(page, "", now)
    return page


def _text(page: Ordering) -> str:
    known = _LINES.get(page.at) or _NUMBERS.get(page.at)
    return getattr(page.draft, known[0]) if known else page.sought


def _changed(page: Ordering, text: str, now: float) -> Ordering:
    """What does not fit any more is not written."""
    if page.at in _NUMBERS:
        name, longest = _NUMBERS[page.at]
        return replace(page, draft=replace(page.draft, **{name: text[:longest]}))
    name, longest = _LINES.get(page.at, ("", LONGEST_LINE))
    if len(composed(text)) > longest or text == _text(page):
        return page
    if name:
        return replace(page, draft=replace(page.draft, **{name: text}))
    sought = replace(page, sought=text)
    return asking.sought_anew(sought, now) if page.at is At.ADDRESS else sought
