"""Figures into a file: where, why, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from seoripul.api_client.central import new_key
from seoripul.contract.statistics import DayStatistics, ExportStatistics
from seoripul.kiosk.counter.day_figures import sheet
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.sheet_files import KINDS, NotSaved, save
from seoripul.kiosk.station.results import Done
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.dialogs.reason import ReasonDialog
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.figures import not_saved_sentence, sheet_words
from seoripul.ui.counter.words.list import in_korean
from seoripul.ui.counter.words.reasons import exporting_reasons

_LABELS: Final = QFileDialog.DialogLabel


class Exporting:
    """Asks for the file, then the reason; central writes the reason down before it answers."""

    def __init__(
        self, parent: QWidget, view: CounterView, look: Look, tell: Callable[[str], None]
    ) -> None:
        self._parent, self._view, self._look, self._tell = parent, view, look, tell

    def ask_where(self, stats: DayStatistics, ending: str) -> None:
        dialog = QFileDialog(self._parent, _title(ending), str(_place(stats, ending)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setNameFilter(f"{_kind(ending)} (*.{ending})")
        dialog.selectFile(str(_place(stats, ending)))
        for part, words in _labels().items():
            dialog.setLabelText(part, words)
        dialog.fileSelected.connect(partial(self._ask_why, stats, ending))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_why(self, stats: DayStatistics, ending: str, chosen: str) -> None:
        wanted = partial(self._export, stats, ending, Path(chosen), new_key())
        title, about = _title(ending), Path(chosen).name
        ReasonDialog(self._parent, self._look, title, about, exporting_reasons(), wanted).open()

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
        self._view.background.run(
            lambda: save(path, content),
            partial(self._saved, path),
            lambda _: self._saved(path, NotSaved.NO_FOLDER),
        )

    def _saved(self, path: Path, why_not: NotSaved | None) -> None:
        if why_not is not None:
            self._tell(not_saved_sentence(why_not))
            return
        done = QCoreApplication.translate("counter", "저장했습니다: {file}")
        self._tell(done.format(file=path))


def _place(stats: DayStatistics, ending: str) -> Path:
    centre = stats.centre.ko if in_korean() else stats.centre.en
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(folder) / f"{centre} {stats.day.isoformat()}.{ending}"


def _kind(ending: str) -> str:
    return (
        QCoreApplication.translate("counter", "Excel 파일")
        if ending == "xlsx"
        else QCoreApplication.translate("counter", "CSV 파일")
    )


def _title(ending: str) -> str:
    saving = QCoreApplication.translate("counter", "{kind}로 저장")
    return saving.format(kind=_kind(ending))


def _labels() -> dict[QFileDialog.DialogLabel, str]:
    return {
        _LABELS.LookIn: QCoreApplication.translate("counter", "폴더"),
        _LABELS.FileName: QCoreApplication.translate("counter", "파일 이름"),
        _LABELS.FileType: QCoreApplication.translate("counter", "종류"),
        _LABELS.Accept: QCoreApplication.translate("counter", "저장"),
        _LABELS.Reject: QCoreApplication.translate("counter", "닫기"),
    }
