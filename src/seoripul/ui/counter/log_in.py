"""Log-in: account, password, counter; a refusal says clearly what to do."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from seoripul.contract.centres import Centre
from seoripul.contract.people import LoggedIn
from seoripul.contract.refusals import Refusal
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.station.results import Done, NotReached, Refused
from seoripul.ui.counter.drop_down import DropDown
from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.menu import Options
from seoripul.ui.counter.parts import button, card, label, name_button, put_icon
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import counter_word
from seoripul.ui.counter.words.refusals import refusal_sentence

_USUAL_COUNTERS = 9


class LogInPage(QWidget):
    def __init__(
        self, view: CounterView, look: Look, options: Options, last_counter: int | None = None
    ) -> None:
        """`last_counter`: chosen at this desk before."""
        super().__init__()
        self._last_counter = last_counter
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._view, self._look = view, look
        self.login, self.password, self.counter = QLineEdit(), QLineEdit(), DropDown()
        self.enter = button("primary", "logInButton", self._try)
        self.told = label(role="error", wrap=True)
        self.told.setObjectName("logInTold")
        self._options = options
        self._furnish()
        self._lay_out()
        self._say_why(view.ended)
        self.login.setFocus()

    def _furnish(self) -> None:
        self.login.setObjectName("loginField")
        self.password.setObjectName("passwordField")
        self.counter.setObjectName("counterField")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._offer_counters(range(1, _USUAL_COUNTERS + 1))
        self._view.ask(lambda central: central.centres(), self._take_centres)
        name_button(self.enter, QCoreApplication.translate("counter", "로그인"), "Enter")

    def _offer_counters(self, numbers: Iterable[int]) -> None:
        """Typing a counter's digit chooses it; the last choice stays."""
        chosen = self.counter.currentData()
        before = self._last_counter if chosen is None else chosen
        self.counter.clear()
        for no in numbers:
            self.counter.addItem(counter_word(no), no)
        self.counter.addItem(QCoreApplication.translate("counter", "창구 없음"), None)
        kept = self.counter.findData(before) if before is not None else 0
        self.counter.setCurrentIndex(max(0, kept))

    def _take_centres(self, outcome: Outcome[list[Centre]]) -> None:
        """Only the counters this centre has, if central tells."""
        device = self._view.station.config.device
        if isinstance(outcome, Done) and device is not None:
            here = (c.counters for c in outcome.value if c.name.id == device.centre_id)
            counters = next(here, ())
            if counters:
                self._offer_counters(counter.no for counter in counters)

    def _lay_out(self) -> None:
        frame, inside = card(36)
        frame.setFixedWidth(self._look.px(480))
        inside.setSpacing(self._look.px(8))
        inside.addWidget(self._logo(), 0, Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(6)
        inside.addWidget(label(QCoreApplication.translate("counter", "예약 수령 창구"), "title"))
        inside.addWidget(
            label(QCoreApplication.translate("counter", "직원 계정으로 로그인하세요."), "soft")
        )
        inside.addSpacing(self._look.px(10))
        fields: tuple[tuple[str, QWidget], ...] = (
            (QCoreApplication.translate("counter", "아이디"), self.login),
            (QCoreApplication.translate("counter", "비밀번호"), self.password),
            (QCoreApplication.translate("counter", "창구 번호"), self.counter),
        )
        for name, field in fields:
            inside.addWidget(label(name, "label"))
            inside.addWidget(field)
            field.setAccessibleName(name)
        inside.addSpacing(6)
        inside.addWidget(self.told)
        inside.addWidget(self.enter)
        inside.addLayout(self._looks())
        down = QVBoxLayout(self)
        down.addStretch()
        down.addWidget(frame, 0, Qt.AlignmentFlag.AlignHCenter)
        down.addStretch()

    def _logo(self) -> QLabel:
        made = QLabel()
        made.setPixmap(pixmap("landmark", self._look.colours.accent_deep, self._look.px(40)))
        return made

    def _looks(self) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(2)
        across.addStretch()
        looks = (
            (
                "globe",
                QCoreApplication.translate("counter", "English"),
                self._options.toggle_language,
            ),
            (
                "a-large-small",
                QCoreApplication.translate("counter", "큰 글씨"),
                self._options.toggle_large,
            ),
            (
                "contrast",
                QCoreApplication.translate("counter", "고대비"),
                self._options.toggle_contrast,
            ),
        )
        for icon, name, toggled in looks:
            made = button("quiet", clicked=toggled)
            name_button(made, name)
            put_icon(made, icon, self._look)
            across.addWidget(made)
        across.addStretch()
        return across

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter logs in from any field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._try()
            return
        super().keyPressEvent(event)

    def _try(self) -> None:
        login, password = self.login.text().strip(), self.password.text()
        if not login or not password:
            missing = QCoreApplication.translate("counter", "아이디와 비밀번호를 적으세요.")
            self._say(missing, self.login if not login else self.password)
            return
        counter_no = self.counter.currentData()
        self.enter.setEnabled(False)
        self.told.setText(QCoreApplication.translate("counter", "확인하고 있습니다…"))
        shift = self._view.station.shift
        self._view.background.run(
            lambda: shift.log_in(login, password, counter_no),
            self._answered,
            lambda _: self._answered(NotReached()),
        )

    def _answered(self, outcome: Outcome[LoggedIn]) -> None:
        self.enter.setEnabled(True)
        self.password.clear()
        if isinstance(outcome, Done):
            self._view.begin(outcome.value)
        elif isinstance(outcome, Refused):
            self._say(refusal_sentence(outcome.refusal), self.password)
        else:
            away = QCoreApplication.translate(
                "counter", "중앙과 연결되지 않습니다. 네트워크를 확인하고 다시 하세요."
            )
            self._say(away, self.enter)

    def _say_why(self, ended: Refusal | None) -> None:
        self.told.setText(refusal_sentence(ended) if ended is not None else "")

    def _say(self, sentence: str, go_to: QWidget) -> None:
        self.told.setText(sentence)
        self.told.setAccessibleName(sentence)
        go_to.setFocus()
