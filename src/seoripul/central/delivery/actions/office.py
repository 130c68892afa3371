"""What staff do with an order before its run and after: one table of deeds, each a transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from seoripul.central.deed import Deed
from seoripul.central.delivery import rows
from seoripul.central.delivery.actions import bringing_back, deciding, packing
from seoripul.central.delivery.own_centre import Here, find_here
from seoripul.central.delivery.possible import why_not
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.contract.delivery import ChangeOrder, OrderRow
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import Deed as Act

Step = Callable[[Deed, Here, ChangeOrder], DeliveryOrder | Refusal]

STEPS: Final[Mapping[Act, Step]] = {
    Act.CONFIRM_IDENTITY: deciding.confirm_identity,
    Act.REJECT: deciding.reject,
    Act.CANCEL: deciding.cancel,
    Act.ASK_CORRECTION: deciding.ask_correction,
    Act.TAKE_CORRECTION: deciding.take_correction,
    Act.EXTEND: deciding.extend,
    Act.ISSUE: packing.issue,
    Act.PACK: packing.pack,
    Act.CHECK: packing.check,
    Act.UNPACK: packing.unpack,
    Act.REROUTE: bringing_back.reroute,
    Act.COLLECT: bringing_back.collect,
    Act.REISSUE: bringing_back.reissue,
    Act.LOSE: bringing_back.lose,
    Act.FIND: bringing_back.find,
    Act.DESTROY: bringing_back.destroy,
    Act.WRONG_DOCUMENT: bringing_back.wrong_document,
}
_WITH_REASON: Final = frozenset(
    {
        Act.REJECT, Act.CANCEL, Act.ASK_CORRECTION, Act.EXTEND, Act.UNPACK, Act.REISSUE,
        Act.LOSE, Act.FIND, Act.DESTROY, Act.WRONG_DOCUMENT,
    }
)  # fmt: skip


def change(deed: Deed, act: Act, order_id: str, given: ChangeOrder) -> OrderRow | Refusal:
    """NOT_ALLOWED_NOW says the state it is in; REASON_MISSING where the deed must be explained."""
    here = find_here(deed, order_id)
    if isinstance(here, Refusal):
        return here
    refused = why_not(here.row, act, deed.today)
    if refused is None and act in _WITH_REASON and not given.reason.strip():
        refused = refuse(RefusalCode.REASON_MISSING, 422, subject="reason")
    if refused is not None:
        return refused
    after = STEPS[act](deed, here, given)
    return after if isinstance(after, Refusal) else rows.read(deed, after)
