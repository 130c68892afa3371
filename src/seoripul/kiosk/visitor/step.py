"""The touch kiosk as one pure function: what is shown next, and what must be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from msgspec.structs import replace

from seoripul.contract.queue import BY_RESERVATION
from seoripul.kiosk.visitor import (
    answering,
    arriving,
    bell,
    comfort,
    events,
    keypad,
    numbers,
    pace,
    printing,
    walking,
)
from seoripul.kiosk.visitor.effects import Effect, WakeAt
from seoripul.kiosk.visitor.events import Event
from seoripul.kiosk.visitor.ordering import asking, choosing, placing, writing
from seoripul.kiosk.visitor.ordering.drafts import Ordering
from seoripul.kiosk.visitor.states import Dialling, Kiosk, Place, SlipState, Told, Unreachable

Stepped = tuple[Kiosk, tuple[Effect, ...]]


def step(kiosk: Kiosk, event: Event, now: float) -> Stepped:
    """`now` is monotonic seconds. Never raises; every state leads home."""
    after, effects = _TURNS[type(event)](kiosk, event, now)
    spoken = _speech(kiosk, after, event)
    before_alarm, alarm = pace.alarm(kiosk), pace.alarm(after)
    if alarm != before_alarm or isinstance(event, events.Woke):
        return after, (*effects, *spoken, WakeAt(alarm))
    return after, (*effects, *spoken)


def _speech(before: Kiosk, after: Kiosk, event: Event) -> tuple[Effect, ...]:
    if not after.session.voice or _heard(before) == _heard(after):
        return ()
    return (comfort.say(after),)


def _heard(kiosk: Kiosk) -> tuple[object, ...]:
    """What makes a page worth speaking anew: another page or outcome, no paper, the bell."""
    page = kiosk.plain
    code = page.code if isinstance(page, Told) else None
    if isinstance(page, Ordering):
        code = page.trouble.code if page.trouble else None
    no_paper = getattr(page, "slip", None) is SlipState.FAILED
    at = page.at if isinstance(page, Ordering) else None
    return type(kiosk.page), type(page), at, code, no_paper, kiosk.idle.warned, *bell.heard(kiosk)


def _woke(kiosk: Kiosk, event: events.Woke, now: float) -> Stepped:
    woken, effects = pace.woke(kiosk, now)
    asked, asks = asking.due(woken, now)
    return asked, (*effects, *asks)


def _picture(kiosk: Kiosk, event: events.PictureArrived, now: float) -> Stepped:
    picture = event.picture
    lines = tuple(each for each in picture.lines if each.line not in BY_RESERVATION)
    place = Place(
        picture.centre,
        picture.counters,
        picture.services,
        picture.waiting,
        lines,
        picture.public_address.rstrip("/"),
    )
    return bell.seen(replace(kiosk, place=place), picture, now), ()


def _link(kiosk: Kiosk, event: events.LinkChanged, now: float) -> Stepped:
    linked = replace(kiosk, online=event.online)
    page = linked.plain
    if event.online and isinstance(page, Ordering) and page.missed:
        return _asked_again(linked, now)
    return linked, ()


def _asked_again(kiosk: Kiosk, now: float) -> Stepped:
    again, effects = asking.again(kiosk, now)
    asked, asks = asking.due(again, now)
    return asked, (*effects, *asks)


def _service(kiosk: Kiosk, event: events.ServiceChosen, now: float) -> Stepped:
    walked, effects = walking.walked(kiosk, event, now)
    page = walked.page
    if not isinstance(page, Ordering) or isinstance(kiosk.page, Ordering):
        return walked, effects
    preparing, asks = asking.prepare(walked, page)
    return preparing, (*effects, *asks)


def _keyed(kiosk: Kiosk, event: keypad.KeyEvent, now: float) -> Stepped:
    if isinstance(kiosk.page, Ordering):
        return writing.wrote(kiosk, event, now)
    return keypad.keyed(kiosk, event, now)


def _typed(kiosk: Kiosk, event: events.TypedConfirmed, now: float) -> Stepped:
    if isinstance(kiosk.page, Ordering):
        return placing.confirmed(kiosk, kiosk.page, now)
    dialling = isinstance(kiosk.page, Dialling)
    return (numbers.dialled if dialling else arriving.typed)(kiosk, event, now)


def _tried_again(kiosk: Kiosk, event: events.TriedAgain, now: float) -> Stepped:
    page = kiosk.page
    if isinstance(page, Ordering):
        return _asked_again(pace.rested(kiosk, now), now)
    if isinstance(page, (Told, Unreachable)) and page.ordering is not None:
        return placing.tried_again(kiosk, page.ordering, now)
    if isinstance(page, Unreachable) and page.wish is not None:
        return numbers.ask(kiosk, page.wish, now)
    return walking.walked(kiosk, event, now)


_TURNS: Final[dict[type, Callable[[Kiosk, Any, float], Stepped]]] = {
    events.Scanned: arriving.scanned,
    events.TypedConfirmed: _typed,
    events.TriedAgain: _tried_again,
    events.LineChosen: numbers.chosen,
    events.PaperToggled: numbers.toggled,
    events.Answered: answering.answered,
    events.LookedUp: asking.heard,
    events.ServiceChosen: _service,
    events.BellPressed: bell.pressed,
    events.BellAnswered: bell.answered,
    events.SlipAsked: printing.asked,
    events.SlipPrinted: printing.printed,
    events.SlipFailed: printing.failed,
    events.PrinterChanged: printing.printer_changed,
    events.PictureArrived: _picture,
    events.LinkChanged: _link,
    events.Woke: _woke,
    events.SpeechPaused: comfort.spoke,
    events.SpeechReplayed: comfort.spoke,
    **dict.fromkeys(
        (events.DigitPressed, events.DigitErased, events.FieldCleared, events.FieldChosen),
        _keyed,
    ),
    **dict.fromkeys(
        (events.LetterPressed, events.ShiftPressed, events.ScriptToggled), writing.wrote
    ),
    **dict.fromkeys(
        (
            events.GroupChosen,
            events.SearchChosen,
            events.CopiesChanged,
            events.AddressChosen,
            events.DongChosen,
            events.GuideChosen,
            events.QuestionChosen,
            events.PayChosen,
            events.SplitToggled,
            events.ConsentToggled,
        ),
        choosing.chose,
    ),
    **dict.fromkeys(
        (
            events.LanguageChosen,
            events.ContrastToggled,
            events.TextScaleChosen,
            events.LowPositionToggled,
            events.VolumeChosen,
            events.VoiceToggled,
        ),
        comfort.set_up,
    ),
    **dict.fromkeys(
        (
            events.TypingChosen,
            events.HomePressed,
            events.BackPressed,
            events.HelpPressed,
            events.DonePressed,
            events.Touched,
        ),
        walking.walked,
    ),
}
