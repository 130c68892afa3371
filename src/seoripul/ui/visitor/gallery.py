"""Draw any page without central: `python -m seoripul.ui.visitor.gallery --out DIR [WORD …]`.

Every page in portrait and landscape, Korean and English, plain, high contrast, large and low;
the language sheet, the voice's bar, the first start and the kiosk's own trouble, too. With words,
only pictures whose names contain all of them.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from seoripul.contract.bells import Bell
from seoripul.contract.centres import CentreName
from seoripul.contract.language import Language
from seoripul.contract.pickup import CheckedIn
from seoripul.contract.queue import IssueTicket, Line, LineStatus, TicketIssued, Wait
from seoripul.contract.refusals import Facts, RefusalCode
from seoripul.kiosk.station.hardware.ports import PrinterCondition
from seoripul.kiosk.station.results import Queued
from seoripul.kiosk.visitor.ordering.drafts import Ordering
from seoripul.kiosk.visitor.states import (
    Calling,
    Checking,
    Choosing,
    Dialling,
    Field,
    Held,
    Helping,
    Home,
    Idle,
    Kiosk,
    Numbered,
    Page,
    Paper,
    Place,
    Received,
    Scanning,
    Session,
    SlipState,
    Told,
    Typing,
    Unreachable,
    Wish,
)
from seoripul.ui.visitor.gallery_orders import order_pages, shelf

NOW: Final = datetime(2026, 11, 23, 1, 24, tzinfo=UTC)
OK: Final = CentreName(id="ok", ko="OK민원센터", en="OK Civil Service Center")
DONG: Final = CentreName(
    id="1165053100",
    ko="서초4동 주민센터",
    en="Seocho 4-dong Community Service Center",
    address="서운로26길 3",
)
PLACE: Final = Place(OK, counters=(3, 4), services=("pickup",), waiting=7)
CHECKED: Final = CheckedIn(
    reservation_number="40217853",
    ticket_number=812,
    line=Line.PICKUP,
    masked_name="홍*동",
    counters=(3, 4),
    ahead=2,
    late=False,
    at=NOW,
)
_WAIT: Final = Wait(minutes=12, low=8, high=16)
LINES: Final = (
    LineStatus(line=Line.CERTIFICATES, waiting=5, counters=(1, 2, 3), expected=_WAIT),
    LineStatus(line=Line.FAMILY, waiting=3, counters=(4,)),
    LineStatus(
        line=Line.PASSPORT_APPLY,
        waiting=21,
        counters=(5, 6),
        expected=Wait(minutes=48, low=39, high=60),
    ),
    LineStatus(line=Line.PASSPORT_COLLECT, waiting=0, counters=(6,), accepting=False),
    LineStatus(line=Line.PRIORITY, waiting=0, counters=(1, 2)),
)
LOBBY: Final = replace(PLACE, services=("pickup", "queue_phone"), lines=LINES)
NUMBERED: Final = Numbered(
    TicketIssued(
        number=117,
        line=Line.CERTIFICATES,
        issued_at=NOW,
        ahead=5,
        counters=(1, 2, 3),
        follow="kq3Vw0v5pHc2m1dJ8bXnZA",
        expected=_WAIT,
    ),
    "https://minwon.seocho.go.kr/t/kq3Vw0v5pHc2m1dJ8bXnZA",
)
WISH: Final = Wish("k", IssueTicket(line=Line.CERTIFICATES))
_PRINTED: Final = Paper(SlipState.PRINTED, "1", may_exist=True, prints=1)
_FACTS: Final = {
    RefusalCode.NOT_READY: Facts(at=NOW + timedelta(minutes=36), masked_name="홍*동"),
    RefusalCode.TOO_EARLY: Facts(at=NOW + timedelta(hours=5), masked_name="홍*동"),
    RefusalCode.WRONG_CENTRE: Facts(
        centre=DONG, distance_words="걸어서 12분 · 서초역 6번 출구 앞", masked_name="홍*동"
    ),
    RefusalCode.ALREADY_HERE: Facts(ticket_number=812, counters=(3, 4), masked_name="홍*동"),
    RefusalCode.COLLECTED: Facts(since=NOW - timedelta(days=1, hours=3)),
    RefusalCode.CANCELLED: Facts(since=NOW - timedelta(hours=14)),
    RefusalCode.EXPIRED: Facts(since=NOW - timedelta(days=4)),
    RefusalCode.UNREADABLE: Facts(subject="torn"),
    RefusalCode.TOO_MANY_TRIES: Facts(retry_after_s=540),
}
_CODES: Final = (*_FACTS, RefusalCode.REJECTED, RefusalCode.UNKNOWN_CODE, RefusalCode.LINE_FULL)


def pages() -> Iterator[tuple[str, Kiosk]]:
    """Each page's name and a state that shows it."""
    plain: dict[str, Page] = {
        "home": Home(),
        "scan": Scanning(),
        "type": Typing("4021", "", Field.NUMBER),
        "type-full": Typing("40217853", "2580", Field.CHECK),
        "checking": Checking(key="k", until=9.0),
        "received": Received(CHECKED, _PRINTED),
        "received-late-printing": Received(_late(), Paper(SlipState.PRINTING, "1")),
        "held": Held(Queued("k", NOW, "40217853", (3, 4)), _PRINTED),
        "unreachable": Unreachable((3, 4)),
        "help": Helping(Home()),
        "told-called": Told(
            RefusalCode.ALREADY_HERE, Facts(ticket_number=812, counters=(3,), called_to=3)
        ),
        "told-foreign": Told(RefusalCode.UNREADABLE, Facts(subject="other")),
    }
    plain |= {f"told-{code.value}": Told(code, _FACTS.get(code, Facts())) for code in _CODES}
    for name, page in plain.items():
        yield name, Kiosk(seed="s", page=page, place=PLACE, idle=_idle(page))
    yield from _numbers()
    yield from _orders()
    yield from _bells()
    yield from _troubles()


def _numbers() -> Iterator[tuple[str, Kiosk]]:
    lobby = Kiosk(seed="s", place=LOBBY)
    plain: dict[str, Page] = {
        "home-both": Home(),
        "help-both": Helping(Home()),
        "choose": Choosing(),
        "choose-phone": Choosing(by_phone=True),
        "dial": Dialling(Line.CERTIFICATES, "1234"),
        "dial-full": Dialling(Line.CERTIFICATES, "12345678"),
        "checking-number": Checking(key="k", until=9.0, wish=WISH),
        "numbered": replace(NUMBERED, paper=_PRINTED),
        "numbered-phone": replace(NUMBERED, told_to="010-****-5678"),
        "told-line_closed": Told(RefusalCode.LINE_CLOSED, line=Line.PASSPORT_APPLY),
        "told-line_of_numbers_full": Told(RefusalCode.LINE_FULL, line=Line.CERTIFICATES),
        "unreachable-number": Unreachable(wish=WISH),
    }
    for name, page in plain.items():
        yield name, replace(lobby, page=page, idle=_idle(page))
    yield "choose-offline", replace(lobby, page=Choosing(), online=False, idle=_idle(Choosing()))
    unknown = replace(NUMBERED.issued, expected=None, ahead=0, counters=())
    failed = Numbered(unknown, NUMBERED.address, paper=Paper(SlipState.FAILED, "1"))
    no_paper = replace(lobby, page=failed, printer=PrinterCondition.PAPER_OUT)
    yield "numbered-no-paper", replace(no_paper, idle=_idle(failed))
    numbers_only = replace(LOBBY, services=(), lines=LINES[:2])
    yield "home-numbers", replace(lobby, place=numbers_only)


def _orders() -> Iterator[tuple[str, Kiosk]]:
    everything = replace(LOBBY, services=("pickup", "queue_phone", "delivery"))
    kiosk = Kiosk(seed="s", place=everything, shelf=shelf())
    yield "home-delivery", replace(kiosk, page=Home())
    yield "home-delivery-offline", replace(kiosk, page=Home(), online=False)
    yield "help-delivery", replace(kiosk, page=Helping(Home()), idle=_idle(Helping(Home())))
    for name, page in order_pages():
        yield name, replace(kiosk, page=page, idle=_idle(page))
    yield "order-documents-waiting", replace(kiosk, page=Ordering(), shelf=None)


def _bells() -> Iterator[tuple[str, Kiosk]]:
    home = Kiosk(seed="s", place=LOBBY)
    rung = Bell(id="b", device_id="d", name="1번 키오스크", rung_at=NOW)
    coming = replace(rung, answered_at=NOW, answered_from=2)
    for name, calling in {
        "home-bell-called": Calling(bell=rung),
        "home-bell-called-again": Calling(bell=replace(rung, escalated=True)),
        "home-bell-coming": Calling(bell=coming, until=60.0),
        "home-bell-failed": Calling(failed=True, until=60.0),
    }.items():
        yield name, replace(home, calling=calling)
    yield "bell-choose", replace(home, page=Choosing(), calling=Calling(bell=rung))


def _troubles() -> Iterator[tuple[str, Kiosk]]:
    home = Kiosk(seed="s", place=PLACE)
    failed = Received(CHECKED, Paper(SlipState.FAILED, "1"))
    yield "home-offline", replace(home, online=False)
    yield "home-no-paper", replace(home, printer=PrinterCondition.PAPER_OUT)
    yield "home-closed", replace(home, place=replace(PLACE, services=()))
    yield "home-first", Kiosk(seed="s")
    no_paper = replace(home, page=failed, printer=PrinterCondition.PAPER_OUT)
    yield "received-no-paper", replace(no_paper, idle=_idle(failed))
    warned = Idle(warn_at=0.0, leave_at=18.0, warned=True)
    yield "type-idle", replace(home, page=Typing("4021"), idle=warned)


def _late() -> CheckedIn:
    return CheckedIn(
        reservation_number="40217853",
        ticket_number=845,
        line=Line.PICKUP,
        masked_name="남**동",
        counters=(3, 4, 5),
        ahead=11,
        late=True,
        at=NOW,
    )


def _idle(page: Page) -> Idle:
    return Idle() if isinstance(page, Home) else Idle(warn_at=35.0, leave_at=55.0)


MODES: Final[dict[str, Session]] = {
    "plain": Session(),
    "contrast": Session(high_contrast=True),
    "large": Session(text_scale=2.0),
    "larger": Session(text_scale=1.5),
    "low": Session(low_position=True),
    "low-large": Session(low_position=True, text_scale=2.0, high_contrast=True),
}
SHAPES: Final = {"portrait": (1080, 1920), "landscape": (1920, 1080)}


def draw(out: Path, words: Sequence[str]) -> Iterator[Path]:
    """Save each wanted picture; needs the offscreen platform."""
    from PySide6.QtGui import QGuiApplication

    from seoripul.ui.theme.measures import usual_screen
    from seoripul.ui.visitor.gallery_sheets import SHEETS, nothing
    from seoripul.ui.visitor.stage import set_stage

    app = QGuiApplication.instance() or QGuiApplication([])
    below = dict(pages())
    scenes = {name: (name, nothing) for name in below} | SHEETS
    for shape, name in product(SHAPES, scenes):
        page, lay = scenes[name]
        looks = list(_looks(name, below[page], shape, words))
        if looks:
            stage = set_stage(usual_screen(*SHAPES[shape]), below[page], NOW, lambda event: None)
            stage.window.show()
            for look, kiosk in looks:
                lay(stage)
                stage.show(kiosk, NOW, 0.0)
                app.processEvents()
                stage.window.grabWindow().save(str(out / f"{look}.png"))
                yield out / f"{look}.png"
            stage.close()


def _looks(
    name: str, kiosk: Kiosk, shape: str, words: Sequence[str]
) -> Iterator[tuple[str, Kiosk]]:
    for mode, language in product(MODES, Language):
        look = "_".join((name, shape, mode, language.value))
        if all(word in look for word in words):
            voice = name.startswith("voice")
            session = replace(MODES[mode], language=language, voice=voice)
            yield look, replace(kiosk, session=session)


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m seoripul.ui.visitor.gallery")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("words", nargs="*")
    asked = parser.parse_args(argv)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    asked.out.mkdir(parents=True, exist_ok=True)
    for path in draw(asked.out, asked.words):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
