"""Sends the order that was read back: the same key until central has answered it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from seoripul.api_client.central import new_key
from seoripul.contract.delivery import OrderPlaced, PlaceOrder, Quote
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.counter.delivery import order_draft
from seoripul.kiosk.counter.delivery.order_draft import OrderDraft
from seoripul.kiosk.counter.outcomes import Outcome
from seoripul.kiosk.station.results import Done, Refused
from seoripul.ui.counter.delivery.order_placed import OrderPlacedDialog
from seoripul.ui.counter.printing import DeskPrinter
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.view import CounterView
from seoripul.ui.counter.words.refusals import refusal_sentence


class NotPlaced(Protocol):
    def __call__(self, words: str, *, again: bool) -> None: ...


class Placing:
    def __init__(
        self, over: QWidget | None, view: CounterView, look: Look, printer: DeskPrinter
    ) -> None:
        self._over, self._view, self._look, self._printer = over, view, look, printer
        self._draft, self._quote = (
            OrderDraft(),
            Quote(parts=(), splittable=False, identity_check=False, stamp_krw=0, delivery_krw=0),
        )
        self._duplicate_known = False
        self._wish: PlaceOrder | None = None
        self._key = ""

    def begin(self, draft: OrderDraft, quote: Quote) -> None:
        """What was read back; a wish that is sent unchanged once more keeps its key."""
        if (draft, quote.identity_check) != (self._draft, self._quote.identity_check):
            self._duplicate_known = False
            self._wish = None
        self._draft, self._quote = draft, quote

    def confirm_words(self) -> str:
        if self._duplicate_known:
            return QCoreApplication.translate("counter", "그래도 한 번 더 접수")
        return QCoreApplication.translate("counter", "접수")

    def send(self, placed: Callable[[], None], failed: NotPlaced) -> None:
        if self._wish is None:
            self._wish, self._key = self._made(), new_key()
        wish, key = self._wish, self._key
        self._view.ask(
            lambda central: central.place_order(wish, key),
            lambda outcome: self._answered(outcome, placed, failed),
        )

    def _made(self) -> PlaceOrder:
        return order_draft.command(
            self._draft,
            identity_check=self._quote.identity_check,
            duplicate_known=self._duplicate_known,
        )

    def _answered(
        self, outcome: Outcome[OrderPlaced], placed: Callable[[], None], failed: NotPlaced
    ) -> None:
        if isinstance(outcome, Done):
            placed()
            OrderPlacedDialog(
                self._over, self._view, self._look, outcome.value, self._draft, self._printer
            ).open()
        elif isinstance(outcome, Refused):
            self._wish = None
            self._duplicate_known = outcome.refusal.code is RefusalCode.DUPLICATE_ORDER
            failed(refusal_sentence(outcome.refusal), again=self._duplicate_known)
        else:
            failed(_unanswered(), again=True)


def _unanswered() -> str:
    return QCoreApplication.translate(
        "counter", "중앙이 응답하지 않았습니다. 다시 눌러도 두 번 접수되지 않습니다."
    )
