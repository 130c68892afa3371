"""Notices on the lobby's boards, for the lead: put up, changed, taken down."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from seoripul.api_client.central import Central, new_key
from seoripul.contract.centres import Notice, SetNotices
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.notices import edited, lacks, time_of, written
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.results import Done
from seoripul.rules.seoul import at_minute, day_of
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.notice_form import NoticeForm
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.parts import button, label, name_button
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.verbs import verb_word, why_sentence

_CLOSING = 18 * 60


class NoticesDialog(FramedDialog):
    """The first line of the list is a new notice; another line opens that one."""

    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, look, 860)
        self.setObjectName("noticesDialog")
        self._view = view
        self._notices: list[Notice] = []
        self.list = QListWidget()
        self.list.setObjectName("noticeList")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.remove = button(clicked=self._take_down)
        self.form = NoticeForm(look, self._judge)
        self.told = label(role="strong", wrap=True)
        self._lay_out_body()
        name_button(self.remove, QCoreApplication.translate("counter", "내리기"))
        self.list.setAccessibleName(QCoreApplication.translate("counter", "알림 목록"))
        self.list.currentRowChanged.connect(lambda _: self._open_chosen())
        view.changed.connect(self._judge)
        self._list([], None)
        self._open_chosen()
        self._ask()
        self.list.setFocus()

    @property
    def chosen(self) -> Notice | None:
        """None: the line of a new notice."""
        place = self.list.currentRow() - 1
        return self._notices[place] if 0 <= place < len(self._notices) else None

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
        now = self._view.station.clock.now()
        evening = at_minute(day_of(now), _CLOSING)
        evening = evening if evening > now else evening + timedelta(days=1)
        self.form.show_notice(self.chosen, now, evening)
        new = QCoreApplication.translate("counter", "알림 게시")
        save = QCoreApplication.translate("counter", "바꾼 내용 저장")
        lead = QCoreApplication.translate(
            "counter", "이 센터의 안내 화면에 차례로 보입니다. 짧을수록 멀리서 잘 읽힙니다."
        )
        title = verb_word(Verb.KEEP_NOTICES)
        self.name_frame(title, lead, new if self.chosen is None else save)
        self._judge()

    def _judge(self) -> None:
        why = self._view.why_not(Verb.KEEP_NOTICES)
        lacking = lacks(self.form.draft, self.chosen)
        self.remove.setEnabled(why is None and self.chosen is not None)
        if why is not None:
            self.allow(False, why_sentence(why))
        else:
            self.allow(lacking is None, "" if lacking is None else choice_word(lacking))

    def decide(self) -> None:
        put_up = QCoreApplication.translate("counter", "게시했습니다.")
        saved = QCoreApplication.translate("counter", "저장했습니다.")
        after = written(self.form.draft)
        self._change(self.chosen, after, put_up if self.chosen is None else saved)

    def _take_down(self) -> None:
        if self.chosen is not None:
            done = QCoreApplication.translate("counter", "알림을 내렸습니다.")
            self._change(self.chosen, None, done)

    def _change(self, before: Notice | None, after: Notice | None, done: str) -> None:
        picture = self._view.state.picture
        if picture is None:
            return
        self.allow(False)
        self.remove.setEnabled(False)
        ask = partial(_changed, picture.centre.id, before, after, new_key())

        def heard(outcome: Outcome[list[Notice]]) -> None:
            self.told.setText(done if isinstance(outcome, Done) else trouble_words(outcome))
            self.take(outcome, after)

        self._view.ask(ask, heard)

    def _ask(self) -> None:
        picture = self._view.state.picture
        if picture is not None:
            self._view.ask(lambda central: central.notices(picture.centre.id), self.take)

    def take(self, outcome: Outcome[list[Notice]], then: Notice | None = None) -> None:
        """`then`: the notice to stand on."""
        if isinstance(outcome, Done):
            self._list(outcome.value, then)
            if then is not None or self.chosen is not None or self.told.text():
                self._open_chosen()
        else:
            self.told.setText(trouble_words(outcome))
            self._judge()

    def _list(self, notices: list[Notice], then: Notice | None) -> None:
        self._notices, now = notices, self._view.station.clock.now()
        new = QCoreApplication.translate("counter", "새 알림")
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItem(f"+  {new}")
            for one in notices:
                self.list.addItem(f"[{choice_word(time_of(one, now))}]  {one.ko}")
            places = (place for place, one in enumerate(notices, 1) if one == then)
            self.list.setCurrentRow(next(places, 0))


def _changed(
    centre_id: str, before: Notice | None, after: Notice | None, key: str, central: Central
) -> list[Notice] | Refusal:
    """Reads central's list first: what a colleague wrote in the meantime stays."""
    newest = central.notices(centre_id)
    if isinstance(newest, Refusal):
        return newest
    wanted = SetNotices(notices=edited(newest, before, after))
    return central.set_notices(centre_id, wanted, key)
