"""The day in figures goes into a file, with a reason that is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from seoripul.api_client.central import new_key
from seoripul.contract.statistics import DayStatistics, ExportStatistics
from seoripul.kiosk.counter.day_figures import sheet
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.sheet_files import KINDS
from seoripul.kiosk.station.results import Done
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.dialogs.reason import ReasonDialog
from seoripul.ui.counter.saving import Saving, saving_title
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.figures import sheet_words
from seoripul.ui.counter.words.list import in_korean
from seoripul.ui.counter.words.reasons import exporting_reasons


class Exporting:
    """Asks for the file, then the reason; central writes the reason down before it answers."""

    def __init__(
        self, parent: QWidget, view: CounterView, look: Look, tell: Callable[[str], None]
    ) -> None:
        self._parent, self._view, self._look, self._tell = parent, view, look, tell
        self._saving = Saving(parent, view.background, tell)

    def ask_where(self, stats: DayStatistics, ending: str) -> None:
        centre = stats.centre.ko if in_korean() else stats.centre.en
        name = f"{centre} {stats.day.isoformat()}"
        self._saving.ask_where(name, ending, partial(self._ask_why, stats, ending))

    def _ask_why(self, stats: DayStatistics, ending: str, chosen: Path) -> None:
        wanted = partial(self._export, stats, ending, chosen, new_key())
        title = saving_title(ending)
        ReasonDialog(
            self._parent, self._look, title, chosen.name, exporting_reasons(), wanted
        ).open()

    def _export(self, stats: DayStatistics, ending: str, path: Path, key: str, reason: str) -> None:
        wish = ExportStatistics(day=stats.day, reason=reason)
        self._tell(QCoreApplication.translate("counter", "저장하는 중…"))
        self._view.ask(
            lambda central: central.export_statistics(wish, key),
            partial(self._write, ending, path),
        )

    def _write(self, ending: str, path: Path, outcome: Outcome[DayStatistics]) -> None:
        if not isinstance(outcome, Done):
            self._tell(trouble_words(outcome))
            return
        content = KINDS[ending](sheet(outcome.value, sheet_words(outcome.value)))
        self._saving.write(path, content)
