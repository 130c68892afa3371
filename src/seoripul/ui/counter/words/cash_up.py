"""Words of the cash-up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seoripul.kiosk.counter.delivery.cash_up import CashUpWords, Drawer
from seoripul.ui.counter.words.choices import choice_word
from seoripul.ui.counter.words.list import counter_word


def cash_up_words() -> CashUpWords:
    return CashUpWords(
        headings=(
            QCoreApplication.translate("counter", "날짜"),
            QCoreApplication.translate("counter", "받은 곳"),
            QCoreApplication.translate("counter", "방법"),
            QCoreApplication.translate("counter", "건수"),
            QCoreApplication.translate("counter", "증지수수료(원)"),
            QCoreApplication.translate("counter", "배송료(원)"),
            QCoreApplication.translate("counter", "증지 환불(원)"),
            QCoreApplication.translate("counter", "배송료 환불(원)"),
            QCoreApplication.translate("counter", "있어야 할 돈(원)"),
        ),
        drawer_of=_drawer,
        kind_of=choice_word,
        sum=QCoreApplication.translate("counter", "합계"),
    )


def _drawer(drawer: Drawer) -> str:
    if drawer.counter_no is not None:
        return counter_word(drawer.counter_no)
    return QCoreApplication.translate("counter", "배송원 {name}").format(name=drawer.courier)
