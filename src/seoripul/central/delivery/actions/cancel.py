"""The citizen cancels from the page that follows the order: all parts that are not on their way."""

from __future__ import annotations

from seoripul.central.deed import Deed
from seoripul.central.delivery import books, steps
from seoripul.central.delivery.pictures.followed import can_cancel, followed
from seoripul.central.delivery.possible import not_now
from seoripul.central.delivery.records import orders
from seoripul.central.versions import of as version_of
from seoripul.contract.delivery import OrderFollowed
from seoripul.contract.pickup import Reason
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.delivery_life import Deed as Act


def cancel_by_citizen(deed: Deed, given: Reason, token: str) -> OrderFollowed | Refusal:
    """NOT_ALLOWED_NOW when every part has left or ended."""
    hashed = deed.secrets.token_hash(token)
    parts = orders.by_follow(deed.conn, hashed)
    if not parts:
        return refuse(RefusalCode.NOT_FOUND, 404)
    going = [one for one in parts if can_cancel(one, deed.now)]
    if not going:
        return not_now(parts[0])
    for one in going:
        after = steps.move(deed, one, Act.CANCEL, note=given.reason.strip(), reason="", run_id="")
        if isinstance(after, Refusal):
            return after
        books.release(deed, one, Act.CANCEL)
    version = version_of(deed.conn, parts[0].centre_id) + 1
    return followed(deed.conn, version, deed.now, deed.secrets, hashed)
