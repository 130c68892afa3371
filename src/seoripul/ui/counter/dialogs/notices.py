"""Notices on the lobby's boards, for the lead: put up, changed, taken down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from seoripul.api_client.central import Central, new_key
from seoripul.contract.centres import Notice, SetNotices
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.notices import edited, lacks, time_of, written
from seoripul.kiosk.counter.verbs import Verb
from seoripul.rules.seoul import at_minute, day_of
from seoripul.ui.counter.dialogs.kept_list import KeptListDialog, ListWords
from seoripul.ui.counter.dialogs.notice_form import NoticeForm
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word

_CLOSING = 18 * 60


class NoticesDialog(KeptListDialog[Notice]):
    verb = Verb.KEEP_NOTICES
    form: NoticeForm

    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, view, look, "notices")

    def make_words(self) -> ListWords:
        return ListWords(
            list=QCoreApplication.translate("counter", "알림 목록"),
            lead=QCoreApplication.translate(
                "counter", "이 센터의 안내 화면에 차례로 보입니다. 짧을수록 멀리서 잘 읽힙니다."
            ),
            new=QCoreApplication.translate("counter", "새 알림"),
            put_up=QCoreApplication.translate("counter", "알림 게시"),
            save=QCoreApplication.translate("counter", "바꾼 내용 저장"),
            take_out=QCoreApplication.translate("counter", "내리기"),
            was_put_up=QCoreApplication.translate("counter", "게시했습니다."),
            was_saved=QCoreApplication.translate("counter", "저장했습니다."),
            was_taken_out=QCoreApplication.translate("counter", "알림을 내렸습니다."),
        )

    def make_form(self) -> NoticeForm:
        return NoticeForm(self.look, self.judge)

    def line(self, one: Notice) -> str:
        now = self.view.station.clock.now()
        return f"[{choice_word(time_of(one, now))}]  {one.ko}"

    def open_one(self, one: Notice | None) -> None:
        now = self.view.station.clock.now()
        evening = at_minute(day_of(now), _CLOSING)
        evening = evening if evening > now else evening + timedelta(days=1)
        self.form.show_notice(one, now, evening)

    def written(self) -> Notice:
        return written(self.form.draft)

    def lacks(self) -> str:
        lacking = lacks(self.form.draft, self.chosen)
        return "" if lacking is None else choice_word(lacking)

    def question(self, centre_id: str) -> Callable[[Central], list[Notice] | Refusal]:
        return lambda central: central.notices(centre_id)

    def change(
        self, centre_id: str, before: Notice | None, after: Notice | None
    ) -> Callable[[Central], list[Notice] | Refusal]:
        return partial(_changed, centre_id, before, after, new_key())


def _changed(
    centre_id: str, before: Notice | None, after: Notice | None, key: str, central: Central
) -> list[Notice] | Refusal:
    """Reads central's list first: what a colleague wrote in the meantime stays."""
    newest = central.notices(centre_id)
    if isinstance(newest, Refusal):
        return newest
    wanted = SetNotices(notices=edited(newest, before, after))
    return central.set_notices(centre_id, wanted, key)
