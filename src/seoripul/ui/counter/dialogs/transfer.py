"""Where a number goes on: another line, or one particular counter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from seoripul.contract.pickup import DeskPicture
from seoripul.contract.queue import ChangeTicket, QueueRow
from seoripul.kiosk.counter.transfers import Where, command, counters_for, lines_for
from seoripul.ui.counter.dialogs.choices import Choices
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.list import ticket_word
from seoripul.ui.counter.words.numbers import line_word, where_words


class TransferDialog(FramedDialog):
    def __init__(
        self,
        parent: QWidget | None,
        look: Look,
        picture: DeskPicture | None,
        row: QueueRow,
        own: int | None,
        decided: Callable[[ChangeTicket], None],
    ) -> None:
        """`own`: this counter, which is no place to send somebody to."""
        super().__init__(parent, look, 700)
        self.setObjectName("transferDialog")
        self._tell_decided = decided
        self._where: Where | None = None
        deed = QCoreApplication.translate("counter", "이관")
        lead = QCoreApplication.translate(
            "counter", "{ticket} · {line}\n번호와 처음 기다린 시각은 그대로입니다."
        )
        ticket = ticket_word(row.ticket.number)
        self.name_frame(deed, lead.format(ticket=ticket, line=line_word(row.ticket.line)), deed)
        lines, counters = lines_for(picture, row), counters_for(picture, own)
        self.lines = Choices(lines, self._choose, 2, where_words)
        self.counters = Choices(counters, self._choose, 2, where_words, len(lines) + 1)
        self.lines.title.setText(QCoreApplication.translate("counter", "다른 업무로"))
        self.counters.title.setText(QCoreApplication.translate("counter", "한 창구로"))
        for each in (self.lines, self.counters):
            self.body.addWidget(each)
            each.setVisible(bool(each.buttons))
        self._show()
        self._begin()

    def _begin(self) -> None:
        first = self.lines if self.lines.buttons else self.counters
        if first.buttons:
            first.take_focus()

    def _choose(self, where: Where) -> None:
        self._where = where
        self._show()

    def _show(self) -> None:
        self.lines.show_chosen(self._where)
        self.counters.show_chosen(self._where)
        lacking = QCoreApplication.translate("counter", "보낼 곳을 고르세요.")
        if not self.lines.buttons and not self.counters.buttons:
            lacking = QCoreApplication.translate("counter", "지금 보낼 수 있는 곳이 없습니다.")
        self.allow(self._where is not None, "" if self._where is not None else lacking)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The digits go on from the lines to the counters."""
        text = event.text()
        groups = (self.lines, self.counters)
        if not (text.isdigit() and any(group.digit(int(text)) for group in groups)):
            super().keyPressEvent(event)

    def decide(self) -> None:
        self.accept()
        if self._where is not None:
            self._tell_decided(command(self._where))
