"""Which keys the caller bar hears while another program has the screen."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import structs
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QWidget

from seoripul.kiosk.counter.bar import KeysLack, lacking
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.config import DeskChoices
from seoripul.ui.counter.bar_keys import taken_words
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.verbs import verb_word

_NAMED = (Verb.CALL_NEXT, Verb.RECALL, Verb.DONE)
_FIELDS = ("next_keys", "recall_keys", "done_keys")


class BarKeysDialog(FramedDialog):
    def __init__(
        self,
        parent: QWidget | None,
        look: Look,
        choices: DeskChoices,
        decided: Callable[[DeskChoices], frozenset[str]],
    ) -> None:
        """`decided` keeps the keys and tells the verbs whose keys another program has."""
        super().__init__(parent, look, 560)
        self.setObjectName("barKeysDialog")
        self._choices, self._tell_decided = choices, decided
        self.name_frame(
            QCoreApplication.translate("counter", "호출 막대의 단축키"),
            QCoreApplication.translate(
                "counter", "다른 프로그램을 쓰는 동안에도 듣는 키입니다. 칸을 고르고 키를 누르세요."
            ),
            QCoreApplication.translate("counter", "저장"),
        )
        grid = QGridLayout()
        grid.setVerticalSpacing(look.px(10))
        grid.setHorizontalSpacing(look.px(18))
        self.fields = {name: QKeySequenceEdit() for name in _FIELDS}
        words = (verb_word(verb) for verb in _NAMED)
        for row, (word, (name, field)) in enumerate(zip(words, self.fields.items(), strict=True)):
            field.setMaximumSequenceLength(1)
            field.setClearButtonEnabled(True)
            field.setKeySequence(QKeySequence(getattr(choices, name)))
            field.setAccessibleName(word)
            field.keySequenceChanged.connect(self._judge)
            grid.addWidget(label(word, "strong"), row, 0)
            grid.addWidget(field, row, 1)
        self.body.addLayout(grid)
        self._judge()

    @property
    def chosen(self) -> DeskChoices:
        portable = QKeySequence.SequenceFormat.PortableText
        keys = {name: each.keySequence().toString(portable) for name, each in self.fields.items()}
        return structs.replace(self._choices, **keys)

    def _judge(self) -> None:
        lack = lacking(self.chosen)
        self.allow(lack is None, _LACKS[lack]() if lack is not None else "")

    def decide(self) -> None:
        refused = self._tell_decided(self.chosen)
        if refused:
            self.allow(True, taken_words(self.chosen, refused))
        else:
            self.accept()


_LACKS: dict[KeysLack, Callable[[], str]] = {
    KeysLack.UNUSABLE: lambda: QCoreApplication.translate(
        "counter", "글자나 숫자는 Ctrl 또는 Alt와 함께 누르세요. F1–F24도 됩니다."
    ),
    KeysLack.TWICE: lambda: QCoreApplication.translate("counter", "같은 키를 두 번 골랐습니다."),
}
