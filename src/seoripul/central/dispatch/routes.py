"""Dispatch over HTTP: the roster, the runs, and what couriers tell from the door."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from seoripul.central.deed import Deed
from seoripul.central.dispatch import watching
from seoripul.central.dispatch.actions import back, couriers, door, load, plan, propose
from seoripul.central.dispatch.actions.reports import settle_report
from seoripul.central.dispatch.actions.sheet import sheet
from seoripul.central.permits import Verb
from seoripul.central.reception import command, picture, question
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
from seoripul.rules.delivery_life import AT_THE_DOOR
from seoripul.rules.delivery_life import Deed as Act

_CHANGES: Mapping[RunDeed, Callable[..., Run | Refusal]] = {
    RunDeed.SET_COURIER: plan.set_courier,
    RunDeed.ASSIGN: plan.assign,
    RunDeed.UNASSIGN: plan.unassign,
    RunDeed.PROPOSE: propose.propose,
    RunDeed.ORDER: plan.order_by_hand,
    RunDeed.LOCK: load.lock,
    RunDeed.UNLOCK: load.unlock,
    RunDeed.SCAN_OUT: load.scan_out,
    RunDeed.START: load.start,
    RunDeed.SCAN_BACK: back.scan_back,
    RunDeed.RECONCILE: back.reconcile,
    RunDeed.CANCEL: plan.cancel,
}


def _run_deed(asked: RunDeed, does: Callable[..., Run | Refusal]) -> Any:
    path = paths.RUN_DEED.replace("{run_deed}", asked.value)
    prepares = propose.prepare if asked is RunDeed.PROPOSE else None
    return command(
        path, may=Verb.PLAN_RUN, takes=ChangeRun, gives=Run, does=does, prepares=prepares
    )


def _door_deed(act: Act) -> Any:
    def does(deed: Deed, given: AtTheDoor, order_id: str) -> DoorDone | Refusal:
        return door.at_the_door(deed, act, given, order_id)

    path = paths.DOOR.replace("{door_deed}", act.value)
    return command(path, may=Verb.DRIVE, takes=AtTheDoor, gives=DoorDone, does=does)


routers: list[Any] = [
    picture(
        paths.DISPATCH,
        may=Verb.WATCH_DISPATCH,
        gives=DispatchPicture,
        kind="dispatch",
        draws=watching.dispatch_of,
    ),
    question(paths.COURIERS, may=Verb.WATCH_DISPATCH, gives=list[Courier], asks=watching.roster),
    command(
        paths.COURIERS,
        may=Verb.CHANGE_COURIERS,
        takes=SaveCourier,
        gives=Courier,
        does=couriers.save_courier,
    ),
    command(
        paths.PAIR_COURIER,
        may=Verb.CHANGE_COURIERS,
        takes=Reason,
        gives=PairingOpened,
        does=couriers.pair_phone,
    ),
    command(paths.RUNS, may=Verb.PLAN_RUN, takes=OpenRun, gives=Run, does=plan.open_run),
    *(_run_deed(asked, does) for asked, does in _CHANGES.items()),
    command(paths.RUN_SHEET, may=Verb.PLAN_RUN, takes=Reason, gives=RunSheet, does=sheet),
    command(
        paths.SETTLE_REPORT,
        may=Verb.PLAN_RUN,
        takes=Reason,
        gives=DoorReport,
        does=settle_report,
    ),
    picture(
        paths.COURIER_RUN,
        may=Verb.WATCH_COURIER_RUN,
        gives=CourierPicture,
        kind="courier",
        draws=watching.courier_of,
    ),
    *(_door_deed(act) for act in sorted(AT_THE_DOOR)),
]
