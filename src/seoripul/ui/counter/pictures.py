"""A believable morning as contract structs: what the gallery shows and the tests look at."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Final

from seoripul.contract.centres import CentreName
from seoripul.contract.language import Language
from seoripul.contract.people import LoggedIn, Role
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import (
    Channel,
    DeskPicture,
    DocumentLine,
    FeeReceived,
    HistoryLine,
    PaymentKind,
    ReservationFull,
    ReservationRow,
)
from seoripul.contract.queue import Line, Ticket, TicketState
from seoripul.rules.reservation import ALLOWED, Deed, State
from seoripul.ui.counter import queue_pictures

NOW: Final = datetime(2026, 11, 24, 1, 24, tzinfo=UTC)
CENTRE: Final = CentreName(id="ok", ko="OK민원센터", en="OK Civil Service Center")
LEAD: Final = LoggedIn(
    session="",
    staff_id="s1",
    display_name="김서리",
    roles=tuple(Role),
    counter_no=3,
    idle_after_s=600,
)

_RESIDENT: Final = DocumentLine(
    code="CE01",
    name_ko="주민등록표 등본",
    name_en="Resident Register (Full Household Copy)",
    copies=1,
    fee_krw=400,
)
_FAMILY: Final = DocumentLine(
    code="CE03",
    name_ko="가족관계증명서",
    name_en="Family Relation Certificate",
    copies=2,
    fee_krw=2000,
)
LONG: Final = DocumentLine(
    code="WF11",
    name_ko="국가유공자(유족)확인원 및 보훈대상자 의료급여 수급자격 증명서",
    name_en="Certificate of National Merit (Bereaved Family) and Veterans' Medical Eligibility",
    copies=12,
    fee_krw=0,
)


def row(
    number: str,
    state: State,
    minutes: int,
    name: str,
    phone: str = "010-****-5678",
    *,
    documents: tuple[DocumentLine, ...] = (_RESIDENT,),
    ticket: Ticket | None = None,
    fee: FeeReceived | None = None,
    undo: Deed | None = None,
    channel: Channel = Channel.WEB,
    language: Language = Language.KO,
) -> ReservationRow:
    """One reservation; `minutes`: its slot's start, after 09:00 in Seoul."""
    start = datetime(2026, 11, 24, tzinfo=UTC) + timedelta(minutes=minutes)
    return ReservationRow(
        id=f"r-{number}",
        number=number,
        state=state,
        channel=channel,
        slot_start=start,
        slot_end=start + timedelta(minutes=30),
        expected_at=start - timedelta(minutes=20),
        masked_name=name,
        masked_phone=phone,
        documents=documents,
        fee_krw=sum(line.fee_krw for line in documents),
        fee=fee,
        ticket=ticket,
        language=language,
        allowed=tuple(deed for deed, (origins, _) in ALLOWED.items() if state in origins),
        undo_deed=undo,
        undo_free_until=NOW + timedelta(seconds=23) if undo else None,
    )


def waiting(number: int, minutes_ago: int) -> Ticket:
    return Ticket(
        number=number,
        line=Line.PICKUP,
        state=TicketState.WAITING,
        issued_at=NOW - timedelta(minutes=minutes_ago),
    )


def called(number: int, counter_no: int, calls: int = 1) -> Ticket:
    return Ticket(
        number=number,
        line=Line.PICKUP,
        state=TicketState.CALLED,
        issued_at=NOW - timedelta(minutes=12),
        called_at=NOW - timedelta(minutes=1),
        counter_no=counter_no,
        calls=calls,
    )


_PAID: Final = FeeReceived(kind=PaymentKind.CARD, amount_krw=400)


def morning() -> DeskPicture:
    """A full list: every state, a long name, a long document, a visitor without a phone."""
    rows = (
        row("20514417", State.HANDED_OVER, 0, "박*수", "010-****-1180", fee=_PAID),
        row("31870265", State.HANDED_OVER, 0, "이*", "010-****-9043", fee=_PAID),
        row("40918837", State.NO_SHOW, 0, "최*람", "010-****-2277"),
        row("55120934", State.ARRIVED, 60, "홍*동", ticket=called(804, 3)),
        row("55120988", State.ARRIVED, 60, "J**n S***h", "", ticket=called(805, 1),
            channel=Channel.COUNTER, language=Language.EN),
        row("61127750", State.ARRIVED, 60, "남**동", "010-****-0031", ticket=waiting(806, 9),
            documents=(_FAMILY, _RESIDENT)),
        row("62209914", State.ARRIVED, 90, "정*아", "010-****-4410", ticket=waiting(807, 4)),
        row("70031226", State.READY, 90, "강*", "010-****-7755", undo=Deed.MAKE_READY,
            documents=(_FAMILY,)),
        row("70031409", State.READY, 90, "윤*호", "010-****-6612", documents=(LONG, _RESIDENT)),
        row("71190055", State.PREPARING, 120, "임*정", "010-****-3920",
            documents=(_FAMILY, _RESIDENT, LONG)),
        row("71190233", State.CONFIRMED, 120, "한*", "", channel=Channel.COUNTER),
        row("73380021", State.CONFIRMED, 270, "오*진", "010-****-8841", documents=(_FAMILY,)),
        row("73380410", State.REQUESTED, 300, "서*원", "010-****-1002"),
        row("74400911", State.CANCELLED, 300, "문*영", "010-****-7120"),
    )  # fmt: skip
    return picture(rows, (806, 807))


def picture(rows: tuple[ReservationRow, ...], line: tuple[int, ...] = ()) -> DeskPicture:
    """Counters 1 and 2 serve numbers too, as at any time of the morning."""
    papers = queue_pictures.of_papers(one.ticket for one in rows if one.ticket is not None)
    queue = (*queue_pictures.certificates(NOW), *papers)
    return DeskPicture(
        version=7,
        now=NOW,
        day=date(2026, 11, 24),
        centre=CENTRE,
        rows=rows,
        waiting=line,
        lines=queue_pictures.lines(queue),
        counters=queue_pictures.COUNTERS,
        queue=queue,
    )


def full_view(of: ReservationRow) -> ReservationFull:
    def line(verb: str, minutes: int, by: str, where: str, reason: str = "") -> HistoryLine:
        return HistoryLine(
            at=NOW - timedelta(minutes=minutes), verb=verb, by=by, where=where, reason=reason
        )

    return ReservationFull(
        row=of,
        name=PersonName("홍길동"),
        phone=Phone("010-1234-5678"),
        history=(
            line("place_reservation", 900, "시민", "웹"),
            line("confirm", 899, "자동", "중앙"),
            line("prepare", 95, "박발급", "2번 창구"),
            line("make_ready", 80, "박발급", "2번 창구"),
            line("check_in", 12, "키오스크", "1층 로비 왼쪽"),
            line("call", 1, "김서리", "3번 창구"),
            line("view", 0, "김서리", "3번 창구"),
        ),
    )
