"""The caller as a bar of one line, over whatever program the clerk works in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QMouseEvent, QMoveEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from seoripul.kiosk.counter import bar, desk, lines, subjects
from seoripul.kiosk.counter.bar import Box
from seoripul.kiosk.counter.bells import at_desk
from seoripul.kiosk.counter.idle import Attention, attention, seconds_left
from seoripul.kiosk.counter.verbs import Verb
from seoripul.ui.counter.icons import pixmap
from seoripul.ui.counter.marks import VERB_ICONS
from seoripul.ui.counter.parts import button, label, name_button, put_icon, set_tone
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.bells import bell_words
from seoripul.ui.counter.words.list import counter_word
from seoripul.ui.counter.words.notes import note_words
from seoripul.ui.counter.words.numbers import number_state_word, people
from seoripul.ui.counter.words.verbs import verb_word, why_sentence

_MOVED_MS = 400
"""The bar has come to rest."""


def _box(area: QRect) -> Box:
    return Box(area.x(), area.y(), area.width(), area.height())


@dataclass(frozen=True)
class BarDoes:
    """What the program does for the bar."""

    back: Callable[[], None]
    """To the whole desk."""
    hand_over: Callable[[], None]
    """Papers need the whole desk."""
    moved: Callable[[tuple[int, int]], None]


class CallerBar(QFrame):
    def __init__(self, view: CounterView, look: Look, does: BarDoes) -> None:
        flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags | Qt.WindowType.Tool)
        self.setObjectName("callerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._view, self._look, self._does = view, look, does
        self._grip, self._counter = QLabel(), label(role="soft")
        self.number, self._state = label(role="barNumber"), label(role="strong")
        self.waiting, self.said = label(role="strong"), label()
        self.buttons = {verb: button(clicked=self._presses(verb)) for verb in bar.VERBS}
        self.back = button("quiet", "barBack", does.back)
        self._trouble = ""
        self._rest = QTimer(self, singleShot=True, interval=_MOVED_MS)
        self._rest.timeout.connect(lambda: does.moved((self.x(), self.y())))
        self._lay_out()
        view.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        self._grip.setPixmap(pixmap("grip-vertical", self._look.colours.ink_soft, 20))
        self._grip.setCursor(Qt.CursorShape.SizeAllCursor)
        self.number.setMinimumWidth(self._look.px(72))
        self.said.setFixedWidth(330)
        across = QHBoxLayout(self)
        across.setContentsMargins(10, 4, 6, 4)
        across.setSpacing(10)
        for each in (self._grip, self._counter, self.number, self._state, self.waiting):
            across.addWidget(each)
        for made in self.buttons.values():
            across.addWidget(made)
        across.addWidget(self.said)
        across.addWidget(self.back)

    def place(self, wanted: tuple[int, int] | None) -> None:
        """Where the clerk left it, if that is still on a screen."""
        self.adjustSize()
        boxes = [_box(one.availableGeometry()) for one in QGuiApplication.screens()]
        self.move(*bar.place_of(wanted, (self.width(), self.height()), boxes))

    def tell_trouble(self, trouble: str) -> None:
        """Something about the bar itself, said until the next deed."""
        self._trouble = trouble
        self.refresh()

    def press(self, verb: Verb) -> None:
        """A button here, or a key heard from anywhere."""
        self._view.touch()
        self._trouble = ""
        meant = subjects.meant(self._view.state, verb)
        if self._view.blocked(meant):
            return
        if meant is Verb.HAND_OVER:
            self._does.hand_over()
        else:
            self._view.do_number(meant)

    def _presses(self, verb: Verb) -> Callable[[], None]:
        return lambda: self.press(verb)

    def refresh(self) -> None:
        state = self._view.state
        if state.clerk is None:
            return
        own, here = desk.counter_no(state), desk.here(state)
        self._counter.setText(counter_word(own) if own is not None else "")
        self.number.setText(str(here.ticket.number) if here else "—")
        self._state.setText(number_state_word(here.ticket.state) if here else "")
        waiting = QCoreApplication.translate("counter", "대기 {people}")
        self.waiting.setText(waiting.format(people=people(lines.waiting_at(state.picture, own))))
        for place, made in self.buttons.items():
            self._show_button(made, subjects.meant(state, place))
        self._say(*self._to_say())
        name_button(self.back, QCoreApplication.translate("counter", "전체 화면으로"), "")
        put_icon(self.back, "maximize-2", self._look)
        self.back.setText("")

    def _show_button(self, made: QPushButton, verb: Verb) -> None:
        why = self._view.why_not(verb)
        made.setEnabled(why is None)
        name_button(made, verb_word(verb), hint="" if why is None else why_sentence(why))
        colours = self._look.colours
        put_icon(made, VERB_ICONS[verb], self._look)
        made.setProperty("role", "primary" if verb is Verb.CALL_NEXT else "")
        if verb is Verb.CALL_NEXT:
            put_icon(made, VERB_ICONS[verb], self._look, colours.accent_ink)

    def _to_say(self) -> tuple[str, str]:
        """What matters most: the end of the shift, a bell, central away, then the last deed."""
        view = self._view
        if attention(view.watch, view.beat()) is Attention.WARNED:
            told = QCoreApplication.translate("counter", "{n}초 뒤 로그아웃 · 여기를 누르면 계속")
            return "warn", told.format(n=seconds_left(view.watch, view.beat()))
        if (bells := at_desk(view.state)) and view.state.online:
            return "bad", f"{bells[0].name}: {bell_words(bells[0], view.now())}"
        if not view.state.online:
            return "warn", QCoreApplication.translate("counter", "중앙과 연결이 끊겼습니다.")
        if self._trouble:
            return "bad", self._trouble
        return note_words(view.state.note) if view.state.note is not None else ("", "")

    def _say(self, tone: str, sentence: str) -> None:
        set_tone(self.said, tone)
        cut = self.said.fontMetrics().elidedText(
            sentence, Qt.TextElideMode.ElideRight, self.said.width()
        )
        self.said.setText(cut)
        self.said.setToolTip(sentence)
        self.said.setAccessibleName(sentence)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(super().sizeHint().width(), self._look.px(48))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Held anywhere but on a button, the bar is moved."""
        self._view.touch()
        handle = self.windowHandle()
        if event.button() is Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802
        super().moveEvent(event)
        if self.isVisible():
            self._rest.start()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """However it is closed, the desk comes back."""
        self._rest.stop()
        event.accept()
        self._does.back()
