"""Every phrase a slip can carry, in every language of the contract."""

from __future__ import annotations

from typing import Final, TypeAlias

from seoripul.contract.language import Language
from seoripul.contract.queue import LINE_NAMES_KO, Line, Wait

Phrase: TypeAlias = dict[Language, str]


def phrase(ko: str, en: str, zh: str, ja: str) -> Phrase:
    return {Language.KO: ko, Language.EN: en, Language.ZH: zh, Language.JA: ja}


NUMBER: Final = phrase("예약수령 번호표", "Pick-up number", "预约领取号码", "予約受取番号")
LINES: Final = {
    line: phrase(LINE_NAMES_KO[line], *others)
    for line, others in {
        Line.CERTIFICATES: ("Certificates", "证明", "証明書"),
        Line.FAMILY: ("Family register", "家族关系·申报", "家族関係・届出"),
        Line.PASSPORT_APPLY: ("Passport application", "护照申请", "旅券申請"),
        Line.PASSPORT_COLLECT: ("Passport collection", "护照领取", "旅券交付"),
        Line.PICKUP: ("Reserved pick-up", "预约领取", "予約受取"),
        Line.DELIVERY: ("Home delivery", "民愿快递", "宅配"),
        Line.PRIORITY: ("Priority", "优先照顾", "優先"),
    }.items()
}
TICKET: Final = phrase("{line} 번호표", "{line} number", "{line} 号码", "{line} 番号票")
PENDING: Final = phrase("접수 대기표", "Check-in on hold", "待受理凭条", "受付保留票")
REPRINT: Final = phrase("재발행", "Reprint", "重新打印", "再発行")
COUNTERS: Final = phrase(
    "수령 창구 {numbers}번", "Counter{s} {numbers}", "领取窗口 {numbers}号", "受取窓口 {numbers}番"
)
SERVED_AT: Final = phrase(
    "창구 {numbers}번", "Counter{s} {numbers}", "窗口 {numbers}号", "窓口 {numbers}番"
)
MANY_AHEAD: Final = phrase(
    "앞에 {count}명 이상 대기",
    "{count} or more waiting ahead",
    "前面还有{count}人以上",
    "前に{count}人以上待ち",
)
NEXT: Final = phrase("다음 순서입니다", "You are next", "您是下一位", "次の順番です")
WAIT: Final = phrase(
    "약 {minutes}분 ({low}–{high}분)",
    "about {minutes} min ({low}–{high})",
    "约{minutes}分钟 ({low}–{high})",
    "約{minutes}分 ({low}–{high})",
)
EXPECTED: Final = phrase("예상 대기 {wait}", "Wait {wait}", "预计等候 {wait}", "待ち時間 {wait}")
FOLLOW: Final = phrase(
    "QR을 찍으면 휴대전화로 순서를 볼 수 있습니다",
    "Scan the QR to follow your turn on a phone",
    "用手机扫描QR码即可查看顺序",
    "QRを読み取るとスマホで順番を見られます",
)
AHEAD: Final = phrase(
    "앞에 {count}명 대기", "{count} waiting ahead", "前面还有{count}人", "前に{count}人待ち"
)
LATE: Final = phrase(
    "예약 시간이 지나 일반 순서로 접수",
    "After the booked time: normal order",
    "已过预约时间，按普通顺序受理",
    "予約時間を過ぎたため通常の順番",
)
WATCH_BOARD: Final = phrase(
    "전광판에 번호가 나오면 창구로 오세요",
    "Please come when the board shows your number",
    "屏幕显示您的号码时请到窗口",
    "表示板に番号が出たら窓口へお越しください",
)
SHOW_AT_COUNTER: Final = phrase(
    "창구 직원에게 이 표를 보여 주세요",
    "Please show this slip at the counter",
    "请向窗口工作人员出示此凭条",
    "この票を窓口の職員にお見せください",
)

ALL: Final = (
    NUMBER,
    *LINES.values(),
    TICKET,
    PENDING,
    REPRINT,
    COUNTERS,
    SERVED_AT,
    AHEAD,
    MANY_AHEAD,
    NEXT,
    WAIT,
    EXPECTED,
    FOLLOW,
    LATE,
    WATCH_BOARD,
    SHOW_AT_COUNTER,
)


def ticket_title(line: Line) -> Phrase:
    return {each: words.format(line=LINES[line][each]) for each, words in TICKET.items()}


def wait_words(wait: Wait) -> Phrase:
    """약 12분 (8–16분)."""
    facts = {"minutes": wait.minutes, "low": wait.low, "high": wait.high}
    return {each: words.format(**facts) for each, words in WAIT.items()}


def expected(wait: Wait) -> Phrase:
    told = wait_words(wait)
    return {each: words.format(wait=told[each]) for each, words in EXPECTED.items()}
