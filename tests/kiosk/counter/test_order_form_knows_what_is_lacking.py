"""An order at the counter or by phone: what lacks, what is refused, what central is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import OrderChannel, PayWhere
from seoripul.contract.pickup import DocumentWanted, IdentityProof
from seoripul.kiosk.counter.delivery import order_draft
from seoripul.kiosk.counter.delivery.order_draft import AddressDraft, Lacks, OrderDraft
from seoripul.kiosk.counter.typed_copies import copies_typed
from tests.kiosk.counter.orders import document

RULES = DeliveryRules()
LAND = document("LD01")
RESIDENT = document("CE01", identity_check=True, phone_orderable=False)
SEAL = document("CE07", deliverable=False)
BOOKS = (LAND, RESIDENT, SEAL)
GUIDED = AddressDraft(road="서초대로 123", postcode="06611", dong_code="1165053100")
WHOLE = OrderDraft(
    copies={"LD01": 2}, recipient="홍길동", phone="01012345678", address=GUIDED, consent=True
)


def lacks(draft: OrderDraft) -> tuple[Lacks, ...]:
    return order_draft.missing(draft, BOOKS, RULES)


def test_an_empty_form_lacks_everything_in_the_order_of_its_fields() -> None:
    assert lacks(OrderDraft()) == (
        Lacks.DOCUMENTS,
        Lacks.RECIPIENT,
        Lacks.PHONE,
        Lacks.ADDRESS,
        Lacks.CONSENT,
    )
    assert lacks(WHOLE) == ()


def test_the_telephone_takes_only_its_own_documents() -> None:
    by_phone = replace(WHOLE, channel=OrderChannel.PHONE, copies={"LD01": 1, "CE01": 1})
    assert lacks(by_phone) == (Lacks.NOT_BY_PHONE,)
    assert [one.code for one in order_draft.refused(by_phone, BOOKS)] == ["CE01"]
    assert lacks(replace(by_phone, channel=OrderChannel.COUNTER)) == ()


def test_what_is_handed_out_at_a_counter_only_is_never_brought_home() -> None:
    assert lacks(replace(WHOLE, copies={"CE07": 1})) == (Lacks.NOT_DELIVERABLE,)


@pytest.mark.parametrize("postcode", ["6611", "06499", "06807", "abcde", ""])
def test_a_guided_address_has_a_postcode_of_the_district(postcode: str) -> None:
    assert lacks(replace(WHOLE, address=replace(GUIDED, postcode=postcode))) == (Lacks.POSTCODE,)
    assert lacks(replace(WHOLE, address=replace(GUIDED, dong_code=""))) == (Lacks.DONG,)


def test_nothing_is_quoted_before_a_document_is_chosen() -> None:
    assert order_draft.quoted(OrderDraft()) is None
    asked = order_draft.quoted(WHOLE)
    assert asked is not None
    assert asked.documents == (DocumentWanted(code="LD01", copies=2),)
    assert asked.dong_code == "1165053100"


def test_whoever_calls_pays_at_the_door_and_shows_no_identity() -> None:
    draft = replace(
        WHOLE, channel=OrderChannel.PHONE, pay=PayWhere.COUNTER, identity=IdentityProof.PASSPORT
    )
    wish = order_draft.command(draft, identity_check=True, duplicate_known=False)
    assert (wish.pay, wish.identity) == (PayWhere.DOOR, None)
    seen = replace(draft, channel=OrderChannel.COUNTER)
    wish = order_draft.command(seen, identity_check=True, duplicate_known=True)
    assert (wish.pay, wish.identity) == (PayWhere.COUNTER, IdentityProof.PASSPORT)
    assert wish.duplicate_known


def test_an_order_without_a_phone_is_not_sent() -> None:
    with pytest.raises(ValueError, match="missing"):
        order_draft.command(replace(WHOLE, phone="12"), identity_check=False, duplicate_known=False)


def test_a_draft_tells_nobody_s_name_in_a_log() -> None:
    assert "홍길동" not in repr(WHOLE)
    assert "서초대로" not in repr(WHOLE.address)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("토지 3", ("토지", 3)),
        ("ㅌㅈ 12", ("ㅌㅈ", 12)),
        ("LD01", ("LD01", None)),
        ("3", ("3", None)),
        ("토지 대장", ("토지 대장", None)),
        ("토지 0", ("토지 0", None)),
    ],
)
def test_copies_are_typed_behind_the_document(typed: str, found: tuple[str, int | None]) -> None:
    assert copies_typed(typed) == found
