"""Accounts of a centre, for its lead: a new one, and a colleague's roles, password and lock."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from seoripul.api_client.central import new_key
from seoripul.contract.people import ChangeStaff, Staff
from seoripul.kiosk.counter import accounts
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.results import Done
from seoripul.ui.counter.dialogs.account_form import AccountForm
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.parts import button, label, name_button, put_icon
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.verbs import verb_word


class StaffDialog(FramedDialog):
    """The first line of the list is a new account; another line opens that colleague's."""

    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, look, 860)
        self.setObjectName("staffDialog")
        self._view = view
        self._staff: list[Staff] = []
        self.list = QListWidget()
        self.list.setObjectName("staffList")
        self.unlock = button(clicked=self._unlock)
        self.active = button(name="activeButton", clicked=self._switch)
        self.form = AccountForm(self._judge)
        self.told = label(role="strong", wrap=True)
        self._lay_out_body()
        self._name()
        self.list.currentRowChanged.connect(lambda _: self._open_chosen())
        self._list_staff([], "")
        self._open_chosen()
        self._ask()
        self.list.setFocus()

    @property
    def chosen(self) -> Staff | None:
        """None: the line of a new account."""
        place = self.list.currentRow() - 1
        return self._staff[place] if 0 <= place < len(self._staff) else None

    def _lay_out_body(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(self.look.px(28))
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        below = QHBoxLayout()
        below.addWidget(self.unlock)
        below.addWidget(self.active)
        below.addStretch()
        left.addLayout(below)
        across.addLayout(left, 5)
        across.addWidget(self.form, 4)
        self.body.addLayout(across, 1)
        self.body.addWidget(self.told)

    def _name(self) -> None:
        name_button(self.unlock, QCoreApplication.translate("counter", "잠금 해제"))
        put_icon(self.unlock, "lock-keyhole", self.look)
        self.list.setAccessibleName(QCoreApplication.translate("counter", "직원 목록"))

    def _open_chosen(self) -> None:
        member = self.chosen
        new = QCoreApplication.translate("counter", "계정 만들기")
        save = QCoreApplication.translate("counter", "바꾼 내용 저장")
        self.name_frame(verb_word(Verb.KEEP_STAFF), "", new if member is None else save)
        self.form.show_account(member)
        self._judge()

    def _judge(self) -> None:
        clerk = self._view.state.clerk
        lacking = accounts.lacks(self.form.draft, self.chosen, clerk.staff_id if clerk else "")
        self.allow(lacking is None, "" if lacking is None else choice_word(lacking))
        self._judge_unlock()
        self._judge_active()

    def _judge_unlock(self) -> None:
        locked = self.chosen is not None and self.chosen.locked
        self.unlock.setEnabled(locked)
        why = QCoreApplication.translate("counter", "잠긴 계정을 고르면 풀 수 있습니다.")
        self.unlock.setToolTip("" if locked else why)
        self.unlock.setAccessibleDescription("" if locked else why)

    def _judge_active(self) -> None:
        """An account is closed, never deleted: the journal names whoever did something."""
        member, clerk = self.chosen, self._view.state.clerk
        closed = member is not None and not member.active
        close = QCoreApplication.translate("counter", "사용 중지")
        name_button(
            self.active, QCoreApplication.translate("counter", "다시 사용") if closed else close
        )
        put_icon(self.active, "check" if closed else "circle-slash", self.look)
        own = member is not None and clerk is not None and member.id == clerk.staff_id
        self.active.setEnabled(member is not None and not own)
        nobody = QCoreApplication.translate("counter", "계정을 고르면 사용을 중지할 수 있습니다.")
        mine = QCoreApplication.translate("counter", "자기 계정은 중지할 수 없습니다.")
        why = mine if own else nobody if member is None else ""
        self.active.setToolTip(why)
        self.active.setAccessibleDescription(why)

    def _ask(self, then: str = "") -> None:
        self._view.ask(lambda central: central.staff(), lambda heard: self.take(heard, then))

    def take(self, outcome: Outcome[list[Staff]], then: str = "") -> None:
        """`then`: the account to stand on."""
        if not isinstance(outcome, Done):
            self.told.setText(trouble_words(outcome))
            return
        self._list_staff(outcome.value, then)
        if then:
            self._open_chosen()

    def _list_staff(self, staff: list[Staff], chosen_id: str) -> None:
        """Where nobody is chosen it stays with the new account, and with what was typed."""
        self._staff = staff
        new = QCoreApplication.translate("counter", "새 계정")
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([f"+  {new}", *map(staff_words, staff)])
            places = (place for place, one in enumerate(staff, 1) if one.id == chosen_id)
            self.list.setCurrentRow(next(places, 0))

    def decide(self) -> None:
        member, picture, key = self.chosen, self._view.state.picture, new_key()
        if member is not None:
            command = accounts.change(self.form.draft, member)
            self._change(member, command, QCoreApplication.translate("counter", "저장했습니다."))
        elif picture is not None:
            new = accounts.new(self.form.draft, picture.centre.id)
            self._view.ask(lambda central: central.add_staff(new, key), self._added)

    def _added(self, outcome: Outcome[Staff]) -> None:
        if not isinstance(outcome, Done):
            self.told.setText(trouble_words(outcome))
            return
        made = QCoreApplication.translate("counter", "{name} 님의 계정을 만들었습니다.")
        self.told.setText(made.format(name=outcome.value.display_name))
        self._ask(outcome.value.id)

    def _unlock(self) -> None:
        if self.chosen is not None:
            done = QCoreApplication.translate("counter", "잠금을 풀었습니다.")
            self._change(self.chosen, ChangeStaff(unlock=True), done)

    def _switch(self) -> None:
        """Close the chosen account, or open it again."""
        member = self.chosen
        if member is None:
            return
        closed = QCoreApplication.translate(
            "counter", "사용을 중지했습니다. 로그인해 있었다면 바로 끝납니다."
        )
        opened = QCoreApplication.translate("counter", "다시 쓸 수 있습니다.")
        done = closed if member.active else opened
        self._change(member, ChangeStaff(active=not member.active), done)

    def _change(self, member: Staff, command: ChangeStaff, done: str) -> None:
        key = new_key()

        def heard(outcome: Outcome[Staff]) -> None:
            self.told.setText(done if isinstance(outcome, Done) else trouble_words(outcome))
            if isinstance(outcome, Done):
                self._ask(member.id)

        self._view.ask(lambda central: central.change_staff(member.id, command, key), heard)


def staff_words(member: Staff) -> str:
    """One line: name, login, what they do, and whether the account is locked or closed."""
    marks = []
    if member.locked:
        marks.append(QCoreApplication.translate("counter", "잠김"))
    if not member.active:
        marks.append(QCoreApplication.translate("counter", "사용 안 함"))
    roles = " · ".join(choice_word(role) for role in member.roles)
    told = f"{member.display_name} ({member.login})   {roles}"
    return f"{told}   [{', '.join(marks)}]" if marks else told
