"""Name, phone and address of an order: sealed at rest, in clear only for who is entitled."""

from __future__ import annotations

from typing import Final, NamedTuple

from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.secrets import Secrets
from seoripul.contract import wire
from seoripul.contract.personal import PersonName, Phone, PostalAddress

ERASED: Final = "***"


class Home(NamedTuple):
    """Where to, as kept."""

    address: PostalAddress
    """Road, number and flat: "서초대로 123, 101동 1203호"."""
    postcode: str
    address_id: str


def name(secrets: Secrets, row: DeliveryOrder) -> PersonName | None:
    return None if row.name is None else PersonName(secrets.unseal(row.name))


def phone(secrets: Secrets, row: DeliveryOrder) -> Phone | None:
    return None if row.phone is None else Phone(secrets.unseal(row.phone))


def home(secrets: Secrets, row: DeliveryOrder) -> Home | None:
    return None if row.address is None else wire.decode(secrets.unseal(row.address).encode(), Home)


def seal_home(secrets: Secrets, place: Home) -> bytes:
    return secrets.seal(wire.encode(place).decode())


def masked_name(secrets: Secrets, row: DeliveryOrder) -> str:
    found = name(secrets, row)
    return ERASED if found is None else found.masked()


def masked_phone(secrets: Secrets, row: DeliveryOrder) -> str:
    found = phone(secrets, row)
    return "" if found is None else found.masked()


def masked_address(secrets: Secrets, row: DeliveryOrder) -> str:
    found = home(secrets, row)
    return "" if found is None else found.address.masked()


def follow(secrets: Secrets, row: DeliveryOrder) -> str:
    """Token of the citizen's page."""
    return secrets.unseal(row.follow)


def receipt_code(secrets: Secrets, row: DeliveryOrder) -> str:
    """Empty once it was used."""
    return "" if row.receipt_code is None else secrets.unseal(row.receipt_code)
