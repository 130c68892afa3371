"""What the office has, for the gallery: documents, slots, staff, a reservation just placed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from seoripul.contract.catalogue import Document, Period
from seoripul.contract.centres import Notice
from seoripul.contract.people import Device, DeviceKind, Role, Staff
from seoripul.contract.pickup import ReservationPlaced
from seoripul.contract.slots import Slot, SlotDay
from seoripul.ui.counter.pictures import CENTRE, LONG


def catalogue() -> list[Document]:
    kinds = (
        ("CE01", "주민등록표 등본", "Resident Register (Full Household Copy)", 400),
        ("CE02", "주민등록표 초본", "Resident Register (Individual Abstract)", 400),
        ("CE03", "가족관계증명서", "Family Relation Certificate", 1000),
        ("CE04", "기본증명서", "Basic Certificate", 1000),
        (LONG.code, LONG.name_ko, LONG.name_en, 0),
        ("CE06", "혼인관계증명서", "Marriage Relation Certificate", 1000),
        ("TX01", "지방세 납세증명서", "Local Tax Payment Certificate", 800),
    )
    return [
        Document(
            code=code,
            name_ko=korean,
            name_en=english,
            group="제증명",
            fee_krw=fee,
            fee_unit="1통",
            period=Period.INSTANT,
            identity_check=True,
            phone_orderable=False,
            effective_from=date(2026, 1, 1),
        )
        for code, korean, english, fee in kinds
    ]


def slot_days() -> list[SlotDay]:
    """Today with full and free slots, a closed day, and an open one."""
    left = (0, 0, 1, 4, 4, 2, 0, 3, 4, 4, 4)
    start = datetime(2026, 11, 24, 1, 30, tzinfo=UTC)
    slots = tuple(
        Slot(
            start=start + timedelta(minutes=30 * at),
            end=start + timedelta(minutes=30 * at + 30),
            left=places,
        )
        for at, places in enumerate(left)
    )
    return [
        SlotDay(day=date(2026, 11, 24), slots=slots),
        SlotDay(day=date(2026, 11, 25), slots=()),
        SlotDay(day=date(2026, 11, 28), slots=(), closed_because="weekend"),
    ]


def placed() -> ReservationPlaced:
    start = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
    return ReservationPlaced(
        reservation_id="r-70041226",
        number="70041226",
        code="1" + "0420" * 9 + "042",
        follow="f",
        typed_check="4821",
        centre=CENTRE,
        slot_start=start,
        slot_end=start + timedelta(minutes=30),
        fee_krw=2400,
        expected_at=start - timedelta(hours=1),
    )


def devices() -> list[Device]:
    """Two kiosks, a board, this desk, and one that was taken away."""
    since = datetime(2026, 11, 2, 1, 0, tzinfo=UTC)
    some = (
        ("kiosk-1", DeviceKind.KIOSK, "1층 로비 왼쪽", None),
        ("kiosk-2", DeviceKind.KIOSK, "1층 로비 오른쪽", None),
        ("board-1", DeviceKind.BOARD, "대기실 안내 화면", None),
        ("desk-3", DeviceKind.COUNTER, "3번 창구 PC", None),
        ("kiosk-0", DeviceKind.KIOSK, "별관 입구", since + timedelta(days=9)),
    )
    return [
        Device(
            id=which, kind=kind, centre_id="ok", name=name, enrolled_at=since, revoked_at=revoked
        )
        for which, kind, name, revoked in some
    ]


def notices() -> list[Notice]:
    """One that stands, one of next week, one that is over."""
    start = datetime(2026, 11, 30, 0, 0, tzinfo=UTC)
    return [
        Notice(ko="수요일은 저녁 8시까지 엽니다.", en="Open until 8 pm on Wednesdays."),
        Notice(
            ko="다음 주 월요일부터 금요일까지 3번 창구를 수리합니다. 4번 창구로 와 주세요.",
            en="Counter 3 is under repair next week. Please come to counter 4.",
            since=start,
            until=start + timedelta(days=4, hours=9),
        ),
        Notice(ko="한글날에는 쉽니다.", until=datetime(2026, 10, 9, 9, 0, tzinfo=UTC)),
    ]


def staff() -> list[Staff]:
    people = (
        ("kim", "김서리", (Role.LEAD, Role.COUNTER), False, True),
        ("park", "박발급", (Role.ISSUE, Role.RECEPTION), False, True),
        ("lee", "이창구", (Role.COUNTER,), True, True),
        ("choi", "최예전", (Role.DISPATCH,), False, False),
    )
    return [
        Staff(
            id=login,
            login=login,
            display_name=name,
            roles=roles,
            centre_id="ok",
            active=active,
            locked=locked,
        )
        for login, name, roles, locked, active in people
    ]
