"""The staff bell: pressed here, heard by central, answered by somebody who comes."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from seoripul.contract.bells import Bell
from seoripul.contract.pickup import StationPicture
from seoripul.kiosk.station.results import Done
from seoripul.kiosk.visitor.arriving import Stepped
from seoripul.kiosk.visitor.effects import Play, Ring, Sound
from seoripul.kiosk.visitor.events import BellAnswered, BellPressed
from seoripul.kiosk.visitor.pace import CHECKING_AT_MOST_S, rested
from seoripul.kiosk.visitor.states import Calling, Kiosk
from seoripul.rules.seoul import day_of

TOLD_FOR_S: Final = 60.0
"""How long the kiosk says that somebody comes, or that nobody could be called."""


def pressed(kiosk: Kiosk, event: BellPressed, now: float) -> Stepped:
    """A bell that rings already is rung again: central knows it for the same one."""
    calling = kiosk.calling
    if calling.key and calling.until is not None and now < calling.until:
        return rested(kiosk, now), ()
    key = f"{kiosk.seed}-{kiosk.made}"
    asking = replace(calling, key=key, failed=False, until=now + CHECKING_AT_MOST_S)
    rung = replace(kiosk, calling=asking, made=kiosk.made + 1)
    return rested(rung, now), (Ring(key, kiosk.session.language),)


def answered(kiosk: Kiosk, event: BellAnswered, now: float) -> Stepped:
    if event.key != kiosk.calling.key:
        return kiosk, ()
    good = isinstance(event.result, Done)
    sound = Play(Sound.GOOD if good else Sound.ATTENTION, kiosk.session.volume)
    if isinstance(event.result, Done):
        return replace(kiosk, calling=_of(event.result.value, now)), (sound,)
    return replace(kiosk, calling=Calling(failed=True, until=now + TOLD_FOR_S)), (sound,)


def seen(kiosk: Kiosk, picture: StationPicture, now: float) -> Kiosk:
    """What has become of the bell that was rung here. A picture drawn just before it was heard
    does not know it yet; only with the day a bell is over."""
    calling, rung = kiosk.calling, kiosk.calling.bell
    if rung is None or calling.key:
        return kiosk
    found = next((each for each in picture.bells if each.id == rung.id), rung)
    if day_of(picture.now) != day_of(rung.rung_at):
        return replace(kiosk, calling=Calling())
    return kiosk if found == rung else replace(kiosk, calling=_of(found, now))


def heard(kiosk: Kiosk) -> tuple[object, ...]:
    """What is worth speaking of it."""
    calling = kiosk.calling
    rung = calling.bell
    return calling.failed, rung is not None, rung is not None and rung.answered_at is not None


def _of(bell: Bell, now: float) -> Calling:
    return Calling(bell=bell, until=now + TOLD_FOR_S if bell.answered_at else None)
