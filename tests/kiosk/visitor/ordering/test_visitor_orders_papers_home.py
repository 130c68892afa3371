"""서리풀 민원택배 at the kiosk: from the first touch to the slip, and every way it can stop."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import PayWhere
from seoripul.contract.language import Language
from seoripul.contract.personal import PersonName, Phone, PostalAddress
from seoripul.contract.pickup import DocumentWanted
from seoripul.contract.refusals import RefusalCode
from seoripul.kiosk.station.promise_words import promised
from seoripul.kiosk.station.results import Done, NotReached
from seoripul.kiosk.visitor import effects, events
from seoripul.kiosk.visitor.ordering.drafts import At, Ordering
from seoripul.kiosk.visitor.states import Checking, Helping, Home, Ordered, Told, Unreachable
from seoripul.rules.promise import Window
from tests.kiosk.visitor.lobby import CODE, refused
from tests.kiosk.visitor.ordering.orders import ADDRESS, DONG, QUOTE, Orderer, keys, placed


def test_eight_answers_and_a_slip() -> None:
    visitor = Orderer().orders()
    assert isinstance(visitor.page, Checking)
    [sent] = visitor.sent()
    command = sent.command
    assert command.documents == (DocumentWanted(code="LD01", copies=1),)
    assert command.recipient == PersonName("홍길동")
    assert command.phone == Phone("010-1234-5678")
    assert command.address.address_id == ADDRESS.id
    assert command.address.detail == PostalAddress("101동 1203호")
    assert (command.pay, command.consent) == (PayWhere.DOOR, True)
    visitor.answered(Done(placed()))
    assert isinstance(visitor.page, Ordered)
    [slip] = visitor.slips()
    assert slip.slip.number == "1234-5678"
    assert "도착 11월 26일(목) 오전 9:30–12:00 사이" in slip.slip.lines
    assert "수령 번호 482913" in slip.slip.lines
    assert "받으실 때 내실 돈 3,500원" in slip.slip.lines
    assert slip.slip.qr == "https://centre.example/d/a-token" or slip.slip.qr == "/d/a-token"


def test_papers_that_need_an_id_lead_to_the_express_counter() -> None:
    visitor = Orderer().orders("CE01").answered(Done(placed(identity=True)))
    slip = visitor.slips()[0].slip
    assert slip.number == "803"
    assert "신청번호 1234-5678" in slip.lines
    assert "창구에서 신분증을 보여 주시면 신청이 끝납니다" in slip.lines


def test_a_slip_says_nothing_about_a_person() -> None:
    slip = Orderer().orders().answered(Done(placed())).slips()[0].slip
    words = " ".join((slip.title, slip.number, *slip.lines))
    for personal in ("홍길동", "홍", "5678-", "서초대로", "1203", "토지"):
        assert personal not in words


def test_touching_copies_asks_central_once_when_the_finger_rests() -> None:
    visitor = Orderer().opens()
    for _ in range(5):
        visitor.sees(events.CopiesChanged("LD01", 1)).waits(0.1)
    assert visitor.all(effects.AskQuote) == []
    visitor.waits(0.5)
    [asked] = visitor.all(effects.AskQuote)
    assert isinstance(asked, effects.AskQuote)
    assert asked.wanted.documents == (DocumentWanted(code="LD01", copies=5),)


def test_no_copies_is_no_document() -> None:
    visitor = (
        Orderer().opens().sees(events.CopiesChanged("LD01", 1), events.CopiesChanged("LD01", -1))
    )
    assert isinstance(visitor.page, Ordering)
    assert visitor.page.draft.documents == ()
    assert not visitor.page.may_go_on


def test_an_answer_to_an_older_question_is_dropped() -> None:
    visitor = Orderer().opens()
    visitor.sees(events.CopiesChanged("LD01", 1)).waits(0.5)
    old = visitor.asked(effects.AskQuote)
    assert isinstance(old, effects.AskQuote)
    visitor.sees(events.CopiesChanged("LD01", 1))
    visitor.sees(events.LookedUp(old.key, Done(QUOTE)))
    assert visitor.ordering.quote is None


def test_an_address_that_is_served_leads_on_by_itself() -> None:
    visitor = Orderer().to_the_address().finds()
    visitor.sees(events.AddressChosen(ADDRESS.id))
    assert visitor.ordering.at is At.ADDRESS
    visitor.quoted()
    assert visitor.ordering.at is At.DETAIL


@pytest.mark.parametrize("code", [RefusalCode.OUTSIDE_DISTRICT, RefusalCode.DELIVERY_NOT_YET])
def test_an_address_that_is_not_served_says_so_where_it_was_chosen(code: RefusalCode) -> None:
    visitor = Orderer().to_the_address().finds().sees(events.AddressChosen(ADDRESS.id))
    visitor.looks_up(effects.AskQuote, refused(code, day=date(2026, 12, 1)))
    page = visitor.ordering
    assert page.at is At.ADDRESS
    assert page.trouble is not None
    assert (page.trouble.code, page.trouble.facts.day) == (code, date(2026, 12, 1))
    assert not page.may_go_on
    visitor.sees(*keys("서")).waits(0.5)
    assert visitor.ordering.trouble is None


def test_too_many_copies_are_told_at_the_documents_even_after_going_on() -> None:
    visitor = Orderer().opens().sees(events.CopiesChanged("LD01", 99)).goes_on().waits(0.5)
    visitor.looks_up(effects.AskQuote, refused(RefusalCode.COPIES_OUT_OF_RANGE))
    assert visitor.ordering.at is At.DOCUMENTS
    assert not visitor.ordering.may_go_on
    visitor.sees(events.CopiesChanged("LD01", -90)).quoted()
    assert visitor.ordering.may_go_on


def test_without_a_file_of_addresses_the_visitor_is_guided() -> None:
    visitor = Orderer().to_the_address().finds(imported=False)
    assert visitor.ordering.at is At.DONG
    visitor.sees(events.DongChosen(DONG.code)).quoted()
    visitor.sees(*keys("서초대로 123")).goes_on()
    visitor.sees(*map(events.DigitPressed, "06499"))
    assert not visitor.ordering.may_go_on
    visitor.sees(events.FieldCleared(), *map(events.DigitPressed, "06611")).goes_on()
    visitor.goes_on().sees(*keys("홍길동")).goes_on()
    visitor.sees(*map(events.DigitPressed, "12345678")).goes_on()
    visitor.sees(events.ConsentToggled()).goes_on()
    given = visitor.sent()[0].command.address
    assert given.road_address == PostalAddress("서초대로 123")
    assert (given.postcode, given.dong_code, given.detail) == ("06611", DONG.code, None)


def test_back_goes_one_question_back_and_loses_nothing() -> None:
    visitor = Orderer().to_the_summary()
    visited = []
    for _ in range(5):
        visitor.sees(events.BackPressed())
        visited.append(visitor.ordering.at)
    assert visited[0] is At.PHONE
    draft = visitor.ordering.draft
    assert (draft.phone, draft.documents[0].code) == ("12345678", "LD01")


def test_what_is_mended_leads_back_to_the_summary() -> None:
    visitor = Orderer().to_the_summary().sees(events.QuestionChosen(At.NAME), events.DigitErased())
    visitor.sees(*keys("ㅇ")).goes_on()
    assert visitor.ordering.at is At.REVIEW


def test_without_consent_nothing_is_sent() -> None:
    visitor = Orderer().to_the_summary().goes_on()
    assert visitor.sent() == []
    assert visitor.ordering.at is At.REVIEW


def test_the_same_order_again_goes_with_the_same_key() -> None:
    visitor = Orderer().orders().answered(NotReached())
    assert isinstance(visitor.page, Unreachable)
    visitor.sees(events.TriedAgain()).answered(NotReached())
    visitor.sees(events.BackPressed()).goes_on()
    assert [each.key for each in visitor.sent()] == [visitor.sent()[0].key] * 3
    assert isinstance(visitor.answered(Done(placed())).page, Ordered)


def test_another_order_goes_with_another_key() -> None:
    visitor = Orderer().orders().answered(NotReached()).sees(events.BackPressed())
    visitor.sees(events.PayChosen(PayWhere.COUNTER)).goes_on()
    first, second = visitor.sent()
    assert first.key != second.key


def test_a_second_order_of_the_same_is_asked_for_on_purpose() -> None:
    visitor = Orderer().orders().answered(refused(RefusalCode.DUPLICATE_ORDER))
    assert isinstance(visitor.page, Told)
    assert not visitor.sent()[0].command.duplicate_known
    visitor.sees(events.TriedAgain())
    first, second = visitor.sent()
    assert second.command.duplicate_known
    assert first.key != second.key


def test_a_refused_order_leads_back_to_what_is_to_be_mended() -> None:
    visitor = Orderer().orders().answered(refused(RefusalCode.OUTSIDE_DISTRICT))
    visitor.sees(events.TriedAgain())
    assert visitor.ordering.at is At.ADDRESS
    assert visitor.ordering.draft.name


def test_the_connection_lost_in_the_middle_loses_nothing() -> None:
    visitor = Orderer().opens().sees(events.LinkChanged(False), events.CopiesChanged("LD01", 1))
    visitor.waits(0.5)
    assert visitor.ordering.missed
    assert visitor.ordering.draft.documents
    visitor.sees(events.LinkChanged(True)).quoted()
    assert (visitor.ordering.missed, visitor.ordering.quote) == (False, QUOTE)


def test_without_central_the_service_is_not_begun() -> None:
    visitor = Orderer()
    visitor.opens().sees(events.HomePressed(), events.LinkChanged(False))
    visitor.sees(events.ServiceChosen("delivery"))
    assert visitor.page == Home()


def test_split_asks_for_the_promises_anew() -> None:
    visitor = Orderer().to_the_summary()
    visitor.sees(events.SplitToggled())
    assert not visitor.ordering.draft.split
    two = replace(QUOTE, splittable=True)
    visitor.sees(events.QuestionChosen(At.DOCUMENTS), events.CopiesChanged("CE03", 1)).quoted(two)
    visitor.goes_on().sees(events.SplitToggled())
    assert visitor.ordering.draft.split
    asked = visitor.asked(effects.AskQuote)
    assert isinstance(asked, effects.AskQuote)
    assert asked.wanted.split


def test_help_does_not_lose_the_draft_and_what_central_says_meanwhile() -> None:
    visitor = Orderer().opens().sees(events.CopiesChanged("LD01", 1), events.HelpPressed())
    visitor.quoted()
    assert isinstance(visitor.page, Helping)
    visitor.sees(events.BackPressed())
    assert visitor.ordering.quote == QUOTE


def test_the_end_of_the_session_takes_everything_with_it() -> None:
    visitor = Orderer().to_the_summary().waits(61)
    assert visitor.page == Home()
    state = " ".join(repr(getattr(visitor.kiosk, name)) for name in visitor.kiosk.__struct_fields__)
    assert "12345678" not in state
    assert "ㅎㅗㅇ" not in state


def test_a_scan_is_taken_in_the_middle_of_an_order() -> None:
    assert isinstance(Orderer().to_the_summary().sees(events.Scanned(CODE)).page, Checking)


def test_letters_are_latin_where_a_foreigner_writes_a_name() -> None:
    visitor = Orderer()
    visitor.sees(events.LanguageChosen(Language.EN))
    visitor.to_the_address().finds().sees(events.AddressChosen(ADDRESS.id)).quoted().goes_on()
    assert (visitor.ordering.at, visitor.ordering.board.latin) == (At.NAME, True)
    visitor.sees(*keys("John Smith")).goes_on()
    assert visitor.ordering.at is At.PHONE


@pytest.mark.parametrize(
    ("language", "window", "told"),
    [
        (Language.KO, Window.AM, "내일(26일) 오전 9:30–12:00 사이"),
        (Language.KO, Window.PM, "내일(26일) 오후 2:00–6:00 사이"),
        (Language.KO, Window.DAY, "내일(26일) 중"),
        (Language.EN, Window.AM, "tomorrow (Nov 26), 9:30 AM–noon"),
        (Language.EN, Window.PM, "tomorrow (Nov 26), 2:00–6:00 PM"),
    ],
)
def test_a_promise_is_told_in_words(language: Language, window: Window, told: str) -> None:
    day = date(2026, 11, 26)
    assert promised(day, window, DeliveryRules(), language, date(2026, 11, 25)) == told


def test_an_office_s_own_hours_are_told() -> None:
    rules = DeliveryRules(am_from=600, am_until=750)
    words = promised(date(2026, 11, 30), Window.AM, rules, Language.KO, date(2026, 11, 25))
    assert words == "11월 30일(월) 오전 10:00–오후 12:30 사이"
