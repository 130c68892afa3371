"""What the desk tells its clerk in the status line: codes and facts, words are the screen's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.changes import Change
from seoripul.kiosk.counter.intents import Intent
from seoripul.kiosk.counter.why_not import WhyNot


class Paper(StrEnum):
    """What became of a slip."""

    PRINTED = "printed"
    NOT_PRINTED = "not_printed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class DeedDone:
    intent: Intent
    ticket_number: int | None = None
    calls: int = 0
    """How often it has been called."""


@dataclass(frozen=True)
class DeedRefused:
    intent: Intent | None
    refusal: Refusal


@dataclass(frozen=True)
class DeedUnanswered:
    """Central did not answer: the same intent can be sent again."""

    intent: Intent


@dataclass(frozen=True)
class NotNow:
    why: WhyNot


@dataclass(frozen=True)
class OtherDeskDid:
    change: Change


@dataclass(frozen=True)
class FullOpened:
    """The access has been logged; hidden again after a minute."""


@dataclass(frozen=True)
class SlipNote:
    paper: Paper


Note: TypeAlias = (
    DeedDone | DeedRefused | DeedUnanswered | NotNow | OtherDeskDid | FullOpened | SlipNote
)
