"""Papers brought home: ordered on the telephone, packed by two, sent with a courier."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget

from seoripul.api_client.central import new_key
from seoripul.contract.delivery import ChangeOrder, OrderRow
from seoripul.contract.dispatch import Run, RunState, SaveCourier
from seoripul.contract.language import Language
from seoripul.kiosk.counter.dispatch import runs
from seoripul.rules.delivery_life import Deed, State
from seoripul.rules.promise import Window
from seoripul.ui.counter import keys
from seoripul.ui.counter.delivery.count import CountDialog
from seoripul.ui.counter.delivery.keys import KEYS
from seoripul.ui.counter.delivery.order_form import OrderForm
from seoripul.ui.counter.delivery.order_placed import OrderPlacedDialog
from seoripul.ui.counter.dispatch.choose_courier import ChooseCourierDialog
from seoripul.ui.counter.dispatch.keys import KEYS as RUN_KEYS
from seoripul.ui.counter.dispatch.loading import LoadingDialog
from seoripul.ui.counter.dispatch.new_run import NewRunDialog
from seoripul.ui.counter.dispatch.sheet_dialog import SheetDialog
from seoripul.ui.tour.desk_hands import DeskHands
from seoripul.ui.tour.journey import Journey
from seoripul.ui.tour.office import COUNTER_NO, LOGIN, PASSWORD, SENDING, given
from seoripul.ui.tour.record import Step, StepFailed
from seoripul.ui.tour.waiting import until

CONFIRM: Final = QKeySequence("Ctrl+Return")
COPIES: Final = 2
_PHONES: Final = {Language.KO: "010-2345-6789", Language.EN: "010-3456-7890"}


class _Home(NamedTuple):
    road: str
    postcode: str
    dong: str


_HOMES: Final = (
    _Home("서초대로 123", "06611", "1165051000"),
    _Home("신반포로 45", "06540", "1165058100"),
)
"""In two zones: each envelope has a run of its own."""
_COURIERS: Final = {Language.KO: "정다움", Language.EN: "한걸음"}
_VERBS: Final = {verb.value: key for verb, key in KEYS.items()}
_RUNS: Final = {verb.value: key for verb, key in RUN_KEYS.items()}


def order_and_pack(journey: Journey, language: Language) -> None:
    with journey.counter(language) as hands:
        hands.log_in(LOGIN, PASSWORD, COUNTER_NO)
        number = _order(journey, hands, language)
        _pack(journey, hands, language, number)
    journey.packed[language] = number


def send_in_the_afternoon(journey: Journey) -> None:
    """Each envelope with the run of its own zone."""
    with journey.record.step("clock-to-13:40"):
        journey.office.at(SENDING)
        journey.office.log_in()
    for language, number in journey.packed.items():
        with journey.counter(language) as hands:
            hands.log_in(LOGIN, PASSWORD, COUNTER_NO)
            _send(journey, hands, language, number)


def _press(hands: DeskHands, sequence: str) -> None:
    QTest.keySequence(hands.counter.window.window(), QKeySequence(sequence))


def _dialog(hands: DeskHands, sequence: str, name: str) -> QWidget:
    """The dialog that a key opens."""
    hands.come_forward()
    _press(hands, sequence)
    found = hands.wait_for_dialog(name)
    found.activateWindow()
    until(found.isActiveWindow, f"the dialog {name} to be in front")
    return found


def _order(journey: Journey, hands: DeskHands, language: Language) -> str:
    with journey.record.step(f"desk-order-by-phone-{language}") as step:
        form = _dialog(hands, keys.NEW_ORDER, "orderForm")
        assert isinstance(form, OrderForm)
        _fill(form, language)
        step.milliseconds = until(form.confirm.isEnabled, form.lacking.text)
        journey.record.keep(step, hands.look(form))
    with journey.record.step(f"desk-order-read-back-{language}") as step:
        QTest.keySequence(form, CONFIRM)
        until(form.read_back.isVisible, "the read-back")
        journey.record.keep(step, hands.look(form))
    with journey.record.step(f"desk-order-placed-{language}") as step:
        QTest.keySequence(form, CONFIRM)
        placed = hands.wait_for_dialog("orderPlacedDialog")
        assert isinstance(placed, OrderPlacedDialog)
        journey.record.keep(step, hands.look(placed))
        placed.reject()
    return placed.placed.orders[0].number


def _fill(form: OrderForm, language: Language) -> None:
    """What a caller says: by telephone, a land register twice, who, where to, agreed."""
    phone, home = _PHONES.get(language, _PHONES[Language.KO]), _HOMES[language is Language.EN]
    until(lambda: len(form.catalogue) > 0 and form.address.dong.count() > 1, "the books")
    if not form.draft.by_phone:
        QTest.keyClick(form, Qt.Key.Key_F2)
    QTest.keyClicks(form.documents.search, f"LD01 {COPIES}")
    QTest.keyClick(form.documents.search, Qt.Key.Key_Return)
    form.recipient.setText("홍길동")
    form.phone.setText(phone)
    form.address.road.setText(home.road)
    form.address.postcode.setText(home.postcode)
    form.address.dong.setCurrentIndex(form.address.dong.findData(home.dong))
    form.address.detail.setText("101동 1203호")
    form.consent.setChecked(True)


def _chosen(hands: DeskHands) -> OrderRow:
    row = hands.view.orders.chosen
    if row is None:
        raise StepFailed("no order is chosen")
    return row


def _pack(journey: Journey, hands: DeskHands, language: Language, number: str) -> None:
    with journey.record.step(f"desk-orders-{language}") as step:
        hands.come_forward()
        hands.type("orderSearch", number)
        table = hands.find("ordersTable")
        QTest.keyClick(table, Qt.Key.Key_Down)
        until(lambda: _chosen(hands).number == number, f"{number} to be chosen")
        _press(hands, _VERBS["issue"])
        step.milliseconds = until(lambda: _chosen(hands).state is State.ISSUED, "to be issued")
        journey.record.keep(step, hands.look())
    with journey.record.step(f"desk-order-counted-{language}") as step:
        count = _dialog(hands, _VERBS["pack"], "countDialog")
        assert isinstance(count, CountDialog)
        count.count.setValue(COPIES)
        journey.record.keep(step, hands.look(count))
        QTest.keySequence(count, CONFIRM)
        step.milliseconds = until(lambda: bool(_chosen(hands).packed_by), "the first count")
    with journey.record.step(f"desk-order-second-person-{language}") as step:
        hands.come_forward()
        _press(hands, _VERBS["pack"])
        journey.record.keep(step, hands.look())
        _check(journey, _chosen(hands))
        step.milliseconds = until(lambda: _chosen(hands).state is State.PACKED, "to be packed")
    with journey.record.step(f"desk-order-label-{language}") as step:
        before = len(journey.printer.slips())
        _press(hands, _VERBS["label"])
        until(lambda: len(journey.printer.slips()) > before, "the label")
        journey.keep_slip(step)


def _check(journey: Journey, row: OrderRow) -> None:
    """A colleague counts again, at the inner desk."""
    change = ChangeOrder(count=COPIES)
    given(journey.office.colleague().change_order(row.id, Deed.CHECK.value, change, new_key()))


def _run(hands: DeskHands) -> Run:
    run = hands.view.runs.chosen
    if run is None:
        raise StepFailed("no run is chosen")
    return run


def _send(journey: Journey, hands: DeskHands, language: Language, number: str) -> None:
    name = _COURIERS.get(language, _COURIERS[Language.KO])
    courier = SaveCourier(name=name, eligible=True)
    given(journey.office.colleague().save_courier(courier, new_key()))
    with journey.record.step(f"desk-run-planned-{language}") as step:
        _plan(hands, name, number)
        journey.record.keep(step, hands.look())
    with journey.record.step(f"desk-run-sheet-{language}") as step:
        hands.come_forward()
        _press(hands, _RUNS["lock"])
        until(lambda: _run(hands).state is RunState.LOCKED, "to be locked")
        _print_sheet(journey, hands, step)
    with journey.record.step(f"desk-run-loaded-{language}") as step:
        loading = _dialog(hands, _RUNS["load"], "loadingDialog")
        assert isinstance(loading, LoadingDialog)
        for stop in _run(hands).stops:
            QTest.keyClicks(loading.field, stop.number)
            QTest.keyClick(loading.field, Qt.Key.Key_Return)
            until(lambda: number_is_in(loading, stop.number), stop.number)  # noqa: B023
        until(loading.confirm.isEnabled, loading.lacking.text)
        journey.record.keep(step, hands.look(loading))
    with journey.record.step(f"desk-run-out-{language}") as step:
        QTest.keySequence(hands.wait_for_dialog("loadingDialog"), CONFIRM)
        step.milliseconds = until(lambda: _run(hands).state is RunState.OUT, "to be out")
        journey.record.keep(step, hands.look())
    if number not in {stop.number for stop in _run(hands).stops}:
        raise StepFailed(f"{number} is not on the run")


def _print_sheet(journey: Journey, hands: DeskHands, step: Step) -> None:
    before = len(list(journey.office.slips.glob("pages-*.pdf")))
    sheet = _dialog(hands, _RUNS["sheet"], "sheetDialog")
    assert isinstance(sheet, SheetDialog)
    until(sheet.confirm.isEnabled, sheet.lacking.text)
    journey.record.keep(step, hands.look(sheet))
    QTest.keySequence(sheet, CONFIRM)
    pages = journey.office.slips
    step.milliseconds = until(lambda: len(list(pages.glob("pages-*.pdf"))) > before, "the sheet")


def number_is_in(loading: LoadingDialog, number: str) -> bool:
    return any(one.number == number and one.loaded for one in loading.run.stops)


def _waiting(hands: DeskHands, number: str) -> OrderRow:
    found = [row for row in runs.waiting(hands.view.runs.state) if row.number == number]
    if not found:
        raise StepFailed(f"{number} does not wait for a run")
    return found[0]


def _plan(hands: DeskHands, courier: str, number: str) -> None:
    """The envelope goes this afternoon, with `courier`."""
    hands.come_forward()
    _press(hands, keys.DISPATCH_PAGE)
    until(lambda: hands.view.runs.state.picture is not None, "the runs")
    order = _waiting(hands, number)
    new = _dialog(hands, _RUNS["open"], "newRunDialog")
    assert isinstance(new, NewRunDialog)
    until(lambda: new.zone.count() > 0, "the zones")
    new.zone.setCurrentIndex(new.zone.findData(order.zone))
    if new.chosen is not Window.PM:
        raise StepFailed("after noon the next run is not the afternoon's")
    QTest.keySequence(new, CONFIRM)
    until(lambda: hands.view.runs.chosen is not None, "the run")
    until(lambda: not _run(hands).stops, "an empty run")
    hands.come_forward()
    table = hands.find("waitingTable")
    assert isinstance(table, QTableView)
    table.setFocus()
    table.selectRow(runs.waiting(hands.view.runs.state).index(order))
    _press(hands, _RUNS["assign"])
    until(lambda: bool(_run(hands).stops), "envelopes on the run")
    choose = _dialog(hands, _RUNS["set_courier"], "chooseCourierDialog")
    assert isinstance(choose, ChooseCourierDialog)
    found = choose.list.findItems(courier, Qt.MatchFlag.MatchStartsWith)
    choose.list.setCurrentItem(found[0])
    QTest.keySequence(choose, CONFIRM)
    until(lambda: _run(hands).courier_name == courier, "the courier")
