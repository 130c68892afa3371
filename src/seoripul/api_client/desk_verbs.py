"""What a clerk asks at the pick-up counter. A staff session is needed."""

from __future__ import annotations

from datetime import date

from seoripul.api_client.asking import Asking, fill
from seoripul.contract import paths
from seoripul.contract.pickup import (
    CoverPrinted,
    DeskPicture,
    HandOver,
    Reason,
    ReservationFull,
    ReservationRow,
)
from seoripul.contract.refusals import Refusal

_NO_REASON = Reason()


class DeskVerbs(Asking):
    def desk(
        self, day: date | None = None, after: int | None = None
    ) -> DeskPicture | Refusal | None:
        """`day` in Asia/Seoul, today when None. With `after`: waits for a newer picture."""
        query = {"day": day.isoformat()} if day else {}
        return self._picture(DeskPicture, paths.DESK, after, **query)

    def reservation(self, reservation_id: str) -> ReservationFull | Refusal:
        """The full view; central writes the asking to the access log."""
        path = fill(paths.RESERVATION, reservation_id=reservation_id)
        return self._get(ReservationFull, path)

    def confirm(self, reservation_id: str, key: str) -> ReservationRow | Refusal:
        return self._deed(reservation_id, "confirm", _NO_REASON, key)

    def reject(self, reservation_id: str, reason: Reason, key: str) -> ReservationRow | Refusal:
        return self._deed(reservation_id, "reject", reason, key)

    def prepare(self, reservation_id: str, key: str) -> ReservationRow | Refusal:
        return self._deed(reservation_id, "prepare", _NO_REASON, key)

    def make_ready(self, reservation_id: str, key: str) -> ReservationRow | Refusal:
        return self._deed(reservation_id, "make_ready", _NO_REASON, key)

    def check_in_at_desk(
        self, reservation_id: str, reason: Reason, key: str
    ) -> ReservationRow | Refusal:
        return self._deed(reservation_id, "check_in", reason, key)

    def hand_over(
        self, reservation_id: str, hand_over: HandOver, key: str
    ) -> ReservationRow | Refusal:
        return self._deed(reservation_id, "hand_over", hand_over, key)

    def cancel(self, reservation_id: str, reason: Reason, key: str) -> ReservationRow | Refusal:
        return self._deed(reservation_id, "cancel", reason, key)

    def miss(self, reservation_id: str, reason: Reason, key: str) -> ReservationRow | Refusal:
        return self._deed(reservation_id, "miss", reason, key)

    def destroy(self, reservation_id: str, reason: Reason, key: str) -> ReservationRow | Refusal:
        return self._deed(reservation_id, "destroy", reason, key)

    def undo(self, reservation_id: str, reason: Reason, key: str) -> ReservationRow | Refusal:
        return self._deed(reservation_id, "undo", reason, key)

    def print_cover(self, reservation_id: str, key: str) -> CoverPrinted | Refusal:
        """Before printing: whether these papers had a cover slip already."""
        path = _deed_path(reservation_id, "print_cover")
        return self._command(CoverPrinted, path, _NO_REASON, key)

    def call_no_show(self, reservation_id: str, key: str) -> ReservationRow | Refusal:
        return self._deed(reservation_id, "call_no_show", _NO_REASON, key)

    def _deed(
        self, reservation_id: str, deed: str, body: Reason | HandOver, key: str
    ) -> ReservationRow | Refusal:
        return self._command(ReservationRow, _deed_path(reservation_id, deed), body, key)


def _deed_path(reservation_id: str, deed: str) -> str:
    return fill(paths.DEED, reservation_id=reservation_id, deed=deed)
