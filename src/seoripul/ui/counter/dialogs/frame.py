"""What all dialogs share: a title, a body, a line that says what is lacking, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from seoripul.ui.counter.parts import button, label, name_button, rule
from seoripul.ui.counter.style import Look

CONFIRM_KEYS = "Ctrl+Return"


class FramedDialog(QDialog):
    """Esc leaves; Enter on the main button, or Ctrl+Enter anywhere, confirms when it can."""

    def __init__(self, parent: QWidget | None, look: Look, width: int) -> None:
        super().__init__(parent)
        self.look = look
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(look.px(width))
        self.heading, self.lead = label(role="title"), label(role="soft", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(look.px(12))
        self.lacking = label(role="caption", wrap=True)
        self.confirm, self.leave = button("primary"), button(clicked=self.reject)
        self.confirm.clicked.connect(lambda _=False: self.decide())
        self.confirm.setDefault(True)
        self.confirm.setObjectName("confirmButton")
        self.leave.setObjectName("leaveButton")
        for keys in (CONFIRM_KEYS, "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._confirm_by_key)
        self._lay_out()

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        side = self.look.px(26)
        down.setContentsMargins(side, self.look.px(22), side, self.look.px(20))
        down.setSpacing(self.look.px(14))
        down.addWidget(self.heading)
        down.addWidget(self.lead)
        down.addLayout(self.body, 1)
        down.addWidget(rule())
        across = QHBoxLayout()
        across.setSpacing(10)
        across.addWidget(self.lacking, 1)
        across.addWidget(self.leave)
        across.addWidget(self.confirm)
        down.addLayout(across)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Large letters on a small screen: no taller than the window it stands over."""
        super().showEvent(event)
        over = self.parentWidget()
        if over is not None and self.height() > over.window().height():
            self.resize(self.width(), over.window().height())

    def resize_within(self, wide: int, high: int) -> None:
        """Lengths at 100 %; never larger than the window it stands over."""
        over = self.parentWidget()
        room = over.window().size() if over is not None else QSize(1366, 768)
        self.setMinimumWidth(min(self.minimumWidth(), room.width()))
        self.resize(min(self.look.px(wide), room.width()), min(self.look.px(high), room.height()))

    def name_frame(self, title: str, lead: str, confirm: str, leave: str = "") -> None:
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        name_button(self.confirm, confirm, CONFIRM_KEYS)
        name_button(self.leave, leave or QCoreApplication.translate("counter", "닫기"), "Esc")

    def allow(self, possible: bool, lacking: str = "") -> None:
        """Whether the main button can be pressed, and if not, why, as visible text."""
        self.confirm.setEnabled(possible)
        self.confirm.setAccessibleDescription(lacking)
        self.lacking.setText(lacking)

    def decide(self) -> None:
        """What the main button does."""
        self.accept()

    def _confirm_by_key(self) -> None:
        if self.confirm.isEnabled():
            self.decide()


def top_left() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
