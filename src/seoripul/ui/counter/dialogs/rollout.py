"""From which day papers are brought home, per zone and centre: seen by a lead, and set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from seoripul.api_client.central import new_key
from seoripul.kiosk.counter import rollout
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.rollout import Beginning
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.results import Done
from seoripul.rules.rollout import in_order
from seoripul.rules.seoul import day_of
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import in_korean
from seoripul.ui.counter.words.rollout import begins_words, lead_words, name_words
from seoripul.ui.counter.words.verbs import verb_word, why_sentence

VERB: Final = Verb.KEEP_ROLLOUT


class _Day(QWidget):
    """A box to tick, and the day beside it."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__()
        self.wanted, self.field = QCheckBox(), QDateEdit()
        self.field.setDisplayFormat("yyyy-MM-dd")
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setEnabled(False)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.wanted)
        down.addWidget(self.field)
        self.wanted.toggled.connect(self.field.setEnabled)
        self.wanted.toggled.connect(lambda _: changed())
        self.field.dateChanged.connect(lambda _: changed())

    @property
    def day(self) -> date | None:
        shown = self.field.date()
        wanted = self.wanted.isChecked()
        return date(shown.year(), shown.month(), shown.day()) if wanted else None

    def put(self, words: str, day: date | None, usual: date) -> None:
        """`usual`: offered where no day is set."""
        self.wanted.setText(words)
        self.wanted.setAccessibleName(words)
        self.field.setAccessibleName(words)
        there = day or usual
        self.field.setDate(QDate(there.year, there.month, there.day))
        self.wanted.setChecked(day is not None)


class RolloutDialog(FramedDialog):
    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, look, 820)
        self.setObjectName("rolloutDialog")
        self._view, self._key = view, new_key()
        self._tried: object = None
        self.kept: tuple[Beginning, ...] = ()
        self.list = QListWidget()
        self.list.setObjectName("rolloutList")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(QCoreApplication.translate("counter", "구역과 센터"))
        self.name = label(role="heading", wrap=True)
        self.pilot, self.whole = _Day(self._judge), _Day(self._judge)
        self.told = label(role="strong", wrap=True)
        self._lay_out_body()
        save = QCoreApplication.translate("counter", "저장")
        self.name_frame(verb_word(VERB), lead_words(), save)
        self.list.currentRowChanged.connect(lambda _: self._turn())
        self.resize_within(900, 560)
        self._open_chosen()
        self._ask()
        self.list.setFocus()

    def _lay_out_body(self) -> None:
        across, form = QHBoxLayout(), QVBoxLayout()
        across.setSpacing(self.look.px(28))
        form.setSpacing(self.look.px(14))
        for each in (self.name, self.pilot, self.whole):
            form.addWidget(each)
        form.addStretch()
        across.addWidget(self.list, 5)
        across.addLayout(form, 4)
        self.body.addLayout(across, 1)
        self.body.addWidget(self.told)

    @property
    def chosen(self) -> Beginning | None:
        row = self.list.currentRow()
        return self.kept[row] if 0 <= row < len(self.kept) else None

    @property
    def _own(self) -> str:
        picture = self._view.state.picture
        return picture.centre.id if picture is not None else ""

    def _ask(self) -> None:
        own = self._own
        self._view.ask(lambda central: rollout.read(central, own), self.take)

    def take(self, outcome: Outcome[tuple[Beginning, ...]]) -> None:
        if not isinstance(outcome, Done):
            self.told.setText(trouble_words(outcome))
            self._judge()
            return
        row = max(self.list.currentRow(), 0)
        self.kept = outcome.value
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([begins_words(one) for one in self.kept])
            self.list.setCurrentRow(row)
        self._open_chosen()

    def _turn(self) -> None:
        self.told.clear()
        self._open_chosen()

    def _open_chosen(self) -> None:
        one, today = self.chosen, day_of(self._view.now())
        for each in (self.name, self.pilot, self.whole):
            each.setVisible(one is not None)
        if one is not None:
            self.name.setText(name_words(one))
            hub = one.pilot_ko if in_korean() else one.pilot_en
            self.pilot.setVisible(bool(hub))
            first = QCoreApplication.translate("counter", "{centre}부터 먼저 시작하는 날")
            self.pilot.put(first.format(centre=hub), one.pilot_from, today)
            begins = QCoreApplication.translate("counter", "배송을 시작하는 날")
            self.whole.put(begins, one.day, today)
        self._judge()

    def _judge(self) -> None:
        one = self.chosen
        mine = one is not None and one.mine
        for each in (self.pilot, self.whole):
            each.setEnabled(mine)
        lacking = self._lacks(one)
        self.allow(not lacking, lacking)

    def _lacks(self, one: Beginning | None) -> str:
        why = self._view.why_not(VERB)
        if why is not None:
            return why_sentence(why)
        if one is None:
            return QCoreApplication.translate("counter", "목록을 받고 있습니다")
        if not one.mine:
            return _not_mine(one)
        if one.is_zone and not in_order(self.pilot.day, self.whole.day):
            return QCoreApplication.translate(
                "counter", "먼저 시작하는 날은 구역 전체의 시작일보다 늦을 수 없습니다."
            )
        return ""

    def decide(self) -> None:
        one, own = self.chosen, self._own
        if one is None:
            return
        pilot, day = self.pilot.day, self.whole.day
        if self._tried != (one.code, pilot, day):
            self._tried, self._key = (one.code, pilot, day), new_key()
        key = self._key
        self.allow(False, QCoreApplication.translate("counter", "저장하는 중…"))
        self._view.ask(
            lambda central: rollout.write(central, own, one, pilot, day, key), self._saved
        )

    def _saved(self, outcome: Outcome[tuple[Beginning, ...]]) -> None:
        """The same change once more, after no answer, has the same key: it is done once."""
        if isinstance(outcome, Done):
            self._tried = None
            self.told.setText(QCoreApplication.translate("counter", "저장했습니다."))
        self.take(outcome)


def _not_mine(one: Beginning) -> str:
    if one.is_zone:
        return QCoreApplication.translate(
            "counter", "이 구역은 OK민원센터나 먼저 시작한 동의 팀장이 바꿉니다."
        )
    return QCoreApplication.translate("counter", "다른 센터는 그 센터의 팀장이 바꿉니다.")
