"""An order that is brought home, while a clerk fills it in at the counter or on the telephone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from seoripul.contract.addresses import Address
from seoripul.contract.catalogue import Document
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import (
    AddressGiven,
    OrderChannel,
    PayWhere,
    PlaceOrder,
    QuoteOrder,
)
from seoripul.contract.language import Language
from seoripul.contract.personal import PersonName, Phone, PostalAddress
from seoripul.contract.pickup import DocumentWanted, IdentityProof

POSTCODES: Final = (6500, 6806)
"""First and last postcode of the district."""


class Lacks(StrEnum):
    DOCUMENTS = "documents"
    TOO_MANY_DOCUMENTS = "too_many_documents"
    COPIES = "copies"
    NOT_DELIVERABLE = "not_deliverable"
    """A document that is handed out at a counter only."""
    NOT_BY_PHONE = "not_by_phone"
    RECIPIENT = "recipient"
    PHONE = "phone"
    ADDRESS = "address"
    POSTCODE = "postcode"
    DONG = "dong"
    CONSENT = "consent"


BY_RESERVATION: Final = frozenset({Lacks.NOT_BY_PHONE, Lacks.NOT_DELIVERABLE})
"""A reservation takes these documents in place of the order."""


@dataclass(frozen=True)
class AddressDraft:
    """Found in the official file, or entered by guide while none is imported."""

    found: Address | None = None
    road: str = ""
    postcode: str = ""
    dong_code: str = ""
    detail: str = ""

    def __repr__(self) -> str:
        return f"AddressDraft(found={self.found is not None})"


@dataclass(frozen=True)
class OrderDraft:
    channel: OrderChannel = OrderChannel.COUNTER
    copies: Mapping[str, int] = field(default_factory=dict)
    """By document code."""
    recipient: str = ""
    phone: str = ""
    address: AddressDraft = AddressDraft()
    split: bool = False
    pay: PayWhere = PayWhere.COUNTER
    """At the counter; whoever calls pays at the door."""
    identity: IdentityProof | None = None
    consent: bool = False
    language: Language = Language.KO

    def __repr__(self) -> str:
        return f"OrderDraft({self.channel.value}, {len(self.copies)} documents)"

    @property
    def by_phone(self) -> bool:
        return self.channel is OrderChannel.PHONE


def with_copies(draft: OrderDraft, code: str, count: int) -> OrderDraft:
    """Set the copies of one document; 0 takes it out."""
    kept = {known: copies for known, copies in draft.copies.items() if known != code}
    return replace(draft, copies=kept | {code: count} if count > 0 else kept)


def missing(
    draft: OrderDraft, catalogue: Iterable[Document], rules: DeliveryRules
) -> tuple[Lacks, ...]:
    """What is still wrong or empty, in the order of the form."""
    found = [*_of_documents(draft, catalogue, rules)]
    if recipient_of(draft) is None:
        found.append(Lacks.RECIPIENT)
    if phone_of(draft) is None:
        found.append(Lacks.PHONE)
    lacks = lacks_address(draft.address)
    found += [lacks] if lacks is not None else []
    if not draft.consent:
        found.append(Lacks.CONSENT)
    return tuple(found)


def _of_documents(
    draft: OrderDraft, catalogue: Iterable[Document], rules: DeliveryRules
) -> list[Lacks]:
    if not draft.copies:
        return [Lacks.DOCUMENTS]
    found = []
    if len(draft.copies) > rules.max_documents:
        found.append(Lacks.TOO_MANY_DOCUMENTS)
    if any(not 1 <= copies <= rules.max_copies for copies in draft.copies.values()):
        found.append(Lacks.COPIES)
    chosen = [document for document in catalogue if document.code in draft.copies]
    if any(not document.deliverable for document in chosen):
        found.append(Lacks.NOT_DELIVERABLE)
    elif draft.by_phone and any(not document.phone_orderable for document in chosen):
        found.append(Lacks.NOT_BY_PHONE)
    return found


def lacks_address(address: AddressDraft) -> Lacks | None:
    if address.found is not None:
        return None
    if _place(address.road) is None:
        return Lacks.ADDRESS
    code = address.postcode.strip()
    if len(code) != 5 or not code.isdecimal() or not POSTCODES[0] <= int(code) <= POSTCODES[1]:
        return Lacks.POSTCODE
    return None if address.dong_code else Lacks.DONG


def refused(draft: OrderDraft, catalogue: Iterable[Document]) -> tuple[Document, ...]:
    """The chosen documents that this channel does not bring home."""
    return tuple(
        document
        for document in catalogue
        if document.code in draft.copies
        and (not document.deliverable or (draft.by_phone and not document.phone_orderable))
    )


def quoted(draft: OrderDraft) -> QuoteOrder | None:
    """What is asked while typing; None: nothing to ask about yet."""
    if not draft.copies:
        return None
    found = draft.address.found
    return QuoteOrder(
        documents=_documents(draft),
        channel=draft.channel,
        address_id=found.id if found is not None else "",
        dong_code="" if found is not None else draft.address.dong_code,
        split=draft.split,
    )


def command(draft: OrderDraft, *, identity_check: bool, duplicate_known: bool) -> PlaceOrder:
    """What central is asked. Raises ValueError while name, phone or address is missing."""
    recipient, phone = recipient_of(draft), phone_of(draft)
    if recipient is None or phone is None or lacks_address(draft.address):
        raise ValueError("name, phone or address is missing")
    seen = identity_check and not draft.by_phone
    return PlaceOrder(
        documents=_documents(draft),
        recipient=recipient,
        phone=phone,
        address=address_given(draft.address),
        channel=draft.channel,
        pay=PayWhere.DOOR if draft.by_phone else draft.pay,
        split=draft.split,
        consent=draft.consent,
        identity=draft.identity if seen else None,
        duplicate_known=duplicate_known,
        language=draft.language,
    )


def _documents(draft: OrderDraft) -> tuple[DocumentWanted, ...]:
    return tuple(DocumentWanted(code=code, copies=n) for code, n in draft.copies.items())


def address_given(address: AddressDraft) -> AddressGiven:
    """Of a draft that lacks nothing."""
    detail = _place(address.detail)
    if address.found is not None:
        return AddressGiven(address_id=address.found.id, detail=detail)
    return AddressGiven(
        road_address=_place(address.road),
        postcode=address.postcode.strip(),
        dong_code=address.dong_code,
        detail=detail,
    )


def _place(text: str) -> PostalAddress | None:
    try:
        return PostalAddress(text)
    except ValueError:
        return None


def recipient_of(draft: OrderDraft) -> PersonName | None:
    try:
        return PersonName(draft.recipient)
    except ValueError:
        return None


def phone_of(draft: OrderDraft) -> Phone | None:
    try:
        return Phone(draft.phone)
    except ValueError:
        return None


def address_words(address: AddressDraft) -> str:
    """The whole address in one line, as it is read back; the detail behind it."""
    found = address.found
    code = found.postcode if found is not None else address.postcode.strip()
    where = found.text if found is not None else " ".join(address.road.split())
    whole = ", ".join(part for part in (where, " ".join(address.detail.split())) if part)
    return f"({code}) {whole}" if code else whole
