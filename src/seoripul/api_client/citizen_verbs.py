"""What a citizen's page asks, and a clerk on behalf of a visitor without a phone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from seoripul.api_client.asking import Asking, fill
from seoripul.contract import paths
from seoripul.contract.catalogue import Document
from seoripul.contract.centres import Centre
from seoripul.contract.pickup import Expected, Followed, PlaceReservation, Reason, ReservationPlaced
from seoripul.contract.refusals import Refusal
from seoripul.contract.slots import SlotDay


class CitizenVerbs(Asking):
    def centres(self) -> list[Centre] | Refusal:
        return self._get(list[Centre], paths.CENTRES)

    def slots(
        self,
        centre_id: str,
        first: date | None = None,
        last: date | None = None,
        documents: Sequence[str] = (),
    ) -> list[SlotDay] | Refusal:
        """Both days included, dates in Asia/Seoul; without them the whole booking window.
        With `documents` (codes): the window of their order, which begins when those are ready."""
        path = fill(paths.SLOTS, centre_id=centre_id)
        asked = {"from": first, "until": last}
        query = {name: day.isoformat() for name, day in asked.items() if day is not None}
        if documents:
            query["documents"] = ",".join(documents)
        return self._get(list[SlotDay], path, **query)

    def catalogue(self, on: date | None = None) -> list[Document] | Refusal:
        query = {"on": on.isoformat()} if on else {}
        return self._get(list[Document], paths.CATALOGUE, **query)

    def expected(self, centre_id: str, documents: Sequence[str]) -> Expected | Refusal:
        """When documents (codes) ordered now should be ready there."""
        wanted = ",".join(documents)
        return self._get(Expected, paths.EXPECTED, centre=centre_id, documents=wanted)

    def place_reservation(self, command: PlaceReservation, key: str) -> ReservationPlaced | Refusal:
        return self._command(ReservationPlaced, paths.RESERVATIONS, command, key)

    def followed(self, token: str, after: int | None = None) -> Followed | Refusal | None:
        """With `after`: waits for a newer picture; None when there is none yet."""
        return self._picture(Followed, fill(paths.FOLLOW, token=token), after)

    def cancel_followed(self, token: str, reason: Reason, key: str) -> Followed | Refusal:
        return self._command(Followed, fill(paths.FOLLOW_CANCEL, token=token), reason, key)
