"""Every key of the desk on one page (F1)."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from seoripul.kiosk.counter.desk import Page
from seoripul.kiosk.counter.verbs import EVERYWHERE
from seoripul.ui.counter import keys
from seoripul.ui.counter.delivery import keys as delivery_keys
from seoripul.ui.counter.dialogs.frame import FramedDialog
from seoripul.ui.counter.dispatch import keys as dispatch_keys
from seoripul.ui.counter.parts import label, scroller
from seoripul.ui.counter.style import Look
from seoripul.ui.counter.words.orders import order_verb_word
from seoripul.ui.counter.words.runs import run_verb_word
from seoripul.ui.counter.words.verbs import verb_word

_COLUMNS = 3


class KeysDialog(FramedDialog):
    def __init__(self, parent: QWidget | None, look: Look, page: Page = Page.CALLS) -> None:
        """`page`: the open one; it says what its keys mean."""
        super().__init__(parent, look, 900)
        self.setObjectName("keysDialog")
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, look.px(8), 0)
        grid.setHorizontalSpacing(look.px(18))
        grid.setVerticalSpacing(look.px(9))
        lines = _lines(page)
        rows = ceil(len(lines) / _COLUMNS)
        for place, (key, doing) in enumerate(lines):
            column = place // rows * 2
            grid.addWidget(label(key, "strong"), place % rows, column)
            grid.addWidget(label(doing, wrap=True), place % rows, column + 1)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column * 2 + 1, 1)
        grid.setRowStretch(rows, 1)
        self.body.addWidget(scroller(inside), 1)
        title = QCoreApplication.translate("counter", "단축키")
        self.name_frame(title, "", QCoreApplication.translate("counter", "확인"))
        self.leave.hide()
        self.confirm.setFocus()
        self.resize_within(1120, 600)


def _lines(page: Page) -> list[tuple[str, str]]:
    others = (
        (
            f"{keys.CALLS_PAGE} … {keys.DISPATCH_PAGE[-1]}",
            QCoreApplication.translate("counter", "번호 호출 · 예약 · 민원택배 · 배차 화면"),
        ),
        (keys.NEW_ORDER, QCoreApplication.translate("counter", "어느 화면에서나 새 택배 신청")),
        (keys.CALLER_BAR, QCoreApplication.translate("counter", "호출 막대만 보기")),
        (keys.PAUSE, QCoreApplication.translate("counter", "창구 멈춤 · 다시 열기")),
        (keys.NUMBER_FIELD, QCoreApplication.translate("counter", "번호를 적어 호출")),
        ("/  Ctrl+F", QCoreApplication.translate("counter", "검색")),
        ("↑ ↓", QCoreApplication.translate("counter", "예약 고르기")),
        ("Ctrl+1 … 6", QCoreApplication.translate("counter", "상태로 거르기")),
        (
            f"{keys.DAY_BEFORE}  {keys.DAY_AFTER}",
            QCoreApplication.translate("counter", "전날 · 다음 날 목록"),
        ),
        (
            f"{keys.TODAY}  {keys.DAY_FIELD}",
            QCoreApplication.translate("counter", "오늘 목록 · 날짜 적기"),
        ),
        ("Esc", QCoreApplication.translate("counter", "목록으로 돌아가기")),
        (keys.ANSWER_BELL, QCoreApplication.translate("counter", "직원 호출에 응답")),
        (keys.SEND_AGAIN, QCoreApplication.translate("counter", "응답 없던 작업 다시 보내기")),
        (keys.LARGE_TEXT, QCoreApplication.translate("counter", "큰 글씨")),
        (keys.CONTRAST, QCoreApplication.translate("counter", "고대비")),
        (keys.LANGUAGE, QCoreApplication.translate("counter", "한국어 / English")),
        (keys.LOG_OFF, QCoreApplication.translate("counter", "로그아웃")),
    )
    own = {Page.DELIVERY: _of_orders, Page.DISPATCH: _of_runs}.get(page, _of_numbers)
    return [*_deeds(own()), *others]


def _deeds(every: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each key once, with all it may mean."""
    deeds: dict[str, list[str]] = {}
    for key, word in every:
        doing = deeds.setdefault(key, [])
        if word not in doing:
            doing.append(word)
    return [(key, " · ".join(names)) for key, names in deeds.items()]


def _of_numbers() -> list[tuple[str, str]]:
    return [(key, verb_word(verb)) for verb, key in keys.KEYS.items()]


def _of_runs() -> list[tuple[str, str]]:
    everywhere = [(key, verb_word(verb)) for verb, key in keys.KEYS.items() if verb in EVERYWHERE]
    own = [(key, run_verb_word(verb)) for verb, key in dispatch_keys.KEYS.items()]
    lists = QCoreApplication.translate("counter", "배송 · 봉투 순서 · 기다리는 봉투")
    return [*own, (f"{dispatch_keys.RUNS} … 3", lists), *everywhere]


def _of_orders() -> list[tuple[str, str]]:
    everywhere = [(key, verb_word(verb)) for verb, key in keys.KEYS.items() if verb in EVERYWHERE]
    own = [(key, order_verb_word(verb)) for verb, key in delivery_keys.KEYS.items()]
    more = (delivery_keys.MORE, QCoreApplication.translate("counter", "그 밖의 처리"))
    return [*own, more, *everywhere]
