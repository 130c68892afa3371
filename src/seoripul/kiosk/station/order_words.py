"""Every phrase of an order's slip, in every language of the contract."""

from __future__ import annotations

from typing import Final

from seoripul.kiosk.station.slip_words import phrase

TITLE: Final = phrase("민원택배 접수증", "Home delivery receipt", "民愿快递凭条", "宅配受付票")
EXPRESS_TITLE: Final = phrase(
    "민원택배 번호표", "Home delivery number", "民愿快递号码", "宅配番号票"
)
SHOW_IDENTITY: Final = phrase(
    "창구에서 신분증을 보여 주시면 신청이 끝납니다",
    "Show your ID at the counter to finish",
    "请在窗口出示身份证完成申请",
    "窓口で身分証をお見せください",
)
ORDER_NUMBER: Final = phrase(
    "신청번호 {number}", "Order {number}", "申请号码 {number}", "申請番号 {number}"
)
ARRIVES: Final = phrase("도착 {when}", "Arrives {when}", "送达 {when}", "お届け {when}")
CODE: Final = phrase(
    "수령 번호 {code}", "Receipt code {code}", "领取号码 {code}", "受取番号 {code}"
)
TELL_CODE: Final = phrase(
    "받으실 때 배송원에게 수령 번호를 말씀해 주세요",
    "Tell the courier this code at your door",
    "领取时请告知领取号码",
    "受け取るときに番号をお知らせください",
)
PAY_AT_DOOR: Final = phrase(
    "받으실 때 내실 돈 {krw}원",
    "To pay at your door: {krw} won",
    "领取时支付 {krw}韩元",
    "受取時のお支払い {krw}ウォン",
)
PAY_AT_COUNTER: Final = phrase(
    "창구에서 내실 돈 {krw}원",
    "To pay at the counter: {krw} won",
    "在窗口支付 {krw}韩元",
    "窓口でのお支払い {krw}ウォン",
)
FOLLOW: Final = phrase(
    "QR을 찍으면 배송을 볼 수 있습니다",
    "Scan the QR to follow the delivery",
    "用手机扫描QR码即可查看",
    "QRを読み取ると状況を見られます",
)

ALL: Final = (
    TITLE,
    EXPRESS_TITLE,
    SHOW_IDENTITY,
    ORDER_NUMBER,
    ARRIVES,
    CODE,
    TELL_CODE,
    PAY_AT_DOOR,
    PAY_AT_COUNTER,
    FOLLOW,
)


def grouped(number: str) -> str:
    """12345678 → 1234-5678."""
    return f"{number[:4]}-{number[4:]}" if len(number) == 8 else number
