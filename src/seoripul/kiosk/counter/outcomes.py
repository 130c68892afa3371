"""How a question or a deed of the desk can end."""

from __future__ import annotations

from typing import TypeAlias, TypeVar

from seoripul.contract.pickup import Called, ReservationPlaced, ReservationRow
from seoripul.kiosk.station.results import Done, NotReached, Refused

T = TypeVar("T")
Outcome: TypeAlias = Done[T] | Refused | NotReached
Deed: TypeAlias = ReservationRow | Called | ReservationPlaced
