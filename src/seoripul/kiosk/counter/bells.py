"""Kiosks at which somebody waits for staff: who sees and hears them, and how loud."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from seoripul.contract.bells import Bell
from seoripul.contract.people import Role
from seoripul.kiosk.counter.desk import DeskState

ANSWERING: Final = frozenset({Role.RECEPTION, Role.ISSUE, Role.COUNTER, Role.LEAD})
_AGAIN: Final = timedelta(seconds=15)
_AGAIN_LOUD: Final = timedelta(seconds=5)


class Sound(StrEnum):
    """Its value is the name of the clip."""

    RINGS = "attention"
    LOUD = "warning"


def may_answer(roles: Iterable[Role]) -> bool:
    return not ANSWERING.isdisjoint(roles)


def shown(bells: Iterable[Bell], roles: Iterable[Role]) -> tuple[Bell, ...]:
    """The most urgent first: escalated ones, which everybody sees, then the oldest."""
    everything = may_answer(roles)
    seen = (bell for bell in bells if everything or bell.escalated)
    return tuple(sorted(seen, key=lambda bell: (not bell.escalated, bell.rung_at)))


def at_desk(state: DeskState) -> tuple[Bell, ...]:
    """Of whoever is logged in; nobody else is told."""
    if state.clerk is None or state.picture is None:
        return ()
    return shown(state.picture.bells, state.clerk.roles)


@dataclass(frozen=True)
class Heard:
    """What sounded at this desk, by bell, and when."""

    last: Mapping[tuple[str, bool], datetime] = field(default_factory=dict)


def sound_of(bells: Iterable[Bell], heard: Heard, beat: datetime) -> tuple[Sound | None, Heard]:
    """One sound at most: at once for a bell that is new or escalated just now, then again and
    again, more often when escalated. `beat` only counts on."""
    last = {(bell.id, bell.escalated): heard.last.get((bell.id, bell.escalated)) for bell in bells}
    due = {key for key, at in last.items() if at is None or beat - at >= _pause(key[1])}
    if not due:
        return None, Heard({key: at for key, at in last.items() if at is not None})
    loud = any(escalated for _, escalated in last)
    return Sound.LOUD if loud else Sound.RINGS, Heard(dict.fromkeys(last, beat))


def _pause(escalated: bool) -> timedelta:
    return _AGAIN_LOUD if escalated else _AGAIN
