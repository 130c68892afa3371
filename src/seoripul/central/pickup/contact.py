"""Name and phone of an order: sealed at rest, masked wherever not every reader is entitled."""

from __future__ import annotations

from typing import Final

from seoripul.central.pickup.records.reservations import Reservation
from seoripul.central.secrets import Secrets
from seoripul.contract.personal import PersonName, Phone

ERASED: Final = "***"


def name(secrets: Secrets, row: Reservation) -> PersonName:
    """`***` once the contact has been erased."""
    return PersonName(ERASED if row.name is None else secrets.unseal(row.name))


def phone(secrets: Secrets, row: Reservation) -> Phone | None:
    return None if row.phone is None else Phone(secrets.unseal(row.phone))


def masked_name(secrets: Secrets, row: Reservation) -> str:
    return name(secrets, row).masked()


def masked_phone(secrets: Secrets, row: Reservation) -> str:
    """Empty where there is none."""
    found = phone(secrets, row)
    return "" if found is None else found.masked()
