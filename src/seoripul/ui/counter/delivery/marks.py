"""How an order looks in the list: word, sign and tone together, never the colour alone."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from seoripul.contract.delivery import OrderRow, Risk
from seoripul.kiosk.counter.delivery.risk import STILL_TO_PACK, minutes_left, risk_of
from seoripul.kiosk.counter.delivery.verbs import OrderVerb
from seoripul.rules.delivery_life import State
from seoripul.ui.counter.row_table import ChipShown
from seoripul.ui.counter.words.orders import order_state_word, risk_words, run_risk_words

_STATES: Final[dict[State, tuple[str, str]]] = {
    State.SUBMITTED: ("id-card", "todo"),
    State.ACCEPTED: ("receipt", "todo"),
    State.CORRECTION: ("hourglass", "here"),
    State.ISSUED: ("file-text", "todo"),
    State.PACKED: ("package-check", "ready"),
    State.ASSIGNED: ("calendar-clock", "ready"),
    State.OUT: ("arrow-right", "called"),
    State.DELIVERED: ("circle-check", "done"),
    State.CLOSED: ("circle-check", "done"),
    State.REJECTED: ("circle-slash", "ended"),
    State.CANCELLED: ("circle-x", "ended"),
    State.FAILED_ATTEMPT: ("calendar-x", "todo"),
    State.RETURNED: ("undo-2", "todo"),
    State.HELD_AT_OFFICE: ("house", "here"),
    State.LOST: ("search-x", "late"),
    State.REISSUE: ("rotate-ccw", "urgent"),
    State.DESTROYED: ("delete", "ended"),
}
_RISKS: Final[dict[Risk, tuple[str, str]]] = {
    Risk.WITHIN_60: ("timer", "todo"),
    Risk.WITHIN_30: ("triangle-alert", "urgent"),
    Risk.LATE: ("triangle-alert", "late"),
}
VERB_ICONS: Final[dict[OrderVerb, str]] = {
    OrderVerb.NEW_ORDER: "plus",
    OrderVerb.CONFIRM_IDENTITY: "id-card",
    OrderVerb.COLLECT: "id-card",
    OrderVerb.ISSUE: "file-text",
    OrderVerb.PACK: "package-check",
    OrderVerb.CHECK: "list-checks",
    OrderVerb.RECEIVE: "wallet",
    OrderVerb.LABEL: "printer",
    OrderVerb.ASK_CORRECTION: "hourglass",
    OrderVerb.TAKE_CORRECTION: "check",
}


def state_chip(state: State) -> ChipShown:
    return ChipShown(*_STATES[state], order_state_word(state))


def risk_chip(row: OrderRow, now: datetime) -> ChipShown | None:
    """None while the promise is calm."""
    risk = risk_of(row, now)
    if risk is Risk.CALM:
        return None
    if row.state not in STILL_TO_PACK:
        return ChipShown(*_RISKS[risk], run_risk_words(risk))
    return ChipShown(*_RISKS[risk], risk_words(risk, minutes_left(row, now)))
