"""Cover slips of one desk. Central remembers which papers have one, so that a second says so."""

from __future__ import annotations

from functools import partial

from seoripul.api_client.central import new_key
from seoripul.contract.pickup import CoverPrinted, ReservationRow
from seoripul.kiosk.counter.notes import DeedRefused, NotNow, Paper, SlipNote
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.slips import cover_slip
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.kiosk.station.results import Done, Refused
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.view import CounterView


class Covers:
    """A cover that did not come out keeps its key: asked for again, it is still the same one."""

    def __init__(self, view: CounterView, printer: DeskPrinter) -> None:
        self._view, self._printer = view, printer
        self._keys: dict[str, str] = {}
        self._on_the_way: set[str] = set()

    def print(self, row: ReservationRow) -> None:
        """Ask central, then print; how it ended is told in the status line."""
        if row.id in self._on_the_way:
            self._view.put(NotNow(WhyNot.BUSY))
            return
        self._on_the_way.add(row.id)
        key = self._keys.setdefault(row.id, new_key())
        self._view.ask(
            lambda central: central.print_cover(row.id, key), partial(self._answered, row)
        )

    def _answered(self, row: ReservationRow, outcome: Outcome[CoverPrinted]) -> None:
        picture = self._view.state.picture
        if isinstance(outcome, Done) and picture is not None:
            again, now = outcome.value.again, self._view.now()
            slip = cover_slip(row, picture.centre, now, reprint=again)
            self._printer.print(f"cover:{row.number}", slip, partial(self._ended, row.id))
            return
        self._on_the_way.discard(row.id)
        if isinstance(outcome, Refused):
            self._view.put(DeedRefused(None, outcome.refusal))
        else:
            self._view.put(NotNow(WhyNot.OFFLINE))

    def _ended(self, reservation_id: str, paper: Paper) -> None:
        self._on_the_way.discard(reservation_id)
        if paper is not Paper.NOT_PRINTED:
            self._keys.pop(reservation_id, None)
        self._view.put(SlipNote(paper))
