"""Orders for the tests of the desk without a screen."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from seoripul.contract.catalogue import Document, Period
from seoripul.contract.delivery import OrderChannel, OrderRow, PayWhere, Risk
from seoripul.contract.money import Balance
from seoripul.contract.people import LoggedIn, Role
from seoripul.contract.pickup import DocumentLine
from seoripul.rules.delivery_life import State, allowed_from
from seoripul.rules.promise import Window

NOW: Final = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)


def document(code: str, **more: Any) -> Document:
    known: dict[str, Any] = {
        "code": code,
        "name_ko": "토지대장",
        "name_en": "Land register",
        "group": "토지",
        "fee_krw": 500,
        "fee_unit": "1통",
        "period": Period.INSTANT,
        "identity_check": False,
        "phone_orderable": True,
        "effective_from": date(2026, 1, 1),
    }
    return Document(**(known | more))


def order(number: str = "40771820", state: State = State.ACCEPTED, **more: Any) -> OrderRow:
    known: dict[str, Any] = {
        "id": f"o-{number}",
        "number": number,
        "state": state,
        "since": NOW,
        "channel": OrderChannel.PHONE,
        "placed_at": NOW,
        "due_at": NOW + timedelta(hours=3),
        "delivery_date": date(2026, 11, 24),
        "window": Window.PM,
        "ready_by": NOW + timedelta(hours=3),
        "risk": Risk.CALM,
        "masked_name": "홍*동",
        "masked_phone": "010-****-5678",
        "masked_address": "서초대로 ***",
        "zone": "Z1",
        "zone_name": "서초권역",
        "documents": (
            DocumentLine(code="LD01", name_ko="토지대장", name_en="Land", copies=2, fee_krw=1000),
        ),
        "identity_check": False,
        "identity": None,
        "stamp": Balance(owed_krw=1000, received_krw=0),
        "delivery": Balance(owed_krw=3000, received_krw=0),
        "pay": PayWhere.DOOR,
        "allowed": allowed_from(state),
    }
    return OrderRow(**(known | more))


def clerk(*roles: Role, staff_id: str = "s1") -> LoggedIn:
    return LoggedIn(
        session="",
        staff_id=staff_id,
        display_name="김담당",
        roles=roles or tuple(Role),
        counter_no=4,
        idle_after_s=600,
    )
