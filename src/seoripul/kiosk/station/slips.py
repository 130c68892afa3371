"""The papers a kiosk prints, as plain data; drawn by `ui.hardware.slip_picture`.

A slip carries numbers, counters and times, never a name in clear and never a document's name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from seoripul.contract.centres import CentreName
from seoripul.contract.language import Language
from seoripul.contract.pickup import CheckedIn
from seoripul.contract.queue import MOST_AHEAD, TicketIssued
from seoripul.contract.refusals import Facts
from seoripul.kiosk.station import slip_words
from seoripul.kiosk.station.results import Queued
from seoripul.kiosk.station.slip_words import Phrase
from seoripul.rules.seoul import SEOUL


class SlipKind(StrEnum):
    NUMBER = "number"
    PENDING = "pending"
    ORDER = "order"
    """Papers that a courier brings home (made in `station.order_slips`)."""
    RESERVATION = "reservation"
    """A visitor's own QR, placed at the counter (made in `kiosk.counter`)."""
    COVER = "cover"
    """The sheet laid on prepared papers by staff (made in `kiosk.counter`)."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Top to bottom: title, the number as large as the paper allows, lines, QR if any."""

    kind: SlipKind
    title: str
    number: str
    lines: tuple[str, ...] = ()
    qr: str | None = None
    reprint: bool = False
    """The title already says 재발행 then."""


def number_slip(
    checked_in: CheckedIn,
    language: Language,
    centre: CentreName | None,
    *,
    reprint: bool = False,
) -> Slip:
    """The slip of a visitor who has just been checked in."""
    return Slip(
        kind=SlipKind.NUMBER,
        title=titled(slip_words.NUMBER, language, reprint),
        number=str(checked_in.ticket_number),
        lines=(
            *place_line(centre, language),
            *counters_line(checked_in.counters, language),
            in_two(slip_words.AHEAD, language, count=checked_in.ahead),
            *((in_two(slip_words.LATE, language),) if checked_in.late else ()),
            in_two(slip_words.WATCH_BOARD, language),
            _time(checked_in.at),
        ),
        reprint=reprint,
    )


def ticket_slip(
    issued: TicketIssued,
    language: Language,
    centre: CentreName | None,
    address: str,
    *,
    reprint: bool = False,
) -> Slip:
    """The slip of a number of a line; its QR opens `address`, the number's page."""
    wait = issued.expected
    return Slip(
        kind=SlipKind.NUMBER,
        title=titled(slip_words.ticket_title(issued.line), language, reprint),
        number=str(issued.number),
        lines=(
            *place_line(centre, language),
            *counters_line(issued.counters, language, slip_words.SERVED_AT),
            in_two(_ahead(issued.ahead), language, count=issued.ahead),
            *((in_two(slip_words.expected(wait), language),) if wait else ()),
            in_two(slip_words.WATCH_BOARD, language),
            in_two(slip_words.FOLLOW, language),
            _time(issued.issued_at),
        ),
        qr=address,
        reprint=reprint,
    )


def _ahead(count: int) -> Phrase:
    if count == 0:
        return slip_words.NEXT
    return slip_words.MANY_AHEAD if count >= MOST_AHEAD else slip_words.AHEAD


def same_number_again(facts: Facts, language: Language, centre: CentreName | None) -> Slip:
    """For a visitor already here who lost the slip: the same number, marked 재발행."""
    return Slip(
        kind=SlipKind.NUMBER,
        title=titled(slip_words.NUMBER, language, reprint=True),
        number=str(facts.ticket_number),
        lines=(
            *place_line(centre, language),
            *counters_line(facts.counters, language),
            in_two(slip_words.WATCH_BOARD, language),
            *((_time(facts.since),) if facts.since else ()),
        ),
        reprint=True,
    )


def pending_slip(
    queued: Queued, language: Language, centre: CentreName | None, *, reprint: bool = False
) -> Slip:
    """Taken while central was away: the reservation's number, to be shown at the counter."""
    return Slip(
        kind=SlipKind.PENDING,
        title=titled(slip_words.PENDING, language, reprint),
        number=queued.number,
        lines=(
            *place_line(centre, language),
            *counters_line(queued.counters, language),
            in_two(slip_words.SHOW_AT_COUNTER, language),
            _time(queued.made_at),
        ),
        reprint=reprint,
    )


def titled(phrase: Phrase, language: Language, reprint: bool) -> str:
    title = in_two(phrase, language)
    return f"{title} [{in_two(slip_words.REPRINT, language)}]" if reprint else title


def place_line(centre: CentreName | None, language: Language) -> tuple[str, ...]:
    if centre is None:
        return ()
    return (centre.ko if language is Language.KO else f"{centre.ko} / {centre.en}",)


def counters_line(
    counters: tuple[int, ...], language: Language, phrase: Phrase = slip_words.COUNTERS
) -> tuple[str, ...]:
    if not counters:
        return ()
    plural = "s" if len(counters) > 1 else ""
    return (in_two(phrase, language, numbers=", ".join(map(str, counters)), s=plural),)


def in_two(phrase: Phrase, language: Language, **facts: object) -> str:
    """Korean for the staff, then the visitor's own language when it is another."""
    korean = phrase[Language.KO].format(**facts)
    if language is Language.KO:
        return korean
    return f"{korean} / {phrase[language].format(**facts)}"


def _time(at: datetime) -> str:
    return at.astimezone(SEOUL).strftime("%Y-%m-%d %H:%M")
