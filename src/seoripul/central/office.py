"""All that a request needs, in one hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from litestar import Request

from seoripul.central.access import Access
from seoripul.central.addresses.search import AddressSearch
from seoripul.central.calendar import Calendar
from seoripul.central.clock import Clock
from seoripul.central.people.passwords import Vault
from seoripul.central.queue.waits.memory import Waits
from seoripul.central.secrets import Secrets
from seoripul.central.settings import Settings
from seoripul.central.store import Store
from seoripul.central.throttle import Throttle

if TYPE_CHECKING:
    from seoripul.central.messages.sender import Sender

AnyRequest = Request[Any, Any, Any]
_OFFICE: Final = "office"


@dataclass(frozen=True, slots=True)
class Office:
    settings: Settings
    clock: Clock
    secrets: Secrets
    calendar: Calendar
    access: Access
    throttle: Throttle
    waits: Waits
    store: Store
    vault: Vault
    sender: Sender | None = None
    """Where messages to citizens are set up."""
    public_address: str = ""
    """Where phones reach the pages; empty: nobody has said."""
    addresses: AddressSearch = field(default_factory=AddressSearch)


def carry(office: Office, scope: Any) -> None:
    """From here on the request of this scope knows its office."""
    scope.setdefault("state", {})[_OFFICE] = office


def office_of(request: AnyRequest) -> Office:
    office: Office = request.state[_OFFICE]
    return office
