"""The fields of one account: login, name, password and roles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from seoripul.contract.people import Role, Staff
from seoripul.kiosk.counter.accounts import AccountDraft, draft_of
from seoripul.ui.counter.parts import label
from seoripul.ui.counter.words.choices import choice_word


class AccountForm(QWidget):
    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__()
        self._title, self._password_label = label(role="heading"), label(role="label")
        self._hint = label(role="caption", wrap=True)
        self.login, self.shown_name, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.roles = {role: QCheckBox(choice_word(role)) for role in Role}
        self._lay_out()
        for field in (self.login, self.shown_name, self.password):
            field.textChanged.connect(lambda _: changed())
        for role, box in self.roles.items():
            box.setAccessibleName(choice_word(role))
            box.toggled.connect(lambda _: changed())

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(6)
        down.addWidget(self._title)
        login = label(QCoreApplication.translate("counter", "아이디"), "label")
        name = label(QCoreApplication.translate("counter", "화면에 나올 이름"), "label")
        pairs = ((login, self.login), (name, self.shown_name))
        for words, field in (*pairs, (self._password_label, self.password)):
            down.addWidget(words)
            down.addWidget(field)
            _name_field(field, words)
        grid = QGridLayout()
        for place, box in enumerate(self.roles.values()):
            grid.addWidget(box, place // 2, place % 2)
        down.addWidget(label(QCoreApplication.translate("counter", "맡은 일"), "label"))
        down.addLayout(grid)
        down.addSpacing(4)
        down.addWidget(self._hint)
        down.addStretch()

    @property
    def draft(self) -> AccountDraft:
        roles = frozenset(role for role, box in self.roles.items() if box.isChecked())
        return AccountDraft(self.login.text(), self.shown_name.text(), self.password.text(), roles)

    def show_account(self, member: Staff | None) -> None:
        """None: an empty form for a new one."""
        draft = draft_of(member)
        with QSignalBlocker(self.login), QSignalBlocker(self.shown_name):
            self.login.setText(draft.login)
            self.shown_name.setText(draft.name)
        with QSignalBlocker(self.password):
            self.password.clear()
        for role, box in self.roles.items():
            with QSignalBlocker(box):
                box.setChecked(role in draft.roles)
        self.login.setEnabled(member is None)
        self._say_whose(member)

    def _say_whose(self, member: Staff | None) -> None:
        new = QCoreApplication.translate("counter", "새 계정")
        self._title.setText(new if member is None else member.display_name)
        self._password_label.setText(
            QCoreApplication.translate("counter", "첫 비밀번호")
            if member is None
            else QCoreApplication.translate("counter", "새 비밀번호 (그대로 두려면 비워 두세요)")
        )
        self._hint.setText(
            QCoreApplication.translate(
                "counter", "비밀번호나 맡은 일을 바꾸면 그 직원은 다시 로그인해야 합니다."
            )
        )
        self._hint.setVisible(member is not None)
        _name_field(self.password, self._password_label)


def _name_field(field: QLineEdit, words: QLabel) -> None:
    field.setAccessibleName(words.text())
