"""Who acts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

ActorKind = Literal["citizen", "device", "staff", "office"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """`id` is the device's for a device, the staff member's for staff."""

    kind: ActorKind
    id: str = ""
    name: str = ""
    device_id: str = ""
    device_kind: str = ""
    centre_id: str = ""
    counter_no: int | None = None
    roles: frozenset[str] = frozenset()


CITIZEN: Final = Actor(kind="citizen")
OFFICE: Final = Actor(kind="office", id="office", name="office")
"""Central itself: seeding, midnight, expiry."""
