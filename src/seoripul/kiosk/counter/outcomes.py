"""How a question or a deed of the desk can end."""

from __future__ import annotations

from typing import TypeAlias, TypeVar

from seoripul.contract.pickup import ReservationPlaced, ReservationRow
from seoripul.contract.queue import TicketChanged
from seoripul.kiosk.station.results import Done, NotReached, Refused

T = TypeVar("T")
Outcome: TypeAlias = Done[T] | Refused | NotReached
Deed: TypeAlias = ReservationRow | ReservationPlaced | TicketChanged
