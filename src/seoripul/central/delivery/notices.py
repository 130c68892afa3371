"""What the citizen of an order is told on the phone, and after which deed.

Written with the deed and sent afterwards, where the operator set sending up. A notice names
neither a document nor a reason: both are on the page it links to.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from seoripul.central.centres import actions as centres
from seoripul.central.deed import Deed
from seoripul.central.delivery import contact
from seoripul.central.delivery.notice_words import DAYS, TEXTS, TITLES, WINDOWS
from seoripul.central.delivery.records import orders
from seoripul.central.delivery.records.orders import DeliveryOrder
from seoripul.central.messages.actions import LINK, Letter
from seoripul.central.messages.message import Kind
from seoripul.central.messages.words import name_of
from seoripul.contract.language import Language
from seoripul.rules.delivery_life import UNDOABLE
from seoripul.rules.delivery_life import Deed as Act
from seoripul.rules.promise import Window

_AFTER: Final[Mapping[Act, Kind]] = {
    Act.CONFIRM_IDENTITY: Kind.ORDER_RECEIVED,
    Act.ASK_CORRECTION: Kind.ORDER_CORRECTION,
    Act.TAKE_CORRECTION: Kind.ORDER_NEW_DATE,
    Act.EXTEND: Kind.ORDER_NEW_DATE,
    Act.REROUTE: Kind.ORDER_NEW_DATE,
    Act.LOAD: Kind.ORDER_OUT,
    Act.ABSENT: Kind.ORDER_ABSENT,
    Act.RECEIVE_BACK: Kind.ORDER_HELD,
    Act.FIND: Kind.ORDER_HELD,
    Act.DELIVER: Kind.ORDER_DELIVERED,
    Act.COLLECT: Kind.ORDER_DELIVERED,
    Act.CANCEL: Kind.ORDER_CANCELLED,
    Act.REJECT: Kind.ORDER_REJECTED,
    Act.REISSUE: Kind.ORDER_MADE_ANEW,
    Act.WRONG_DOCUMENT: Kind.ORDER_MADE_ANEW,
    Act.LOSE: Kind.ORDER_LOST,
}


def kind_of(before: DeliveryOrder, act: Act, after: DeliveryOrder, attempts: int) -> Kind | None:
    """`attempts`: how many there are before an envelope is held. None: no news for the citizen."""
    kind = _AFTER.get(act)
    if kind is Kind.ORDER_ABSENT and after.attempts >= attempts:
        return Kind.ORDER_ABSENT_AGAIN
    if kind is Kind.ORDER_HELD and after.hold_until is None:
        return None
    if act is Act.TAKE_CORRECTION and after.delivery_date == before.delivery_date:
        return Kind.ORDER_RECEIVED
    return kind


def tell(deed: Deed, before: DeliveryOrder, act: Act, after: DeliveryOrder) -> None:
    here = centres.on_file(deed, after.centre_id)
    if deed.telling is None or here is None:
        return
    kind = kind_of(before, act, after, here.centre.delivery.attempts)
    if kind is not None:
        may_be_undone = here.centre.delivery.undo_seconds if act in UNDOABLE else 0
        _write(deed, after, kind, timedelta(seconds=may_be_undone))


def comes_after_all(deed: Deed, row: DeliveryOrder) -> None:
    """Nobody was absent: not told if it has not been, else told that it is on its way."""
    if deed.telling is None:
        return
    kinds = (Kind.ORDER_ABSENT, Kind.ORDER_ABSENT_AGAIN)
    if not deed.telling.withdraw(deed, row.id, kinds):
        _write(deed, row, Kind.ORDER_OUT)


def tell_new_date(deed: Deed, row: DeliveryOrder) -> None:
    """Beside the deeds that move an order: its run has left without it."""
    _write(deed, row, Kind.ORDER_NEW_DATE)


def tell_received(deed: Deed, order_ids: Iterable[str]) -> None:
    """Each part has its own day."""
    if deed.telling is None:
        return
    for which in order_ids:
        row = orders.find(deed.conn, which)
        if row is not None:
            _write(deed, row, Kind.ORDER_RECEIVED)


def _write(deed: Deed, row: DeliveryOrder, kind: Kind, later: timedelta = timedelta()) -> None:
    phone, here = contact.phone(deed.secrets, row), centres.on_file(deed, row.centre_id)
    if phone is None or here is None or deed.telling is None:
        return
    language = Language(row.language)
    name = name_of(here.centre.name, language)
    letter = Letter(
        phone=phone,
        language=language,
        title=TITLES[language].format(centre=name),
        text=f"[{name}] {_text(deed, row, kind, language)}",
        page=f"/d/{contact.follow(deed.secrets, row)}",
    )
    deed.telling.write(deed, row.id, kind, letter, later)


def _text(deed: Deed, row: DeliveryOrder, kind: Kind, language: Language) -> str:
    code = contact.receipt_code(deed.secrets, row)
    return TEXTS[language][kind].format(
        number=f"{row.number[:4]}-{row.number[4:]}",
        day=day_said(row.delivery_date, language),
        window=WINDOWS[language][Window(row.window)],
        until=day_said(row.hold_until or deed.today, language),
        code=f"{code[:3]} {code[3:]}",
        link=LINK,
    )


def day_said(day: date, language: Language) -> str:
    """11월 24일(화)."""
    words = DAYS[language]
    return words.form.format(
        month=words.months[day.month - 1], day=day.day, weekday=words.weekdays[day.weekday()]
    )
