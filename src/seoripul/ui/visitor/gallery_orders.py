"""Every page of an order for the gallery, with the shipped catalogue and invented people."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from typing import Final

from msgspec.structs import replace

from seoripul.contract.addresses import Address, Dong, Zone
from seoripul.contract.catalogue import Document, Period
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import (
    AddressGiven,
    OrderChannel,
    OrderPlaced,
    Part,
    PayWhere,
    PlacedPart,
    PlaceOrder,
    Quote,
)
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import DocumentWanted
from seoripul.contract.queue import Line, Ticket, TicketState
from seoripul.contract.refusals import Facts, RefusalCode
from seoripul.kiosk.station.shelf import Shelf
from seoripul.kiosk.visitor.ordering.drafts import At, Draft, Ordering, Sent, Trouble
from seoripul.kiosk.visitor.ordering.keyboard import Board
from seoripul.kiosk.visitor.states import (
    Checking,
    Ordered,
    Page,
    Paper,
    SlipState,
    Told,
    Unreachable,
)
from seoripul.rules.delivery_life import State
from seoripul.rules.promise import Window

_NOW: Final = datetime(2026, 11, 23, 1, 24, tzinfo=UTC)
_TOMORROW: Final = date(2026, 11, 24)
_ZONE: Final = Zone(code="Z1", ko="서초권역", en="Seocho area")


def _documents() -> tuple[Document, ...]:
    sheet = files("seoripul") / "resources" / "catalogue" / "documents.csv"
    with sheet.open(encoding="utf-8-sig") as lines:
        return tuple(_document(row) for row in csv.DictReader(lines))


def _document(row: dict[str, str]) -> Document:
    return Document(
        code=row["code"],
        name_ko=row["name_ko"],
        name_en=row["name_en"],
        group=row["group"],
        fee_krw=int(row["window_fee_krw"]),
        fee_unit=row["fee_unit"],
        period=Period(row["processing_kind"]),
        identity_check=row["identity_check"] == "yes",
        phone_orderable=row["phone_orderable"] == "yes",
        effective_from=date(2020, 9, 15),
    )


def _dongs() -> tuple[Dong, ...]:
    sheet = files("seoripul") / "resources" / "catalogue" / "dongs.csv"
    with sheet.open(encoding="utf-8-sig") as lines:
        return tuple(
            Dong(
                code=row["admin_code"],
                ko=row["admin_dong"],
                en=row["admin_dong_en"],
                legal_dongs=(),
                zone=_ZONE,
            )
            for row in csv.DictReader(lines)
        )


def shelf() -> Shelf:
    return Shelf(_documents(), DeliveryRules(), _dongs())


def _address(number: str, building: str) -> Address:
    return Address(
        id=number,
        text="",
        road="서초대로",
        building_no=number,
        building=building,
        postcode="06611",
        legal_dong="서초동",
        admin_dong_code="1165053100",
        admin_dong="서초4동",
        in_district=True,
        zone=_ZONE,
    )


_FOUND: Final = (
    _address("123", "서리풀빌딩"),
    _address("123-4", ""),
    _address("1230", "서초래미안아파트"),
    _address("1234", "서초동 아크로비스타 상가"),
    _address("1235", ""),
)
_WANTED: Final = tuple(
    DocumentWanted(code=code, copies=copies)
    for code, copies in {"CE01": 2, "CE03": 1, "LD06": 1}.items()
)
_PART: Final = Part(
    documents=(),
    effective_received_at=_NOW,
    due_at=_NOW,
    delivery_date=_TOMORROW,
    window=Window.AM,
)
_LATER: Final = replace(_PART, delivery_date=_TOMORROW + timedelta(days=6), window=Window.DAY)
_QUOTE: Final = Quote(
    parts=(_PART,), splittable=False, identity_check=True, stamp_krw=2300, delivery_krw=3000
)
_DRAFT: Final = Draft(
    documents=_WANTED,
    address=_FOUND[0],
    detail="101ㄷㅗㅇ 1203ㅎㅗ",
    name="ㅎㅗㅇㄱㅣㄹㄷㅗㅇ",
    phone="12345678",
)
_LONG: Final = replace(
    _DRAFT,
    documents=tuple(DocumentWanted(code=c, copies=3) for c in ("PM01", "PM27", "AN05", "LD01")),
    name="남궁알렉산드리아나",
    detail="서초래미안아파트 관리사무소 옆 101동 1203호",
)
_COMMAND: Final = PlaceOrder(
    documents=_WANTED,
    recipient=PersonName("홍길동"),
    phone=Phone("010-1234-5678"),
    address=AddressGiven(address_id="123"),
    channel=OrderChannel.KIOSK,
)


def _placed(*parts: Part, express: bool = False) -> OrderPlaced:
    ticket = Ticket(number=803, line=Line.DELIVERY, state=TicketState.WAITING, issued_at=_NOW)
    state = State.SUBMITTED if express else State.ACCEPTED
    numbers = ("40217853", "40217861")
    return OrderPlaced(
        orders=tuple(
            PlacedPart(order_id=number, number=number, state=state, part=part)
            for number, part in zip(numbers, parts, strict=False)
        ),
        receipt_code="482913",
        follow="kq3Vw0v5pHc2m1dJ8bXnZA",
        zone_name="서초권역",
        stamp_krw=2300,
        delivery_krw=3000,
        identity_check=express,
        ticket=ticket if express else None,
    )


_PRINTED: Final = Paper(SlipState.PRINTED, "1", may_exist=True, prints=1)
_PAGE_AT: Final = "https://minwon.seocho.go.kr/d/kq3Vw0v5pHc2m1dJ8bXnZA"


ALIKE: Final = frozenset(
    {
        "home-delivery-offline",
        "help-delivery",
        "order-documents-first",
        "order-address",
        "order-address-none",
        "order-road",
        "order-name-latin",
        "order-review-missed",
        "checking-order",
        "unreachable-order",
        "told-not_deliverable",
    }
)
"""Arranged as other pages are: looked at, but measured there."""


def order_pages() -> Iterator[tuple[str, Page]]:
    """Each page's name and the page."""
    begun = Ordering(draft=Draft(documents=_WANTED), quote=_QUOTE)
    typed = replace(begun, at=At.ADDRESS, sought="ㅅㅓㅊㅗㄷㅐㄹㅗ 123")
    whole = replace(begun, at=At.REVIEW, draft=_DRAFT, reviewed=True)
    guided = replace(begun, guided=True)
    yield "order-documents-first", Ordering()
    yield "order-documents", begun
    yield "order-documents-group", replace(begun, group="인허가", quote=None)
    yield "order-documents-search", replace(begun, searching=True, sought="ㄷㅂ")
    yield "order-address", replace(typed, sought="")
    yield "order-address-found", replace(typed, found=_FOUND)
    yield "order-address-none", replace(typed, found=())
    not_yet = Trouble(RefusalCode.DELIVERY_NOT_YET, Facts(day=date(2026, 12, 1)))
    refused = replace(typed, found=_FOUND, draft=replace(begun.draft, address=_FOUND[0]))
    yield "order-address-not-yet", replace(refused, quote=None, trouble=not_yet)
    yield "order-dong", replace(guided, at=At.DONG)
    yield "order-road", replace(guided, at=At.ROAD, draft=replace(begun.draft, road="ㅅㅓㅊ"))
    yield "order-postcode", replace(guided, at=At.POSTCODE, draft=replace(_DRAFT, postcode="066"))
    yield "order-detail", replace(begun, at=At.DETAIL)
    yield "order-name", replace(begun, at=At.NAME, draft=_DRAFT)
    latin = replace(_DRAFT, name="Alexandra Smi")
    yield "order-name-latin", replace(begun, at=At.NAME, draft=latin, board=Board(latin=True))
    yield "order-phone", replace(begun, at=At.PHONE, draft=replace(_DRAFT, phone="1234"))
    yield "order-review", whole
    agreed = replace(_LONG, consent=True, pay=PayWhere.COUNTER, split=True)
    two = replace(_QUOTE, parts=(_PART, _LATER), splittable=True, stamp_krw=128_300)
    yield "order-review-split", replace(whole, draft=agreed, quote=two)
    yield "order-review-missed", replace(whole, quote=None, missed=True)
    sent = replace(whole, sent=Sent("k", _COMMAND))
    yield "checking-order", Checking(key="k", until=9.0, ordering=sent)
    yield "unreachable-order", Unreachable(ordering=sent)
    for code in (RefusalCode.DUPLICATE_ORDER, RefusalCode.NOT_DELIVERABLE):
        facts = Facts(numbers=("40217853",) if code is RefusalCode.DUPLICATE_ORDER else ())
        yield f"told-{code.value}", Told(code, facts, ordering=sent)
    yield "ordered", Ordered(_placed(_PART), PayWhere.DOOR, _PAGE_AT, (4,), _PRINTED)
    split = Ordered(_placed(_PART, _LATER), PayWhere.COUNTER, _PAGE_AT, (4,), _PRINTED)
    yield "ordered-split", split
    express = _placed(_PART, express=True)
    yield "ordered-express", Ordered(express, PayWhere.COUNTER, _PAGE_AT, (4,), _PRINTED)
