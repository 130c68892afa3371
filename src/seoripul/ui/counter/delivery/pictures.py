"""A believable day of orders as contract structs: what the gallery shows and the tests look at."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

from seoripul.contract.addresses import Address, Dong, Zone
from seoripul.contract.catalogue import Document, Period
from seoripul.contract.delivery import (
    CashUp,
    CashUpLine,
    CustodyLine,
    DeliveryPicture,
    Holder,
    OrderChannel,
    OrderFull,
    OrderPlaced,
    OrderRow,
    Part,
    PayWhere,
    PlacedPart,
    Quote,
    Risk,
)
from seoripul.contract.money import Balance, PaymentKind
from seoripul.contract.personal import PersonName, Phone, PostalAddress
from seoripul.contract.pickup import DocumentLine, HistoryLine, IdentityProof
from seoripul.rules.delivery_life import Deed, State, allowed_from
from seoripul.rules.promise import Window
from seoripul.ui.counter.pictures import CENTRE, NOW

TODAY: Final = date(2026, 11, 24)
TOMORROW: Final = date(2026, 11, 25)
ZONE: Final = Zone(code="Z1", ko="서초권역", en="Seocho", delivery_from=date(2020, 9, 15))
LAND: Final = DocumentLine(
    code="LD01", name_ko="토지(임야)대장 등본", name_en="Land Register", copies=2, fee_krw=1000
)
MAP: Final = DocumentLine(
    code="LD02", name_ko="지적도(임야도) 등본", name_en="Cadastral Map", copies=1, fee_krw=700
)
RESIDENT: Final = DocumentLine(
    code="CE01",
    name_ko="주민등록표 등본",
    name_en="Resident Register (Full Household Copy)",
    copies=1,
    fee_krw=400,
)
LICENCE: Final = DocumentLine(
    code="PM07",
    name_ko="식품접객업 영업신고증 재교부 및 영업자 지위승계 신고 확인서",
    name_en="Re-issue of the Food Business Licence and Confirmation of Succession",
    copies=1,
    fee_krw=9300,
)
ADDRESS: Final = Address(
    id="1165010800101230000000001",
    text="서울특별시 서초구 서초대로 123 (서초동, 서리풀아파트)",
    road="서초대로",
    building_no="123",
    building="서리풀아파트",
    postcode="06611",
    legal_dong="서초동",
    admin_dong_code="1165053100",
    admin_dong="서초4동",
    in_district=True,
    zone=ZONE,
    delivery_from=date(2020, 9, 15),
)


def order(
    number: str,
    state: State,
    minutes: int,
    name: str = "홍*동",
    *,
    documents: tuple[DocumentLine, ...] = (LAND,),
    channel: OrderChannel = OrderChannel.PHONE,
    paid: bool = False,
    day: date = TODAY,
    window: Window = Window.PM,
    **more: object,
) -> OrderRow:
    """One order; `minutes`: from now until it must be packed."""
    stamp = sum(line.fee_krw for line in documents)
    known: dict[str, object] = {
        "id": f"o-{number}",
        "number": number,
        "state": state,
        "since": NOW - timedelta(minutes=35),
        "channel": channel,
        "placed_at": NOW - timedelta(minutes=70),
        "due_at": NOW + timedelta(minutes=minutes + 120),
        "delivery_date": day,
        "window": window,
        "ready_by": NOW + timedelta(minutes=minutes),
        "risk": Risk.CALM,
        "masked_name": name,
        "masked_phone": "010-****-5678",
        "masked_address": "서초대로 ***, ***동 ***호",
        "zone": "Z1",
        "zone_name": "서초권역",
        "documents": documents,
        "identity_check": False,
        "identity": None,
        "stamp": Balance(owed_krw=stamp, received_krw=stamp if paid else 0),
        "delivery": Balance(owed_krw=3000, received_krw=3000 if paid else 0),
        "pay": PayWhere.COUNTER if paid else PayWhere.DOOR,
        "allowed": allowed_from(state),
    }
    return OrderRow(**(known | more))  # type: ignore[arg-type]


def day_of_orders() -> DeliveryPicture:
    """Every state, a late promise, a short one, a long document, a refund."""
    back = Balance(owed_krw=0, received_krw=3000)
    rows = (
        order("40771820", State.ACCEPTED, -25, "박*수"),
        order("40772215", State.ISSUED, 18, "정*아", documents=(LAND, MAP), packed_by="s2"),
        order("40773001", State.ISSUED, 52, "유*라"),
        order("40773306", State.SUBMITTED, 120, "김*", documents=(RESIDENT,),
              channel=OrderChannel.KIOSK, identity_check=True),
        order("40774419", State.ACCEPTED, 190, "이*정", paid=True, channel=OrderChannel.COUNTER),
        order("40775530", State.CORRECTION, 240, "최*람", documents=(LICENCE,), day=TOMORROW,
              window=Window.DAY, reason="대상 필지를 확인해 주세요"),
        order("40776641", State.REISSUE, 200, "강*", priority=True, paid=True),
        order("40777752", State.PACKED, 205, "윤*호", documents=(LICENCE, LAND, MAP)),
        order("40778863", State.ASSIGNED, 205, "남**동", paid=True, run_id="r1"),
        order("40779974", State.OUT, -200, "J**n S***h", window=Window.AM, run_id="r0"),
        order("40780085", State.FAILED_ATTEMPT, 205, "한*", attempts=1),
        order("40781196", State.HELD_AT_OFFICE, 205, "오*진", attempts=2,
              hold_until=date(2026, 12, 9)),
        order("40782207", State.RETURNED, 205, "서*원", reason="주소가 다름"),
        order("40783318", State.LOST, 205, "문*영"),
        order("40784429", State.CANCELLED, 205, "임*정", delivery=back, reason="신청인 요청"),
        order("40785530", State.DELIVERED, -240, "조*", paid=True, window=Window.AM),
    )  # fmt: skip
    return picture(tuple(sorted(rows, key=lambda row: row.state is not State.LOST)))


def picture(rows: tuple[OrderRow, ...]) -> DeliveryPicture:
    return DeliveryPicture(version=3, now=NOW, day=TODAY, centre=CENTRE, rows=rows)


def full(row: OrderRow) -> OrderFull:
    def did(
        minutes: int, deed: Deed, holder: Holder, name: str, by: str, n: int = 1
    ) -> CustodyLine:
        at = NOW - timedelta(minutes=minutes)
        return CustodyLine(at=at, envelope=1, deed=deed, holder=holder, holder_name=name, by=by)

    def line(verb: str, minutes: int, by: str, where: str, reason: str = "") -> HistoryLine:
        return HistoryLine(
            at=NOW - timedelta(minutes=minutes), verb=verb, by=by, where=where, reason=reason
        )

    return OrderFull(
        row=row,
        name=PersonName("한결"),
        phone=Phone("010-1234-5678"),
        address=PostalAddress("서울특별시 서초구 서초대로 123, 101동 1203호"),
        postcode="06611",
        follow="f",
        history=(
            line("place_order", 1500, "김서리", "3번 창구"),
            line("receive_money", 1498, "김서리", "3번 창구"),
            line("issue", 1400, "박발급", "2번 창구"),
            line("label", 1390, "박발급", "2번 창구"),
            line("see_order", 0, "김서리", "3번 창구"),
        ),
        custody=(
            did(1395, Deed.PACK, Holder.OFFICE, "박발급", "박발급"),
            did(1388, Deed.CHECK, Holder.OFFICE, "이창구", "이창구"),
            did(1300, Deed.LOAD, Holder.COURIER, "정배송", "정배송"),
            did(1240, Deed.ABSENT, Holder.COURIER, "정배송", "정배송"),
            did(1100, Deed.RECEIVE_BACK, Holder.OFFICE, "최예전", "최예전"),
        ),
    )


def part(documents: tuple[DocumentLine, ...], day: date, window: Window) -> Part:
    return Part(
        documents=documents,
        effective_received_at=NOW,
        due_at=NOW + timedelta(hours=4),
        delivery_date=day,
        window=window,
    )


def quote(*, split: bool = False, identity_check: bool = False) -> Quote:
    land = part((LAND,), TODAY, Window.PM)
    licence = part((LICENCE,), date(2026, 12, 1), Window.DAY)
    whole = part((LAND, LICENCE), date(2026, 12, 1), Window.DAY)
    return Quote(
        parts=(land, licence) if split else (whole,) if identity_check else (land,),
        splittable=identity_check or split,
        identity_check=identity_check,
        stamp_krw=10_300 if identity_check or split else 1000,
        delivery_krw=3000,
        zone="Z1",
        zone_name="서초권역",
    )


def placed(*, parts: int = 1, identity_check: bool = False) -> OrderPlaced:
    every = (
        PlacedPart(
            order_id="o-40771820", number="40771820", state=State.ACCEPTED,
            part=part((LAND,), TODAY, Window.PM),
        ),
        PlacedPart(
            order_id="o-40771838", number="40771838", state=State.ACCEPTED,
            part=part((LICENCE,), date(2026, 12, 1), Window.DAY),
        ),
    )  # fmt: skip
    return OrderPlaced(
        orders=every[:parts],
        receipt_code="402913",
        follow="f",
        zone_name="서초권역",
        stamp_krw=1000 if parts == 1 else 10_300,
        delivery_krw=3000,
        identity_check=identity_check,
    )


def catalogue() -> list[Document]:
    """By phone, with identity check, with a period, and one that is never delivered."""
    kinds = (
        (LAND, 500, Period.INSTANT, 0, False, True, True),
        (MAP, 700, Period.INSTANT, 0, False, True, True),
        (RESIDENT, 400, Period.INSTANT, 0, True, False, True),
        (LICENCE, 9300, Period.DAYS, 5, False, False, True),
    )
    made = [
        _document(line.code, line.name_ko, line.name_en, fee, period, length, check, phone, deliver)
        for line, fee, period, length, check, phone, deliver in kinds
    ]
    seal = ("CE07", "인감증명서", "Seal Certificate", 600, Period.INSTANT, 0, True, False, False)
    return [*made, _document(*seal)]


def _document(
    code: str,
    ko: str,
    en: str,
    fee: int,
    period: Period,
    length: int,
    check: bool,
    phone: bool,
    deliver: bool,
) -> Document:
    return Document(
        code=code,
        name_ko=ko,
        name_en=en,
        group="토지",
        fee_krw=fee,
        fee_unit="1통",
        period=period,
        period_length=length,
        identity_check=check,
        phone_orderable=phone,
        deliverable=deliver,
        effective_from=date(2026, 1, 1),
    )


def dongs() -> list[Dong]:
    names = (("1165053100", "서초4동", "Seocho 4-dong"), ("1165056000", "반포4동", "Banpo 4-dong"))
    return [Dong(code=code, ko=ko, en=en, legal_dongs=(), zone=ZONE) for code, ko, en in names]


def cash_up() -> CashUp:
    def line(
        no: int | None, courier: str, kind: PaymentKind, stamp: int, delivery: int, count: int
    ) -> CashUpLine:
        return CashUpLine(
            counter_no=no, courier=courier, kind=kind, stamp_krw=stamp, delivery_krw=delivery,
            refunded_stamp_krw=0, refunded_delivery_krw=3000 if kind is PaymentKind.CARD else 0,
            count=count,
        )  # fmt: skip

    return CashUp(
        day=TODAY,
        centre=CENTRE,
        lines=(
            line(3, "", PaymentKind.CASH, 12_400, 21_000, 9),
            line(3, "", PaymentKind.CARD, 31_000, 33_000, 14),
            line(3, "", PaymentKind.WAIVED, 1200, 0, 2),
            line(4, "", PaymentKind.CASH, 3000, 9000, 3),
            line(None, "정배송", PaymentKind.CASH, 8700, 18_000, 6),
        ),
    )


SEEN: Final = IdentityProof.RESIDENT_CARD
EARLY: Final = datetime(2026, 11, 24, 0, 0, tzinfo=UTC)
