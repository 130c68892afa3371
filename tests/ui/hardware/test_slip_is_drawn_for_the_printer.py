"""Slips as dots on paper: the number is huge, the QR on the paper is read again, nothing is cut."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QFont, QImage, QRawFont

from seoripul.contract.language import Language
from seoripul.contract.queue import Line, TicketIssued, Wait
from seoripul.kiosk.station import order_words, slip_words
from seoripul.kiosk.station.hardware.demo_printer import DemoPrinter
from seoripul.kiosk.station.hardware.ports import PrintOutcome
from seoripul.kiosk.station.hardware.raster import Raster
from seoripul.kiosk.station.slips import Slip, SlipKind, ticket_slip
from seoripul.ui.hardware.slip_picture import slip_raster
from seoripul.ui.hardware.slip_words import Spoken, parts_of
from seoripul.ui.hardware.still_pictures import read_picture
from seoripul.ui.hardware.text_lines import broken
from seoripul.ui.theme.fonts import FAMILIES, FAMILY, register_fonts
from tests.support.spoilt_pictures import drawn_code

pytestmark = pytest.mark.usefixtures("application")

NUMBER = Slip(
    SlipKind.NUMBER,
    "예약수령 번호표",
    "817",
    ("OK민원센터", "수령 창구 3, 4번", "앞에 2명 대기", "2026-11-23 10:24"),
)

TICKET = TicketIssued(
    number=117,
    line=Line.CERTIFICATES,
    issued_at=datetime(2026, 11, 23, 1, 24, tzinfo=UTC),
    ahead=5,
    counters=(1, 2),
    follow="x",
    expected=Wait(minutes=12, low=8, high=16),
)


def with_code(code: str) -> Slip:
    lines = ("OK민원센터", "수령 시간 11-23 10:30–11:00", "확인 숫자 5678")
    return Slip(SlipKind.RESERVATION, "예약 확인증", "4821 0733", lines, qr=code)


def black_dots(raster: Raster, row: int) -> int:
    dots = raster.rows[row * raster.row_bytes : (row + 1) * raster.row_bytes]
    return sum(eight.bit_count() for eight in dots)


@pytest.mark.parametrize(("dots", "tall_mm"), [(576, 20), (384, 13)])
def test_number_is_seen_from_far(dots: int, tall_mm: int) -> None:
    raster = slip_raster(NUMBER, dots)
    assert raster.width == dots
    rows = [black_dots(raster, row) for row in range(raster.height)]
    tallest = longest_run([count > dots * 0.08 for count in rows])
    assert tallest >= tall_mm * 8


@pytest.mark.parametrize("dots", [576, 384])
def test_nothing_touches_the_edge_of_the_paper(dots: int) -> None:
    raster = slip_raster(with_code("1" * 40), dots)
    left = {raster.rows[row * raster.row_bytes] for row in range(raster.height)}
    right = {raster.rows[(row + 1) * raster.row_bytes - 1] for row in range(raster.height)}
    assert left == right == {0}


@pytest.mark.parametrize("dots", [576, 384])
def test_visitors_code_on_the_paper_is_read(tmp_path: Path, dots: int) -> None:
    code = drawn_code(random.Random(dots))
    raster = slip_raster(with_code(code), dots)
    printer = DemoPrinter(tmp_path, dots)
    outcome = printer.print_raster(raster.rows, raster.width, raster.height)
    assert outcome is PrintOutcome.PRINTED
    picture = printer.slips()[0]
    assert [read.text for read in read_picture(picture)[0]] == [code]
    assert QImage(str(picture)).size().toTuple() == (raster.width, raster.height)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("dots", [576, 384])
def test_a_number_s_code_on_the_paper_opens_its_page(
    tmp_path: Path, dots: int, language: Language
) -> None:
    address = "https://minwon.seocho.go.kr/t/kq3Vw0v5pHc2m1dJ8bXnZAkq3Vw0v5pHc2m1dJ8bX"
    slip = ticket_slip(TICKET, language, None, address)
    raster = slip_raster(slip, dots)
    printer = DemoPrinter(tmp_path, dots)
    printer.print_raster(raster.rows, raster.width, raster.height)
    assert [read.text for read in read_picture(printer.slips()[0])[0]] == [address]


def test_a_number_s_slip_says_line_counters_people_and_wait() -> None:
    lines = ticket_slip(TICKET, Language.EN, None, "https://a.example/t/x")
    assert lines.title == "제증명 번호표 / Certificates number"
    assert lines.lines[:3] == (
        "창구 1, 2번 / Counters 1, 2",
        "앞에 5명 대기 / 5 waiting ahead",
        "예상 대기 약 12분 (8–16분) / Wait about 12 min (8–16)",
    )
    unknown = ticket_slip(replace(TICKET, expected=None, ahead=100), Language.KO, None, "")
    assert unknown.lines[1] == "앞에 100명 이상 대기"
    assert not any("예상" in line for line in unknown.lines)
    first = ticket_slip(replace(TICKET, ahead=0), Language.KO, None, "")
    assert first.lines[1] == "다음 순서입니다"


def test_reprint_carries_its_mark() -> None:
    again = Slip(NUMBER.kind, f"{NUMBER.title} [재발행]", "817", NUMBER.lines, reprint=True)
    assert parts_of(again).mark == "재발행"
    assert parts_of(again).title == Spoken("예약수령 번호표")
    assert slip_raster(again, 576).height > slip_raster(NUMBER, 576).height


def test_two_languages_are_told_apart() -> None:
    lines = (
        "OK민원센터 / OK Civil Service Center",
        "수령 창구 3번 / Counter 3",
        "확인 숫자 / Check digits 5678",
    )
    parts = parts_of(Slip(SlipKind.NUMBER, "번호표 / Number", "817", lines))
    assert parts.key == Spoken("수령 창구 3번", "Counter 3")
    assert parts.rest == (Spoken("확인 숫자 / Check digits 5678"),)


def test_korean_words_stay_whole() -> None:
    register_fonts()
    font = QFont(FAMILY)
    font.setPixelSize(40)
    text = "예약 시간이 지나 일반 순서로 접수되었으니 전광판을 보아 주세요"
    lines = broken(text, font, 320)
    assert len(lines) > 2
    assert " ".join(lines) == text
    assert len(broken("已过预约时间按普通顺序受理请稍候片刻谢谢您的耐心", font, 320)) > 2


def longest_run(flags: list[bool]) -> int:
    best = run = 0
    for flag in flags:
        run = run + 1 if flag else 0
        best = max(best, run)
    return best


@pytest.mark.parametrize("language", Language)
def test_every_letter_of_a_slip_can_be_drawn(language: Language) -> None:
    register_fonts()
    faces = []
    for family in FAMILIES:
        font = QFont(family)
        font.setFamilies([family])
        faces.append(QRawFont.fromFont(font))
    words = "".join(phrase[language] for phrase in (*slip_words.ALL, *order_words.ALL))
    missing = [c for c in words if not any(face.supportsCharacter(ord(c)) for face in faces)]
    assert missing == []
