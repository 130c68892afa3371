"""What the kiosk must do next: plain data, done by `runner`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from seoripul.contract import pickup
from seoripul.contract.pickup import Language
from seoripul.kiosk.station.slips import Slip
from seoripul.kiosk.visitor.states import Page


class Sound(StrEnum):
    SCANNED = "scanned"
    GOOD = "good"
    ATTENTION = "attention"
    WARNING = "warning"
    """Shortly before an idle session ends."""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Ask the desk; answered by `events.Answered` with the same key."""

    key: str
    command: pickup.CheckIn

    def __repr__(self) -> str:
        return f"CheckIn({self.key})"


@dataclass(frozen=True, slots=True)
class Print:
    """Answered by `SlipPrinted` or `SlipFailed` with the same job."""

    job: str
    slip: Slip


@dataclass(frozen=True, slots=True)
class Play:
    sound: Sound
    volume: int


@dataclass(frozen=True, slots=True)
class Say:
    """Speak this page in this language; `ui.words` has the sentences."""

    page: Page
    language: Language
    volume: int


@dataclass(frozen=True, slots=True)
class Hush:
    """Stop speaking."""


@dataclass(frozen=True, slots=True)
class WakeAt:
    """One alarm, monotonic seconds; a newer one replaces it. None: no alarm."""

    at: float | None


Effect: TypeAlias = CheckIn | Print | Play | Say | Hush | WakeAt
