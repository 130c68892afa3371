"""What must be known before papers are handed over, while the clerk fills it in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from seoripul.contract.pickup import (
    FeeReceived,
    HandOver,
    IdentityProof,
    PaymentKind,
    ProxyProof,
    ReservationRow,
    WaiverKind,
)


class Lacking(StrEnum):
    IDENTITY = "identity"
    PAYMENT = "payment"
    WAIVER = "waiver"
    """Why the fee is waived."""
    AMOUNT = "amount"
    """What was received is not the fee."""


@dataclass(frozen=True)
class HandOverDraft:
    """The kind of each proof is kept, never its number."""

    fee_krw: int
    settled: bool = False
    """The fee is 0 or was received before: no payment is asked."""
    identity: IdentityProof | None = None
    proxy: ProxyProof | None = None
    payment: PaymentKind | None = None
    waiver: WaiverKind | None = None
    amount_krw: int | None = None
    """None: the whole fee, as is usual."""

    @property
    def received_krw(self) -> int:
        if self.payment is PaymentKind.WAIVED:
            return 0
        return self.fee_krw if self.amount_krw is None else self.amount_krw


def draft_for(row: ReservationRow) -> HandOverDraft:
    return HandOverDraft(fee_krw=row.fee_krw, settled=row.fee_krw == 0 or row.fee is not None)


def pay(draft: HandOverDraft, payment: PaymentKind) -> HandOverDraft:
    """Choose how the fee was received; a waiver is kept only while the fee is waived."""
    waiver = draft.waiver if payment is PaymentKind.WAIVED else None
    return replace(draft, payment=payment, waiver=waiver)


def waive(draft: HandOverDraft, waiver: WaiverKind) -> HandOverDraft:
    return replace(draft, payment=PaymentKind.WAIVED, waiver=waiver)


def lacking(draft: HandOverDraft) -> tuple[Lacking, ...]:
    """What is still to be filled in, in the order of the form."""
    wanted: list[Lacking] = []
    if draft.identity is None:
        wanted.append(Lacking.IDENTITY)
    if not draft.settled:
        wanted.extend(_of_the_fee(draft))
    return tuple(wanted)


def _of_the_fee(draft: HandOverDraft) -> list[Lacking]:
    if draft.payment is None:
        return [Lacking.PAYMENT]
    if draft.payment is PaymentKind.WAIVED:
        return [] if draft.waiver is not None else [Lacking.WAIVER]
    return [] if draft.received_krw == draft.fee_krw else [Lacking.AMOUNT]


def command(draft: HandOverDraft) -> HandOver:
    """What central is told. Raises ValueError while something is lacking."""
    if lacking(draft):
        raise ValueError(f"lacking: {', '.join(lacking(draft))}")
    fee = None
    if not draft.settled and draft.payment is not None:
        fee = FeeReceived(kind=draft.payment, amount_krw=draft.received_krw, waiver=draft.waiver)
    return HandOver(identity=draft.identity, proxy=draft.proxy, fee=fee)
