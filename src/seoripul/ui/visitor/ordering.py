"""The pages of an order as plain values: what to choose from, what was typed, what it costs."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

from seoripul.contract.addresses import Address
from seoripul.contract.delivery import Part, PayWhere
from seoripul.contract.language import Language
from seoripul.kiosk.station.promise_words import promised
from seoripul.kiosk.visitor.ordering.composing import composed
from seoripul.kiosk.visitor.ordering.drafts import POSTCODE_DIGITS, At, Ordering, Trouble
from seoripul.kiosk.visitor.states import Checking, Kiosk, Page
from seoripul.rules.seoul import day_of
from seoripul.ui.visitor import order_documents
from seoripul.ui.visitor.order_outcomes import begins, won
from seoripul.ui.visitor.order_showing import Row
from seoripul.ui.words import Words
from seoripul.ui.words.marking import QT_TRANSLATE_NOOP

PAGES: Final = {
    At.DOCUMENTS: "orderDocuments",
    At.ADDRESS: "orderAddress",
    At.DONG: "orderDong",
    At.ROAD: "orderWrite",
    At.DETAIL: "orderWrite",
    At.NAME: "orderWrite",
    At.POSTCODE: "orderDigits",
    At.PHONE: "orderDigits",
    At.REVIEW: "orderReview",
}


def page_name(page: Page) -> str:
    """Which of the order's pages."""
    assert isinstance(page, Ordering)
    return PAGES[page.at]


def order_showing(kiosk: Kiosk, words: Words, now: datetime) -> dict[str, Any]:
    page = kiosk.plain
    if isinstance(page, Checking):
        return {"sending": page.ordering is not None}
    if not isinstance(page, Ordering):
        return {}
    return {
        "order_at": page.at.value,
        "order_step": page.steps.index(page.at),
        "order_steps": len(page.steps),
        "ready": kiosk.shelf is not None,
        "trouble": _trouble(page.trouble, words),
        "missed": page.missed,
        "may_go_on": page.may_go_on,
        "may_order": page.may_order,
        **_written(page),
        **_choices(kiosk, page, words),
        **_cost(kiosk, page, words, day_of(now)),
    }


def _written(page: Ordering) -> dict[str, Any]:
    draft = page.draft
    text = {
        At.ROAD: composed(draft.road),
        At.DETAIL: composed(draft.detail),
        At.NAME: composed(draft.name),
        At.POSTCODE: draft.postcode,
        At.PHONE: draft.phone,
    }
    return {
        "typed": text.get(page.at, composed(page.sought)),
        "board_rows": page.board.rows,
        "board_shifted": page.board.shifted,
        "board_latin": page.board.latin,
        "digits_wanted": POSTCODE_DIGITS if page.at is At.POSTCODE else 8,
    }


def _choices(kiosk: Kiosk, page: Ordering, words: Words) -> dict[str, Any]:
    shelf = kiosk.shelf
    shown: dict[str, Any] = {"searching": page.searching}
    if shelf is not None and page.at is At.DOCUMENTS:
        shown["groups"] = order_documents.groups(shelf, page, words)
        shown["documents"] = order_documents.rows(shelf, page, words)
    if shelf is not None and page.at is At.DONG:
        korean = words.language is Language.KO
        shown["dongs"] = tuple(
            {
                "code": each.code,
                "name": each.ko if korean else each.en,
                "chosen": each == page.draft.dong,
            }
            for each in shelf.dongs
        )
    if page.at is At.ADDRESS:
        shown["addresses"] = tuple(_address(each, page) for each in _found(page))
        shown["seeking"] = _seeking(page)
    return shown


def _found(page: Ordering) -> tuple[Address, ...]:
    chosen = (page.draft.address,) if page.draft.address else ()
    return page.found if page.found is not None else chosen


def _address(address: Address, page: Ordering) -> Row:
    beside = (address.building, address.legal_dong, address.postcode)
    return {
        "id": address.id,
        "name": f"{address.road} {address.building_no}",
        "beside": " · ".join(word for word in beside if word),
        "chosen": address == page.draft.address,
    }


def _seeking(page: Ordering) -> str:
    if page.finding or page.ask_address_at is not None:
        return "asking"
    if page.found is None:
        return "found" if page.draft.address else "typing"
    return "found" if page.found else "none"


def _cost(kiosk: Kiosk, page: Ordering, words: Words, today: date) -> dict[str, Any]:
    quote, draft = page.quote, page.draft
    fee = quote.stamp_krw if quote else order_documents.fee(kiosk.shelf, draft.documents)
    shown: dict[str, Any] = {
        "chosen": order_documents.counted(draft.documents, words),
        "total": won(quote.total_krw if quote and page.at is At.REVIEW else fee, words),
        "promise": "; ".join(_promise(part, kiosk, words, today) for part in quote.parts)
        if quote
        else "",
        "pays_at_door": draft.pay is PayWhere.DOOR,
        "split": draft.split,
        "splittable": draft.split or (quote is not None and quote.splittable),
        "consent": draft.consent,
        "identity": quote is not None and quote.identity_check,
    }
    if page.at is At.REVIEW:
        shown["answers"] = tuple(_answers(kiosk, page, words))
        shown["bill"] = _bill(page, words)
    return shown


def _promise(part: Part, kiosk: Kiosk, words: Words, today: date) -> str:
    rules = kiosk.shelf.rules if kiosk.shelf else order_documents.NO_RULES
    return promised(part.delivery_date, part.window, rules, words.language, today)


_DELIVERY_FEE: Final = QT_TRANSLATE_NOOP("words", "배송비")
_STAMP_FEE: Final = QT_TRANSLATE_NOOP("words", "증지수수료")
_TOTAL: Final = QT_TRANSLATE_NOOP("words", "합계")


def _bill(page: Ordering, words: Words) -> tuple[Row, ...]:
    quote = page.quote
    if quote is None:
        return ()
    lines = {
        _STAMP_FEE: quote.stamp_krw,
        _DELIVERY_FEE: quote.delivery_krw,
        _TOTAL: quote.total_krw,
    }
    return tuple({"label": words.say(n), "value": won(krw, words)} for n, krw in lines.items())


_LABELS: Final = {
    At.DOCUMENTS: ("file-text", QT_TRANSLATE_NOOP("words", "서류")),
    At.ADDRESS: ("map-pin", QT_TRANSLATE_NOOP("words", "받는 곳")),
    At.NAME: ("circle-user-round", QT_TRANSLATE_NOOP("words", "받는 분")),
    At.PHONE: ("smartphone", QT_TRANSLATE_NOOP("words", "휴대전화")),
}


def _answers(kiosk: Kiosk, page: Ordering, words: Words) -> list[Row]:
    draft = page.draft
    phone = draft.phone
    values = {
        At.DOCUMENTS: order_documents.listed(kiosk.shelf, draft.documents, words),
        At.ADDRESS: _where(page),
        At.NAME: composed(draft.name),
        At.PHONE: f"010-{phone[:4]}-{phone[4:]}",
    }
    mended = {At.ADDRESS: At.DONG if page.guided else At.ADDRESS}
    return [
        {
            "at": mended.get(at, at).value,
            "icon": _LABELS[at][0],
            "label": words.say(_LABELS[at][1]),
            "value": value,
            "wide": at in (At.DOCUMENTS, At.ADDRESS),
        }
        for at, value in values.items()
    ]


def _where(page: Ordering) -> str:
    draft = page.draft
    detail = composed(draft.detail).strip()
    if draft.address is not None:
        place = f"{draft.address.road} {draft.address.building_no}"
        postcode = draft.address.postcode
    else:
        dong = f" ({draft.dong.ko})" if draft.dong else ""
        place, postcode = composed(draft.road) + dong, draft.postcode
    return ", ".join(filter(None, (place, detail))) + f" ({postcode})"


def _trouble(trouble: Trouble | None, words: Words) -> str:
    if trouble is None:
        return ""
    said = words.refusal(trouble.code)
    stop = "。" if words.language in (Language.ZH, Language.JA) else ". "
    return f"{said.title}{stop}{begins(trouble.facts, words) or said.text} {said.next_step}"
