"""The roster of the counters, for the lead: when each is at work, and its lunch."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from seoripul.api_client.central import Central, new_key
from seoripul.contract.centres import Centre, SetShifts
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.kiosk.counter import duties
from seoripul.kiosk.counter.duties import Duty
from seoripul.kiosk.counter.verbs import Verb
from seoripul.ui.counter.dialogs.kept_list import KeptListDialog, ListWords
from seoripul.ui.counter.dialogs.shift_form import ShiftForm
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.duties import duty_words, idle_words

_USUAL: Final = Duty(1, 9 * 60, 18 * 60)
_LUNCH: Final = (12 * 60, 13 * 60)


class ShiftsDialog(KeptListDialog[Duty]):
    verb = Verb.KEEP_SHIFTS
    form: ShiftForm

    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        self._last = _USUAL
        super().__init__(parent, view, look, "shifts")

    def make_words(self) -> ListWords:
        return ListWords(
            list=QCoreApplication.translate("counter", "근무 목록"),
            lead=QCoreApplication.translate(
                "counter",
                "예상 대기시간과 번호표 마감이 이 근무표를 따릅니다. "
                "비어 있으면 모든 창구가 여는 시간 내내 일하는 것으로 셉니다.",
            ),
            new=QCoreApplication.translate("counter", "새 근무"),
            put_up=QCoreApplication.translate("counter", "근무 넣기"),
            save=QCoreApplication.translate("counter", "바꾼 내용 저장"),
            take_out=QCoreApplication.translate("counter", "빼기"),
            was_put_up=QCoreApplication.translate("counter", "근무를 넣었습니다."),
            was_saved=QCoreApplication.translate("counter", "저장했습니다."),
            was_taken_out=QCoreApplication.translate("counter", "근무를 뺐습니다."),
        )

    @property
    def _counters(self) -> tuple[int, ...]:
        picture = self.view.state.picture
        return tuple(one.no for one in picture.counters) if picture else ()

    def make_form(self) -> ShiftForm:
        return ShiftForm(self.look, self._counters, self.judge)

    def line(self, one: Duty) -> str:
        return duty_words(one)

    def open_one(self, one: Duty | None) -> None:
        offered = duties.next_duty(self.kept, self._counters, self._last)
        self.form.show_duty(one or offered, _LUNCH)

    def written(self) -> Duty:
        return self.form.draft

    def lacks(self) -> str:
        lacking = duties.lacks(self.form.draft, self.chosen, self.kept)
        return "" if lacking is None else choice_word(lacking)

    def then(self, before: Duty | None, after: Duty | None) -> Duty | None:
        """After a new one the next counter is offered, with the same times."""
        self._last = after or self._last
        return None if before is None else after

    def question(self, centre_id: str) -> Callable[[Central], list[Duty] | Refusal]:
        return lambda central: _read(centre_id, central)

    def change(
        self, centre_id: str, before: Duty | None, after: Duty | None
    ) -> Callable[[Central], list[Duty] | Refusal]:
        return partial(_changed, centre_id, before, after, new_key())

    def judge(self) -> None:
        """Beside what the form lacks: counters that the roster forgets."""
        super().judge()
        if not self.lacking.text():
            idle = duties.idle_counters(self.kept, self._counters)
            self.lacking.setText(idle_words(idle))


def own_centre(centre_id: str, central: Central) -> Centre | Refusal:
    heard = central.centres()
    if isinstance(heard, Refusal):
        return heard
    found = next((one for one in heard if one.name.id == centre_id), None)
    return found or refuse(RefusalCode.NOT_FOUND, 404)


def _read(centre_id: str, central: Central) -> list[Duty] | Refusal:
    heard = own_centre(centre_id, central)
    return heard if isinstance(heard, Refusal) else _duties(heard)


def _changed(
    centre_id: str, before: Duty | None, after: Duty | None, key: str, central: Central
) -> list[Duty] | Refusal:
    """Reads central's roster first: what a colleague wrote in the meantime stays."""
    newest = _read(centre_id, central)
    if isinstance(newest, Refusal):
        return newest
    shifts = duties.shifts_of(duties.edited(newest, before, after))
    heard = central.set_shifts(centre_id, SetShifts(shifts=shifts), key)
    return heard if isinstance(heard, Refusal) else _duties(heard)


def _duties(centre: Centre) -> list[Duty]:
    return list(duties.duties_of(centre.shifts))
