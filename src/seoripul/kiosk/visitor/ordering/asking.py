"""What an order asks central while it is put together; nothing of it is kept there."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from seoripul.contract.addresses import AddressesFound
from seoripul.contract.delivery import OrderChannel, Quote, QuoteOrder
from seoripul.contract.refusals import Refusal, RefusalCode
from seoripul.kiosk.station.results import Done, Refused
from seoripul.kiosk.station.shelf import Shelf
from seoripul.kiosk.visitor import effects
from seoripul.kiosk.visitor.arriving import Stepped
from seoripul.kiosk.visitor.events import LookedUp
from seoripul.kiosk.visitor.ordering.composing import composed
from seoripul.kiosk.visitor.ordering.drafts import At, Ordering, Trouble
from seoripul.kiosk.visitor.ordering.turning import onward, to, turned
from seoripul.kiosk.visitor.states import Kiosk

PAUSE_S: Final = 0.4
"""Central is asked when the fingers have rested so long."""
FEWEST_LETTERS: Final = 2
_MENDED_AT: Final = {
    RefusalCode.NOT_DELIVERABLE: At.DOCUMENTS,
    RefusalCode.NO_SUCH_DOCUMENT: At.DOCUMENTS,
    RefusalCode.COPIES_OUT_OF_RANGE: At.DOCUMENTS,
    RefusalCode.OUTSIDE_DISTRICT: At.ADDRESS,
    RefusalCode.DELIVERY_NOT_YET: At.ADDRESS,
    RefusalCode.ADDRESS_MISSING: At.ADDRESS,
    RefusalCode.PHONE_MISSING: At.PHONE,
}
_PASSING: Final = (RefusalCode.BUSY, RefusalCode.STORAGE_FULL)


def mended_at(code: RefusalCode, page: Ordering) -> At:
    """The page on which the visitor can do something about it."""
    at = _MENDED_AT.get(code, At.REVIEW)
    return At.DONG if at is At.ADDRESS and page.guided else at


def quoted_anew(page: Ordering, at: float) -> Ordering:
    """The last quote does not hold any more."""
    wanted = at if page.draft.documents else None
    return replace(page, quote=None, quoting="", trouble=None, ask_quote_at=wanted)


def sought_anew(page: Ordering, now: float) -> Ordering:
    enough = len(composed(page.sought).strip()) >= FEWEST_LETTERS
    wanted = now + PAUSE_S if enough else None
    draft = replace(page.draft, address=None)
    return replace(page, draft=draft, found=None, finding="", trouble=None, ask_address_at=wanted)


def prepare(kiosk: Kiosk, page: Ordering) -> Stepped:
    """Read what can be ordered today, also when an older shelf is still known."""
    key = _key(kiosk)
    asked = turned(replace(kiosk, made=kiosk.made + 1), replace(page, preparing=key))
    return asked, (effects.ReadShelf(key),)


def due(kiosk: Kiosk, now: float) -> Stepped:
    """Ask what it is time to ask. Without central it is asked later."""
    page = kiosk.plain
    if not isinstance(page, Ordering) or page.ask_at is None or page.ask_at > now:
        return kiosk, ()
    if not kiosk.online:
        missed = replace(page, ask_quote_at=None, ask_address_at=None, missed=True)
        return turned(kiosk, missed), ()
    if page.ask_quote_at is not None and page.ask_quote_at <= now:
        return _ask_quote(kiosk, page)
    return _ask_addresses(kiosk, page)


def _ask_quote(kiosk: Kiosk, page: Ordering) -> Stepped:
    key, draft = _key(kiosk), page.draft
    wanted = QuoteOrder(
        documents=draft.documents,
        channel=OrderChannel.KIOSK,
        address_id=draft.address.id if draft.address else "",
        dong_code=draft.dong.code if draft.dong else "",
        split=draft.split,
    )
    asking = replace(page, quoting=key, ask_quote_at=None)
    counted = replace(kiosk, made=kiosk.made + 1)
    return turned(counted, asking), (effects.AskQuote(key, wanted),)


def _ask_addresses(kiosk: Kiosk, page: Ordering) -> Stepped:
    key = _key(kiosk)
    asking = replace(page, finding=key, ask_address_at=None)
    counted = replace(kiosk, made=kiosk.made + 1)
    return turned(counted, asking), (effects.FindAddresses(key, composed(page.sought).strip()),)


def again(kiosk: Kiosk, now: float) -> Stepped:
    """Everything that was not answered."""
    page = kiosk.plain
    if not isinstance(page, Ordering):
        return kiosk, ()
    fresh = replace(page, missed=False)
    if fresh.quote is None and not fresh.quoting:
        fresh = quoted_anew(fresh, now)
    if fresh.at is At.ADDRESS and fresh.found is None and not fresh.finding:
        fresh = replace(sought_anew(fresh, now), draft=page.draft)
    turned_to = turned(kiosk, fresh)
    if kiosk.shelf is None and not fresh.preparing:
        return prepare(turned_to, fresh)
    return turned_to, ()


def heard(kiosk: Kiosk, event: LookedUp, now: float) -> Stepped:
    """An answer to a question that was asked anew since is dropped."""
    page = kiosk.plain
    if not isinstance(page, Ordering) or not event.key:
        return kiosk, ()
    asked = (page.preparing, page.quoting, page.finding)
    if event.key not in asked:
        return kiosk, ()
    answered = _answered(page, event.key)
    match event.result:
        case Done(value=Shelf() as shelf):
            return turned(replace(kiosk, shelf=shelf), answered), ()
        case Done(value=Quote() as quote):
            return turned(kiosk, _quoted(kiosk, answered, quote)), ()
        case Done(value=AddressesFound() as found):
            return turned(kiosk, _found(kiosk, answered, found)), ()
        case Refused(refusal=refusal) if refusal.code not in _PASSING:
            return turned(kiosk, refused(kiosk, answered, refusal)), ()
    return turned(kiosk, replace(answered, missed=True)), ()


def _answered(page: Ordering, key: str) -> Ordering:
    names = ("preparing", "quoting", "finding")
    return replace(page, missed=False, **{n: "" for n in names if getattr(page, n) == key})


def _quoted(kiosk: Kiosk, page: Ordering, quote: Quote) -> Ordering:
    """An address that was just chosen, and is served, leads on by itself."""
    quoted = replace(page, quote=quote, trouble=None)
    chosen = page.at in (At.ADDRESS, At.DONG) and page.draft.answers(page.at)
    return onward(kiosk, quoted) if chosen else quoted


def _found(kiosk: Kiosk, page: Ordering, found: AddressesFound) -> Ordering:
    if not found.imported:
        return to(kiosk, replace(page, guided=True), At.DONG)
    return replace(page, found=found.addresses)


def refused(kiosk: Kiosk, page: Ordering, refusal: Refusal) -> Ordering:
    """Told where it can be mended; the draft stays."""
    at = mended_at(refusal.code, page)
    moved = page if at is page.at else to(kiosk, page, at)
    return replace(moved, quote=None, trouble=Trouble(refusal.code, refusal.facts))


def _key(kiosk: Kiosk) -> str:
    return f"{kiosk.seed}-{kiosk.made}"
