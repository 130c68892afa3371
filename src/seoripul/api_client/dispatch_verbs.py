"""Couriers and runs: what a dispatcher and a courier's phone ask."""

from __future__ import annotations

from datetime import date

from seoripul.api_client.asking import Asking, fill
from seoripul.contract import paths
from seoripul.contract.dispatch import (
    AtTheDoor,
    ChangeRun,
    Courier,
    CourierPicture,
    DispatchPicture,
    DoorDone,
    DoorReport,
    OpenRun,
    Run,
    RunDeed,
    RunSheet,
    SaveCourier,
)
from seoripul.contract.people import PairingOpened
from seoripul.contract.pickup import Reason
from seoripul.contract.refusals import Refusal


class DispatchVerbs(Asking):
    def dispatch(
        self, day: date | None = None, after: int | None = None
    ) -> DispatchPicture | Refusal | None:
        """`day` in Asia/Seoul, today when None. With `after`: waits for a newer picture."""
        query = {"day": day.isoformat()} if day else {}
        return self._picture(DispatchPicture, paths.DISPATCH, after, **query)

    def couriers(self) -> list[Courier] | Refusal:
        return self._get(list[Courier], paths.COURIERS)

    def save_courier(self, given: SaveCourier, key: str) -> Courier | Refusal:
        return self._command(Courier, paths.COURIERS, given, key)

    def pair_courier(self, courier_id: str, key: str) -> PairingOpened | Refusal:
        """A code for the courier's phone; a phone paired before is revoked with it."""
        path = fill(paths.PAIR_COURIER, courier_id=courier_id)
        return self._command(PairingOpened, path, Reason(), key)

    def open_run(self, given: OpenRun, key: str) -> Run | Refusal:
        return self._command(Run, paths.RUNS, given, key)

    def change_run(self, run_id: str, deed: RunDeed, given: ChangeRun, key: str) -> Run | Refusal:
        path = fill(paths.RUN_DEED, run_id=run_id, run_deed=deed.value)
        return self._command(Run, path, given, key)

    def run_sheet(self, run_id: str, key: str) -> RunSheet | Refusal:
        """Logged, as it shows addresses in clear."""
        path = fill(paths.RUN_SHEET, run_id=run_id)
        return self._command(RunSheet, path, Reason(), key)

    def settle_report(self, report_id: str, reason: str, key: str) -> DoorReport | Refusal:
        """Somebody has looked at what a courier told; it leaves the picture."""
        path = fill(paths.SETTLE_REPORT, report_id=report_id)
        return self._command(DoorReport, path, Reason(reason=reason), key)

    def courier_run(self, after: int | None = None) -> CourierPicture | Refusal | None:
        """A courier's phone: today's run. With `after`: waits for a newer picture."""
        return self._picture(CourierPicture, paths.COURIER_RUN, after)

    def at_the_door(
        self, order_id: str, deed: str, given: AtTheDoor, key: str
    ) -> DoorDone | Refusal:
        """`deed`: a value of `rules.delivery_life.AT_THE_DOOR`."""
        path = fill(paths.DOOR, order_id=order_id, door_deed=deed)
        return self._command(DoorDone, path, given, key)
