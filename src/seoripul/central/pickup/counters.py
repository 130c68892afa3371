"""Where pick-ups are handed over."""

from __future__ import annotations

from seoripul.contract.centres import Centre, Counter
from seoripul.contract.queue import Line


def at_work(centre: Centre) -> tuple[Counter, ...]:
    """Counters of the pick-up line, paused ones too."""
    return tuple(one for one in centre.counters if Line.PICKUP in one.lines)


def pickup_counters(centre: Centre) -> tuple[int, ...]:
    """Numbers of those that are not paused; of all, when every one is."""
    open_now = tuple(one.no for one in at_work(centre) if one.paused_because is None)
    return open_now or tuple(one.no for one in at_work(centre))
