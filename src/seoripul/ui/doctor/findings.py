"""What the doctor found, as data; `sentences` turns it into words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from seoripul.kiosk.station.config import StationConfig


class Verdict(StrEnum):
    GOOD = "good"
    NOTE = "note"
    """Works, but somebody should know."""
    BAD = "bad"
    """Something a visitor or clerk will miss; the doctor's exit code is 1."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`code` names the sentence; `facts` fill it."""

    check: str
    verdict: Verdict
    code: str
    facts: dict[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Patient:
    """The station to look at."""

    home: Path
    config: StationConfig
    environment: Mapping[str, str]
    """As the station's own program would find it."""


def good(check: str, code: str, **facts: str | int | float) -> Finding:
    return Finding(check, Verdict.GOOD, code, facts)


def note(check: str, code: str, **facts: str | int | float) -> Finding:
    return Finding(check, Verdict.NOTE, code, facts)


def bad(check: str, code: str, **facts: str | int | float) -> Finding:
    return Finding(check, Verdict.BAD, code, facts)
