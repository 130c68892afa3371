"""What a board may have to show: the scenes of the gallery and of the tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from seoripul.contract.centres import Notice
from seoripul.contract.queue import BoardCounter, BoardPicture, Call, Line, LineStatus, Wait
from seoripul.kiosk.board.part import part_of
from seoripul.kiosk.board.showing import Showing, show
from seoripul.ui.theme.fonts import register_fonts

NOW: Final = datetime(2026, 11, 24, 1, 24, tzinfo=UTC)
EVENING: Final = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)


def call(
    seq: int,
    number: int,
    counter: int,
    minutes: float,
    current: bool = True,
    line: Line = Line.CERTIFICATES,
) -> Call:
    return Call(
        seq=seq,
        ticket_number=number,
        line=line,
        counter_no=counter,
        called_at=NOW - timedelta(minutes=minutes),
        current=current,
    )


def line(
    which: Line, waiting: int, wait: tuple[int, int, int] | None = None, accepting: bool = True
) -> LineStatus:
    expected = Wait(minutes=wait[0], low=wait[1], high=wait[2]) if wait else None
    return LineStatus(
        line=which, waiting=waiting, counters=(1,), accepting=accepting, expected=expected
    )


COUNTERS: Final = (
    BoardCounter(no=1, name="제증명", open=True, ticket_number=117, lines=(Line.CERTIFICATES,)),
    BoardCounter(
        no=2,
        name="제증명",
        open=False,
        paused_because="점심 교대 중",
        lines=(Line.CERTIFICATES,),
    ),
    BoardCounter(no=3, name="가족관계", open=True, ticket_number=305, lines=(Line.FAMILY,)),
    BoardCounter(no=4, name="예약수령", open=True, lines=(Line.PICKUP, Line.CERTIFICATES)),
    BoardCounter(no=5, name="여권", open=False, lines=(Line.PASSPORT_APPLY,)),
    BoardCounter(no=6, name="여권교부", open=False, paused_because="", lines=(Line.FAMILY,)),
)
THIRTY: Final = tuple(
    BoardCounter(
        no=no,
        name="민원",
        open=no % 7 != 0,
        paused_because="점심 교대 중" if no % 7 == 0 else "장비 점검 중" if no == 30 else None,
        lines=(Line.CERTIFICATES,),
    )
    for no in range(1, 31)
)
THREE_LINES: Final = (
    line(Line.CERTIFICATES, 12, (12, 8, 16)),
    line(Line.FAMILY, 4, (21, 14, 30)),
    line(Line.PICKUP, 0),
)
SEVEN_LINES: Final = (
    line(Line.CERTIFICATES, 23, (28, 21, 35)),
    line(Line.FAMILY, 100, (118, 102, 134)),
    line(Line.PASSPORT_APPLY, 0, accepting=False),
    line(Line.PASSPORT_COLLECT, 2, (3, 1, 6)),
    line(Line.PICKUP, 1, (1, 1, 1)),
    line(Line.DELIVERY, 0),
    line(Line.PRIORITY, 3, (5, 2, 9)),
)
ENDED: Final = (
    call(9, 116, 1, 6, False),
    call(8, 304, 3, 9, False),
    call(7, 115, 4, 14, False),
)
ONE: Final = (call(12, 117, 1, 0.1), *ENDED)
THREE: Final = (call(12, 117, 1, 0.1), call(11, 305, 3, 2), call(10, 803, 4, 4), *ENDED)
MANY: Final = tuple(call(20 - at, 188 - at, 12 + at, at / 2) for at in range(12))
PICKUP: Final = (call(12, 806, 3, 0.1, line=Line.PICKUP),)
LONG: Final = Notice(
    ko="여권 신청이 많은 기간입니다. 본인 확인을 위해 신분증과 6개월 안에 찍은 사진을 미리 꺼내"
    " 두시고, 어린이와 함께 오신 분은 우선배려 창구에서 번호표를 받으시기 바랍니다. 감사합니다.",
    en="Passport applications are many these weeks. Please have your ID and a photo of the last"
    " six months ready.",
)
SHORT: Final = Notice(
    ko="수요일은 저녁 8시까지 엽니다.", en="We are open until 8 pm on Wednesdays."
)


def picture(calls: tuple[Call, ...] = (), **facts: object) -> BoardPicture:
    told: dict[str, object] = {
        "version": 9,
        "now": NOW,
        "centre_id": "ok",
        "centre_ko": "OK민원센터",
        "centre_en": "OK Civil Service Center",
        "waiting": (),
        "counters": COUNTERS,
        "lines": THREE_LINES,
        "open_until": NOW + timedelta(hours=7),
    }
    return BoardPicture(calls=calls, **(told | facts))  # type: ignore[arg-type]


def _now(told: BoardPicture) -> Showing:
    return show(told, NOW, NOW, online=True)


def _away(told: BoardPicture) -> Showing:
    return show(told, NOW, NOW + timedelta(minutes=12), online=False)


def _evening(opens_at: datetime) -> Showing:
    idle = tuple(line(one, 0, accepting=False) for one in Line)
    closed = tuple(BoardCounter(no=no, name="민원", open=False) for no in range(1, 7))
    told = picture(now=EVENING, lines=idle, counters=closed, open_until=None, opens_at=opens_at)
    return show(told, EVENING, EVENING, online=True)


_LONG_NAME: Final = "서초구청 방배권역 통합민원센터 임시청사 별관"
SCENES: Final[dict[str, Callable[[], Showing]]] = {
    "one": lambda: _now(picture(ONE)),
    "several": lambda: _now(picture(THREE)),
    "seven-lines": lambda: _now(picture(MANY, lines=SEVEN_LINES)),
    "thirty": lambda: _now(picture(MANY, lines=SEVEN_LINES[:5], counters=THIRTY)),
    "one-line": lambda: _now(
        part_of(
            picture(
                PICKUP, lines=(line(Line.PICKUP, 9, (14, 9, 20)),), waiting=tuple(range(807, 816))
            ),
            (Line.PICKUP,),
        )
    ),
    "welcome": lambda: _now(picture(lines=tuple(line(one, 0) for one in list(Line)[:3]))),
    "welcome-seven": lambda: _now(picture(lines=SEVEN_LINES)),
    "closed": lambda: _evening(EVENING + timedelta(hours=14, minutes=48)),
    "offline": lambda: _away(picture(THREE)),
    "notice": lambda: _now(picture(THREE, notices=(SHORT,))),
    "worst": lambda: _away(
        picture(
            MANY,
            lines=SEVEN_LINES,
            counters=THIRTY,
            notices=(LONG,),
            centre_ko=_LONG_NAME,
            centre_en="Seocho District Office, Bangbae Integrated Civil Service Center, Annex",
        )
    ),
    "no-lines": lambda: _now(picture(THREE, lines=())),
    "starting": lambda: show(None, None, NOW, online=None),
    "unreachable": lambda: show(None, None, NOW, online=False),
}


def poster(wide: int = 1600, high: int = 900) -> QImage:
    """What an operator might put into the folder of pictures."""
    register_fonts()
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor("#0d6b4f"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor("#f4c542"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QRectF(wide * 0.62, high * 0.2, high * 0.6, high * 0.6))
    painter.setPen(QColor("#ffffff"))
    font = painter.font()
    font.setFamily("Pretendard")
    font.setPixelSize(high // 9)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(
        QRectF(wide * 0.06, 0, wide * 0.6, high),
        0x0080 | 0x1000,
        "서리풀 문화 마당\n12월 5일 토요일",
    )
    painter.end()
    return image
