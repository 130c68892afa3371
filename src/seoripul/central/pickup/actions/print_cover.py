"""A cover slip is about to be printed: written down, and told whether one was before."""

from __future__ import annotations

from typing import Final

from seoripul.central import journal
from seoripul.central.deed import Deed
from seoripul.central.pickup.own_centre import find_here
from seoripul.contract.pickup import CoverPrinted, Reason
from seoripul.contract.refusals import Refusal

VERB: Final = "print_cover"


def print_cover(deed: Deed, _given: Reason, reservation_id: str) -> CoverPrinted | Refusal:
    """The journal is the memory: it outlasts every desk."""
    row = find_here(deed, reservation_id)
    if isinstance(row, Refusal):
        return row
    again = journal.holds(deed.conn, "reservation", row.id, VERB)
    deed.record(VERB, "reservation", row.id, row.centre_id)
    return CoverPrinted(again=again)
