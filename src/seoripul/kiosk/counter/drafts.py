"""A reservation for a visitor who has no phone, while the clerk fills it in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from seoripul.contract.catalogue import Document
from seoripul.contract.centres import SlotRules
from seoripul.contract.language import Language
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import DocumentWanted, PlaceReservation
from seoripul.contract.slots import Slot


class Missing(StrEnum):
    DOCUMENTS = "documents"
    TOO_MANY_DOCUMENTS = "too_many_documents"
    COPIES = "copies"
    """Some document has no copies, or more than may be ordered at once."""
    SLOT = "slot"
    SLOT_FULL = "slot_full"
    NAME = "name"
    PHONE = "phone"
    """What was typed is no Korean phone number; leaving it empty is right."""
    CONSENT = "consent"


@dataclass(frozen=True)
class ReservationDraft:
    copies: Mapping[str, int] = field(default_factory=dict)
    """By document code."""
    slot: Slot | None = None
    name: str = ""
    phone: str = ""
    consent: bool = False
    language: Language = Language.KO

    def __repr__(self) -> str:
        return f"ReservationDraft({len(self.copies)} documents)"


def with_copies(draft: ReservationDraft, code: str, count: int) -> ReservationDraft:
    """Set the copies of one document; 0 takes it out."""
    kept = {known: copies for known, copies in draft.copies.items() if known != code}
    return replace(draft, copies=kept | {code: count} if count > 0 else kept)


def missing(draft: ReservationDraft, rules: SlotRules) -> tuple[Missing, ...]:
    """What is still wrong or empty, in the order of the form."""
    found = [*_of_documents(draft, rules), *_of_the_slot(draft)]
    if _name(draft.name) is None:
        found.append(Missing.NAME)
    if draft.phone.strip() and _phone(draft.phone) is None:
        found.append(Missing.PHONE)
    if not draft.consent:
        found.append(Missing.CONSENT)
    return tuple(found)


def _of_documents(draft: ReservationDraft, rules: SlotRules) -> list[Missing]:
    if not draft.copies:
        return [Missing.DOCUMENTS]
    found = []
    if len(draft.copies) > rules.max_documents:
        found.append(Missing.TOO_MANY_DOCUMENTS)
    if any(not 1 <= copies <= rules.max_copies for copies in draft.copies.values()):
        found.append(Missing.COPIES)
    return found


def _of_the_slot(draft: ReservationDraft) -> list[Missing]:
    if draft.slot is None:
        return [Missing.SLOT]
    return [Missing.SLOT_FULL] if draft.slot.left < 1 else []


def _name(text: str) -> PersonName | None:
    try:
        return PersonName(text)
    except ValueError:
        return None


def _phone(text: str) -> Phone | None:
    try:
        return Phone(text)
    except ValueError:
        return None


def fee_krw(draft: ReservationDraft, catalogue: Iterable[Document]) -> int:
    """Stamp fee of everything chosen so far."""
    return sum(doc.fee_krw * draft.copies.get(doc.code, 0) for doc in catalogue)


def command(draft: ReservationDraft, centre_id: str, rules: SlotRules) -> PlaceReservation:
    """What central is asked. Raises ValueError while something is missing."""
    name, slot = _name(draft.name), draft.slot
    if missing(draft, rules) or name is None or slot is None:
        raise ValueError(f"missing: {', '.join(missing(draft, rules))}")
    wanted = (DocumentWanted(code=code, copies=n) for code, n in draft.copies.items())
    return PlaceReservation(
        centre_id=centre_id,
        documents=tuple(wanted),
        slot_start=slot.start,
        name=name,
        phone=_phone(draft.phone) if draft.phone.strip() else None,
        consent=draft.consent,
        language=draft.language,
    )


def first_free(slots: Iterable[Slot], now: datetime) -> Slot | None:
    """The earliest slot still to come that has a place."""
    free = (slot for slot in slots if slot.left > 0 and slot.end > now)
    return min(free, key=lambda slot: slot.start, default=None)
