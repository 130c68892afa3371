"""The board speaks two languages at once: Korean, and a second line under it."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from importlib.resources import as_file, files
from typing import Final, NamedTuple

from PySide6.QtCore import QTranslator

from seoripul.contract.language import Language
from seoripul.contract.queue import Line
from seoripul.kiosk.board.age import Age, Unit
from seoripul.kiosk.board.showing import CounterShown, CounterStatus, LineShown
from seoripul.rules.seoul import SEOUL, day_of

CONTEXT: Final = "board"


class Both(NamedTuple):
    ko: str
    other: str


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: N802
    """Qt's macro with its types: lupdate finds the sentences by this name."""
    return source


@cache
def _translator(language: Language) -> QTranslator | None:
    kept = files("seoripul") / "resources" / "translations" / f"board_{language.value}.qm"
    translator = QTranslator()
    with as_file(kept) as path:
        return translator if path.is_file() and translator.load(str(path)) else None


class Words:
    """`language`: of the second line; Korean leaves it out."""

    def __init__(self, language: Language = Language.EN) -> None:
        self.language = language
        self._translator = None if language is Language.KO else _translator(language)

    def both(self, source: str, **facts: object) -> Both:
        other = self._translator.translate(CONTEXT, source) if self._translator else ""
        return Both(source.format(**facts), (other or "").format(**facts))

    def fixed(self) -> dict[str, str]:
        """Sentences that never change: `calling` and `callingOther`, and so on."""
        told: dict[str, str] = {}
        for name, source in _FIXED.items():
            both = self.both(source)
            told[name], told[f"{name}Other"] = both.ko, both.other
        return told

    def stale(self, age: Age) -> Both:
        return self.both(_AGES[age.unit], n=age.count)

    def counter(self, counter: CounterShown) -> Both:
        """What a counter is doing, in the office's own words where it gave some."""
        if counter.status is CounterStatus.PAUSED and counter.because:
            known = _PAUSES.get(counter.because)
            return self.both(known) if known else Both(counter.because, "")
        return self.both(_COUNTERS[counter.status])

    def own(self, name: str) -> Both:
        """A sentence of a counter's own display."""
        return self.both(_OWN[name])

    @property
    def has_other(self) -> bool:
        return self._translator is not None

    def of_office(self, korean: str, english: str) -> Both:
        """What the office wrote itself, in Korean and English."""
        return Both(korean, english if self.language is Language.EN else "")

    def line(self, line: Line) -> Both:
        return self.both(_LINES[line])

    def people(self, waiting: int) -> str:
        return _PEOPLE.format(n=waiting)

    def expected(self, line: LineShown) -> Both:
        """The wait of who takes a number now; empty where it cannot be known."""
        if not line.accepting:
            return self.both(_NO_MORE)
        if line.expected is None:
            return Both("", "")
        wait = line.expected
        said = _WAIT if wait.low < wait.high else _WAIT_SURE
        return Both(said.format(n=wait.minutes, low=wait.low, high=wait.high), "")

    def opening(self, moment: datetime, now: datetime) -> Both:
        """Today only the time, else the day too."""
        half, time = time_words(moment)
        facts = {"half": half, "time": time, "clock": f"{moment.astimezone(SEOUL):%H:%M}"}
        if day_of(moment) == day_of(now):
            return self.both(_OPENS_TODAY, **facts)
        day = self.date(moment)
        return Both(
            self.both(_OPENS, day=day.ko, **facts).ko,
            self.both(_OPENS, day=day.other, **facts).other,
        )

    def date(self, now: datetime) -> Both:
        there = now.astimezone(SEOUL)
        facts = {"month": there.month, "day": there.day}
        korean = _DATE.format(**facts, weekday="월화수목금토일"[there.weekday()])
        months = self.both(_MONTHS).other.split()
        days = self.both(_DAYS).other.split()
        if len(months) != 12 or len(days) != 7:
            return Both(korean, "")
        other = self.both(_DATE_OTHER).other
        return Both(korean, other.format(**facts, name=months[there.month - 1],
                                         weekday=days[there.weekday()]))  # fmt: skip


def time_words(now: datetime) -> tuple[str, str]:
    """("오전", "10:24") by the office's clock."""
    there = now.astimezone(SEOUL)
    return ("오전" if there.hour < 12 else "오후", f"{there.hour % 12 or 12}:{there.minute:02d}")


_DATE: Final = QT_TRANSLATE_NOOP("board", "{month}월 {day}일 {weekday}요일")
_DATE_OTHER: Final = QT_TRANSLATE_NOOP("board", "{{weekday}} {{day}} {{name}}")
_MONTHS: Final = QT_TRANSLATE_NOOP("board", "1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월")
_DAYS: Final = QT_TRANSLATE_NOOP("board", "월 화 수 목 금 토 일")

_LINES: Final = {
    Line.CERTIFICATES: QT_TRANSLATE_NOOP("board", "제증명"),
    Line.FAMILY: QT_TRANSLATE_NOOP("board", "가족관계·신고"),
    Line.PASSPORT_APPLY: QT_TRANSLATE_NOOP("board", "여권접수"),
    Line.PASSPORT_COLLECT: QT_TRANSLATE_NOOP("board", "여권교부"),
    Line.PICKUP: QT_TRANSLATE_NOOP("board", "예약수령"),
    Line.DELIVERY: QT_TRANSLATE_NOOP("board", "민원택배"),
    Line.PRIORITY: QT_TRANSLATE_NOOP("board", "우선배려"),
}
_PEOPLE: Final = "{n}명"
_WAIT: Final = "약 {n}분 ({low}–{high}분)"
_WAIT_SURE: Final = "약 {n}분"
_NO_MORE: Final = QT_TRANSLATE_NOOP("board", "접수 마감")
_OPENS: Final = QT_TRANSLATE_NOOP("board", "{day} {half} {time}에 엽니다")
_OPENS_TODAY: Final = QT_TRANSLATE_NOOP("board", "오늘 {half} {time}에 엽니다")

_FIXED: Final = {
    "calling": QT_TRANSLATE_NOOP("board", "지금 부르는 번호"),
    "lines": QT_TRANSLATE_NOOP("board", "기다리는 분"),
    "expected": QT_TRANSLATE_NOOP("board", "예상 대기"),
    "closed": QT_TRANSLATE_NOOP("board", "지금은 업무 시간이 아닙니다"),
    "servingNow": QT_TRANSLATE_NOOP("board", "지금 모시는 번호"),
    "last": QT_TRANSLATE_NOOP("board", "지난 호출"),
    "waiting": QT_TRANSLATE_NOOP("board", "곧 부를 번호"),
    "nobodyWaiting": QT_TRANSLATE_NOOP("board", "기다리는 번호가 없습니다"),
    "noLast": QT_TRANSLATE_NOOP("board", "아직 없습니다"),
    "come": QT_TRANSLATE_NOOP("board", "번 창구로 오십시오"),
    "again": QT_TRANSLATE_NOOP("board", "다시 부릅니다"),
    "counterUnit": QT_TRANSLATE_NOOP("board", "번 창구"),
    "counterWord": QT_TRANSLATE_NOOP("board", "창구"),
    "welcome": QT_TRANSLATE_NOOP("board", "어서 오십시오"),
    "stepScan": QT_TRANSLATE_NOOP("board", "번호표를 받거나 예약 QR을 비추세요"),
    "stepSlip": QT_TRANSLATE_NOOP("board", "앉아서 기다리세요"),
    "stepCome": QT_TRANSLATE_NOOP("board", "번호가 나오면 신분증을 들고 오세요"),
    "starting": QT_TRANSLATE_NOOP("board", "준비하고 있습니다"),
    "startingHow": QT_TRANSLATE_NOOP("board", "곧 호출 번호를 보여 드립니다"),
    "unreachable": QT_TRANSLATE_NOOP("board", "호출 번호를 받지 못하고 있습니다"),
    "unreachableHow": QT_TRANSLATE_NOOP("board", "직원이 번호를 직접 불러 드립니다"),
    "stale": QT_TRANSLATE_NOOP("board", "연결이 끊겨 마지막 상태를 보여 드립니다"),
    "enrol": QT_TRANSLATE_NOOP("board", "이 화면을 등록합니다"),
    "enrolHow": QT_TRANSLATE_NOOP(
        "board", "팀장 화면의 ‘기기 연결’에서 받은 6자리 번호를 넣으세요"
    ),
}
_AGES: Final = {
    Unit.MOMENT: QT_TRANSLATE_NOOP("board", "방금 전 상태"),
    Unit.MINUTES: QT_TRANSLATE_NOOP("board", "{n}분 전 상태"),
    Unit.HOURS: QT_TRANSLATE_NOOP("board", "{n}시간 전 상태"),
    Unit.DAYS: QT_TRANSLATE_NOOP("board", "{n}일 전 상태"),
}
_OWN: Final = {
    "free": QT_TRANSLATE_NOOP("board", "잠시 기다려 주십시오"),
    "come": QT_TRANSLATE_NOOP("board", "번호가 나오면 이 창구로 오십시오"),
    "closed": QT_TRANSLATE_NOOP("board", "닫힌 창구입니다"),
    "elsewhere": QT_TRANSLATE_NOOP("board", "다른 창구를 이용해 주십시오"),
}
_COUNTERS: Final = {
    CounterStatus.OPEN: QT_TRANSLATE_NOOP("board", "열림"),
    CounterStatus.SERVING: QT_TRANSLATE_NOOP("board", "열림"),
    CounterStatus.PAUSED: QT_TRANSLATE_NOOP("board", "쉬는 중"),
    CounterStatus.CLOSED: QT_TRANSLATE_NOOP("board", "닫힘"),
}
_LUNCH: Final = QT_TRANSLATE_NOOP("board", "점심 교대 중")
_PAUSES: Final = {
    **dict.fromkeys(("lunch", "점심", "점심 교대", "점심 교대 중"), _LUNCH),
    "break": QT_TRANSLATE_NOOP("board", "휴식 중"),
    "away": QT_TRANSLATE_NOOP("board", "자리 비움"),
    "closed": QT_TRANSLATE_NOOP("board", "업무 마감"),
}
