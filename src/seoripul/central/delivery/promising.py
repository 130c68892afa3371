"""What an order is promised: of its documents, the slowest. Quote and order are told the same.

A promise counts from placing, or from when staff saw the identity document that some of the
papers ask for. Copies: the catalogue does not say which papers another office makes, so the rule
of many copies holds for those that are not issued at once (choice of the office).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Final, NamedTuple

from seoripul.central.delivery.records.ordered import Ordered
from seoripul.contract.centres import DeliveryRules
from seoripul.rules.promise import Pause, Promise, Window, promise, slowest
from seoripul.rules.seoul import at_minute
from seoripul.rules.working_days import WorkingDays

INSTANT: Final = "instant"


class PromisedPart(NamedTuple):
    documents: tuple[Ordered, ...]
    promise: Promise


def promised(
    documents: Sequence[Ordered],
    received: datetime,
    days: WorkingDays,
    *,
    pauses: Sequence[Pause] = (),
    extended_by: int = 0,
) -> Promise:
    """Of documents in one envelope. An extension is of the slowest paper's period.

    Raises ValueError for an extension longer than that period, and where nothing is ordered.
    """
    each = [_of(one, received, days, pauses) for one in documents]
    if extended_by:
        at = each.index(slowest(each))
        each[at] = _of(documents[at], received, days, pauses, extended_by)
    return slowest(each)


def parts_of(
    documents: Sequence[Ordered], received: datetime, days: WorkingDays, *, split: bool
) -> tuple[PromisedPart, ...]:
    """One part, or one per promise, the soonest first."""
    if not split:
        return (PromisedPart(tuple(documents), promised(documents, received, days)),)
    each = [(one, promised([one], received, days)) for one in documents]
    each.sort(key=lambda pair: pair[1].lateness)
    return tuple(_part(pairs) for _, pairs in groupby(each, key=lambda pair: pair[1].lateness))


def splittable(documents: Sequence[Ordered], received: datetime, days: WorkingDays) -> bool:
    return len({promised([one], received, days).lateness for one in documents}) > 1


def made_anew(now: datetime, days: WorkingDays) -> Promise:
    """Papers made again are made at once: the work was done before (choice)."""
    return promise(now, INSTANT, 0, days)


def runs_from(rules: DeliveryRules, day: date, window: Window) -> datetime:
    """When the promised run leaves, UTC; papers promised for a day go in its morning."""
    return at_minute(day, rules.pm_from if window is Window.PM else rules.am_from)


def runs_until(rules: DeliveryRules, day: date, window: Window) -> datetime:
    """When the promise is broken, UTC."""
    return at_minute(day, rules.am_until if window is Window.AM else rules.pm_until)


def ready_by(rules: DeliveryRules, day: date, window: Window) -> datetime:
    """When the envelope must be packed, UTC."""
    return runs_from(rules, day, window) - timedelta(minutes=rules.load_minutes)


def _of(
    one: Ordered,
    received: datetime,
    days: WorkingDays,
    pauses: Sequence[Pause],
    extended_by: int = 0,
) -> Promise:
    elsewhere = 0 if one.period == INSTANT else one.line.copies
    return promise(
        received, one.period, one.period_length, days,
        pauses=pauses, extended_by=extended_by, copies_elsewhere=elsewhere,
    )  # fmt: skip


def _part(pairs: Iterable[tuple[Ordered, Promise]]) -> PromisedPart:
    documents, promises = zip(*pairs, strict=True)
    return PromisedPart(documents, slowest(promises))
