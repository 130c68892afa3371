"""A visitor who orders papers home, without threads: questions to central are answered here."""

from __future__ import annotations

from datetime import UTC, date, datetime
from unicodedata import normalize

from seoripul.contract.addresses import Address, AddressesFound, Dong, Zone
from seoripul.contract.catalogue import Document, Period
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import OrderPlaced, Part, PlacedPart, Quote
from seoripul.contract.queue import Line, Ticket, TicketState
from seoripul.kiosk.station.results import Done, NotReached, Refused
from seoripul.kiosk.station.shelf import Shelf
from seoripul.kiosk.visitor import effects, events
from seoripul.kiosk.visitor.ordering.drafts import Ordering
from seoripul.rules.delivery_life import State
from seoripul.rules.promise import Window
from tests.kiosk.visitor.lobby import Lobby, picture

NOON = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)
BEGUN = date(2020, 10, 5)
ZONE = Zone(code="Z1", ko="서초권역", en="Seocho area", delivery_from=BEGUN)
DONG = Dong(
    code="1165053100", ko="서초4동", en="Seocho 4-dong", legal_dongs=("서초동",), zone=ZONE,
    delivery_from=BEGUN,
)  # fmt: skip
ADDRESS = Address(
    id="1165010800100010000000001",
    text="서울특별시 서초구 서초대로 123 (서초동, 서리풀빌딩)",
    road="서초대로",
    building_no="123",
    building="서리풀빌딩",
    postcode="06611",
    legal_dong="서초동",
    admin_dong_code=DONG.code,
    admin_dong=DONG.ko,
    in_district=True,
    zone=ZONE,
    delivery_from=BEGUN,
)


def document(code: str, name: str, group: str, fee: int, *, identity: bool = True) -> Document:
    return Document(
        code=code, name_ko=name, name_en=name, group=group, fee_krw=fee, fee_unit="1통",
        period=Period.INSTANT, identity_check=identity, phone_orderable=not identity,
        effective_from=BEGUN,
    )  # fmt: skip


SHELF = Shelf(
    documents=(
        document("CE01", "주민등록표 등본", "제증명", 400),
        document("CE03", "가족관계증명서", "제증명", 1000),
        document("LD01", "토지(임야)대장 등본", "토지·건축", 500, identity=False),
    ),
    rules=DeliveryRules(),
    dongs=(DONG,),
)
PART = Part(
    documents=(),
    effective_received_at=NOON,
    due_at=NOON,
    delivery_date=date(2026, 11, 26),
    window=Window.AM,
)
QUOTE = Quote(
    parts=(PART,), splittable=False, identity_check=False, stamp_krw=500, delivery_krw=3000
)


def placed(*, identity: bool = False) -> OrderPlaced:
    ticket = Ticket(number=803, line=Line.DELIVERY, state=TicketState.WAITING, issued_at=NOON)
    state = State.SUBMITTED if identity else State.ACCEPTED
    return OrderPlaced(
        orders=(PlacedPart(order_id="o", number="12345678", state=state, part=PART),),
        receipt_code="482913",
        follow="a-token",
        zone_name="서초권역",
        stamp_krw=500,
        delivery_krw=3000,
        identity_check=identity,
        ticket=ticket if identity else None,
    )


def keys(text: str) -> list[events.LetterPressed]:
    """What a hand strikes to write it."""
    return [events.LetterPressed(key) for key in struck(text)]


def struck(text: str) -> str:
    """서초 → ㅅㅓㅊㅗ."""
    return "".join(_keys_of(letter) for letter in text)


_JAMO = {normalize("NFKD", chr(code)): chr(code) for code in range(0x3131, 0x3164)}
_FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_TWO = {
    "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ",
    "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ", "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ",
    "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ",
}  # fmt: skip


def _keys_of(letter: str) -> str:
    parts = normalize("NFD", letter)
    if not "가" <= letter <= "힣":
        return letter
    jamo = [_JAMO[part] for part in parts[:2]]
    jamo += [_FINALS[ord(part) - 0x11A8] for part in parts[2:]]
    return "".join(_TWO.get(each, each) for each in jamo)


class Orderer(Lobby):
    """`hears` answers what central was asked last."""

    @property
    def ordering(self) -> Ordering:
        page = self.kiosk.plain
        assert isinstance(page, Ordering), page
        return page

    def asked(self, kind: type[effects.Effect]) -> effects.Effect:
        return self.all(kind)[-1]

    def looks_up(
        self,
        kind: type[effects.LookUp],
        result: Done[Shelf] | Done[Quote] | Done[AddressesFound] | Refused | NotReached,
    ) -> Orderer:
        asked = self.asked(kind)
        assert isinstance(asked, effects.ReadShelf | effects.AskQuote | effects.FindAddresses)
        self.sees(events.LookedUp(asked.key, result))
        return self

    def quoted(self, quote: Quote = QUOTE) -> Orderer:
        self.waits(0.5)
        return self.looks_up(effects.AskQuote, Done(quote))

    def opens(self) -> Orderer:
        self.sees(events.PictureArrived(picture(services=("pickup", "delivery"))))
        self.sees(events.ServiceChosen("delivery"))
        return self.looks_up(effects.ReadShelf, Done(SHELF))

    def to_the_address(self, *codes: str) -> Orderer:
        self.opens().sees(*(events.CopiesChanged(code, 1) for code in codes or ("LD01",)))
        return self.quoted().goes_on()

    def finds(self, *found: Address, imported: bool = True) -> Orderer:
        self.sees(*keys("서초대로")).waits(0.5)
        answer = AddressesFound(imported=imported, addresses=found or (ADDRESS,))
        return self.looks_up(effects.FindAddresses, Done(answer))

    def to_the_summary(self, *codes: str) -> Orderer:
        self.to_the_address(*codes).finds().sees(events.AddressChosen(ADDRESS.id)).quoted()
        self.sees(*keys("101동 1203호")).goes_on()
        self.sees(*keys("홍길동")).goes_on()
        self.sees(*map(events.DigitPressed, "12345678"))
        return self.goes_on()

    def orders(self, *codes: str) -> Orderer:
        self.to_the_summary(*codes).sees(events.ConsentToggled())
        return self.goes_on()

    def goes_on(self) -> Orderer:
        self.sees(events.TypedConfirmed())
        return self

    def answered(self, result: Done[OrderPlaced] | Refused | NotReached) -> Orderer:
        asked = self.all(effects.PlaceAnOrder)[-1]
        assert isinstance(asked, effects.PlaceAnOrder)
        self.sees(events.Answered(asked.key, result))
        return self

    def sent(self) -> list[effects.PlaceAnOrder]:
        return [each for each in self.done if isinstance(each, effects.PlaceAnOrder)]
