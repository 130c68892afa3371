"""Pick-up over HTTP: orders, check-ins, the staff's deeds, and three pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from seoripul.central.deed import Deed
from seoripul.central.permits import Verb
from seoripul.central.pickup import questions, watching
from seoripul.central.pickup.actions.call_no_show import call_no_show
from seoripul.central.pickup.actions.cancel import cancel_by_citizen
from seoripul.central.pickup.actions.change import change, check_in_by_staff
from seoripul.central.pickup.actions.check_in import check_in
from seoripul.central.pickup.actions.hand_over import hand_over
from seoripul.central.pickup.actions.place import place
from seoripul.central.pickup.actions.print_cover import print_cover
from seoripul.central.pickup.actions.undo import undo
from seoripul.central.reception import command, picture, question
from seoripul.contract import paths
from seoripul.contract.pickup import (
    CheckedIn,
    CheckIn,
    CoverPrinted,
    DeskPicture,
    Followed,
    HandOver,
    PlaceReservation,
    Reason,
    ReservationFull,
    ReservationPlaced,
    ReservationRow,
    StationPicture,
)
from seoripul.contract.refusals import Refusal
from seoripul.contract.slots import SlotDay
from seoripul.rules import reservation as life


def _change(step: life.Deed) -> Callable[..., ReservationRow | Refusal]:
    def does(deed: Deed, given: Reason, reservation_id: str) -> ReservationRow | Refusal:
        return change(deed, step, reservation_id, given.reason)

    return does


_CHANGES: Mapping[Verb, life.Deed] = {
    Verb.CONFIRM: life.Deed.CONFIRM,
    Verb.REJECT: life.Deed.REJECT,
    Verb.PREPARE: life.Deed.PREPARE,
    Verb.MAKE_READY: life.Deed.MAKE_READY,
    Verb.CANCEL: life.Deed.CANCEL,
    Verb.MISS: life.Deed.MISS,
    Verb.DESTROY: life.Deed.DESTROY,
}


def _deed(may: Verb, takes: type[Any], gives: object, does: Callable[..., object]) -> Any:
    path = paths.DEED.replace("{deed}", may.value)
    return command(path, may=may, takes=takes, gives=gives, does=does)


_changed = partial(_deed, takes=Reason, gives=ReservationRow)

routers: list[Any] = [
    question(paths.SLOTS, may=Verb.READ_PUBLIC, gives=list[SlotDay], asks=questions.slots),
    command(
        paths.RESERVATIONS,
        may=Verb.PLACE,
        takes=PlaceReservation,
        gives=ReservationPlaced,
        does=place,
    ),
    question(paths.FOLLOW, may=Verb.FOLLOW, gives=Followed, asks=watching.follow, quiet=True),
    command(
        paths.FOLLOW_CANCEL,
        may=Verb.FOLLOW_CANCEL,
        takes=Reason,
        gives=Followed,
        does=cancel_by_citizen,
    ),
    command(
        paths.CHECK_INS,
        may=Verb.CHECK_IN_BY_CODE,
        takes=CheckIn,
        gives=CheckedIn,
        does=check_in,
    ),
    picture(
        paths.STATION,
        may=Verb.WATCH_STATION,
        gives=StationPicture,
        kind="station",
        draws=watching.station_of,
    ),
    picture(
        paths.DESK, may=Verb.WATCH_DESK, gives=DeskPicture, kind="desk", draws=watching.desk_of
    ),
    question(
        paths.RESERVATION, may=Verb.SEE_RESERVATION, gives=ReservationFull, asks=questions.full
    ),
    *(_changed(may, does=_change(step)) for may, step in _CHANGES.items()),
    _changed(Verb.CHECK_IN, does=check_in_by_staff),
    _changed(Verb.UNDO, does=undo),
    _deed(Verb.HAND_OVER, HandOver, ReservationRow, hand_over),
    _deed(Verb.PRINT_COVER, Reason, CoverPrinted, print_cover),
    _changed(Verb.CALL_NO_SHOW, does=call_no_show),
]
