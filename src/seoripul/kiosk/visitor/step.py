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
    no_paper = getattr(page, "slip", None) is SlipState.FAILED
    return type(kiosk.page), type(page), code, no_paper, kiosk.idle.warned, *bell.heard(kiosk)


def _woke(kiosk: Kiosk, event: events.Woke, now: float) -> Stepped:
    return pace.woke(kiosk, now)


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
    return replace(kiosk, online=event.online), ()


def _typed(kiosk: Kiosk, event: events.TypedConfirmed, now: float) -> Stepped:
    dialling = isinstance(kiosk.page, Dialling)
    return (numbers.dialled if dialling else arriving.typed)(kiosk, event, now)


def _tried_again(kiosk: Kiosk, event: events.TriedAgain, now: float) -> Stepped:
    page = kiosk.page
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
        keypad.keyed,
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
            events.ServiceChosen,
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
