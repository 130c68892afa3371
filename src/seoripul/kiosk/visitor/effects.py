"""What the kiosk must do next: plain data, done by `runner`."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct

from seoripul.contract import delivery, pickup, queue
from seoripul.contract.language import Language
from seoripul.kiosk.station.slips import Slip
from seoripul.kiosk.visitor.states import Page


class Sound(StrEnum):
    SCANNED = "scanned"
    GOOD = "good"
    ATTENTION = "attention"
    WARNING = "warning"
    """Shortly before an idle session ends."""


class CheckIn(Struct, frozen=True):
    """Ask the desk; answered by `events.Answered` with the same key."""

    key: str
    command: pickup.CheckIn

    def __repr__(self) -> str:
        return f"CheckIn({self.key})"


class Issue(Struct, frozen=True):
    """Ask for a number; answered by `events.Answered` with the same key."""

    key: str
    command: queue.IssueTicket

    def __repr__(self) -> str:
        return f"Issue({self.key})"


class ReadShelf(Struct, frozen=True):
    """Read what can be ordered; answered by `events.LookedUp` with the same key."""

    key: str


class AskQuote(Struct, frozen=True):
    """Fee and promise; answered by `events.LookedUp` with the same key."""

    key: str
    wanted: delivery.QuoteOrder


class FindAddresses(Struct, frozen=True):
    """Answered by `events.LookedUp` with the same key."""

    key: str
    typed: str

    def __repr__(self) -> str:
        return f"FindAddresses({self.key})"


class PlaceAnOrder(Struct, frozen=True):
    """Answered by `events.Answered` with the same key."""

    key: str
    command: delivery.PlaceOrder

    def __repr__(self) -> str:
        return f"PlaceAnOrder({self.key})"


class Ring(Struct, frozen=True):
    """Call staff; answered by `events.BellAnswered` with the same key."""

    key: str
    language: Language


class Print(Struct, frozen=True):
    """Answered by `SlipPrinted` or `SlipFailed` with the same job."""

    job: str
    slip: Slip


class Play(Struct, frozen=True):
    sound: Sound
    volume: int


class Say(Struct, frozen=True):
    """Speak this page in this language; `ui.words` has the sentences."""

    page: Page
    language: Language
    volume: int


class Hush(Struct, frozen=True):
    """Stop speaking."""


class WakeAt(Struct, frozen=True):
    """One alarm, monotonic seconds; a newer one replaces it. None: no alarm."""

    at: float | None


LookUp: TypeAlias = ReadShelf | AskQuote | FindAddresses
Effect: TypeAlias = (
    CheckIn | Issue | LookUp | PlaceAnOrder | Ring | Print | Play | Say | Hush | WakeAt
)
