"""Every phrase a slip can carry, in every language of the contract."""

from __future__ import annotations

from typing import Final, TypeAlias

from seoripul.contract.language import Language

Phrase: TypeAlias = dict[Language, str]


def _phrase(ko: str, en: str, zh: str, ja: str) -> Phrase:
    return {Language.KO: ko, Language.EN: en, Language.ZH: zh, Language.JA: ja}


NUMBER: Final = _phrase("예약수령 번호표", "Pick-up number", "预约领取号码", "予約受取番号")
PENDING: Final = _phrase("접수 대기표", "Check-in on hold", "待受理凭条", "受付保留票")
REPRINT: Final = _phrase("재발행", "Reprint", "重新打印", "再発行")
COUNTERS: Final = _phrase(
    "수령 창구 {numbers}번", "Counter {numbers}", "领取窗口 {numbers}号", "受取窓口 {numbers}番"
)
AHEAD: Final = _phrase(
    "앞에 {count}명 대기", "{count} waiting ahead", "前面还有{count}人", "前に{count}人待ち"
)
LATE: Final = _phrase(
    "예약 시간이 지나 일반 순서로 접수",
    "After the booked time: normal order",
    "已过预约时间，按普通顺序受理",
    "予約時間を過ぎたため通常の順番",
)
WATCH_BOARD: Final = _phrase(
    "전광판에 번호가 나오면 창구로 오세요",
    "Please come when the board shows your number",
    "屏幕显示您的号码时请到窗口",
    "表示板に番号が出たら窓口へお越しください",
)
SHOW_AT_COUNTER: Final = _phrase(
    "창구 직원에게 이 표를 보여 주세요",
    "Please show this slip at the counter",
    "请向窗口工作人员出示此凭条",
    "この票を窓口の職員にお見せください",
)

ALL: Final = (NUMBER, PENDING, REPRINT, COUNTERS, AHEAD, LATE, WATCH_BOARD, SHOW_AT_COUNTER)
