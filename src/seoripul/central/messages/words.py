"""The messages in the four languages of the citizens. No line, no document, no name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from seoripul.contract.centres import CentreName
from seoripul.contract.language import Language


class Words(NamedTuple):
    title: str
    taken: str
    taken_nobody_ahead: str
    soon: str
    soon_nobody_ahead: str
    called: str


WORDS: Final[Mapping[Language, Words]] = {
    Language.KO: Words(
        title="[{centre}] {number}번",
        taken="대기번호 {number}번입니다. 앞에 {ahead}명이 기다립니다.\n순서 보기: {link}",
        taken_nobody_ahead="대기번호 {number}번입니다. 앞에 기다리는 분이 없습니다."
        "\n순서 보기: {link}",
        soon="{number}번 고객님, 곧 차례입니다. 앞에 {ahead}명이 있습니다."
        " 창구 가까이에서 기다려 주세요.",
        soon_nobody_ahead="{number}번 고객님, 다음 차례입니다. 창구 가까이에서 기다려 주세요.",
        called="{number}번 고객님, {counter}번 창구로 오십시오.",
    ),
    Language.EN: Words(
        title="[{centre}] No. {number}",
        taken="Your number is {number}. Waiting ahead of you: {ahead}.\nFollow it here: {link}",
        taken_nobody_ahead="Your number is {number}. Nobody is waiting ahead of you."
        "\nFollow it here: {link}",
        soon="Number {number}: your turn comes soon. Waiting ahead of you: {ahead}."
        " Please stay near the counters.",
        soon_nobody_ahead="Number {number}: you are next. Please stay near the counters.",
        called="Number {number}: please come to counter {counter}.",
    ),
    Language.ZH: Words(
        title="[{centre}] {number}号",
        taken="您的号码是{number}号，前面有{ahead}人等候。\n查看进度：{link}",
        taken_nobody_ahead="您的号码是{number}号，前面没有人等候。\n查看进度：{link}",
        soon="{number}号，即将轮到您，前面还有{ahead}人。请在窗口附近等候。",
        soon_nobody_ahead="{number}号，下一位就是您。请在窗口附近等候。",
        called="请{number}号到{counter}号窗口。",
    ),
    Language.JA: Words(
        title="[{centre}] {number}番",
        taken="受付番号は{number}番です。お待ちの方は前に{ahead}人です。\n順番を見る：{link}",
        taken_nobody_ahead="受付番号は{number}番です。前にお待ちの方はいません。"
        "\n順番を見る：{link}",
        soon="{number}番の方、まもなく順番です。前に{ahead}人います。窓口の近くでお待ちください。",
        soon_nobody_ahead="{number}番の方、次が順番です。窓口の近くでお待ちください。",
        called="{number}番の方、{counter}番窓口へお越しください。",
    ),
}


def name_of(centre: CentreName, language: Language) -> str:
    return centre.ko if language is Language.KO else centre.en
