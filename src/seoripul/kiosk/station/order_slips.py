"""The slip of an order: number, promise, receipt code and what is to be paid.

No name, no address, no document: whoever finds it learns nothing about anybody.
"""

from __future__ import annotations

from dataclasses import dataclass

from seoripul.contract.centres import CentreName, DeliveryRules
from seoripul.contract.delivery import OrderPlaced, PayWhere, PlacedPart
from seoripul.contract.language import Language
from seoripul.kiosk.station import order_words, slip_words
from seoripul.kiosk.station.order_words import grouped
from seoripul.kiosk.station.promise_words import promised
from seoripul.kiosk.station.slip_words import Phrase
from seoripul.kiosk.station.slips import Slip, SlipKind, counters_line, in_two, place_line, titled


@dataclass(frozen=True, slots=True)
class Placed:
    """An order as its visitor is told of it."""

    order: OrderPlaced
    pay: PayWhere
    address: str
    """The order's page, for its QR."""
    counters: tuple[int, ...] = ()
    """Where its number is called."""


def order_slip(
    placed: Placed,
    rules: DeliveryRules,
    language: Language,
    centre: CentreName | None,
    *,
    reprint: bool = False,
) -> Slip:
    """With a number to be called at, that number is the large one."""
    order = placed.order
    express = order.ticket is not None
    title = order_words.EXPRESS_TITLE if express else order_words.TITLE
    return Slip(
        kind=SlipKind.ORDER,
        title=titled(title, language, reprint),
        number=str(order.ticket.number) if order.ticket else grouped(order.orders[0].number),
        lines=(
            *place_line(centre, language),
            *(_express(placed, language) if express else ()),
            *(line for part in order.orders for line in _part(part, placed, rules, language)),
            in_two(order_words.CODE, language, code=order.receipt_code),
            in_two(order_words.TELL_CODE, language),
            *_money(placed, language),
            in_two(order_words.FOLLOW, language),
        ),
        qr=placed.address,
        reprint=reprint,
    )


def _express(placed: Placed, language: Language) -> tuple[str, ...]:
    return (
        *counters_line(placed.counters, language, slip_words.SERVED_AT),
        in_two(slip_words.WATCH_BOARD, language),
        in_two(order_words.SHOW_IDENTITY, language),
    )


def _part(
    part: PlacedPart, placed: Placed, rules: DeliveryRules, language: Language
) -> tuple[str, ...]:
    """Its number where the large one is another, and when it comes."""
    told = part.part
    when = {
        each: promised(told.delivery_date, told.window, rules, each)
        for each in (Language.KO, language)
    }
    arrives: Phrase = {
        each: order_words.ARRIVES[each].format(when=words) for each, words in when.items()
    }
    alone = placed.order.ticket is None and len(placed.order.orders) == 1
    number = (
        () if alone else (in_two(order_words.ORDER_NUMBER, language, number=grouped(part.number)),)
    )
    return *number, in_two(arrives, language)


def _money(placed: Placed, language: Language) -> tuple[str, ...]:
    total = placed.order.stamp_krw + placed.order.delivery_krw
    at_door = placed.pay is PayWhere.DOOR
    words = order_words.PAY_AT_DOOR if at_door else order_words.PAY_AT_COUNTER
    return (in_two(words, language, krw=f"{total:,}"),) if total else ()
