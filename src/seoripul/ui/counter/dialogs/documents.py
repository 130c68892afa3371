"""Choose documents and copies: type to find, Enter to add ("토지 3": three), +/− for copies."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from seoripul.contract.catalogue import Document
from seoripul.kiosk.counter.search import initial
from seoripul.kiosk.counter.typed_copies import copies_typed
from seoripul.ui.counter.dialogs.fee_lines import FEE_ROLE, FeeLines
from seoripul.ui.counter.parts import button, empty, label, name_button, scroller
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.list import copies_words, in_korean, won


class Documents(QWidget):
    """`changed(code, copies)`: 0 copies takes a document out."""

    def __init__(
        self,
        look: Look,
        changed: Callable[[str, int], None],
        remark: Callable[[Document], str] = lambda document: "",
        title: QLabel | None = None,
    ) -> None:
        """`remark`: what a clerk should know of a document before choosing it."""
        super().__init__()
        self._look, self._tell_changed, self._remark = look, changed, remark
        numbered = QCoreApplication.translate("counter", "1  서류")
        self._title = title or label(numbered, "heading")
        self._catalogue: Sequence[Document] = ()
        self._copies: dict[str, int] = {}
        self.search = FindField(self._step, self._add_current)
        self.search.setObjectName("documentSearch")
        self.list = QListWidget()
        self.list.setObjectName("documentList")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setItemDelegate(FeeLines(self.list))
        self.list.setMinimumHeight(look.px(150))
        self.list.itemActivated.connect(self._add)
        self.list.itemClicked.connect(self._add)
        self.search.textChanged.connect(self._list)
        self._chosen = QVBoxLayout()
        self._chosen.setSpacing(6)
        self._lay_out()

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        down.addWidget(self._title)
        down.addWidget(self.search)
        down.addWidget(self.list, 3)
        inside = QWidget()
        inside.setLayout(self._chosen)
        self._chosen.setContentsMargins(0, 0, 6, 0)
        self.taken = scroller(inside)
        self.taken.setMinimumHeight(self._look.px(130))
        down.addWidget(self.taken, 2)
        words = QCoreApplication.translate("counter", "서류 이름으로 찾기")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.list.setAccessibleName(QCoreApplication.translate("counter", "예약할 수 있는 서류"))

    def show_catalogue(self, catalogue: Sequence[Document]) -> None:
        """What can be chosen; copies chosen before are named from now on."""
        self._catalogue = catalogue
        self._list(self.search.text())
        copies, self._copies = self._copies, {}
        self.show_copies(copies)

    def say_again(self) -> None:
        """The remarks have changed."""
        self._list(self.search.text())

    def show_copies(self, copies: Mapping[str, int]) -> None:
        if copies == self._copies:
            return
        self._copies = dict(copies)
        empty(self._chosen)
        by_code = {document.code: document for document in self._catalogue}
        for code, count in copies.items():
            if code in by_code:
                self._chosen.addWidget(self._line(by_code[code], count))
        self._chosen.addStretch()

    def _line(self, document: Document, count: int) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(6)
        across.addWidget(label(name_of(document), "strong", wrap=True), 1)
        across.addWidget(label(won(document.fee_krw * count), "soft"))
        across.addWidget(self._small("−", document, count - 1))
        across.addWidget(label(copies_words(count), "strong"))
        across.addWidget(self._small("+", document, count + 1))
        return line

    def _small(self, sign: str, document: Document, count: int) -> QPushButton:
        made = button(clicked=lambda: self._tell_changed(document.code, count))
        made.setFixedWidth(self._look.px(38))
        made.setStyleSheet("padding: 0;")
        doing = (
            QCoreApplication.translate("counter", "한 부 늘리기: {name}")
            if sign == "+"
            else QCoreApplication.translate("counter", "한 부 줄이기: {name}")
        )
        name_button(made, sign)
        made.setAccessibleName(doing.format(name=name_of(document)))
        return made

    def _list(self, typed: str) -> None:
        self.list.clear()
        text, _ = copies_typed(typed)
        for document in self._catalogue:
            if fits(document, text):
                remark = self._remark(document)
                name, fee = name_of(document), won(document.fee_krw)
                name = f"{name}  · {remark}" if remark else name
                shown = QListWidgetItem(name)
                shown.setData(Qt.ItemDataRole.UserRole, document.code)
                shown.setData(FEE_ROLE, fee)
                shown.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {fee}")
                self.list.addItem(shown)
        self.list.setCurrentRow(0)

    def _step(self, by: int) -> None:
        last = self.list.count() - 1
        self.list.setCurrentRow(min(last, max(0, self.list.currentRow() + by)))

    def _add_current(self) -> None:
        shown = self.list.currentItem()
        if shown is not None:
            self._add(shown)

    def _add(self, shown: QListWidgetItem) -> None:
        code = shown.data(Qt.ItemDataRole.UserRole)
        _, told = copies_typed(self.search.text())
        self._tell_changed(code, told or self._copies.get(code, 0) + 1)
        self.search.selectAll()


class FindField(QLineEdit):
    """Up and down move in the list below; Enter adds."""

    def __init__(self, step: Callable[[int], None], add: Callable[[], None]) -> None:
        super().__init__()
        self._step, self._add = step, add
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in moves:
            self._step(moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._add()
        else:
            super().keyPressEvent(event)


def name_of(document: Document) -> str:
    return document.name_ko if in_korean() or not document.name_en else document.name_en


def fits(document: Document, text: str) -> bool:
    """By any part of the name in either language, its code, or its first consonants."""
    wanted = text.replace(" ", "").casefold()
    korean = document.name_ko.replace(" ", "")
    names = (korean, document.name_en.replace(" ", ""), document.code)
    initials = "".join(initial(letter) for letter in korean)
    return any(wanted in name.casefold() for name in names) or (bool(wanted) and wanted in initials)
