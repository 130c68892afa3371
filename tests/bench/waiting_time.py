"""The told waiting time in a simulated office, beside people ahead × average ÷ counters."""

from __future__ import annotations

from statistics import fmean
from typing import Final

from seoripul.central.replay.day import NOTHING, Told, replay
from seoripul.central.replay.figures import Figures, figures
from tests.bench.measure import Measure, at_least, at_most, figure
from tests.bench.waiting_office import KINDS, OPENS, Kind, days

NAME: Final = "waiting_time"
DAYS: Final = 100
SEED: Final = 20261123
FIRST_DAYS: Final = 40
"""Offices that open for the first time, with nothing learnt."""
GOAL_RATIO: Final = 0.52
GOAL_COVERAGE: Final = (78.0, 82.0)


def measure() -> list[Measure]:
    """Many days of learning from one to the next, and many first days."""
    long_run = {kind.name: _days_on_end(kind) for kind in KINDS}
    first = [told for kind in KINDS for told in _first_days(kind)]
    everything = [told for line in long_run.values() for told in line]
    found = [_ratio("", figures("", everything)), *_coverage(figures("", everything))]
    for name, told in long_run.items():
        found += _told_only(name, figures(name, told))
    found += _told_only("first day", figures("", first))
    opening = [one for one in first if one.ticket.issued_at < OPENS + 60]
    found += _told_only("first hour of the first day", figures("", opening))
    waited = fmean(one.waited for one in everything)
    return [*found, figure("waiting_time mean wait", waited, "min", f"{len(everything)} tickets")]


def _days_on_end(kind: Kind) -> list[Told]:
    known, all_told = NOTHING, []
    for day in days(kind, DAYS, SEED):
        told, known = replay(day.tickets, {kind.name: day.roster}, known)
        all_told += told
    return all_told


def _first_days(kind: Kind) -> list[Told]:
    firsts = [next(days(kind, 1, SEED + 1 + office)) for office in range(FIRST_DAYS)]
    return [one for day in firsts for one in replay(day.tickets, {kind.name: day.roster})[0]]


def _ratio(of: str, found: Figures) -> Measure:
    value = found.ratio if found.ratio is not None else float("inf")
    return at_most(_name("error", of), value, GOAL_RATIO, "of usual", _beside(found))


def _coverage(found: Figures) -> list[Measure]:
    percent = 100 * (found.coverage or 0.0)
    return [
        at_least("waiting_time in interval, no fewer", percent, GOAL_COVERAGE[0], "%"),
        at_most("waiting_time in interval, no more", percent, GOAL_COVERAGE[1], "%"),
    ]


def _told_only(of: str, found: Figures) -> list[Measure]:
    return [
        figure(_name("error", of), found.ratio or 0.0, "of usual", _beside(found)),
        figure(_name("in interval", of), 100 * (found.coverage or 0.0), "%"),
        figure(_name("hidden", of), 100 * found.hidden / max(found.tickets, 1), "%"),
    ]


def _beside(found: Figures) -> str:
    ours, usual = found.told, found.usual
    return (
        f"{ours.mean_absolute or 0:.2f} min (bias {ours.bias or 0:+.2f})"
        f" against {usual.mean_absolute or 0:.2f} (bias {usual.bias or 0:+.2f})"
    )


def _name(what: str, of: str) -> str:
    return f"waiting_time {what}{' ' + of if of else ''}"
