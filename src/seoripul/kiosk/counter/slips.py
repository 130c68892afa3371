"""The two papers a staff desk prints: the cover of prepared papers, and a visitor's QR."""

from __future__ import annotations

from datetime import datetime

from seoripul.contract.centres import CentreName
from seoripul.contract.language import Language
from seoripul.contract.pickup import ReservationPlaced, ReservationRow
from seoripul.kiosk.counter.office_time import span
from seoripul.kiosk.station.slips import Slip, SlipKind
from seoripul.rules.seoul import SEOUL

_AGAIN = {"ko": " [재발행]", "en": " [Reprint]"}


def cover_slip(
    row: ReservationRow, centre: CentreName, now: datetime, *, reprint: bool = False
) -> Slip:
    """Laid on the papers of one reservation, for staff: masked, no document's name."""
    copies = sum(line.copies for line in row.documents)
    return Slip(
        kind=SlipKind.COVER,
        title="수령 서류 표지" + (_AGAIN["ko"] if reprint else ""),
        number=f"{row.number[:4]} {row.number[4:]}",
        lines=(
            centre.ko,
            f"{row.masked_name}   {row.masked_phone}".rstrip(),
            f"수령 시간 {_span(row.slot_start, row.slot_end)}",
            f"서류 {len(row.documents)}종 {copies}부 · 수수료 {row.fee_krw:,}원",
            _minute(now),
        ),
        reprint=reprint,
    )


def qr_slip(placed: ReservationPlaced, language: Language, *, reprint: bool = False) -> Slip:
    """For a visitor without a phone: the code itself, and the typed way in beside it."""
    korean = language is Language.KO
    again = _AGAIN["ko" if korean else "en"] if reprint else ""
    lines = _in_korean(placed) if korean else _in_english(placed)
    return Slip(
        kind=SlipKind.RESERVATION,
        title=("예약 확인증" if korean else "예약 확인증 / Reservation") + again,
        number=f"{placed.number[:4]} {placed.number[4:]}",
        lines=lines,
        qr=placed.code,
        reprint=reprint,
    )


def _in_korean(placed: ReservationPlaced) -> tuple[str, ...]:
    return (
        placed.centre.ko,
        f"수령 시간 {_span(placed.slot_start, placed.slot_end)}",
        f"확인 숫자 {placed.typed_check}",
        f"수수료 {placed.fee_krw:,}원 (받으실 때 냅니다)",
        "오셔서 키오스크에 QR을 비추고, 신분증을 보여 주세요.",
    )


def _in_english(placed: ReservationPlaced) -> tuple[str, ...]:
    return (
        f"{placed.centre.ko} / {placed.centre.en}",
        f"수령 시간 / Time {_span(placed.slot_start, placed.slot_end)}",
        f"확인 숫자 / Check digits {placed.typed_check}",
        f"수수료 / Fee {placed.fee_krw:,} KRW",
        "Hold the QR to the kiosk, then show your ID at the counter.",
    )


def _span(start: datetime, end: datetime) -> str:
    return f"{start.astimezone(SEOUL):%m-%d} {span(start, end)}"


def _minute(at: datetime) -> str:
    return f"{at.astimezone(SEOUL):%Y-%m-%d %H:%M}"
