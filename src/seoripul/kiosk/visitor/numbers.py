"""A number of a line: chosen with one touch, on paper or told to a phone, asked for once."""

from __future__ import annotations

from msgspec.structs import replace

from seoripul.contract.personal import Phone
from seoripul.contract.queue import IssueTicket
from seoripul.kiosk.visitor.arriving import Stepped
from seoripul.kiosk.visitor.effects import Hush, Issue, Play, Sound
from seoripul.kiosk.visitor.events import LineChosen, PaperToggled, TypedConfirmed
from seoripul.kiosk.visitor.pace import CHECKING_AT_MOST_S, rested
from seoripul.kiosk.visitor.states import BY_PHONE, Checking, Choosing, Dialling, Kiosk, Wish

MOBILE = "010"


def toggled(kiosk: Kiosk, event: PaperToggled, now: float) -> Stepped:
    page = kiosk.page
    if isinstance(page, Choosing) and BY_PHONE in kiosk.place.services:
        kiosk = replace(kiosk, page=Choosing(by_phone=not page.by_phone))
    return rested(kiosk, now), ()


def chosen(kiosk: Kiosk, event: LineChosen, now: float) -> Stepped:
    """Central says whether the line still gives numbers: its last picture may be old."""
    page, line = kiosk.page, event.line
    known = line in [each.line for each in kiosk.place.lines]
    if not isinstance(page, Choosing) or not known:
        return rested(kiosk, now), ()
    if page.by_phone:
        return rested(replace(kiosk, page=Dialling(line)), now), (Hush(),)
    return _wish(kiosk, IssueTicket(line=line, language=kiosk.session.language), now)


def dialled(kiosk: Kiosk, event: TypedConfirmed, now: float) -> Stepped:
    page = kiosk.page
    if not isinstance(page, Dialling):
        return rested(kiosk, now), ()
    if not page.complete:
        return rested(kiosk, now), (Play(Sound.ATTENTION, kiosk.session.volume),)
    phone, language = Phone(MOBILE + page.digits), kiosk.session.language
    return _wish(kiosk, IssueTicket(line=page.line, phone=phone, language=language), now)


def _wish(kiosk: Kiosk, command: IssueTicket, now: float) -> Stepped:
    key = f"{kiosk.seed}-{kiosk.made}"
    return ask(replace(kiosk, made=kiosk.made + 1), Wish(key, command), now)


def ask(kiosk: Kiosk, wish: Wish, now: float) -> Stepped:
    """For the first time, or once more with the same key."""
    if kiosk.in_flight is not None:
        return rested(kiosk, now), ()
    page = Checking(key=wish.key, until=now + CHECKING_AT_MOST_S, wish=wish)
    asking = replace(kiosk, page=page, in_flight=wish.key)
    return rested(asking, now), (Hush(), Issue(wish.key, wish.command))
