"""What may be ordered home, by whom, and what it costs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection

from seoripul.central.catalogue import records as catalogue
from seoripul.central.delivery.records.ordered import Ordered
from seoripul.contract.catalogue import Document
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import OrderChannel
from seoripul.contract.pickup import DocumentLine, DocumentWanted
from seoripul.contract.refusals import Refusal, RefusalCode, refuse


class Papers(NamedTuple):
    """Documents wanted, found in the catalogue of the day."""

    documents: tuple[Ordered, ...]
    identity_check: bool

    @property
    def stamp_krw(self) -> int:
        return sum(one.line.fee_krw for one in self.documents)

    @property
    def said(self) -> str:
        """The same for the same papers, in whatever order."""
        return " ".join(sorted(f"{one.line.code}x{one.line.copies}" for one in self.documents))


def look_up(
    conn: Connection,
    wanted: Sequence[DocumentWanted],
    channel: OrderChannel,
    rules: DeliveryRules,
    today: date,
) -> Papers | Refusal:
    """By phone only what needs no identity check and is on the office's list."""
    codes = [one.code for one in wanted]
    if not 1 <= len(codes) <= rules.max_documents or len(set(codes)) < len(codes):
        return refuse(RefusalCode.BAD_REQUEST, 422, subject="documents")
    found: list[Ordered] = []
    identity_check = False
    for one in wanted:
        document = catalogue.find(conn, one.code, today)
        wrong = _why_not(document, channel)
        if document is None or wrong is not None:
            return refuse(wrong or RefusalCode.NO_SUCH_DOCUMENT, 422, subject=one.code)
        if not 1 <= one.copies <= rules.max_copies:
            return refuse(RefusalCode.COPIES_OUT_OF_RANGE, 422, subject=one.code)
        found.append(_ordered(document, one.copies))
        identity_check |= document.identity_check
    return Papers(tuple(found), identity_check)


def _why_not(document: Document | None, channel: OrderChannel) -> RefusalCode | None:
    if document is None:
        return RefusalCode.NO_SUCH_DOCUMENT
    if not document.deliverable:
        return RefusalCode.NOT_DELIVERABLE
    by_phone = document.phone_orderable and not document.identity_check
    if channel is OrderChannel.PHONE and not by_phone:
        return RefusalCode.NOT_BY_PHONE
    return None


def _ordered(document: Document, copies: int) -> Ordered:
    line = DocumentLine(
        code=document.code,
        name_ko=document.name_ko,
        name_en=document.name_en,
        copies=copies,
        fee_krw=document.fee_krw * copies,
    )
    return Ordered(line, document.period.value, document.period_length)
