"""The desk's state: pictures, answers, the other desk, masking, idleness, undo."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from seoripul.contract.personal import PersonName
from seoripul.contract.pickup import ReservationFull
from seoripul.contract.queue import TicketChanged
from seoripul.contract.refusals import RefusalCode, refuse
from seoripul.kiosk.counter import deeds, desk
from seoripul.kiosk.counter.changes import News
from seoripul.kiosk.counter.desk import FULL_FOR, DeskState
from seoripul.kiosk.counter.idle import Attention, Watch, attention, seconds_left, touched
from seoripul.kiosk.counter.intents import Intent
from seoripul.kiosk.counter.notes import DeedDone, DeedRefused, DeedUnanswered, OtherDeskDid
from seoripul.kiosk.counter.undoing import undo_offer
from seoripul.kiosk.counter.verbs import Verb
from seoripul.kiosk.station.results import Done, NotReached, Refused
from seoripul.rules.fair_turn import Why
from seoripul.rules.reservation import Deed, State
from tests.kiosk.counter.rows import CLERK, NOW, called, picture, row, ticket

WAITING = row("1", State.ARRIVED, of=ticket(804))
READY = row("2", State.READY)
BASE = DeskState(clerk=CLERK, picture=picture(WAITING, READY, waiting=(804,)), chosen_id="r1")


def intent(verb: Verb) -> Intent:
    return Intent(verb, "key", "r1", "1")


def test_the_other_desk_s_call_is_told_to_who_looks_at_that_row() -> None:
    after = desk.take(BASE, picture(row("1", State.ARRIVED, of=called(804, 1)), READY), NOW)
    assert isinstance(after.note, OtherDeskDid)
    assert after.note.change.news is News.CALLED and after.note.change.counter_no == 1


def test_a_change_of_another_row_is_not_told() -> None:
    after = desk.take(BASE, picture(WAITING, row("2", State.ARRIVED)), NOW)
    assert after.note is None


def test_the_desk_s_own_deed_is_not_told_as_another_s() -> None:
    sent = deeds.sent(BASE, intent(Verb.CALL))
    after = desk.take(sent, picture(row("1", State.ARRIVED, of=called(804, 3)), READY), NOW)
    assert after.note is None


def test_an_answered_call_is_shown_before_the_next_picture() -> None:
    answer = TicketChanged(ticket=called(804, 3), seq=9, why=Why.RESERVED, reservation_id="r1")
    made = Intent(Verb.CALL_NEXT, "key")
    after = deeds.answered(deeds.sent(BASE, made), made, Done(answer), NOW)
    assert desk.serving(after) == row("1", State.ARRIVED, of=called(804, 3))
    assert after.picture is not None and after.picture.waiting == ()
    assert isinstance(after.note, DeedDone) and after.note.ticket_number == 804


def test_a_visitor_checked_in_here_is_in_the_line_at_once() -> None:
    arrived = row("2", State.ARRIVED, of=ticket(805))
    after = desk.settle_row(BASE, arrived)
    assert after.picture is not None and after.picture.waiting == (804, 805)
    assert desk.settle_row(after, arrived).picture == after.picture


def test_a_refusal_leaves_the_list_as_it_was() -> None:
    said = refuse(RefusalCode.NOT_ALLOWED_NOW, state=State.HANDED_OVER)
    after = deeds.answered(
        deeds.sent(BASE, intent(Verb.CALL)), intent(Verb.CALL), Refused(said), NOW
    )
    assert after.picture == BASE.picture and after.in_flight is None
    assert isinstance(after.note, DeedRefused) and after.failed is None


def test_an_unanswered_deed_is_kept_with_its_key() -> None:
    made = intent(Verb.PREPARE)
    after = deeds.answered(deeds.sent(BASE, made), made, NotReached(), NOW)
    assert isinstance(after.note, DeedUnanswered)
    assert after.failed == made


def test_a_full_view_is_masked_after_a_minute_or_with_another_row() -> None:
    full = ReservationFull(row=WAITING, name=PersonName("홍길동"), phone=None, history=())
    opened = desk.open_full(BASE, full, NOW)
    assert opened.full == full
    assert desk.tick(opened, NOW + FULL_FOR - timedelta(seconds=1)).full == full
    assert desk.tick(opened, NOW + FULL_FOR).full is None
    assert desk.choose(opened, "r2").full is None
    assert desk.open_full(desk.choose(BASE, "r2"), full, NOW).full is None
    assert "홍길동" not in repr(opened)


def test_central_away_keeps_the_list_and_its_age() -> None:
    heard = desk.reach(BASE, True, NOW)
    away = desk.reach(heard, False, NOW + timedelta(minutes=5))
    assert away.picture == BASE.picture
    assert (away.online, away.heard_at) == (False, NOW)


def test_undo_is_free_for_a_while_then_wants_a_reason() -> None:
    done = row(undo=Deed.HAND_OVER, undo_until=NOW + timedelta(seconds=30))
    offer = undo_offer(done, NOW)
    assert offer is not None and offer.free_seconds == 30 and not offer.wants_reason
    late = undo_offer(done, NOW + timedelta(seconds=30))
    assert late is not None and late.wants_reason
    assert undo_offer(row(), NOW) is None


def test_a_clerk_who_left_is_warned_and_logged_off() -> None:
    watch = Watch(NOW)
    assert attention(watch, NOW + timedelta(minutes=8)) is Attention.HERE
    warned = NOW + timedelta(minutes=9, seconds=10)
    assert attention(watch, warned) is Attention.WARNED
    assert seconds_left(watch, warned) == 50
    assert attention(touched(watch, warned), warned) is Attention.HERE
    assert attention(watch, NOW + timedelta(minutes=10)) is Attention.GONE


@given(st.integers(1, 7200))
def test_the_warning_always_comes_before_the_end(allowed_s: int) -> None:
    watch = Watch(NOW, timedelta(seconds=allowed_s))
    before = [allowed_s, min(60, allowed_s / 2), min(20, allowed_s / 3), 0]
    seen = [attention(watch, watch.ends_at - timedelta(seconds=left)) for left in before]
    assert seen == [Attention.HERE, Attention.WARNED, Attention.WARNED, Attention.GONE]
