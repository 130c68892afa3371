"""The top of the desk: where we are, who stands here, who waits, and who is logged in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout

from seoripul.kiosk.counter import desk, lines
from seoripul.kiosk.counter.office_time import clock
from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.parts import bar, button, label, name_button, put_icon
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import counter_word, in_korean

_MOST_WAITING = 5
_MOST_WAITING_LARGE = 4


class Head(QFrame):
    def __init__(self, view: CounterView, look: Look) -> None:
        super().__init__()
        self.setObjectName("head")
        self._view, self._look = view, look
        self._centre, self._counter = label(role="heading"), label(role="soft")
        self._serving_label, self._serving = label(role="caption"), label(role="number")
        self._serving_name = label(role="strong")
        self._waiting_label, self._waiting = label(role="caption"), label(role="heading")
        self._link_icon, self._link, self._clock = QLabel(), label(role="soft"), label("", "strong")
        self.menu = QMenu(self)
        self.clerk = button()
        self.clerk.setMenu(self.menu)
        self._serving_plate = self._plate(self._serving_label, self._serving, self._serving_name)
        self._waiting_plate = self._plate(self._waiting_label, self._waiting)
        self._lay_out()

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(20, 14, 20, 14)
        across.setSpacing(16)
        across.addWidget(self._logo())
        across.addLayout(_stacked(self._centre, self._counter))
        across.addStretch(1)
        across.addWidget(self._serving_plate)
        across.addWidget(self._waiting_plate)
        across.addStretch(1)
        link = QHBoxLayout()
        link.setSpacing(6)
        link.addStretch()
        link.addWidget(self._link_icon)
        link.addWidget(self._link)
        right = QVBoxLayout()
        right.setSpacing(2)
        self._clock.setAlignment(Qt.AlignmentFlag.AlignRight)
        right.addStretch()
        right.addWidget(self._clock)
        right.addLayout(link)
        right.addStretch()
        across.addLayout(right)
        across.addWidget(self.clerk)

    def _logo(self) -> QLabel:
        logo = QLabel()
        logo.setObjectName("logo")
        size = self._look.px(46)
        logo.setFixedSize(size, size)
        logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        logo.setPixmap(pixmap("landmark", self._look.colours.logo_ink, self._look.px(26)))
        return logo

    def _plate(self, caption: QLabel, *big: QLabel) -> QFrame:
        plate, inside = bar("plate", 12)
        inside.setContentsMargins(16, 6, 16, 6)
        caption.setWordWrap(False)
        inside.addWidget(caption)
        for each in big:
            inside.addWidget(each)
        plate.setMinimumHeight(self._look.px(60))
        return plate

    def refresh(self) -> None:
        state = self._view.state
        clerk, picture = state.clerk, state.picture
        if picture is not None:
            self._centre.setText(picture.centre.ko if in_korean() else picture.centre.en)
        no = clerk.counter_no if clerk else None
        self._counter.setText(
            counter_word(no)
            if no is not None
            else QCoreApplication.translate("counter", "창구를 정하지 않음")
        )
        here = state.day is None
        self._show_serving(here and no is not None)
        self._show_waiting(lines.waiting_numbers(picture, no))
        self._waiting_plate.setVisible(here)
        self._clock.setText(clock(self._view.now()))
        self._show_link(state.online)
        name_button(self.clerk, clerk.display_name if clerk else "", hint=_menu_hint())
        put_icon(self.clerk, "circle-user-round", self._look, self._look.colours.head_plate_ink)

    def _show_serving(self, has_counter: bool) -> None:
        state = self._view.state
        number, row = desk.here(state), desk.serving(state)
        self._serving_plate.setVisible(has_counter)
        self._serving_label.setText(QCoreApplication.translate("counter", "지금 모시는 번호"))
        self._serving.setText(str(number.ticket.number) if number else "—")
        self._serving_name.setText(row.masked_name if row else "")
        self._serving_name.setVisible(row is not None)

    def _show_waiting(self, numbers: tuple[int, ...]) -> None:
        self._waiting_label.setText(
            QCoreApplication.translate("counter", "대기 {n}명").format(n=len(numbers))
        )
        most = _MOST_WAITING if self._look.scale == 1 else _MOST_WAITING_LARGE
        shown = "  ".join(str(number) for number in numbers[:most])
        more = len(numbers) - most
        self._waiting.setText(f"{shown}  +{more}" if more > 0 else shown)
        self._waiting.setVisible(bool(numbers))

    def _show_link(self, online: bool) -> None:
        name = "circle-check" if online else "wifi-off"
        size = self._look.px(16)
        self._link_icon.setPixmap(pixmap(name, self._look.colours.head_soft_ink, size))
        self._link.setText(
            QCoreApplication.translate("counter", "연결됨")
            if online
            else QCoreApplication.translate("counter", "연결 끊김")
        )


def _stacked(*widgets: QLabel) -> QVBoxLayout:
    inside = QVBoxLayout()
    inside.setSpacing(0)
    inside.addStretch()
    for widget in widgets:
        inside.addWidget(widget)
    inside.addStretch()
    return inside


def _menu_hint() -> str:
    return QCoreApplication.translate("counter", "설정과 로그아웃")
