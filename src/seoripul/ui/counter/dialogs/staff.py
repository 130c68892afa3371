"""Accounts of a centre, for its lead: who there is, a new one, and unlocking."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from seoripul.api_client.central import new_key
from seoripul.contract.people import AddStaff, ChangeStaff, Role, Staff
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.results import Done
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dialogs.pairing import trouble_words
from seoripul.ui.counter.parts import button, label, name_button, put_icon
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.verbs import verb_word


class StaffDialog(FramedDialog):
    def __init__(self, parent: QWidget | None, view: CounterView, look: Look) -> None:
        super().__init__(parent, look, 860)
        self.setObjectName("staffDialog")
        self._view = view
        self._staff: list[Staff] = []
        self.list = QListWidget()
        self.list.setObjectName("staffList")
        self.unlock = button(clicked=self._unlock)
        self.login, self.shown_name, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.roles = {role: QCheckBox() for role in Role}
        self.told = label(role="strong", wrap=True)
        self._lay_out_body()
        self._connect()
        self._name()
        self._judge()
        self._ask()
        self.list.setFocus()

    def _lay_out_body(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(self.look.px(28))
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignLeft)
        across.addLayout(left, 5)
        across.addLayout(self._form(), 4)
        self.body.addLayout(across, 1)
        self.body.addWidget(self.told)

    def _form(self) -> QVBoxLayout:
        down = QVBoxLayout()
        down.setSpacing(6)
        down.addWidget(label(QCoreApplication.translate("counter", "새 계정"), "heading"))
        fields = (
            (QCoreApplication.translate("counter", "아이디"), self.login),
            (QCoreApplication.translate("counter", "화면에 나올 이름"), self.shown_name),
            (QCoreApplication.translate("counter", "첫 비밀번호"), self.password),
        )
        for name, field in fields:
            down.addWidget(label(name, "label"))
            down.addWidget(field)
            field.setAccessibleName(name)
        grid = QGridLayout()
        for place, (role, box) in enumerate(self.roles.items()):
            box.setText(choice_word(role))
            box.setAccessibleName(choice_word(role))
            grid.addWidget(box, place // 2, place % 2)
        down.addWidget(label(QCoreApplication.translate("counter", "맡은 일"), "label"))
        down.addLayout(grid)
        down.addStretch()
        return down

    def _connect(self) -> None:
        for field in (self.login, self.shown_name, self.password):
            field.textChanged.connect(lambda _: self._judge())
        for box in self.roles.values():
            box.toggled.connect(lambda _: self._judge())
        self.list.currentRowChanged.connect(lambda _: self._judge_unlock())

    def _name(self) -> None:
        self.name_frame(
            verb_word(Verb.KEEP_STAFF), "", QCoreApplication.translate("counter", "계정 만들기")
        )
        name_button(self.unlock, QCoreApplication.translate("counter", "잠금 해제"))
        put_icon(self.unlock, "lock-keyhole", self.look)
        self.list.setAccessibleName(QCoreApplication.translate("counter", "직원 목록"))

    def _judge(self) -> None:
        filled = all(f.text().strip() for f in (self.login, self.shown_name, self.password))
        chosen = any(box.isChecked() for box in self.roles.values())
        lacking = ""
        if not filled:
            lacking = QCoreApplication.translate("counter", "아이디, 이름, 첫 비밀번호를 적으세요.")
        elif not chosen:
            lacking = QCoreApplication.translate("counter", "맡은 일을 하나 이상 고르세요.")
        self.allow(not lacking, lacking)
        self._judge_unlock()

    def _judge_unlock(self) -> None:
        place = self.list.currentRow()
        locked = 0 <= place < len(self._staff) and self._staff[place].locked
        self.unlock.setEnabled(locked)
        why = QCoreApplication.translate("counter", "잠긴 계정을 고르면 풀 수 있습니다.")
        self.unlock.setToolTip("" if locked else why)
        self.unlock.setAccessibleDescription("" if locked else why)

    def _ask(self) -> None:
        self._view.ask(lambda central: central.staff(), self.take)

    def take(self, outcome: Outcome[list[Staff]]) -> None:
        if not isinstance(outcome, Done):
            self.told.setText(trouble_words(outcome))
            return
        self._staff = outcome.value
        self.list.clear()
        for member in self._staff:
            self.list.addItem(QListWidgetItem(staff_words(member)))
        self.list.setCurrentRow(0)

    def decide(self) -> None:
        picture = self._view.state.picture
        if picture is None:
            return
        command = AddStaff(
            login=self.login.text().strip(),
            display_name=self.shown_name.text().strip(),
            password=self.password.text(),
            roles=tuple(role for role, box in self.roles.items() if box.isChecked()),
            centre_id=picture.centre.id,
        )
        key = new_key()
        self._view.ask(lambda central: central.add_staff(command, key), self._added)

    def _added(self, outcome: Outcome[Staff]) -> None:
        if not isinstance(outcome, Done):
            self.told.setText(trouble_words(outcome))
            return
        for field in (self.login, self.shown_name, self.password):
            field.clear()
        made = QCoreApplication.translate("counter", "{name} 님의 계정을 만들었습니다.")
        self.told.setText(made.format(name=outcome.value.display_name))
        self._ask()

    def _unlock(self) -> None:
        member, key = self._staff[self.list.currentRow()], new_key()
        command = ChangeStaff(unlock=True)
        self._view.ask(
            lambda central: central.change_staff(member.id, command, key), self._unlocked
        )

    def _unlocked(self, outcome: Outcome[Staff]) -> None:
        done = QCoreApplication.translate("counter", "잠금을 풀었습니다.")
        self.told.setText(done if isinstance(outcome, Done) else trouble_words(outcome))
        self._ask()


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
