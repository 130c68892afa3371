"""A list that central keeps whole: the first line is a new one, another line opens that one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from seoripul.api_client.central import Central
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.results import Done
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.parts import button, label, name_button
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.verbs import verb_word, why_sentence

T = TypeVar("T")


@dataclass(frozen=True)
class ListWords:
    list: str
    lead: str
    new: str
    """The first line."""
    put_up: str
    """The button for a new one, for changes, and for taking one out; then what is told after."""
    save: str
    take_out: str
    was_put_up: str
    was_saved: str
    was_taken_out: str


class KeptListDialog(FramedDialog, Generic[T]):
    verb: ClassVar[Verb]
    form: Any
    """Made by `make_form`; calls `judge` at each change."""

    def __init__(self, parent: QWidget | None, view: CounterView, look: Look, name: str) -> None:
        super().__init__(parent, look, 860)
        self.setObjectName(f"{name}Dialog")
        self.view = view
        self.kept: list[T] = []
        self.words = self.make_words()
        self.list = QListWidget()
        self.list.setObjectName(f"{name}List")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.remove = button(clicked=self._take_out)
        self.form = self.make_form()
        self.told = label(role="strong", wrap=True)
        self._lay_out_body()
        name_button(self.remove, self.words.take_out)
        self.list.setAccessibleName(self.words.list)
        self.list.currentRowChanged.connect(lambda _: self._open_chosen())
        view.changed.connect(self.judge)
        self._list([], None)
        self._open_chosen()
        self._ask()
        self.list.setFocus()

    # what each such list decides

    def make_words(self) -> ListWords:
        raise NotImplementedError

    def make_form(self) -> QWidget:
        raise NotImplementedError

    def line(self, one: T) -> str:
        """As it stands in the list."""
        raise NotImplementedError

    def open_one(self, one: T | None) -> None:
        """Show it in the form; None: a new one."""
        raise NotImplementedError

    def written(self) -> T:
        """What the form holds."""
        raise NotImplementedError

    def lacks(self) -> str:
        """The first thing wrong or missing in the form, in words; empty: nothing."""
        raise NotImplementedError

    def question(self, centre_id: str) -> Callable[[Central], list[T] | Refusal]:
        raise NotImplementedError

    def change(
        self, centre_id: str, before: T | None, after: T | None
    ) -> Callable[[Central], list[T] | Refusal]:
        """One change in central's newest list, which it gives back."""
        raise NotImplementedError

    # what they share

    @property
    def chosen(self) -> T | None:
        """None: the line of a new one."""
        place = self.list.currentRow() - 1
        return self.kept[place] if 0 <= place < len(self.kept) else None

    def _lay_out_body(self) -> None:
        across, left = QHBoxLayout(), QVBoxLayout()
        across.setSpacing(self.look.px(28))
        left.addWidget(self.list, 1)
        left.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        across.addLayout(left, 1)
        across.addWidget(self.form, 1)
        self.body.addLayout(across, 1)
        self.body.addWidget(self.told)

    def _open_chosen(self) -> None:
        self.open_one(self.chosen)
        confirm = self.words.put_up if self.chosen is None else self.words.save
        self.name_frame(verb_word(self.verb), self.words.lead, confirm)
        self.judge()

    def judge(self) -> None:
        why = self.view.why_not(self.verb)
        self.remove.setEnabled(why is None and self.chosen is not None)
        lacking = why_sentence(why) if why is not None else self.lacks()
        self.allow(not lacking, lacking)

    def decide(self) -> None:
        told = self.words.was_put_up if self.chosen is None else self.words.was_saved
        self._change(self.chosen, self.written(), told)

    def _take_out(self) -> None:
        if self.chosen is not None:
            self._change(self.chosen, None, self.words.was_taken_out)

    def _change(self, before: T | None, after: T | None, done: str) -> None:
        picture = self.view.state.picture
        if picture is None:
            return
        self.allow(False)
        self.remove.setEnabled(False)

        def heard(outcome: Outcome[list[T]]) -> None:
            self.told.setText(done if isinstance(outcome, Done) else trouble_words(outcome))
            self.take(outcome, self.then(before, after))

        self.view.ask(self.change(picture.centre.id, before, after), heard)

    def then(self, before: T | None, after: T | None) -> T | None:
        """What is opened once `before` has become `after`."""
        return after

    def _ask(self) -> None:
        picture = self.view.state.picture
        if picture is not None:
            self.view.ask(self.question(picture.centre.id), self.take)

    def take(self, outcome: Outcome[list[T]], then: T | None = None) -> None:
        """`then`: the one to stand on."""
        if isinstance(outcome, Done):
            self._list(outcome.value, then)
            if then is not None or self.chosen is not None or self.told.text():
                self._open_chosen()
        else:
            self.told.setText(trouble_words(outcome))
            self.judge()

    def _list(self, kept: list[T], then: T | None) -> None:
        self.kept = kept
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([f"+  {self.words.new}", *map(self.line, kept)])
            places = (place for place, one in enumerate(kept, 1) if one == then)
            self.list.setCurrentRow(next(places, 0))
