"""The paper a recipient takes home: number, receipt code, promise; no document's name."""

from __future__ import annotations

from datetime import datetime

from seoripul.contract.centres import CentreName
from seoripul.contract.delivery import OrderPlaced, PayWhere
from seoripul.contract.language import Language
from seoripul.kiosk.station.slips import Slip, SlipKind
from seoripul.rules.promise import Window
from seoripul.rules.seoul import SEOUL

_WINDOWS = {
    Window.AM: ("오전", "morning"),
    Window.PM: ("오후", "afternoon"),
    Window.DAY: ("하루 중", "any time"),
}


def order_slip(
    placed: OrderPlaced,
    centre: CentreName,
    language: Language,
    pay: PayWhere,
    now: datetime,
    *,
    address: str = "",
    reprint: bool = False,
) -> Slip:
    """`address`: of the page that follows the order, for the QR."""
    korean = language is Language.KO
    again = (" [재발행]" if korean else " [Reprint]") if reprint else ""
    first = placed.orders[0]
    return Slip(
        kind=SlipKind.RESERVATION,
        title=("민원택배 접수증" if korean else "민원택배 접수증 / Delivery order") + again,
        number=f"{first.number[:4]} {first.number[4:]}",
        lines=(
            centre.ko if korean else f"{centre.ko} / {centre.en}",
            _two(korean, f"수령 번호 {placed.receipt_code}", f"Receipt code {placed.receipt_code}"),
            *_promises(placed, korean),
            _money(placed, pay, korean),
            _two(
                korean,
                "받으실 때 배송원에게 수령 번호를 말씀해 주세요.",
                "Tell the courier your receipt code at the door.",
            ),
            f"{now.astimezone(SEOUL):%Y-%m-%d %H:%M}",
        ),
        qr=address or None,
        reprint=reprint,
    )


def _promises(placed: OrderPlaced, korean: bool) -> list[str]:
    told = []
    for each in placed.orders:
        ko, en = _WINDOWS[each.part.window]
        day = f"{each.part.delivery_date:%m-%d}"
        which = f"{each.number[:4]} {each.number[4:]} " if len(placed.orders) > 1 else ""
        told.append(_two(korean, f"{which}도착 {day} {ko}", f"{which}arrives {day} {en}"))
    return told


def _money(placed: OrderPlaced, pay: PayWhere, korean: bool) -> str:
    total = placed.stamp_krw + placed.delivery_krw
    at_door = pay is PayWhere.DOOR
    return _two(
        korean,
        f"수수료 {total:,}원" + (" (받으실 때)" if at_door else ""),
        f"Fees {total:,} KRW" + (" (at the door)" if at_door else ""),
    )


def _two(korean: bool, ko: str, en: str) -> str:
    return ko if korean else f"{ko} / {en}"
