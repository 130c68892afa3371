"""Whether a line of a daily file is older than what is known of its address already."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from seoripul.rules.road_address_file import Change, Line, RoadAddress


class Said(NamedTuple):
    """What a daily file has said of an address."""

    abolished: bool
    file_day: date | None
    """Of which day the file was; None where nothing told."""
    holds_from: date | None
    """Column 19 of its line."""


def why_older(
    line: Line, file_day: date | None, held: RoadAddress | None, said: Said | None
) -> str:
    """Empty where the line counts. `held`: the address in use; `said`: by the newest daily file.

    The days of two files decide; where one is not known, the days from which the lines hold. An
    abolished address comes back only with a line that is known to be newer.
    """
    if file_day is not None and said is not None and said.file_day is not None:
        if file_day >= said.file_day:
            return ""
        what = "abolished" if said.abolished else "changed"
        return f"{what} by the newer file of {said.file_day.isoformat()}"
    ours, known = line.address.holds_from, _known_from(held, said)
    if ours is not None and known is not None and ours < known:
        return f"older than what is in use, which holds from {known.isoformat()}"
    if said is None or not said.abolished or line.change is Change.ABOLISHED:
        return ""
    newer = ours is not None and known is not None and ours > known
    return "" if newer else "abolished before, and nothing tells that this is newer: say --day DAY"


def _known_from(held: RoadAddress | None, said: Said | None) -> date | None:
    if held is not None:
        return held.holds_from
    return None if said is None else said.holds_from
