"""An order as far as its visitor has come: nowhere but in the kiosk's state, gone with it."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from msgspec import Struct, field

from seoripul.contract.addresses import Address, Dong
from seoripul.contract.delivery import PayWhere, PlaceOrder, Quote
from seoripul.contract.pickup import DocumentWanted
from seoripul.contract.refusals import Facts, RefusalCode
from seoripul.kiosk.visitor.ordering.composing import composed, unfinished
from seoripul.kiosk.visitor.ordering.keyboard import Board
from seoripul.rules.address_query import is_postcode_of_district

POSTCODE_DIGITS: Final = 5
PHONE_DIGITS: Final = 8
"""After the 010 of a mobile phone."""
LONGEST_NAME: Final = 40
LONGEST_LINE: Final = 60
OFTEN: Final = ("CE01", "CE02", "CE03", "CE04", "LD01", "LD06", "TX01", "TX02")
"""자주 찾는: what most people ask a dong office for (choice); the catalogue counts nothing."""


class At(StrEnum):
    """One question a page."""

    DOCUMENTS = "documents"
    ADDRESS = "address"
    DONG = "dong"
    ROAD = "road"
    POSTCODE = "postcode"
    DETAIL = "detail"
    NAME = "name"
    PHONE = "phone"
    REVIEW = "review"


GUIDED: Final = (At.DONG, At.ROAD, At.POSTCODE)
"""Asked in place of a search: no file of addresses was imported, or it has not this one."""


class Draft(Struct, frozen=True):
    """Texts are the keys that were pressed (`composing.composed`)."""

    documents: tuple[DocumentWanted, ...] = ()
    address: Address | None = None
    dong: Dong | None = None
    """Of a guided entry; then `road` and `postcode` say the rest."""
    road: str = ""
    postcode: str = ""
    detail: str = ""
    name: str = ""
    phone: str = ""
    pay: PayWhere = PayWhere.DOOR
    split: bool = False
    consent: bool = False

    def answers(self, at: At) -> bool:
        """Whether the question of this page has its answer. A flat number may be none."""
        match at:
            case At.DOCUMENTS:
                return bool(self.documents)
            case At.ADDRESS:
                return self.address is not None
            case At.DONG:
                return self.dong is not None
            case At.ROAD:
                return _names_a_house(composed(self.road))
            case At.POSTCODE:
                return is_postcode_of_district(self.postcode)
            case At.NAME:
                return _is_a_name(composed(self.name))
            case At.PHONE:
                return len(self.phone) == PHONE_DIGITS
            case At.REVIEW:
                return self.consent
        return not unfinished(composed(self.detail))


def _names_a_house(text: str) -> bool:
    """서초대로 123: a road and a number."""
    words = text.split()
    return len(words) > 1 and not unfinished(text) and words[-1][0].isdigit()


def _is_a_name(text: str) -> bool:
    name = text.strip()
    return len(name) > 1 and not unfinished(name) and not any(c.isdigit() for c in name)


class Trouble(Struct, frozen=True):
    """Why it cannot go on like this; told on the page where it can be mended."""

    code: RefusalCode
    facts: Facts = field(default_factory=Facts)


class Sent(Struct, frozen=True):
    """What was sent to central, perhaps without an answer: the same goes with the same key."""

    key: str
    command: PlaceOrder


class Ordering(Struct, frozen=True):
    """The pages of an order; `at` says which."""

    at: At = At.DOCUMENTS
    draft: Draft = field(default_factory=Draft)
    board: Board = field(default_factory=Board)
    group: str = ""
    """Of documents, as the catalogue names it; empty: those asked for often."""
    searching: bool = False
    """Documents are looked for by name."""
    sought: str = ""
    """Keys pressed to find a document or an address."""
    found: tuple[Address, ...] | None = None
    """None: nothing was looked for yet, or it is under way."""
    guided: bool = False
    """The address is asked for piece by piece, not looked for."""
    quote: Quote | None = None
    trouble: Trouble | None = None
    preparing: str = ""
    quoting: str = ""
    finding: str = ""
    """Keys of what central is being asked; empty: nothing."""
    ask_quote_at: float | None = None
    ask_address_at: float | None = None
    """Monotonic seconds: after a pause of the fingers. None: not wanted."""
    missed: bool = False
    """Central was not reached; asked again when it is back, or at a touch."""
    reviewed: bool = False
    """The whole was seen before: what is mended leads back to it."""
    sent: Sent | None = None

    @property
    def steps(self) -> tuple[At, ...]:
        where = GUIDED if self.guided else (At.ADDRESS,)
        return At.DOCUMENTS, *where, At.DETAIL, At.NAME, At.PHONE, At.REVIEW

    @property
    def whole(self) -> bool:
        """Everything but the consent is answered."""
        return all(self.draft.answers(at) for at in self.steps[:-1])

    @property
    def ask_at(self) -> float | None:
        """When central is to be asked next."""
        times = (self.ask_quote_at, self.ask_address_at)
        return min((at for at in times if at is not None), default=None)

    @property
    def may_go_on(self) -> bool:
        return self.draft.answers(self.at) and self.trouble is None

    @property
    def may_order(self) -> bool:
        return self.at is At.REVIEW and self.may_go_on and self.quote is not None
