"""Documents to choose from, in words: by group, by name, by initial consonants. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from seoripul.contract.catalogue import Document
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.language import Language
from seoripul.contract.pickup import DocumentWanted
from seoripul.kiosk.station.shelf import Shelf
from seoripul.kiosk.visitor.ordering.composing import composed
from seoripul.kiosk.visitor.ordering.drafts import OFTEN, Ordering
from seoripul.rules.hangul import typed_pattern
from seoripul.ui.visitor.order_outcomes import won
from seoripul.ui.words import Words
from seoripul.ui.words.marking import QT_TRANSLATE_NOOP

Row = dict[str, Any]
NO_RULES: Final = DeliveryRules()
_OFTEN: Final = QT_TRANSLATE_NOOP("words", "자주 찾는 서류")
_GROUPS: Final = {
    "제증명": QT_TRANSLATE_NOOP("words", "제증명"),
    "복지증명": QT_TRANSLATE_NOOP("words", "복지증명"),
    "인허가": QT_TRANSLATE_NOOP("words", "인허가"),
    "토지·건축": QT_TRANSLATE_NOOP("words", "토지·건축"),
    "세무": QT_TRANSLATE_NOOP("words", "세무"),
    "어디서나 민원(타기관)": QT_TRANSLATE_NOOP("words", "다른 기관 서류"),
}
"""As the shipped catalogue names them; an office's own groups keep their names."""
_FREE: Final = QT_TRANSLATE_NOOP("words", "무료")
_IDENTITY: Final = QT_TRANSLATE_NOOP("words", "신분 확인 필요")
_COPIES: Final = QT_TRANSLATE_NOOP("words", "%n통")


def groups(shelf: Shelf, page: Ordering, words: Words) -> tuple[Row, ...]:
    often = {"key": "", "name": words.say(_OFTEN), "chosen": page.group == ""}
    return (
        often,
        *(
            {"key": each, "name": words.say(_GROUPS.get(each, each)), "chosen": page.group == each}
            for each in sorted(shelf.groups, key=_rank)
        ),
    )


def _rank(group: str) -> int:
    """What more people ask for comes first; an office's own groups come last."""
    known = list(_GROUPS)
    return known.index(group) if group in known else len(known)


def rows(shelf: Shelf, page: Ordering, words: Words) -> tuple[Row, ...]:
    copies = {each.code: each.copies for each in page.draft.documents}
    return tuple(_row(each, copies.get(each.code, 0), words) for each in _shown(shelf, page))


def _shown(shelf: Shelf, page: Ordering) -> Iterator[Document]:
    if page.searching:
        typed = "".join(composed(page.sought).split())
        return iter([d for d in shelf.documents if typed and _matches(d, typed)])
    if page.group:
        return iter([each for each in shelf.documents if each.group == page.group])
    return (found for code in OFTEN if (found := shelf.document(code)) is not None)


def _matches(document: Document, typed: str) -> bool:
    """등본, 주민ㄷ, ㅈㅁㄷㄹ; or English."""
    korean = "".join(document.name_ko.split())
    english = "".join(document.name_en.split()).casefold()
    return bool(re.search(typed_pattern(typed), korean)) or typed.casefold() in english


def _row(document: Document, copies: int, words: Words) -> Row:
    fee = won(document.fee_krw, words) if document.fee_krw else words.say(_FREE)
    beside = (fee, words.say(_IDENTITY) if document.identity_check else "")
    return {
        "code": document.code,
        "name": breakable(name(document, words)),
        "beside": " · ".join(filter(None, beside)),
        "copies": copies,
    }


def name(document: Document, words: Words) -> str:
    korean = words.language is Language.KO or not document.name_en
    return document.name_ko if korean else document.name_en


def breakable(name: str) -> str:
    """Where a long name may go on in the next line: 신고증(일반·휴게음식점·제과점)."""
    return _BREAKS.sub("\u200b", name) if len(name) > _LONG else name


_LONG: Final = 16
_BREAKS: Final = re.compile(r"(?<=·)|(?<=\w)(?=\()")


def fee(shelf: Shelf | None, wanted: tuple[DocumentWanted, ...]) -> int:
    known = ((shelf.document(each.code), each.copies) for each in wanted) if shelf else ()
    return sum(document.fee_krw * copies for document, copies in known if document)


def counted(wanted: tuple[DocumentWanted, ...], words: Words) -> str:
    """3종 5통; empty for none."""
    if not wanted:
        return ""
    both = QT_TRANSLATE_NOOP("words", "%n종 {copies}통")
    return words.count(both, len(wanted), copies=sum(each.copies for each in wanted))


def listed(shelf: Shelf | None, wanted: tuple[DocumentWanted, ...], words: Words) -> str:
    """주민등록표 등본 2통, 가족관계증명서 1통."""
    known = ((shelf.document(each.code), each.copies) for each in wanted) if shelf else ()
    return ", ".join(
        f"{breakable(name(document, words))} {words.count(_COPIES, copies)}"
        for document, copies in known
        if document
    )
