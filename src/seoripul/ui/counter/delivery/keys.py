"""Keys of the page of orders; two verbs share one where the order decides which is meant."""

from __future__ import annotations

from typing import Final

from seoripul.kiosk.counter.delivery.verbs import OrderVerb

KEYS: Final[dict[OrderVerb, str]] = {
    OrderVerb.NEW_ORDER: "F7",
    OrderVerb.CONFIRM_IDENTITY: "F4",
    OrderVerb.COLLECT: "F4",
    OrderVerb.ISSUE: "F5",
    OrderVerb.PACK: "F6",
    OrderVerb.CHECK: "F6",
    OrderVerb.RECEIVE: "F8",
    OrderVerb.LABEL: "F9",
    OrderVerb.ASK_CORRECTION: "F10",
    OrderVerb.TAKE_CORRECTION: "F10",
    OrderVerb.EXTEND: "F11",
    OrderVerb.OPEN_FULL: "Ctrl+I",
    OrderVerb.CANCEL: "Ctrl+D",
    OrderVerb.REJECT: "Ctrl+R",
    OrderVerb.REFUND: "Ctrl+Shift+R",
    OrderVerb.UNPACK: "Ctrl+Shift+U",
    OrderVerb.REROUTE: "Ctrl+Shift+A",
    OrderVerb.WRONG_DOCUMENT: "Ctrl+Shift+W",
    OrderVerb.REISSUE: "Ctrl+Shift+I",
    OrderVerb.LOSE: "Ctrl+Shift+L",
    OrderVerb.FIND: "Ctrl+Shift+F",
    OrderVerb.DESTROY: "Ctrl+Shift+D",
    OrderVerb.CASH_UP: "Ctrl+Shift+C",
}
TWINS: Final = frozenset({OrderVerb.COLLECT, OrderVerb.CHECK, OrderVerb.TAKE_CORRECTION})
MORE: Final = "F12"
"""Everything else that can be done with the chosen order."""
