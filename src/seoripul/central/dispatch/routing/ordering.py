"""The shortest round from the centre through every stop and back, by the library PyVRP.

It is imported when the first round is asked for (docs/decisions), never while central starts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from seoripul.central.dispatch.routing.distance import Place, metres
from seoripul.contract.dispatch import Ordering

SEED: Final = 1
ROUNDS: Final = 400
"""Of the search: the same stops are always given the same order."""
LONGEST_S: Final = 5.0
"""However slow the machine is."""


def round_trip(centre: Place, stops: Sequence[Place]) -> list[int]:
    """Positions of `stops` in the order of driving."""
    if len(stops) < 2:
        return list(range(len(stops)))
    return _readable(_solved([centre, *stops]), [centre, *stops])


def basis(centre: Place, stops: Sequence[Place]) -> Ordering:
    """What such a round is worked out from."""
    known = [one.point is not None for one in (centre, *stops)]
    if all(known):
        return Ordering.COORDINATES
    return Ordering.MIXED if sum(known) > 1 else Ordering.ADDRESSES


def _solved(places: Sequence[Place]) -> list[int]:
    """Positions without the centre's, which is the first of `places`."""
    from pyvrp import Model
    from pyvrp.stop import MaxIterations, MaxRuntime, MultipleCriteria

    model = Model()
    spots = [model.add_location(x=0, y=0) for _ in places]
    depot = model.add_depot(spots[0])
    for spot in spots[1:]:
        model.add_client(spot)
    model.add_vehicle_type(1, start_depot=depot, end_depot=depot)
    for a, one in enumerate(places):
        for b, other in enumerate(places):
            if a != b:
                model.add_edge(spots[a], spots[b], distance=metres(one, other))
    stop = MultipleCriteria([MaxIterations(ROUNDS), MaxRuntime(LONGEST_S)])
    found = model.solve(stop, seed=SEED, collect_stats=False, display=False)
    return [visit.idx for route in found.best.routes() for visit in route if visit.is_client()]


def _readable(order: list[int], places: Sequence[Place]) -> list[int]:
    """A round is as long backwards: begin at the end that lies nearer to the centre."""
    first, last = places[order[0] + 1], places[order[-1] + 1]
    if metres(places[0], last) < metres(places[0], first):
        order = order[::-1]
    return order
