"""The main window of the staff desk: panes put together, keys bound, dialogs opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from seoripul.contract.queue import ChangeTicket
from seoripul.kiosk.counter import desk, subjects
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.kiosk.counter.desk import Page
from seoripul.kiosk.counter.verbs import OF_THE_LINE, WANTS_REASON, Verb
from seoripul.kiosk.counter.why_not import WhyNot
from seoripul.ui.counter.binding import bind
from seoripul.ui.counter.covers import Covers
from seoripul.ui.counter.delivery.delivery_page import DeliveryPage
from seoripul.ui.counter.delivery.risk_strip import RiskStrip
from seoripul.ui.counter.dialogs.devices import DevicesDialog
from seoripul.ui.counter.dialogs.hand_over import HandOverDialog
from seoripul.ui.counter.dialogs.issuing import IssuingDialog
from seoripul.ui.counter.dialogs.keys import KeysDialog
from seoripul.ui.counter.dialogs.new_reservation import NewReservationDialog
from seoripul.ui.counter.dialogs.notices import NoticesDialog
from seoripul.ui.counter.dialogs.pairing import PairingDialog
from seoripul.ui.counter.dialogs.pause import PauseDialog
from seoripul.ui.counter.dialogs.placed import PlacedDialog
from seoripul.ui.counter.dialogs.reason import ReasonDialog
from seoripul.ui.counter.dialogs.rollout import RolloutDialog
from seoripul.ui.counter.dialogs.shifts import ShiftsDialog
from seoripul.ui.counter.dialogs.staff import StaffDialog
from seoripul.ui.counter.dialogs.statistics import StatisticsDialog
from seoripul.ui.counter.dialogs.transfer import TransferDialog
from seoripul.ui.counter.dispatch.dispatch_page import DispatchPage
from seoripul.ui.counter.menu import Options, fill_menu
from seoripul.ui.counter.panes.action_bar import OF_CALLS, OF_RESERVATIONS, ActionBar
from seoripul.ui.counter.panes.banner import OfflineBanner
from seoripul.ui.counter.panes.bell_strip import BellStrip
from seoripul.ui.counter.panes.calls_page import CallsPage
from seoripul.ui.counter.panes.day_strip import DayStrip
from seoripul.ui.counter.panes.detail_pane import DetailPane
from seoripul.ui.counter.panes.head import Head
from seoripul.ui.counter.panes.idle_bar import IdleBar
from seoripul.ui.counter.panes.list_pane import ListPane
from seoripul.ui.counter.panes.note_line import NoteLine
from seoripul.ui.counter.panes.page_tabs import PageTabs
from seoripul.ui.counter.panes.pause_strip import PauseStrip, paused_because
from seoripul.ui.counter.panes.undo_bar import UndoBar
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.list import spaced, ticket_word
from seoripul.ui.counter.words.order_notes import orders_said
from seoripul.ui.counter.words.reasons import usual_reasons
from seoripul.ui.counter.words.runs import runs_said
from seoripul.ui.counter.words.verbs import verb_word

_SPECIAL: Final = frozenset(
    {Verb.HAND_OVER, Verb.TRANSFER, Verb.UNDO, Verb.TAKE_BACK, Verb.OPEN_FULL}
)


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
        self.bells, self.risks = BellStrip(view, look), RiskStrip(view, look)
        self.day, self.paused = DayStrip(look), PauseStrip(look)
        self.tabs = PageTabs(look, view.turn_page, self.open_bar, self.pause)
        self.calls = CallsPage(view, look, self.press)
        self.list, self.detail = ListPane(view, look), DetailPane(view, look)
        self.undo = UndoBar(look, lambda: self.press(Verb.UNDO))
        self.note = NoteLine(look, self.send_again)
        self.delivery = DeliveryPage(self, view, look, printer)
        self.dispatch = DispatchPage(self, view, look, printer)
        self.bars: dict[Page, QWidget] = {
            Page.CALLS: ActionBar(OF_CALLS, look, self.press),
            Page.RESERVATIONS: ActionBar(OF_RESERVATIONS, look, self.press),
            Page.DELIVERY: self.delivery.bar,
            Page.DISPATCH: self.dispatch.bar,
        }
        self.pages = {
            Page.CALLS: self.calls,
            Page.RESERVATIONS: self._reservations(),
            Page.DELIVERY: self.delivery,
            Page.DISPATCH: self.dispatch,
        }
        self._name_parts()
        self._lay_out()
        self._keys = bind(self, options)
        self.list.place.clicked.connect(lambda _=False: self.press(Verb.PLACE))
        fill_menu(self.head.menu, self.press, options, self.show_keys, self.view)
        view.changed.connect(self.refresh)
        view.orders.changed.connect(self._refresh_orders)
        view.runs.changed.connect(self._refresh_runs)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self.list.retranslate()
        self._page: Page | None = None
        self.refresh()

    def _name_parts(self) -> None:
        self.list.search.setObjectName("searchField")
        self.list.table.setObjectName("reservationTable")
        self.list.place.setObjectName("placeButton")
        self.undo.undo.setObjectName("undoButton")
        self.note.words.setObjectName("noteWords")

    def _reservations(self) -> QWidget:
        page = QWidget()
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(self.list, 1)
        self.detail.setFixedWidth(400 if self._look.scale == 1 else self._look.px(350))
        across.addWidget(self.detail)
        return page

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        strips = (self.bells, self.banner, self.risks, self.idle, self.day, self.paused)
        for each in (self.head, *strips):
            down.addWidget(each)
        middle = QVBoxLayout()
        middle.setContentsMargins(16, 6, 16, 8)
        middle.setSpacing(6)
        middle.addWidget(self.tabs)
        for page in self.pages.values():
            middle.addWidget(page, 1)
        middle.addWidget(self.undo)
        middle.addWidget(self.note)
        down.addLayout(middle, 1)
        for actions in self.bars.values():
            down.addWidget(actions)

    def refresh(self) -> None:
        view = self.view
        if view.state.clerk is None:
            return
        now = view.now()
        self.head.refresh()
        self.banner.refresh(view.state.online, view.state.heard_at, now)
        self.bells.refresh()
        self.day.refresh(view.state)
        self.paused.refresh(view.state)
        self.idle.refresh(view.watch, view.beat())
        self.risks.refresh()
        self._show_page(desk.page_of(view.state))
        self._refresh_undo(now)
        self._refresh_note()
        self._show_placed()

    def _refresh_orders(self) -> None:
        """Only what is about orders is drawn anew."""
        if self.view.state.clerk is None:
            return
        self.risks.refresh()
        self.tabs.warn(self.risks.urgent)
        if self._page is Page.DELIVERY:
            self.delivery.refresh()
            self._refresh_note()

    def _refresh_runs(self) -> None:
        if self.view.state.clerk is not None and self._page is Page.DISPATCH:
            self.dispatch.refresh()
            self._refresh_note()

    def _refresh_undo(self, now: datetime) -> None:
        numbers = self._page in (Page.CALLS, Page.RESERVATIONS)
        offer = subjects.undo_offered(self.view.state, now) if numbers else None
        self.undo.refresh(offer, self._why_not_undo() if numbers else None)

    def _refresh_note(self) -> None:
        if self._page is Page.DELIVERY:
            orders = self.view.orders.state
            self.note.show_said(*orders_said(orders), can_resend=orders.failed is not None)
        elif self._page is Page.DISPATCH:
            state = self.view.runs.state
            self.note.show_said(*runs_said(state), can_resend=state.failed is not None)
        else:
            self.note.refresh(self.view.state)

    def _why_not_undo(self) -> WhyNot | None:
        return self.view.why_not(subjects.meant(self.view.state, Verb.UNDO))

    def _show_page(self, page: Page) -> None:
        """Only the open page is drawn; it takes the keys when it is turned to."""
        self.tabs.refresh(page, desk.counter_no(self.view.state) is not None)
        self.tabs.warn(self.risks.urgent)
        for each in Page:
            self.pages[each].setVisible(each is page)
            self.bars[each].setVisible(each is page)
        self._draw_page(page)
        if page is not self._page:
            self._page = page
            self._keys.turn(page)
            self.go_to_list()

    def _draw_page(self, page: Page) -> None:
        if page in (Page.DELIVERY, Page.DISPATCH):
            (self.delivery if page is Page.DELIVERY else self.dispatch).refresh()
            return
        self.action_bar.refresh(self.view)
        if page is Page.CALLS:
            self.calls.refresh()
        else:
            self.list.refresh()
            self.detail.refresh()

    @property
    def action_bar(self) -> ActionBar:
        """Of the open page, where numbers and reservations are served."""
        shown = self.bars[desk.page_of(self.view.state)]
        assert isinstance(shown, ActionBar)
        return shown

    def go_to_list(self) -> None:
        if self._page is Page.CALLS:
            self.calls.numbers.take_focus()
        elif self._page is Page.DELIVERY:
            self.delivery.take_focus()
        elif self._page is Page.DISPATCH:
            self.dispatch.take_focus()
        else:
            self.list.table.setFocus()

    def send_again(self) -> None:
        """What central did not answer, of the open page."""
        if self._page is Page.DELIVERY:
            self.view.orders.send_again()
        elif self._page is Page.DISPATCH:
            self.view.runs.send_again()
        else:
            self.view.send_again()

    def new_order(self) -> None:
        """From any page."""
        if self._page is not Page.DELIVERY:
            self.view.turn_page(Page.DELIVERY)
        self.delivery.press(OrderVerb.NEW_ORDER)

    def pause(self) -> None:
        """Ask why the counter calls nobody; open it again when it is paused."""
        if desk.counter_no(self.view.state) is None:
            return
        if paused_because(self.view.state) is not None:
            self.view.pause(None)
        else:
            PauseDialog(self, self._look, self.view.pause).open()

    def open_bar(self) -> None:
        if desk.counter_no(self.view.state) is not None:
            self._options.open_bar()

    def type_number(self) -> None:
        self.view.turn_page(Page.CALLS)
        self.calls.numbers.field.setFocus()

    def press(self, verb: Verb) -> None:
        """A button or a key: ask what is still needed, then do it."""
        verb = subjects.meant(self.view.state, verb)
        if self.view.blocked(verb):
            return
        if verb in _SPECIAL or verb in _OPENS:
            self._open(verb)
        elif verb in OF_THE_LINE:
            self.view.do_number(verb)
        elif verb is Verb.PRINT_COVER:
            self._print_cover()
        elif verb in WANTS_REASON:
            self._ask_reason(verb)
        else:
            self.view.do(verb)

    def _open(self, verb: Verb) -> None:
        if verb in (Verb.UNDO, Verb.TAKE_BACK):
            self._undo(verb)
        elif verb is Verb.OPEN_FULL:
            self.view.open_full()
        elif verb is Verb.TRANSFER:
            self._transfer()
        elif verb is Verb.HAND_OVER:
            row = self.view.subject(verb)
            if row is not None:
                HandOverDialog(self, self.view, self._look, row).open()
        else:
            _OPENS[verb](self, self.view, self._look).open()

    def _transfer(self) -> None:
        state = self.view.state
        row = subjects.number_for(state, Verb.TRANSFER)
        if row is not None:
            TransferDialog(
                self,
                self._look,
                state.picture,
                row,
                desk.counter_no(state),
                lambda given: self.view.do_number(Verb.TRANSFER, given, row.ticket.number),
            ).open()

    def _undo(self, verb: Verb) -> None:
        offer = subjects.undo_offered(self.view.state, self.view.now())
        if verb is Verb.TAKE_BACK and offer is not None:
            about = ticket_word(offer.ticket or 0)
            self._after_reason(verb, about, offer.wants_reason, self._take_back)
            return
        row = self.view.subject(verb)
        if row is not None and offer is not None:
            about = f"{row.masked_name} · {spaced(row.number)}"
            self._after_reason(
                verb, about, offer.wants_reason, lambda why: self.view.do(verb, row, why)
            )

    def _take_back(self, reason: str) -> None:
        self.view.do_number(Verb.TAKE_BACK, ChangeTicket(reason=reason))

    def _ask_reason(self, verb: Verb) -> None:
        row = self.view.subject(verb)
        if row is not None:
            about = f"{row.masked_name} · {spaced(row.number)}"
            self._after_reason(verb, about, True, lambda why: self.view.do(verb, row, why))

    def _after_reason(
        self, verb: Verb, about: str, wanted: bool, deed: Callable[[str], None]
    ) -> None:
        if not wanted:
            deed("")
            return
        usual = usual_reasons(verb)
        ReasonDialog(self, self._look, verb_word(verb), about, usual, deed).open()

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
        KeysDialog(self, self._look, desk.page_of(self.view.state)).open()

    def search(self) -> None:
        if self._page is Page.DELIVERY:
            self.delivery.search()
            return
        self.view.turn_page(Page.RESERVATIONS)
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
    Verb.KEEP_SHIFTS: ShiftsDialog,
    Verb.KEEP_ISSUING: IssuingDialog,
    Verb.KEEP_ROLLOUT: RolloutDialog,
    Verb.KEEP_DEVICES: DevicesDialog,
    Verb.SEE_STATISTICS: StatisticsDialog,
}
