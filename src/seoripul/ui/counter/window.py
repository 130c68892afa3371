"""The main window of the staff desk: panes put together, keys bound, dialogs opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from seoripul.kiosk.counter import desk
from seoripul.kiosk.counter.filters import Group
from seoripul.kiosk.counter.undoing import undo_offer
from seoripul.kiosk.counter.verbs import WANTS_REASON, Verb
from seoripul.rules.reservation import State
from seoripul.ui.counter import keys
from seoripul.ui.counter.covers import Covers
from seoripul.ui.counter.dialogs.devices import DevicesDialog
from seoripul.ui.counter.dialogs.hand_over import HandOverDialog
from seoripul.ui.counter.dialogs.keys import KeysDialog
from seoripul.ui.counter.dialogs.new_reservation import NewReservationDialog
from seoripul.ui.counter.dialogs.notices import NoticesDialog
from seoripul.ui.counter.dialogs.pairing import PairingDialog
from seoripul.ui.counter.dialogs.placed import PlacedDialog
from seoripul.ui.counter.dialogs.reason import ReasonDialog
from seoripul.ui.counter.dialogs.staff import StaffDialog
from seoripul.ui.counter.dialogs.statistics import StatisticsDialog
from seoripul.ui.counter.menu import Options, fill_menu
from seoripul.ui.counter.panes.action_bar import ActionBar
from seoripul.ui.counter.panes.banner import OfflineBanner
from seoripul.ui.counter.panes.bell_strip import BellStrip
from seoripul.ui.counter.panes.day_strip import DayStrip
from seoripul.ui.counter.panes.detail_pane import DetailPane
from seoripul.ui.counter.panes.head import Head
from seoripul.ui.counter.panes.idle_bar import IdleBar
from seoripul.ui.counter.panes.list_pane import ListPane
from seoripul.ui.counter.panes.note_line import NoteLine
from seoripul.ui.counter.panes.undo_bar import UndoBar
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import spaced, ticket_word
from seoripul.ui.counter.words.reasons import usual_reasons
from seoripul.ui.counter.words.verbs import verb_word

_SPECIAL: Final = frozenset({Verb.HAND_OVER, Verb.PLACE, Verb.UNDO, Verb.OPEN_FULL})


class DeskWindow(QWidget):
    """Made anew for each look and language; all that lasts is in the view."""

    def __init__(
        self, view: CounterView, look: Look, printer: DeskPrinter, options: Options
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view, self._look, self._printer, self._options = view, look, printer, options
        self._covers = Covers(view, printer)
        self.head = Head(view, look)
        self.banner, self.idle = OfflineBanner(look), IdleBar(look)
        self.bells = BellStrip(view, look)
        self.day = DayStrip(look)
        self.list, self.detail = ListPane(view, look), DetailPane(view, look)
        self.undo, self.note = UndoBar(look, lambda: self.press(Verb.UNDO)), NoteLine(view, look)
        self.action_bar = ActionBar(look, self.press)
        self._name_parts()
        self._lay_out()
        self._bind_keys()
        self.list.place.clicked.connect(lambda _=False: self.press(Verb.PLACE))
        fill_menu(self.head.menu, self.press, options, self.show_keys, self.view)
        view.changed.connect(self.refresh)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self.list.retranslate()
        self.refresh()
        self.list.table.setFocus()

    def _name_parts(self) -> None:
        self.list.search.setObjectName("searchField")
        self.list.table.setObjectName("reservationTable")
        self.list.place.setObjectName("placeButton")
        self.undo.undo.setObjectName("undoButton")
        self.note.words.setObjectName("noteWords")

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        for each in (self.head, self.bells, self.banner, self.idle, self.day):
            down.addWidget(each)
        middle = QHBoxLayout()
        middle.setContentsMargins(16, 14, 16, 10)
        middle.setSpacing(14)
        middle.addWidget(self.list, 1)
        self.detail.setFixedWidth(400 if self._look.scale == 1 else self._look.px(350))
        middle.addWidget(self.detail)
        down.addLayout(middle, 1)
        low = QVBoxLayout()
        low.setContentsMargins(16, 0, 16, 10)
        low.setSpacing(8)
        low.addWidget(self.undo)
        low.addWidget(self.note)
        down.addLayout(low)
        down.addWidget(self.action_bar)

    def _bind_keys(self) -> None:
        for verb, sequence in keys.KEYS.items():
            if verb is not Verb.CONFIRM:
                self._bind(sequence, partial(self.press, verb))
        for sequence in keys.SEARCH:
            self._bind(sequence, self._search)
        for place, group in enumerate((None, *Group), 1):
            chip = self.list.filters.chips[group]
            self._bind(f"Ctrl+{place}", chip.click)
        for sequence, turn in (
            (keys.DAY_BEFORE, self.list.days.before.click),
            (keys.DAY_AFTER, self.list.days.after.click),
            (keys.TODAY, self.list.days.turn_to_today),
            (keys.DAY_FIELD, self.list.days.field.setFocus),
        ):
            self._bind(sequence, turn)
        self._bind(keys.HELP, self.show_keys)
        self._bind(keys.BACK_TO_LIST, self.list.table.setFocus)
        self._bind(keys.SEND_AGAIN, self.view.send_again)
        self._bind(keys.LARGE_TEXT, self._options.toggle_large)
        self._bind(keys.CONTRAST, self._options.toggle_contrast)
        self._bind(keys.LANGUAGE, self._options.toggle_language)
        self._bind(keys.LOG_OFF, self.view.end)

    def _bind(self, sequence: str, deed: Callable[[], object]) -> None:
        made = QShortcut(QKeySequence(sequence), self)
        made.setContext(Qt.ShortcutContext.WindowShortcut)
        made.activated.connect(lambda: deed())

    def refresh(self) -> None:
        view = self.view
        if view.state.clerk is None:
            return
        now, chosen = view.now(), desk.chosen(view.state)
        self.head.refresh()
        self.banner.refresh(view.state.online, view.state.heard_at, now)
        self.bells.refresh()
        self.day.refresh(view.state)
        self.idle.refresh(view.watch, view.beat())
        self.list.refresh()
        self.detail.refresh()
        self.undo.refresh(chosen, now, view.why_not(Verb.UNDO))
        self.note.refresh(view.state)
        confirm_first = chosen is not None and chosen.state is State.REQUESTED
        here = desk.serving(view.state)
        ticket = ticket_word(here.ticket.number) if here and here.ticket else ""
        why = {verb: view.why_not(verb) for verb in Verb}
        self.action_bar.show_reasons(confirm_first, ticket, why)
        self._show_placed()

    def press(self, verb: Verb) -> None:
        """A button or a key: ask what is still needed, then do it."""
        row = self.view.subject(verb)
        if verb is Verb.PREPARE and row is not None and row.state is State.REQUESTED:
            verb = Verb.CONFIRM
        if self.view.blocked(verb):
            return
        if verb in _SPECIAL or verb in _OPENS:
            self._open(verb)
        elif verb is Verb.PRINT_COVER:
            self._print_cover()
        elif verb in WANTS_REASON:
            self._ask_reason(verb)
        else:
            self.view.do(verb)

    def _open(self, verb: Verb) -> None:
        if verb is Verb.UNDO:
            self._undo()
        elif verb is Verb.OPEN_FULL:
            self.view.open_full()
        elif verb is Verb.HAND_OVER:
            row = self.view.subject(verb)
            if row is not None:
                HandOverDialog(self, self.view, self._look, row).open()
        else:
            _OPENS[verb](self, self.view, self._look).open()

    def _undo(self) -> None:
        row = self.view.subject(Verb.UNDO)
        offer = undo_offer(row, self.view.now()) if row is not None else None
        if offer is not None and offer.wants_reason:
            self._ask_reason(Verb.UNDO)
        else:
            self.view.do(Verb.UNDO)

    def _ask_reason(self, verb: Verb) -> None:
        row = self.view.subject(verb)
        if row is not None:
            about = f"{row.masked_name} · {spaced(row.number)}"
            ReasonDialog(
                self,
                self._look,
                verb_word(verb),
                about,
                usual_reasons(verb),
                lambda reason: self.view.do(verb, row, reason),
            ).open()

    def _print_cover(self) -> None:
        row = self.view.subject(Verb.PRINT_COVER)
        if row is not None:
            self._covers.print(row)

    def _show_placed(self) -> None:
        placed, self.view.placed = self.view.placed, None
        if placed is not None:
            language = self.view.placed_language
            PlacedDialog(self, self._look, placed, language, self._printer).open()

    def show_keys(self) -> None:
        KeysDialog(self, self._look).open()

    def _search(self) -> None:
        self.list.search.setFocus()
        self.list.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Every key and click of the clerk keeps the shift awake."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self.view.touch()
        return False


_OPENS: Final = {
    Verb.PLACE: NewReservationDialog,
    Verb.OPEN_PAIRING: PairingDialog,
    Verb.KEEP_STAFF: StaffDialog,
    Verb.KEEP_NOTICES: NoticesDialog,
    Verb.KEEP_DEVICES: DevicesDialog,
    Verb.SEE_STATISTICS: StatisticsDialog,
}
