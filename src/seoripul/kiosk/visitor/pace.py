"""Time-outs of a session: when to warn, when to leave, when to wake (monotonic seconds)."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from seoripul.kiosk.visitor.effects import Effect, Hush, Play, Sound
from seoripul.kiosk.visitor.ordering.drafts import Ordering
from seoripul.kiosk.visitor.states import Checking, Home, Idle, Kiosk, Session, Unreachable

WARN_AFTER_S: Final = 40.0
LEAVE_AFTER_S: Final = 60.0
CHECKING_AT_MOST_S: Final = 12.0
"""Longer than the desk's own time-outs; only a fault of this station reaches it."""


def rested(kiosk: Kiosk, now: float) -> Kiosk:
    """The visitor did something, or something new is shown: the time-out starts anew."""
    return replace(kiosk, idle=_idle(kiosk, now))


def _idle(kiosk: Kiosk, now: float) -> Idle:
    if isinstance(kiosk.plain, Checking):
        return Idle()
    untouched = kiosk.session == Session(language=kiosk.default_language)
    if isinstance(kiosk.page, Home) and untouched:
        return Idle()
    return Idle(warn_at=now + WARN_AFTER_S, leave_at=now + LEAVE_AFTER_S)


def alarm(kiosk: Kiosk) -> float | None:
    """When the kiosk must be woken next; None when nothing is waiting."""
    page, idle = kiosk.plain, kiosk.idle
    if isinstance(page, Checking):
        return page.until
    rest = idle.leave_at if idle.warned else idle.warn_at
    asks = page.ask_at if isinstance(page, Ordering) else None
    return min((each for each in (rest, asks) if each is not None), default=None)


def reset(kiosk: Kiosk) -> Kiosk:
    """Nothing of the visitor stays: page, typed digits, language, contrast, size, volume."""
    return Kiosk(
        seed=kiosk.seed,
        session=Session(language=kiosk.default_language),
        place=kiosk.place,
        printer=kiosk.printer,
        online=kiosk.online,
        calling=kiosk.calling,
        default_language=kiosk.default_language,
        pages_at=kiosk.pages_at,
        shelf=kiosk.shelf,
        made=kiosk.made,
        in_flight=kiosk.in_flight,
        last_scan=kiosk.last_scan,
    )


def woke(kiosk: Kiosk, now: float) -> tuple[Kiosk, tuple[Effect, ...]]:
    page, idle = kiosk.plain, kiosk.idle
    if isinstance(page, Checking):
        return _gave_up(kiosk, page, now) if now >= page.until else (kiosk, ())
    if idle.leave_at is not None and now >= idle.leave_at:
        return _leave_or_warn(kiosk, now)
    if idle.warn_at is not None and now >= idle.warn_at and not idle.warned:
        return _warn(kiosk, now)
    return kiosk, ()


def _leave_or_warn(kiosk: Kiosk, now: float) -> tuple[Kiosk, tuple[Effect, ...]]:
    """A machine that slept through the warning gives it now: nobody is thrown out unwarned."""
    return (reset(kiosk), (Hush(),)) if kiosk.idle.warned else _warn(kiosk, now)


def _warn(kiosk: Kiosk, now: float) -> tuple[Kiosk, tuple[Effect, ...]]:
    leave_at = now + LEAVE_AFTER_S - WARN_AFTER_S
    warned = Idle(warn_at=now, leave_at=leave_at, warned=True)
    return replace(kiosk, idle=warned), (Play(Sound.WARNING, kiosk.session.volume),)


def _gave_up(kiosk: Kiosk, page: Checking, now: float) -> tuple[Kiosk, tuple[Effect, ...]]:
    lost = Unreachable(
        counters=kiosk.place.counters,
        typed=page.typed,
        wish=page.wish,
        ordering=page.ordering,
    )
    away = replace(kiosk, page=lost, in_flight=None)
    return rested(away, now), (Play(Sound.ATTENTION, kiosk.session.volume),)
