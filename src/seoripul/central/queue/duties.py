"""What the clock does with numbers: their pages end two days after."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from seoripul.central.deed import Deed
from seoripul.central.queue.records import follows

PAGES_KEPT: Final = timedelta(days=2)


def forget_pages(deed: Deed) -> bool:
    """The tokens of days gone by; False: nothing is left for another round."""
    follows.prune(deed.conn, deed.today - PAGES_KEPT)
    return False
