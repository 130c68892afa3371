"""What residents do before they come: orders for every ending the kiosk can tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from seoripul.api_client.central import Central, new_key
from seoripul.contract.language import Language
from seoripul.contract.personal import PersonName, Phone
from seoripul.contract.pickup import (
    DocumentWanted,
    PlaceReservation,
    Reason,
    ReservationPlaced,
)
from seoripul.ui.tour.office import CENTRE, given

DAY: Final = "2026-11-24T"
ELSEWHERE: Final = "반포4동"
_FAMILY: Final = "김이박최정강조윤장임한오서신권황안송류홍"
_GIVEN: Final = ("서연", "지훈", "은영", "도윤", "예은", "민재", "서아", "하준", "지우", "다은")


@dataclass(frozen=True)
class Wish:
    slot: str
    """Seoul time of the day."""
    name: str = ""
    documents: tuple[tuple[str, int], ...] = (("CE01", 1),)
    centre: str = CENTRE
    language: Language = Language.KO


ENDINGS: Final = {
    "late": Wish("09:30"),
    "not_ready": Wish("11:00", documents=(("CE01", 1), ("CE02", 2))),
    "too_early": Wish("16:00"),
    "cancelled": Wish("14:00"),
    "rejected": Wish("11:00"),
    "expired": Wish("10:30"),
    "typed": Wish("10:30"),
    "held": Wish("10:30"),
    "no_paper": Wish("10:30"),
    "waiting_1": Wish("11:00", documents=(("CE02", 1),)),
    "waiting_2": Wish("14:00", documents=(("CE01", 5),)),
    "waiting_3": Wish("15:30"),
}


@dataclass(frozen=True)
class Ordered:
    """What a resident has in hand."""

    number: str
    code: str
    follow: str
    typed_check: str = ""


def order_all(phone: Central, names: Iterable[str]) -> dict[str, Ordered]:
    """Each ending, and a reservation to collect for each of `names`; one of them cancelled."""
    main = Wish("10:30", "홍길동", (("CE01", 2), ("CE02", 1)))
    wishes = {**dict.fromkeys(names, main), **ENDINGS}
    wishes["wrong_centre"] = Wish("16:30", centre=_other_centre(phone))
    placed = {ending: order(phone, wish, at) for at, (ending, wish) in enumerate(wishes.items())}
    given(phone.cancel_followed(placed["cancelled"].follow, Reason(), new_key()))
    return {
        ending: Ordered(one.number, one.code, one.follow, one.typed_check)
        for ending, one in placed.items()
    }


def order(phone: Central, wish: Wish, at: int) -> ReservationPlaced:
    """`at` makes another name and phone for each order."""
    documents = tuple(DocumentWanted(code=code, copies=copies) for code, copies in wish.documents)
    invented = _FAMILY[at % len(_FAMILY)] + _GIVEN[at % len(_GIVEN)]
    command = PlaceReservation(
        centre_id=wish.centre,
        documents=documents,
        slot_start=datetime.fromisoformat(f"{DAY}{wish.slot}:00+09:00"),
        name=PersonName(wish.name or invented),
        phone=Phone(f"010-{2000 + 37 * at}-{5678 + at}"),
        consent=True,
        language=wish.language,
    )
    return given(phone.place_reservation(command, new_key()))


def _other_centre(phone: Central) -> str:
    centres = given(phone.centres())
    return next(one.name.id for one in centres if one.name.ko.startswith(ELSEWHERE))
