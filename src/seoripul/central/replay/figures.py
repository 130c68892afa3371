"""How good the told times were, beside the usual estimate. Both on the same served tickets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import fmean

import msgspec

from seoripul.central.replay.day import Told
from seoripul.rules.waiting_time import Expected


class Error(msgspec.Struct, frozen=True):
    """Minutes. `bias`: told minus true, above 0 when people were told too long a wait."""

    mean_absolute: float | None
    bias: float | None


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    line: str
    """Empty: all lines."""
    tickets: int
    served: int
    no_show: int
    compared: int
    """Served tickets for which both estimates could be told: all errors are of these."""
    hidden: int
    """Tickets for which no time could be told."""
    told: Error
    usual: Error
    ratio: float | None
    """Mean absolute error of the told time, over that of the usual one."""
    coverage: float | None
    """Share whose call fell into the told interval; should be near 0.80."""


def figures(line: str, told: Sequence[Told]) -> Figures:
    compared = [
        (one.expected, one.usual, one.waited)
        for one in told
        if one.ticket.served and one.expected is not None and one.usual is not None
    ]
    ours = _error(expected.minutes - waited for expected, _, waited in compared)
    usual = _error(usual - waited for _, usual, waited in compared)
    served = sum(one.ticket.served for one in told)
    return Figures(
        line=line,
        tickets=len(told),
        served=served,
        no_show=len(told) - served,
        compared=len(compared),
        hidden=sum(one.expected is None for one in told),
        told=ours,
        usual=usual,
        ratio=_ratio(ours, usual),
        coverage=_share(_holds(expected, waited) for expected, _, waited in compared),
    )


def by_line(told: Sequence[Told]) -> list[Figures]:
    """Of each line, in the order of the first ticket."""
    lines = dict.fromkeys(one.ticket.line for one in told)
    return [figures(line, [one for one in told if one.ticket.line == line]) for line in lines]


def _error(errors: Iterable[float]) -> Error:
    all_of_them = list(errors)
    if not all_of_them:
        return Error(None, None)
    return Error(fmean(map(abs, all_of_them)), fmean(all_of_them))


def _ratio(ours: Error, usual: Error) -> float | None:
    if ours.mean_absolute is None or not usual.mean_absolute:
        return None
    return ours.mean_absolute / usual.mean_absolute


def _holds(expected: Expected, waited: float) -> bool:
    return expected.low <= waited <= expected.high


def _share(held: Iterable[bool]) -> float | None:
    each = list(held)
    return fmean(each) if each else None
