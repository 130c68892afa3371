"""Who sees a kiosk's bell, and when it sounds."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from seoripul.contract.bells import Bell
from seoripul.contract.people import Role
from seoripul.kiosk.counter.bells import Heard, Sound, shown, sound_of
from tests.support.central import MONDAY


def bell(name: str, seconds_ago: int = 0, *, escalated: bool = False) -> Bell:
    rung_at = MONDAY - timedelta(seconds=seconds_ago)
    return Bell(id=name, device_id=name, name=name, rung_at=rung_at, escalated=escalated)


def names(bells: tuple[Bell, ...]) -> list[str]:
    return [one.name for one in bells]


def test_the_most_urgent_bell_comes_first() -> None:
    bells = (bell("new", 5), bell("old", 40), bell("late", 70, escalated=True))
    assert names(shown(bells, (Role.COUNTER,))) == ["late", "old", "new"]


def test_who_cannot_answer_sees_only_what_nobody_answered() -> None:
    bells = (bell("new", 5), bell("late", 70, escalated=True))
    assert names(shown(bells, (Role.AUDIT, Role.DISPATCH))) == ["late"]
    assert names(shown(bells, (Role.LEAD,))) == ["late", "new"]


class Ear:
    """Seconds at which a desk sounded, as its clock ticks once a second."""

    def __init__(self) -> None:
        self.heard = Heard()
        self.now: datetime = MONDAY

    def listens(self, seconds: int, *bells: Bell) -> list[tuple[int, Sound]]:
        sounds = []
        for second in range(seconds):
            sound, self.heard = sound_of(bells, self.heard, self.now)
            if sound is not None:
                sounds.append((second, sound))
            self.now += timedelta(seconds=1)
        return sounds


def test_a_bell_rings_at_once_and_again() -> None:
    assert Ear().listens(31, bell("a")) == [(0, Sound.RINGS), (15, Sound.RINGS), (30, Sound.RINGS)]


def test_an_escalated_bell_is_louder_and_more_often() -> None:
    ear, one = Ear(), bell("a")
    ear.listens(3, one)
    assert ear.listens(6, replace(one, escalated=True)) == [(0, Sound.LOUD), (5, Sound.LOUD)]


def test_a_second_kiosk_is_heard_at_once() -> None:
    ear = Ear()
    ear.listens(3, bell("a"))
    assert ear.listens(3, bell("a"), bell("b")) == [(0, Sound.RINGS)]


def test_an_answered_bell_is_silent_and_a_new_one_sounds() -> None:
    ear = Ear()
    ear.listens(3, bell("a"))
    assert ear.listens(30) == []
    assert ear.listens(2, bell("b")) == [(0, Sound.RINGS)]
