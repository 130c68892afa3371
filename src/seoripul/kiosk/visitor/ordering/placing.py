"""The order is placed: once for each intent, however often it has to be sent."""

from __future__ import annotations

from msgspec.structs import replace

from seoripul.contract.delivery import AddressGiven, OrderChannel, PlaceOrder
from seoripul.contract.personal import PersonName, Phone, PostalAddress
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.visitor.arriving import Stepped
from seoripul.kiosk.visitor.effects import Hush, PlaceAnOrder, Play, Sound
from seoripul.kiosk.visitor.ordering import asking
from seoripul.kiosk.visitor.ordering.composing import composed
from seoripul.kiosk.visitor.ordering.drafts import At, Draft, Ordering, Sent
from seoripul.kiosk.visitor.ordering.turning import onward, to
from seoripul.kiosk.visitor.pace import CHECKING_AT_MOST_S, rested
from seoripul.kiosk.visitor.states import Checking, Kiosk, Told

MOBILE = "010"


def confirmed(kiosk: Kiosk, page: Ordering, now: float) -> Stepped:
    """Next; on the summary: order it."""
    if page.at is At.REVIEW and page.may_order:
        return send(kiosk, page, _command(kiosk, page.draft), now)
    if page.at is At.REVIEW or not page.may_go_on:
        return rested(kiosk, now), (Play(Sound.ATTENTION, kiosk.session.volume),)
    after = onward(kiosk, page)
    if after.at is At.REVIEW and after.quote is None and not after.quoting:
        after = asking.quoted_anew(after, now)
    asked, effects = asking.due(rested(replace(kiosk, page=after), now), now)
    return asked, (Hush(), *effects)


def send(kiosk: Kiosk, page: Ordering, command: PlaceOrder, now: float) -> Stepped:
    """The very same order goes with the key it went with before."""
    if kiosk.in_flight is not None:
        return rested(kiosk, now), ()
    sent = page.sent
    if sent is None or sent.command != command:
        sent = Sent(f"{kiosk.seed}-{kiosk.made}", command)
        kiosk = replace(kiosk, made=kiosk.made + 1)
    page = replace(page, sent=sent)
    checking = Checking(key=sent.key, until=now + CHECKING_AT_MOST_S, ordering=page)
    asking_it = replace(kiosk, page=checking, in_flight=sent.key)
    return rested(asking_it, now), (Hush(), PlaceAnOrder(sent.key, command))


def tried_again(kiosk: Kiosk, page: Ordering, now: float) -> Stepped:
    """From an outcome: the same once more, a second one on purpose, or what is to be mended."""
    told = kiosk.page
    if not isinstance(told, Told):
        command = page.sent.command if page.sent else _command(kiosk, page.draft)
        return send(kiosk, page, command, now)
    if told.code is RefusalCode.DUPLICATE_ORDER and page.sent is not None:
        return send(kiosk, page, replace(page.sent.command, duplicate_known=True), now)
    mended = to(kiosk, page, asking.mended_at(told.code, page))
    fresh = asking.quoted_anew(mended, now)
    asked, effects = asking.due(rested(replace(kiosk, page=fresh), now), now)
    return asked, (Hush(), *effects)


def _command(kiosk: Kiosk, draft: Draft) -> PlaceOrder:
    return PlaceOrder(
        documents=draft.documents,
        recipient=PersonName(composed(draft.name)),
        phone=Phone(MOBILE + draft.phone),
        address=_address(draft),
        channel=OrderChannel.KIOSK,
        pay=draft.pay,
        split=draft.split,
        consent=draft.consent,
        language=kiosk.session.language,
    )


def _address(draft: Draft) -> AddressGiven:
    detail = composed(draft.detail).strip()
    inside = PostalAddress(detail) if detail else None
    if draft.address is not None:
        return AddressGiven(address_id=draft.address.id, detail=inside)
    return AddressGiven(
        road_address=PostalAddress(composed(draft.road)),
        postcode=draft.postcode,
        dong_code=draft.dong.code if draft.dong else "",
        detail=inside,
    )
