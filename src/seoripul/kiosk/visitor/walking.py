"""From page to page: home, back, help, done, try again."""

from __future__ import annotations

from msgspec.structs import replace

from seoripul.kiosk.visitor.arriving import Stepped
from seoripul.kiosk.visitor.effects import Hush
from seoripul.kiosk.visitor.events import (
    BackPressed,
    DonePressed,
    HelpPressed,
    HomePressed,
    ServiceChosen,
    Touched,
    TriedAgain,
    TypingChosen,
)
from seoripul.kiosk.visitor.ordering import turning
from seoripul.kiosk.visitor.ordering.drafts import Ordering
from seoripul.kiosk.visitor.pace import reset, rested
from seoripul.kiosk.visitor.states import (
    DELIVERY,
    PICKUP,
    QUEUE,
    Checking,
    Choosing,
    Dialling,
    Helping,
    Home,
    Kiosk,
    Page,
    Scanning,
    Told,
    Typing,
    Unreachable,
)

WalkEvent = (
    ServiceChosen
    | TypingChosen
    | HomePressed
    | BackPressed
    | HelpPressed
    | DonePressed
    | TriedAgain
    | Touched
)


def walked(kiosk: Kiosk, event: WalkEvent, now: float) -> Stepped:
    """While central is being asked only the help opens: what was sent cannot be called back."""
    if isinstance(event, DonePressed) and not isinstance(kiosk.plain, Checking):
        return reset(kiosk), (Hush(),)
    page = _next(kiosk, event)
    return rested(replace(kiosk, page=page), now), () if page == kiosk.page else (Hush(),)


def _next(kiosk: Kiosk, event: WalkEvent) -> Page:
    page = kiosk.page
    if isinstance(event, HelpPressed):
        return page if isinstance(page, Helping) else Helping(page)
    if isinstance(page, Helping) and isinstance(event, (BackPressed, DonePressed)):
        return page.behind
    if isinstance(kiosk.plain, Checking):
        return page
    return _onward(kiosk, event)


def _onward(kiosk: Kiosk, event: WalkEvent) -> Page:
    match event:
        case ServiceChosen(service=service):
            return _service(kiosk, service)
        case TypingChosen():
            return Typing()
        case HomePressed():
            return Home()
        case BackPressed():
            return _back(kiosk)
        case TriedAgain():
            return _again(kiosk.plain)
    return kiosk.page


def _service(kiosk: Kiosk, service: str) -> Page:
    known: dict[str, Page] = {PICKUP: Scanning(), QUEUE: Choosing()}
    if kiosk.online:
        known[DELIVERY] = Ordering()
    return known.get(service, kiosk.page) if service in kiosk.place.offers else kiosk.page


def _back(kiosk: Kiosk) -> Page:
    page = kiosk.page
    match page:
        case Ordering():
            return turning.back(kiosk, page) or Home()
        case Told(ordering=ordering) | Unreachable(ordering=ordering) if ordering is not None:
            return ordering
        case Typing():
            return Scanning()
        case Dialling():
            return Choosing(by_phone=True)
        case Told() | Unreachable():
            return _again(page)
    return Home()


def _again(page: Page) -> Page:
    if (isinstance(page, Told) and page.line) or (isinstance(page, Unreachable) and page.wish):
        return Choosing()
    if isinstance(page, (Told, Unreachable)) and page.typed:
        return Typing()
    return Scanning()
