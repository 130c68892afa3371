"""Whether a line gives numbers today, for the lead: by the estimate, in any case, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from seoripul.api_client.central import Central, new_key
from seoripul.contract.centres import Centre
from seoripul.contract.queue import BY_RESERVATION, Line, LineStatus
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.issuing import ACCEPTING, Word, words_said
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.results import Done
from seoripul.rules.seoul import day_of
from seoripul.ui.counter.dialogs.choices import Choices
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.dialogs.shifts import own_centre
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.numbers import issuing_words, line_word
from seoripul.ui.counter.words.verbs import verb_word, why_sentence


class IssuingDialog(FramedDialog):
    """Arrows choose the line, a digit the answer, Enter sends it. The list stays live."""

    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, look, 820)
        self.setObjectName("issuingDialog")
        self._view = view
        self._said: Mapping[Line, Word] | None = None
        self._draft: Word | None = None
        self._asking = False
        self.list = QListWidget()
        self.list.setObjectName("issuingList")
        self.list.setMinimumHeight(look.px(230))
        self.answers = Choices(tuple(Word), self._choose, 1)
        self.told = label(role="strong", wrap=True)
        self._lay_out_body()
        self._name()
        for place in range(1, len(Word) + 1):
            keys = QShortcut(QKeySequence(str(place)), self)
            keys.activated.connect(partial(self._choose_by_digit, place))
        self.list.currentRowChanged.connect(lambda _: self._open_chosen())
        view.changed.connect(self.refresh)
        self.refresh()
        self.list.setCurrentRow(0)
        self._ask()
        self.list.setFocus()

    def _lay_out_body(self) -> None:
        across, right = QHBoxLayout(), QVBoxLayout()
        across.setSpacing(self.look.px(28))
        across.addWidget(self.list, 3)
        right.addWidget(self.answers)
        right.addStretch()
        across.addLayout(right, 2)
        self.body.addLayout(across, 1)
        self.body.addWidget(self.told)

    def _name(self) -> None:
        lead = QCoreApplication.translate(
            "counter",
            "정한 내용은 오늘만 지켜지고, 키오스크와 안내 화면에 바로 나타납니다. "
            "이미 받은 번호는 그대로 모십니다.",
        )
        self.name_frame(
            verb_word(Verb.KEEP_ISSUING), lead, QCoreApplication.translate("counter", "정하기")
        )
        self.list.setAccessibleName(QCoreApplication.translate("counter", "업무 목록"))

    @property
    def _lines(self) -> tuple[LineStatus, ...]:
        """Those that visitors take numbers for."""
        picture = self._view.state.picture
        every = picture.lines if picture else ()
        return tuple(one for one in every if one.line not in BY_RESERVATION)

    @property
    def chosen(self) -> Line | None:
        place = self.list.currentRow()
        return self._lines[place].line if 0 <= place < len(self._lines) else None

    def said(self, line: Line | None) -> Word | None:
        """None: not known yet."""
        if self._said is None or line is None:
            return None
        return self._said.get(line, Word.ESTIMATE)

    def refresh(self) -> None:
        texts = [issuing_words(one, self.said(one.line)) for one in self._lines]
        if texts != [self.list.item(at).text() for at in range(self.list.count())]:
            place = self.list.currentRow()
            with QSignalBlocker(self.list):
                self.list.clear()
                self.list.addItems(texts)
                self.list.setCurrentRow(min(max(place, 0), len(texts) - 1))
        self._judge()

    def _open_chosen(self) -> None:
        self._draft = self.said(self.chosen)
        self.told.setText("")
        self._judge()

    def _choose(self, word: Word) -> None:
        self._draft = word
        self._judge()

    def _choose_by_digit(self, digit: int) -> None:
        if self.answers.isEnabled():
            self.answers.digit(digit)

    def _judge(self) -> None:
        line = self.chosen
        self.answers.title.setText(line_word(line) if line is not None else "")
        self.answers.show_chosen(self._draft)
        why, said = self._view.why_not(Verb.KEEP_ISSUING), self.said(line)
        self.answers.setEnabled(why is None and said is not None)
        if why is not None:
            self.allow(False, why_sentence(why))
        else:
            ready = not self._asking and self._draft is not None and said is not None
            self.allow(ready and self._draft is not said)

    def decide(self) -> None:
        picture, line, word = self._view.state.picture, self.chosen, self._draft
        if picture is None or line is None or word is None:
            return
        centre_id, key = picture.centre.id, new_key()
        self._asking = True
        self._judge()

        def ask(central: Central) -> Centre | Refusal:
            return central.set_issuing(centre_id, line, ACCEPTING[word], key)

        told = f"{line_word(line)}: {choice_word(word)}"
        self._view.ask(ask, lambda outcome: self.take(outcome, told))

    def _ask(self) -> None:
        picture = self._view.state.picture
        if picture is not None:
            centre_id = picture.centre.id
            self._view.ask(lambda central: own_centre(centre_id, central), self.take)

    def take(self, outcome: Outcome[Centre], told: str = "") -> None:
        """What is said of each line; `told`: what was just decided."""
        self._asking = False
        if isinstance(outcome, Done):
            self._said = words_said(outcome.value, day_of(self._view.now()))
            self.refresh()
            self._open_chosen()
        self.told.setText(told if isinstance(outcome, Done) else trouble_words(outcome))
        self._judge()
