"""A file that a clerk keeps: asked where to, written whole or not at all, and told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from seoripul.kiosk.counter.sheet_files import NotSaved, save
from seoripul.ui.background import Background
from seoripul.ui.counter.words.figures import not_saved_sentence

_LABELS: Final = QFileDialog.DialogLabel


class Saving:
    """`tell`: where the window says what became of it."""

    def __init__(
        self, parent: QWidget, background: Background, tell: Callable[[str], None]
    ) -> None:
        self._parent, self._background, self._tell = parent, background, tell

    def ask_where(self, name: str, ending: str, chosen: Callable[[Path], None]) -> None:
        """`name` without its ending; offered in the clerk's documents."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        offered = str(Path(folder) / f"{name}.{ending}")
        dialog = QFileDialog(self._parent, saving_title(ending), offered)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setNameFilter(f"{_kind(ending)} (*.{ending})")
        dialog.selectFile(offered)
        for part, words in _labels().items():
            dialog.setLabelText(part, words)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path, content: bytes) -> None:
        self._background.run(
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


def saving_title(ending: str) -> str:
    saving = QCoreApplication.translate("counter", "{kind}로 저장")
    return saving.format(kind=_kind(ending))


def _kind(ending: str) -> str:
    if ending == "pdf":
        return QCoreApplication.translate("counter", "PDF 파일")
    return (
        QCoreApplication.translate("counter", "Excel 파일")
        if ending == "xlsx"
        else QCoreApplication.translate("counter", "CSV 파일")
    )


def _labels() -> dict[QFileDialog.DialogLabel, str]:
    return {
        _LABELS.LookIn: QCoreApplication.translate("counter", "폴더"),
        _LABELS.FileName: QCoreApplication.translate("counter", "파일 이름"),
        _LABELS.FileType: QCoreApplication.translate("counter", "종류"),
        _LABELS.Accept: QCoreApplication.translate("counter", "저장"),
        _LABELS.Reject: QCoreApplication.translate("counter", "닫기"),
    }
