"""Notices about an order in the four languages of the citizens. No document, no name, no reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from seoripul.central.messages.message import Kind
from seoripul.contract.language import Language
from seoripul.rules.promise import Window


class Days(NamedTuple):
    form: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    """Monday first."""


_NUMBERED: Final = tuple(str(month) for month in range(1, 13))
_ENGLISH: Final = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip
DAYS: Final[Mapping[Language, Days]] = {
    Language.KO: Days("{month}월 {day}일({weekday})", _NUMBERED, tuple("월화수목금토일")),
    Language.EN: Days(
        "{weekday} {day} {month}",
        _ENGLISH,
        ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    ),
    Language.ZH: Days("{month}月{day}日（周{weekday}）", _NUMBERED, tuple("一二三四五六日")),
    Language.JA: Days("{month}月{day}日（{weekday}）", _NUMBERED, tuple("月火水木金土日")),
}
WINDOWS: Final[Mapping[Language, Mapping[Window, str]]] = {
    Language.KO: {Window.AM: "오전", Window.PM: "오후", Window.DAY: "하루 중"},
    Language.EN: {
        Window.AM: "in the morning", Window.PM: "in the afternoon", Window.DAY: "during the day",
    },
    Language.ZH: {Window.AM: "上午", Window.PM: "下午", Window.DAY: "当天"},
    Language.JA: {Window.AM: "午前", Window.PM: "午後", Window.DAY: "日中"},
}  # fmt: skip
TITLES: Final[Mapping[Language, str]] = {
    Language.KO: "[{centre}] 민원택배",
    Language.EN: "[{centre}] Documents brought home",
    Language.ZH: "[{centre}] 文件送到家",
    Language.JA: "[{centre}] 書類の宅配",
}
TEXTS: Final[Mapping[Language, Mapping[Kind, str]]] = {
    Language.KO: {
        Kind.ORDER_RECEIVED: "민원택배 {number} 접수되었습니다."
        " {day} {window}까지 가져다 드립니다.\n진행 보기: {link}",
        Kind.ORDER_CORRECTION: "민원택배 {number}: 보완하실 것이 있습니다."
        " 보완하실 때까지 기한이 멈춥니다.\n자세히 보기: {link}",
        Kind.ORDER_NEW_DATE: "민원택배 {number}: 받으실 날이 {day} {window}(으)로"
        " 바뀌었습니다.\n자세히 보기: {link}",
        Kind.ORDER_OUT: "민원택배 {number}: {window}에 찾아갑니다."
        " 받으실 때 수령번호 {code}을(를) 말씀해 주세요.\n진행 보기: {link}",
        Kind.ORDER_ABSENT: "민원택배 {number}: 아무도 안 계셔서 전해 드리지 못했습니다."
        " {day} {window}에 다시 찾아갑니다.\n진행 보기: {link}",
        Kind.ORDER_ABSENT_AGAIN: "민원택배 {number}: 아무도 안 계셔서 전해 드리지 못했습니다."
        " 민원실에서 보관하며 기한을 곧 알려 드립니다.\n진행 보기: {link}",
        Kind.ORDER_HELD: "민원택배 {number}: 민원실에서 {until}까지 보관합니다."
        " 신분증을 가지고 찾으러 오십시오.\n자세히 보기: {link}",
        Kind.ORDER_DELIVERED: "민원택배 {number} 전해 드렸습니다. 이용해 주셔서 고맙습니다.",
        Kind.ORDER_CANCELLED: "민원택배 {number} 취소되었습니다.\n자세히 보기: {link}",
        Kind.ORDER_REJECTED: "민원택배 {number}: 처리해 드릴 수 없습니다.\n까닭 보기: {link}",
        Kind.ORDER_MADE_ANEW: "민원택배 {number}: 죄송합니다. 무료로 다시 만들어"
        " {day} {window}까지 가져다 드립니다.\n진행 보기: {link}",
        Kind.ORDER_LOST: "민원택배 {number}: 죄송합니다. 봉투를 찾고 있으며,"
        " 책임자가 확인하여 곧 알려 드립니다.\n자세히 보기: {link}",
    },
    Language.EN: {
        Kind.ORDER_RECEIVED: "Order {number} is received. We bring it by {day},"
        " {window}.\nFollow it here: {link}",
        Kind.ORDER_CORRECTION: "Order {number}: something must be corrected first."
        " Until then the clock stands still.\nSee what: {link}",
        Kind.ORDER_NEW_DATE: "Order {number}: the day of delivery is now {day},"
        " {window}.\nSee more: {link}",
        Kind.ORDER_OUT: "Order {number} comes {window}. Please tell the courier"
        " your receipt code {code}.\nFollow it here: {link}",
        Kind.ORDER_ABSENT: "Order {number}: nobody was in. We come again on {day},"
        " {window}.\nFollow it here: {link}",
        Kind.ORDER_ABSENT_AGAIN: "Order {number}: nobody was in. The office keeps it"
        " and will tell you until when.\nFollow it here: {link}",
        Kind.ORDER_HELD: "Order {number} is kept at the office until {until}."
        " Please collect it with your ID.\nSee more: {link}",
        Kind.ORDER_DELIVERED: "Order {number} has been handed over. Thank you.",
        Kind.ORDER_CANCELLED: "Order {number} is cancelled.\nSee more: {link}",
        Kind.ORDER_REJECTED: "Order {number} cannot be carried out.\nSee why: {link}",
        Kind.ORDER_MADE_ANEW: "Order {number}: we are sorry. It is made again free of"
        " charge and comes by {day}, {window}.\nFollow it here: {link}",
        Kind.ORDER_LOST: "Order {number}: we are sorry. We are looking for the envelope;"
        " a supervisor sees to it and will tell you soon.\nSee more: {link}",
    },
    Language.ZH: {
        Kind.ORDER_RECEIVED: "订单{number}已受理，最晚{day}{window}送到。\n查看进度：{link}",
        Kind.ORDER_CORRECTION: "订单{number}：需要补充材料，补充之前期限暂停。\n查看：{link}",
        Kind.ORDER_NEW_DATE: "订单{number}：送达日期改为{day}{window}。\n查看：{link}",
        Kind.ORDER_OUT: "订单{number}：{window}送达。请告诉送件员领取码{code}。\n查看进度：{link}",
        Kind.ORDER_ABSENT: "订单{number}：家中无人，未能送达。{day}{window}再次送达。"
        "\n查看进度：{link}",
        Kind.ORDER_ABSENT_AGAIN: "订单{number}：家中无人，未能送达。由窗口保管，期限随后通知。"
        "\n查看进度：{link}",
        Kind.ORDER_HELD: "订单{number}：由窗口保管至{until}。请带身份证件领取。\n查看：{link}",
        Kind.ORDER_DELIVERED: "订单{number}已送达。谢谢。",
        Kind.ORDER_CANCELLED: "订单{number}已取消。\n查看：{link}",
        Kind.ORDER_REJECTED: "订单{number}：无法办理。\n查看原因：{link}",
        Kind.ORDER_MADE_ANEW: "订单{number}：对不起，将免费重新制作，最晚{day}{window}送到。"
        "\n查看进度：{link}",
        Kind.ORDER_LOST: "订单{number}：对不起，正在寻找信封，负责人确认后会尽快通知您。"
        "\n查看：{link}",
    },
    Language.JA: {
        Kind.ORDER_RECEIVED: "ご注文{number}を受け付けました。{day}{window}までにお届けします。"
        "\n状況を見る：{link}",
        Kind.ORDER_CORRECTION: "ご注文{number}：補正が必要です。それまで期限は止まります。"
        "\n詳しく見る：{link}",
        Kind.ORDER_NEW_DATE: "ご注文{number}：お届け日が{day}{window}に変わりました。"
        "\n詳しく見る：{link}",
        Kind.ORDER_OUT: "ご注文{number}：{window}にお届けします。"
        "受取番号{code}を配達員にお伝えください。\n状況を見る：{link}",
        Kind.ORDER_ABSENT: "ご注文{number}：ご不在のためお渡しできませんでした。"
        "{day}{window}にもう一度伺います。\n状況を見る：{link}",
        Kind.ORDER_ABSENT_AGAIN: "ご注文{number}：ご不在のためお渡しできませんでした。"
        "窓口で保管し、期限をお知らせします。\n状況を見る：{link}",
        Kind.ORDER_HELD: "ご注文{number}：窓口で{until}まで保管します。"
        "身分証をお持ちになってお受け取りください。\n詳しく見る：{link}",
        Kind.ORDER_DELIVERED: "ご注文{number}をお渡ししました。ありがとうございました。",
        Kind.ORDER_CANCELLED: "ご注文{number}は取り消されました。\n詳しく見る：{link}",
        Kind.ORDER_REJECTED: "ご注文{number}：お受けできません。\n理由を見る：{link}",
        Kind.ORDER_MADE_ANEW: "ご注文{number}：申し訳ありません。無料で作り直し、"
        "{day}{window}までにお届けします。\n状況を見る：{link}",
        Kind.ORDER_LOST: "ご注文{number}：申し訳ありません。封筒を探しています。"
        "責任者が確認し、まもなくお知らせします。\n詳しく見る：{link}",
    },
}
