"""Who may do what: one closed table, and nothing beside it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from seoripul.contract.people import DeviceKind, Role


class Verb(StrEnum):
    READ_PUBLIC = "read_public"
    # people
    ENROL = "enrol"
    LOG_IN = "log_in"
    LOG_OUT = "log_out"
    OPEN_PAIRING = "open_pairing"
    SEE_DEVICES = "see_devices"
    REVOKE_DEVICE = "revoke_device"
    SEE_STAFF = "see_staff"
    CHANGE_STAFF = "change_staff"
    READ_JOURNAL = "read_journal"
    # catalogue and centres
    IMPORT_CATALOGUE = "import_catalogue"
    EXPORT_CATALOGUE = "export_catalogue"
    CHANGE_CENTRE = "change_centre"
    CHANGE_HOLIDAYS = "change_holidays"
    SEE_NOTICES = "see_notices"
    CHANGE_NOTICES = "change_notices"
    # addresses
    FIND_ADDRESSES = "find_addresses"
    CHANGE_ZONE = "change_zone"
    # reservations
    PLACE = "place"
    FOLLOW = "follow"
    FOLLOW_CANCEL = "follow_cancel"
    CHECK_IN_BY_CODE = "check_in_by_code"
    WATCH_STATION = "watch_station"
    WATCH_BOARD = "watch_board"
    WATCH_DESK = "watch_desk"
    SEE_RESERVATION = "see_reservation"
    CONFIRM = "confirm"
    REJECT = "reject"
    PREPARE = "prepare"
    MAKE_READY = "make_ready"
    CHECK_IN = "check_in"
    HAND_OVER = "hand_over"
    CANCEL = "cancel"
    MISS = "miss"
    DESTROY = "destroy"
    UNDO = "undo"
    PRINT_COVER = "print_cover"
    CALL_NO_SHOW = "call_no_show"
    # lines
    ISSUE_TICKET = "issue_ticket"
    SERVE_LINE = "serve_line"
    # statistics
    READ_STATISTICS = "read_statistics"
    EXPORT_STATISTICS = "export_statistics"
    PAUSE_COUNTER = "pause_counter"
    CHANGE_SHIFTS = "change_shifts"
    CHANGE_ISSUING = "change_issuing"
    # bringing documents home
    QUOTE_ORDER = "quote_order"
    PLACE_ORDER = "place_order"
    WATCH_DELIVERY = "watch_delivery"
    SEE_ORDER = "see_order"
    CONFIRM_IDENTITY = "confirm_identity"
    DECIDE_ORDER = "decide_order"  # reject, correction, extension
    CANCEL_ORDER = "cancel_order"
    ISSUE_ORDER = "issue_order"
    PACK_ORDER = "pack_order"  # pack, check, unpack, label
    BRING_BACK = "bring_back"  # re-route, lost, found
    COLLECT_ORDER = "collect_order"
    WRONG_DOCUMENT = "wrong_document"
    REISSUE_ORDER = "reissue_order"
    DESTROY_ORDER = "destroy_order"
    RECEIVE_MONEY = "receive_money"
    REFUND_MONEY = "refund_money"
    CASH_UP = "cash_up"
    CHANGE_DELIVERY_RULES = "change_delivery_rules"
    # dispatch
    WATCH_DISPATCH = "watch_dispatch"
    CHANGE_COURIERS = "change_couriers"
    PLAN_RUN = "plan_run"
    DRIVE = "drive"  # a courier's phone: today's run, and what happened at a stop
    WATCH_COURIER_RUN = "watch_courier_run"
    # bells
    RING_BELL = "ring_bell"
    ANSWER_BELL = "answer_bell"


WATCHING: Final = frozenset(
    {
        Verb.WATCH_STATION, Verb.WATCH_BOARD, Verb.WATCH_DESK, Verb.WATCH_DELIVERY,
        Verb.WATCH_DISPATCH, Verb.WATCH_COURIER_RUN,
    }
)  # fmt: skip
"""A window watches by itself: this does not keep a person logged on."""


AS_TYPED: Final = {Verb.FIND_ADDRESSES: 5}
"""Questions that cost work, asked at each letter: the public is counted there too, and may so many
times as often as it may command."""


class Permit(NamedTuple):
    roles: frozenset[Role] = frozenset()
    devices: frozenset[DeviceKind] = frozenset()
    anybody: bool = False


def _staff(*roles: Role) -> Permit:
    return Permit(roles=frozenset(roles))


_LEAD: Final = _staff(Role.LEAD)
_INSPECTING: Final = _staff(Role.LEAD, Role.AUDIT)
_PAPERS: Final = _staff(Role.RECEPTION, Role.ISSUE, Role.LEAD)
_DESK: Final = _staff(Role.RECEPTION, Role.ISSUE, Role.COUNTER, Role.LEAD)
_FRONT: Final = _staff(Role.RECEPTION, Role.COUNTER, Role.LEAD)
_DISPATCH: Final = _staff(Role.DISPATCH, Role.LEAD)
_ALL_STAFF: Final = _staff(*Role)
_ANYBODY: Final = Permit(anybody=True)
_IN_HOUSE: Final = frozenset(DeviceKind) - {DeviceKind.COURIER}

PERMITS: Final[dict[Verb, Permit]] = {
    Verb.READ_PUBLIC: _ANYBODY,
    Verb.ENROL: _ANYBODY,
    Verb.LOG_IN: Permit(devices=frozenset({DeviceKind.COUNTER})),
    Verb.LOG_OUT: _ALL_STAFF,
    Verb.OPEN_PAIRING: _LEAD,
    Verb.SEE_DEVICES: _INSPECTING,
    Verb.REVOKE_DEVICE: _LEAD,
    Verb.SEE_STAFF: _INSPECTING,
    Verb.CHANGE_STAFF: _LEAD,
    Verb.READ_JOURNAL: _INSPECTING,
    Verb.IMPORT_CATALOGUE: _LEAD,
    Verb.EXPORT_CATALOGUE: _ALL_STAFF,
    Verb.CHANGE_CENTRE: _LEAD,
    Verb.CHANGE_HOLIDAYS: _LEAD,
    Verb.SEE_NOTICES: _LEAD,
    Verb.CHANGE_NOTICES: _LEAD,
    Verb.FIND_ADDRESSES: _ANYBODY,
    Verb.CHANGE_ZONE: _LEAD,
    Verb.PLACE: _FRONT._replace(anybody=True),
    Verb.FOLLOW: _ANYBODY,
    Verb.FOLLOW_CANCEL: _ANYBODY,
    Verb.CHECK_IN_BY_CODE: Permit(devices=frozenset({DeviceKind.KIOSK})),
    Verb.WATCH_STATION: Permit(_ALL_STAFF.roles, _IN_HOUSE),
    Verb.WATCH_BOARD: Permit(_ALL_STAFF.roles, _IN_HOUSE),
    Verb.WATCH_DESK: _ALL_STAFF,
    Verb.SEE_RESERVATION: _staff(
        Role.RECEPTION, Role.ISSUE, Role.COUNTER, Role.LEAD, Role.AUDIT
    ),
    Verb.CONFIRM: _PAPERS,
    Verb.REJECT: _PAPERS,
    Verb.PREPARE: _PAPERS,
    Verb.MAKE_READY: _PAPERS,
    Verb.CHECK_IN: _FRONT,
    Verb.HAND_OVER: _staff(Role.COUNTER, Role.LEAD),
    Verb.CANCEL: _DESK,
    Verb.MISS: _FRONT,
    Verb.DESTROY: _staff(Role.ISSUE, Role.LEAD),
    Verb.UNDO: _DESK,
    Verb.PRINT_COVER: _DESK,
    Verb.CALL_NO_SHOW: _staff(Role.COUNTER, Role.LEAD),
    Verb.ISSUE_TICKET: _FRONT._replace(devices=frozenset({DeviceKind.KIOSK})),
    Verb.SERVE_LINE: _staff(Role.COUNTER, Role.LEAD),
    Verb.READ_STATISTICS: _INSPECTING,
    Verb.EXPORT_STATISTICS: _INSPECTING,
    Verb.PAUSE_COUNTER: _staff(Role.COUNTER, Role.LEAD),
    Verb.CHANGE_SHIFTS: _LEAD,
    Verb.CHANGE_ISSUING: _LEAD,
    Verb.QUOTE_ORDER: _FRONT._replace(devices=frozenset({DeviceKind.KIOSK})),
    Verb.PLACE_ORDER: _FRONT._replace(devices=frozenset({DeviceKind.KIOSK})),
    Verb.WATCH_DELIVERY: _ALL_STAFF,
    Verb.SEE_ORDER: _ALL_STAFF,
    Verb.CONFIRM_IDENTITY: _FRONT,
    Verb.DECIDE_ORDER: _PAPERS,
    Verb.CANCEL_ORDER: _DESK,
    Verb.ISSUE_ORDER: _staff(Role.ISSUE, Role.LEAD),
    Verb.PACK_ORDER: _staff(Role.ISSUE, Role.DISPATCH, Role.LEAD),
    Verb.BRING_BACK: _DISPATCH,
    Verb.COLLECT_ORDER: _FRONT,
    Verb.WRONG_DOCUMENT: _staff(Role.RECEPTION, Role.COUNTER, Role.DISPATCH, Role.LEAD),
    Verb.REISSUE_ORDER: _LEAD,
    Verb.DESTROY_ORDER: _staff(Role.ISSUE, Role.LEAD),
    Verb.RECEIVE_MONEY: _FRONT,
    Verb.REFUND_MONEY: _staff(Role.COUNTER, Role.LEAD),
    Verb.CASH_UP: _staff(Role.RECEPTION, Role.COUNTER, Role.LEAD, Role.AUDIT),
    Verb.CHANGE_DELIVERY_RULES: _LEAD,
    Verb.WATCH_DISPATCH: _ALL_STAFF,
    Verb.CHANGE_COURIERS: _DISPATCH,
    Verb.PLAN_RUN: _DISPATCH,
    Verb.DRIVE: Permit(devices=frozenset({DeviceKind.COURIER})),
    Verb.WATCH_COURIER_RUN: Permit(devices=frozenset({DeviceKind.COURIER})),
    Verb.RING_BELL: Permit(devices=frozenset({DeviceKind.KIOSK})),
    Verb.ANSWER_BELL: _DESK,
}  # fmt: skip
"""AUDIT only reads. A lead of a small centre may do everything there."""
