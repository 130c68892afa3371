"""The hand-over and the new reservation, filled in step by step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from seoripul.contract.catalogue import Document, Period
from seoripul.contract.centres import SlotRules
from seoripul.contract.people import ChangeStaff, Role, Staff
from seoripul.contract.pickup import (
    FeeReceived,
    IdentityProof,
    PaymentKind,
    ProxyProof,
    WaiverKind,
)
from seoripul.contract.slots import Slot
from seoripul.kiosk.counter import accounts, drafts, hand_over
from seoripul.kiosk.counter.accounts import AccountDraft, AccountLacks
from seoripul.kiosk.counter.drafts import Missing, ReservationDraft, with_copies
from seoripul.kiosk.counter.hand_over import Lacking, draft_for
from tests.kiosk.counter.rows import NOW, row

RULES = SlotRules(max_documents=2, max_copies=5)
SLOT = Slot(start=NOW, end=NOW + timedelta(minutes=30), left=1)


def test_hand_over_asks_for_identity_then_fee() -> None:
    draft = draft_for(row(fee=800))
    assert hand_over.lacking(draft) == (Lacking.IDENTITY, Lacking.PAYMENT)
    draft = replace(draft, identity=IdentityProof.RESIDENT_CARD)
    assert hand_over.lacking(draft) == (Lacking.PAYMENT,)
    draft = hand_over.pay(draft, PaymentKind.CASH)
    assert hand_over.lacking(draft) == ()
    told = hand_over.command(draft)
    assert told.fee == FeeReceived(kind=PaymentKind.CASH, amount_krw=800)
    assert told.proxy is None


def test_a_waiver_needs_its_kind_and_brings_nothing_in() -> None:
    draft = replace(draft_for(row(fee=800)), identity=IdentityProof.PASSPORT)
    draft = hand_over.pay(draft, PaymentKind.WAIVED)
    assert hand_over.lacking(draft) == (Lacking.WAIVER,)
    told = hand_over.command(hand_over.waive(draft, WaiverKind.SENIOR))
    assert told.fee == FeeReceived(kind=PaymentKind.WAIVED, amount_krw=0, waiver=WaiverKind.SENIOR)


def test_choosing_money_after_a_waiver_forgets_the_waiver() -> None:
    draft = hand_over.waive(draft_for(row(fee=800)), WaiverKind.MERIT)
    assert hand_over.pay(draft, PaymentKind.CARD).waiver is None


def test_another_amount_than_the_fee_is_told() -> None:
    draft = replace(draft_for(row(fee=800)), identity=IdentityProof.PASSPORT, amount_krw=700)
    assert hand_over.lacking(hand_over.pay(draft, PaymentKind.CASH)) == (Lacking.AMOUNT,)


def test_what_was_paid_before_or_is_free_is_not_asked_again() -> None:
    assert draft_for(row(fee=0)).settled
    draft = replace(
        draft_for(row(fee=0)),
        identity=IdentityProof.DRIVER_LICENCE,
        proxy=ProxyProof.POWER_OF_ATTORNEY,
    )
    told = hand_over.command(draft)
    assert told.fee is None and told.proxy is ProxyProof.POWER_OF_ATTORNEY


def test_an_unfinished_hand_over_cannot_be_sent() -> None:
    with pytest.raises(ValueError, match="identity"):
        hand_over.command(draft_for(row()))


def test_reservation_form_names_what_is_missing_in_its_order() -> None:
    assert drafts.missing(ReservationDraft(), RULES) == (
        Missing.DOCUMENTS,
        Missing.SLOT,
        Missing.NAME,
        Missing.CONSENT,
    )


def test_limits_of_the_centre_hold() -> None:
    draft = ReservationDraft(copies={"A": 1, "B": 1, "C": 6}, slot=replace_left(0), phone="12")
    assert drafts.missing(draft, RULES) == (
        Missing.TOO_MANY_DOCUMENTS,
        Missing.COPIES,
        Missing.SLOT_FULL,
        Missing.NAME,
        Missing.PHONE,
        Missing.CONSENT,
    )


def replace_left(left: int) -> Slot:
    return Slot(start=SLOT.start, end=SLOT.end, left=left)


def test_a_visitor_without_a_phone_is_enough() -> None:
    draft = ReservationDraft(copies={"A": 2}, slot=SLOT, name=" 홍 길동 ", consent=True)
    assert drafts.missing(draft, RULES) == ()
    told = drafts.command(draft, "ok", RULES)
    assert told.phone is None
    assert told.name.reveal() == "홍 길동"
    assert [(each.code, each.copies) for each in told.documents] == [("A", 2)]
    assert "홍" not in repr(draft)


def test_copies_are_added_and_taken_out() -> None:
    draft = with_copies(with_copies(ReservationDraft(), "A", 2), "B", 1)
    assert draft.copies == {"A": 2, "B": 1}
    assert with_copies(draft, "A", 0).copies == {"B": 1}


def test_the_fee_is_summed_while_choosing() -> None:
    catalogue = [document("A", 400), document("B", 1000)]
    assert drafts.fee_krw(ReservationDraft(copies={"A": 2, "B": 1}), catalogue) == 1800


def test_the_first_free_slot_is_offered() -> None:
    later = Slot(start=NOW + timedelta(hours=2), end=NOW + timedelta(hours=3), left=2)
    full = Slot(start=NOW + timedelta(hours=1), end=NOW + timedelta(hours=2), left=0)
    past = Slot(start=NOW - timedelta(hours=1), end=NOW, left=4)
    assert drafts.first_free((later, full, past), NOW) == later
    assert drafts.first_free((full, past), NOW) is None


def document(code: str, fee: int) -> Document:
    return Document(
        code=code,
        name_ko=code,
        name_en=code,
        group="",
        fee_krw=fee,
        fee_unit="1통",
        period=Period.INSTANT,
        identity_check=False,
        phone_orderable=False,
        effective_from=date(2026, 1, 1),
    )


def test_an_account_form_says_what_is_missing_and_sends_only_what_differs() -> None:
    member = Staff(
        id="s2", login="park", display_name="박발급", roles=(Role.ISSUE,),
        centre_id="ok", active=True, locked=False,
    )  # fmt: skip
    draft = accounts.draft_of(member)
    assert accounts.lacks(draft, member, "s1") is AccountLacks.CHANGES
    assert accounts.lacks(replace(draft, name=" "), member, "s1") is AccountLacks.NAME
    assert accounts.lacks(replace(draft, roles=frozenset()), member, "s1") is AccountLacks.ROLES
    assert accounts.lacks(draft, member, "s2") is AccountLacks.OWN_LEAD
    other = replace(draft, roles=frozenset({Role.LEAD, Role.ISSUE}))
    assert accounts.lacks(other, member, "s1") is None
    assert accounts.change(other, member) == ChangeStaff(roles=(Role.ISSUE, Role.LEAD))
    assert accounts.lacks(AccountDraft(), None, "s1") is AccountLacks.FIELDS
