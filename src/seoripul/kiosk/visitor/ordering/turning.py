"""From question to question of an order, forth and back; nothing answered is lost on the way."""

from __future__ import annotations

from msgspec.structs import replace

from seoripul.contract.language import Language
from seoripul.kiosk.visitor.ordering.drafts import At, Ordering
from seoripul.kiosk.visitor.ordering.keyboard import Board
from seoripul.kiosk.visitor.states import Helping, Kiosk


def turned(kiosk: Kiosk, page: Ordering) -> Kiosk:
    """The order's page anew, also behind the help."""
    helping = isinstance(kiosk.page, Helping)
    return replace(kiosk, page=Helping(page) if helping else page)


def to(kiosk: Kiosk, page: Ordering, at: At) -> Ordering:
    """That page, with its keyboard as it begins."""
    latin = at is At.NAME and kiosk.session.language is not Language.KO
    return replace(
        page,
        at=at,
        board=Board(latin=latin),
        searching=False,
        sought="",
        found=None,
        finding="",
        ask_address_at=None,
        trouble=None,
        reviewed=page.reviewed or at is At.REVIEW,
    )


def onward(kiosk: Kiosk, page: Ordering) -> Ordering:
    """The next question; after a mending, the summary again."""
    if page.reviewed and page.whole:
        return to(kiosk, page, At.REVIEW)
    steps = page.steps
    return to(kiosk, page, steps[min(steps.index(page.at) + 1, len(steps) - 1)])


def back(kiosk: Kiosk, page: Ordering) -> Ordering | None:
    """The question before; None: there is none, the way leads home."""
    if page.searching:
        return replace(page, searching=False, sought="")
    if page.reviewed and page.whole and page.at is not At.REVIEW:
        return to(kiosk, page, At.REVIEW)
    if page.at is At.DONG:
        return to(kiosk, replace(page, guided=False), At.ADDRESS)
    place = page.steps.index(page.at)
    return to(kiosk, page, page.steps[place - 1]) if place else None
