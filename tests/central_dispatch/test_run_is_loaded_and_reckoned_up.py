"""Every envelope is scanned out, and at the end delivered, returned, held and lost add up."""

from __future__ import annotations

from datetime import date

from seoripul.contract.delivery import Holder
from seoripul.contract.dispatch import RunDeed, RunState
from seoripul.contract.refusals import RefusalCode
from seoripul.rules.delivery_life import Deed, State
from tests.central_delivery.home import ADDRESS, SEEN
from tests.central_dispatch.yard import Yard
from tests.central_pickup.scene import done, refused
from tests.support.central import new_key

TUESDAY = date(2026, 11, 24)


def test_a_run_leaves_when_every_envelope_was_scanned(yard: Yard) -> None:
    first, second, courier = yard.packed(), yard.packed(), yard.courier()
    run = yard.locked(courier, first, second)
    told = refused(yard.does(run, RunDeed.START), RefusalCode.ENVELOPE_MISSING)
    assert len(told.facts.numbers) == 2
    loading = done(yard.does(run, RunDeed.SCAN_OUT, envelope_code=yard.code(first)))
    assert (loading.state, loading.loaded, loading.returned) == (RunState.LOADING, 1, 0)
    again = done(yard.does(run, RunDeed.SCAN_OUT, envelope_code=yard.code(first)))
    assert again.loaded == 1, "scanned twice is harmless"
    missing = refused(yard.does(run, RunDeed.START), RefusalCode.ENVELOPE_MISSING)
    number = yard.home.row(second).number
    assert missing.facts.numbers == (number,)
    typed = f"{number[:4]}-{number[4:]}"
    done(yard.does(run, RunDeed.SCAN_OUT, envelope_code=typed))
    out = done(yard.does(run, RunDeed.START))
    assert (out.state, out.loaded) == (RunState.OUT, 2)
    chain = yard.home.full(first).custody[-1]
    assert (chain.deed, chain.holder, chain.holder_name) == (
        Deed.LOAD, Holder.COURIER, "강배송",
    )  # fmt: skip
    refused(yard.does(run, RunDeed.CANCEL, reason="x"), RefusalCode.NOT_ALLOWED_NOW)
    refused(yard.does(run, RunDeed.UNLOCK, reason="x"), RefusalCode.NOT_ALLOWED_NOW)


def test_an_envelope_that_is_not_on_the_sheet_stops_the_loading(yard: Yard) -> None:
    mine, stranger, courier = yard.packed(), yard.packed(), yard.courier()
    run = yard.locked(courier, mine)
    extra = yard.does(run, RunDeed.SCAN_OUT, envelope_code=yard.code(stranger))
    told = refused(extra, RefusalCode.ENVELOPE_EXTRA)
    assert told.facts.numbers == (yard.home.row(stranger).number,)
    nothing = yard.does(run, RunDeed.SCAN_OUT, envelope_code="12345678901234567890")
    assert refused(nothing, RefusalCode.ENVELOPE_EXTRA).facts.numbers == ()
    assert yard.run(run).loaded == 0


def test_an_old_envelope_of_a_paper_made_anew_is_extra(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    old = yard.code(which)
    run = yard.out(courier, which)
    done(yard.tells(yard.paired(courier), which, Deed.WRONG_DOCUMENT, note="다른 서류"))
    done(yard.does(run, RunDeed.SCAN_BACK, envelope_code=old))
    assert done(yard.does(run, RunDeed.RECONCILE)).returned == 1
    done(yard.home.does(which, Deed.ISSUE))
    done(yard.home.does(which, Deed.PACK, count=2))
    done(yard.home.does(which, Deed.CHECK, by=yard.home.second, count=2))
    assert yard.seen().waiting[0].priority
    again = yard.locked(courier, which)
    refused(yard.does(again, RunDeed.SCAN_OUT, envelope_code=old), RefusalCode.ENVELOPE_EXTRA)
    done(yard.does(again, RunDeed.SCAN_OUT, envelope_code=yard.code(which)))


def test_a_run_that_does_not_add_up_stays_open(yard: Yard) -> None:
    given, absent, courier = yard.packed(), yard.packed(), yard.courier()
    run, phone = yard.out(courier, given, absent), yard.paired(courier)
    done(yard.tells(phone, given, Deed.DELIVER, identity=SEEN, paid="card"))
    number = (yard.home.row(absent).number,)
    told = refused(yard.does(run, RunDeed.RECONCILE), RefusalCode.RUN_DOES_NOT_ADD_UP)
    assert told.facts.numbers == number
    early = yard.does(run, RunDeed.SCAN_BACK, envelope_code=yard.code(absent))
    assert refused(early, RefusalCode.NOT_ALLOWED_NOW).facts.order_state is State.OUT
    done(yard.tells(phone, absent, Deed.ABSENT))
    refused(yard.does(run, RunDeed.RECONCILE), RefusalCode.RUN_DOES_NOT_ADD_UP)
    back = done(yard.does(run, RunDeed.SCAN_BACK, envelope_code=yard.code(absent)))
    assert yard.stop(run, absent).back and back.returned == 1
    done(yard.does(run, RunDeed.SCAN_BACK, envelope_code=yard.code(absent)))
    home = refused(
        yard.does(run, RunDeed.SCAN_BACK, envelope_code=yard.home.row(given).number),
        RefusalCode.NOT_ALLOWED_NOW,
    )
    assert home.facts.order_state in (State.DELIVERED, State.CLOSED)
    end = done(yard.does(run, RunDeed.RECONCILE))
    assert (end.state, end.loaded, end.delivered, end.returned) == (RunState.RECONCILED, 2, 1, 1)
    refused(yard.does(run, RunDeed.RECONCILE), RefusalCode.NOT_ALLOWED_NOW)


def test_what_is_missing_at_the_end_is_lost_by_name_and_for_a_reason(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    run = yard.out(courier, which)
    end = done(yard.does(run, RunDeed.RECONCILE, reason="가방에 없음"))
    assert (end.loaded, end.lost) == (1, 1)
    assert yard.home.state(which) is State.LOST
    last = yard.home.full(which).custody[-1]
    assert (last.deed, last.holder, last.note) == (Deed.LOSE, Holder.NOBODY, "가방에 없음")


def test_a_lost_envelope_found_in_the_bag_counts_as_returned(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    run, code = yard.out(courier, which), yard.code(which)
    done(yard.tells(yard.paired(courier), which, Deed.LOSE))
    assert yard.run(run).lost == 1
    done(yard.does(run, RunDeed.SCAN_BACK, envelope_code=code))
    end = done(yard.does(run, RunDeed.RECONCILE))
    assert (end.loaded, end.returned, end.lost) == (1, 1, 0)
    assert yard.home.state(which) is State.RETURNED


def test_wrong_papers_told_at_the_office_must_still_come_back(yard: Yard) -> None:
    """The recipient called; the papers are made anew while the courier carries the wrong ones."""
    which, courier = yard.packed(), yard.courier()
    run, old = yard.out(courier, which), yard.code(which)
    done(yard.home.does(which, Deed.WRONG_DOCUMENT, reason="전화로 알림"))
    done(yard.home.does(which, Deed.ISSUE))
    refused(yard.does(run, RunDeed.RECONCILE), RefusalCode.RUN_DOES_NOT_ADD_UP)
    done(yard.does(run, RunDeed.SCAN_BACK, envelope_code=old))
    end = done(yard.does(run, RunDeed.RECONCILE))
    assert (end.loaded, end.returned, end.lost) == (1, 1, 0)
    assert yard.home.state(which) is State.ISSUED


def test_lost_on_the_way_found_at_the_office_and_sent_again(yard: Yard) -> None:
    """The first run counts it as returned, though nobody scanned it back."""
    which, courier = yard.packed(), yard.courier()
    run = yard.out(courier, which)
    done(yard.home.does(which, Deed.LOSE, reason="연락 없음"))
    assert yard.run(run).lost == 1
    done(yard.home.does(which, Deed.FIND, reason="우편함에 있었음"))
    done(yard.home.does(which, Deed.REROUTE, address=ADDRESS))
    again = yard.out(yard.courier("박배송"), which)
    assert done(yard.does(run, RunDeed.RECONCILE)).returned == 1
    assert (yard.run(again).loaded, yard.run(again).returned) == (1, 0)


def test_nobody_there_twice_is_held_at_the_office(yard: Yard) -> None:
    which, courier = yard.packed(), yard.courier()
    phone = yard.paired(courier)
    run = yard.out(courier, which)
    told = done(yard.tells(phone, which, Deed.ABSENT))
    assert (told.state, told.next_date) == (State.FAILED_ATTEMPT, TUESDAY)
    early = yard.does(done(yard.open(yard.courier("박배송"))), RunDeed.ASSIGN, orders=(which,))
    refused(early, RefusalCode.NOT_ALLOWED_NOW)
    done(yard.does(run, RunDeed.SCAN_BACK, envelope_code=yard.code(which)))
    done(yard.does(run, RunDeed.RECONCILE))
    yard.home.scene.at("10:00", "2026-11-24")
    second = yard.out(courier, which, day=TUESDAY)
    last = done(yard.tells(phone, which, Deed.ABSENT))
    assert last.next_date == date(2026, 11, 25), "until the office has it"
    back = done(yard.does(second, RunDeed.SCAN_BACK, envelope_code=yard.code(which)))
    assert (back.held, back.returned) == (1, 0)
    row = yard.home.row(which)
    assert (row.state, row.hold_until) == (State.HELD_AT_OFFICE, date(2026, 12, 9))
    end = done(yard.does(second, RunDeed.RECONCILE))
    assert (end.loaded, end.held) == (1, 1)


def test_the_sheet_shows_where_to_and_no_papers_and_is_written_down(yard: Yard) -> None:
    which, courier = yard.packed("신반포로 45"), yard.courier()
    run = yard.planned(courier, which)
    refused(yard.clerk.run_sheet(run.id, new_key()), RefusalCode.RUN_NOT_LOCKED)
    done(yard.does(run, RunDeed.LOCK))
    sheet = done(yard.clerk.run_sheet(run.id, new_key()))
    line = sheet.stops[0]
    assert line.address.reveal() == "신반포로 45, 101동 1203호"
    assert (line.masked_name, line.collect_krw, line.envelopes) == ("홍*동", 4000, 1)
    assert line.envelope_code == yard.code(which)
    scanned = done(yard.does(run, RunDeed.SCAN_OUT, envelope_code=line.envelope_code))
    assert scanned.loaded == 1
    verbs = [line.verb for line in done(yard.clerk.journal(run.day, run.day, "확인"))]
    assert "print_run_sheet" in verbs
