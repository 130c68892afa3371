"""Envelopes scanned out of the office, and back into it: what each scan was. No I/O."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from seoripul.contract.dispatch import Run, RunState, Stop
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.kiosk.counter.dispatch.runs import unloaded, unsettled
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.station.results import Done, Refused


class Scan(StrEnum):
    TAKEN = "taken"
    AGAIN = "again"
    """It was scanned before: harmless."""
    EXTRA = "extra"
    """It does not belong on this run: everything stops."""
    REFUSED = "refused"
    UNANSWERED = "unanswered"


@dataclass(frozen=True)
class Scanned:
    scan: Scan
    number: str = ""
    """Of the order, where it is known."""
    refusal: Refusal | None = None

    @property
    def good(self) -> bool:
        return self.scan in (Scan.TAKEN, Scan.AGAIN)


def read_scan(text: str) -> str:
    """Digits of a code or of a number typed with spaces."""
    return "".join(letter for letter in text if letter.isdecimal())


def scanned(before: Run, outcome: Outcome[Run]) -> Scanned:
    """What a scan was, by the run before it and central's answer."""
    if isinstance(outcome, Done):
        fresh = {stop.order_id for stop in left(before)} - {
            stop.order_id for stop in left(outcome.value)
        }
        number = next((s.number for s in outcome.value.stops if s.order_id in fresh), "")
        return Scanned(Scan.TAKEN if fresh else Scan.AGAIN, number)
    if isinstance(outcome, Refused):
        numbers = outcome.refusal.facts.numbers
        extra = outcome.refusal.code is RefusalCode.ENVELOPE_EXTRA
        scan = Scan.EXTRA if extra else Scan.REFUSED
        return Scanned(scan, numbers[0] if numbers else "", outcome.refusal)
    return Scanned(Scan.UNANSWERED)


def left(run: Run) -> tuple[Stop, ...]:
    """What is still to be scanned: out of the office, or back into it."""
    return unsettled(run) if run.state is RunState.OUT else unloaded(run)
