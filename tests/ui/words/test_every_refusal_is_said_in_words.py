from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from msgspec.structs import replace

from seoripul.contract.centres import CentreName
from seoripul.contract.language import Language
from seoripul.contract.refusals import Facts, RefusalCode
from seoripul.kiosk.visitor.states import Received, Told, Unreachable
from seoripul.ui.visitor.gallery import CHECKED, DONG, NOW
from seoripul.ui.visitor.outcome_parts import counters
from seoripul.ui.visitor.outcomes import Outcome, outcome
from seoripul.ui.words import words_in
from seoripul.ui.words.refusals import ANY_COMMAND, AT_THE_KIOSK, OF_A_KIOSK_S_ORDER, REFUSALS

HANGUL = re.compile("[가-힣]")


@pytest.mark.parametrize("language", [Language.KO, Language.EN])
@pytest.mark.parametrize("code", RefusalCode)
def test_every_refusal_says_what_it_is_and_what_to_do(
    code: RefusalCode, language: Language
) -> None:
    said = words_in(language).refusal(code)
    for sentence in (said.title, said.text, said.next_step):
        assert sentence
        assert bool(HANGUL.search(sentence)) is (language is Language.KO)


@pytest.mark.parametrize("language", [Language.ZH, Language.JA])
@pytest.mark.parametrize("code", [*AT_THE_KIOSK, *OF_A_KIOSK_S_ORDER, *ANY_COMMAND])
def test_a_kiosk_refuses_in_chinese_and_japanese_too(code: RefusalCode, language: Language) -> None:
    said = words_in(language).refusal(code)
    assert not HANGUL.search(said.title + said.text + said.next_step)


@pytest.mark.parametrize("language", [Language.ZH, Language.JA])
@pytest.mark.parametrize("code", RefusalCode)
def test_what_only_staff_read_is_english_where_it_is_not_translated(
    code: RefusalCode, language: Language
) -> None:
    """A kiosk that central refuses shows such a sentence in the language it stands in."""
    said = words_in(language).refusal(code)
    assert not HANGUL.search(said.title + said.text + said.next_step)


def test_no_two_refusals_at_the_kiosk_look_alike() -> None:
    titles = [REFUSALS[code].title for code in AT_THE_KIOSK]
    assert len(set(titles)) == len(titles)


def told(code: RefusalCode, facts: Facts, language: Language = Language.KO) -> Outcome:
    return outcome(Told(code, facts), words_in(language), (3, 4), NOW)


def test_papers_not_ready_name_the_expected_time() -> None:
    shown = told(RefusalCode.NOT_READY, Facts(at=NOW + timedelta(minutes=36)))
    assert (shown.headline_label, shown.headline) == ("준비 예정", "오전 11:00")
    assert shown.may_try_again


def test_too_early_names_the_day_when_it_is_another_one() -> None:
    shown = told(RefusalCode.TOO_EARLY, Facts(at=NOW + timedelta(days=1)), Language.EN)
    assert shown.headline == "Tuesday, November 24, 10:24 AM"


def test_the_wrong_centre_names_the_right_one_and_the_way() -> None:
    shown = told(RefusalCode.WRONG_CENTRE, Facts(centre=DONG, distance_words="걸어서 12분"))
    assert shown.headline == "서초4동 주민센터"
    assert "걸어서 12분" in [fact["value"] for fact in shown.facts]
    assert not shown.may_try_again


def test_a_visitor_already_here_sees_the_number_again() -> None:
    shown = told(RefusalCode.ALREADY_HERE, Facts(ticket_number=812, counters=(3,)))
    assert shown.headline == "812"


def test_a_visitor_being_called_is_sent_to_the_counter_at_once() -> None:
    shown = told(RefusalCode.ALREADY_HERE, Facts(ticket_number=812, called_to=3))
    assert "3번 창구" in shown.next_step


def test_a_foreign_code_is_not_called_unreadable() -> None:
    torn = told(RefusalCode.UNREADABLE, Facts(subject="torn"))
    foreign = told(RefusalCode.UNREADABLE, Facts(subject="other"))
    assert torn.title != foreign.title


def test_who_was_refused_is_sent_to_a_counter_of_this_place() -> None:
    assert told(RefusalCode.REJECTED, Facts()).headline == "3·4번 창구"


def test_counters_are_named_as_each_language_does() -> None:
    told = [counters((1, 2, 3), words_in(each)) for each in Language]
    assert told == ["1·2·3번 창구", "Counters 1–3", "1–3号窗口", "1·2·3番窓口"]
    assert counters((1, 3), words_in(Language.EN)) == "Counters 1, 3"
    assert counters((3,), words_in(Language.EN)) == "Counter 3"


def test_central_away_is_told_with_the_counters_and_another_try() -> None:
    shown = outcome(Unreachable((3, 4)), words_in(Language.EN), (3, 4), NOW)
    assert "Counters 3, 4" in shown.next_step
    assert shown.may_try_again


def test_a_late_visitor_reads_that_the_order_is_the_normal_one() -> None:
    late = msgspec.structs.replace(CHECKED, late=True)
    in_time = outcome(Received(CHECKED), words_in(Language.KO), (), NOW)
    after = outcome(Received(late), words_in(Language.KO), (), NOW)
    assert "일반 순서" in after.next_step
    assert "일반 순서" not in in_time.next_step
    assert replace(after, next_step="") == replace(in_time, next_step="")


def test_an_english_reader_sees_an_english_name_of_the_centre() -> None:
    facts = Facts(
        centre=CentreName(
            id="x", ko="서초4동 주민센터", en="Seocho 4-dong Community Service Center"
        )
    )
    assert (
        told(RefusalCode.WRONG_CENTRE, facts, Language.EN).headline
        == "Seocho 4-dong Community Service Center"
    )


def test_the_moment_is_given_in_seoul_whatever_the_clock_of_the_machine() -> None:
    late_in_london = datetime(2026, 11, 23, 23, 5, tzinfo=UTC)
    assert words_in(Language.KO).date(late_in_london) == "11월 24일 화요일"
    assert words_in(Language.KO).time(late_in_london) == "오전 8:05"


def test_papers_later_than_promised_send_the_visitor_to_a_clerk() -> None:
    promised = NOW - timedelta(minutes=20)
    shown = told(RefusalCode.NOT_READY, Facts(at=promised), Language.EN)
    assert words_in(Language.EN).time(promised) not in shown.headline
    assert "3" in shown.headline
    assert "3" in shown.next_step
