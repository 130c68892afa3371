"""When counters work and lines give numbers: shifts, pauses, the lead's word on a line."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from msgspec.structs import replace

from seoripul.central.centres import actions as centres
from seoripul.central.centres import records
from seoripul.central.centres.records import CentreOnFile
from seoripul.central.deed import Deed
from seoripul.central.queue.lines import counter
from seoripul.contract.centres import (
    Centre,
    Counter,
    LineIssuing,
    Pause,
    PauseCounter,
    SetIssuing,
    SetShifts,
    Shift,
)
from seoripul.contract.people import Role
from seoripul.contract.queue import Line
from seoripul.contract.refusals import Refusal, RefusalCode, refuse

DAY_MINUTES = 1440


def pause_counter(deed: Deed, given: PauseCounter, counter_no: str) -> Counter | Refusal:
    """A clerk's own counter, or any for the lead; whoever stands there is still served."""
    here = centres.on_file(deed, deed.actor.centre_id)
    number = int(counter_no) if counter_no.isdecimal() and len(counter_no) <= 3 else 0
    wanted = None if here is None else counter(here.centre, number)
    if here is None or wanted is None:
        return refuse(RefusalCode.NOT_FOUND, 404)
    if deed.actor.counter_no != number and Role.LEAD not in deed.actor.roles:
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    changed = set_pauses(deed, here, {number: given.because})
    verb = "resume_counter" if given.because is None else "pause_counter"
    deed.record(verb, "counter", counter_no, here.id, given.because or "")
    return next(one for one in changed if one.no == number)


def set_pauses(
    deed: Deed, here: CentreOnFile, because: Mapping[int, Pause | None]
) -> tuple[Counter, ...]:
    """Counters by number begin a pause, or (None) are back at work; all of the centre as they
    then are."""
    changed = tuple(
        _paused(deed, one, because[one.no]) if one.no in because else one
        for one in here.centre.counters
    )
    records.set_counters(deed.conn, here.id, changed)
    deed.known.pop(here.id, None)
    deed.touch(here.id)
    return changed


def _paused(deed: Deed, one: Counter, because: Pause | None) -> Counter:
    at = None if because is None else deed.now
    return replace(one, paused_because=because, paused_at=at)


def change_shifts(deed: Deed, given: SetShifts, centre_id: str) -> Centre | Refusal:
    """The roster: BAD_REQUEST when two shifts of a counter overlap."""
    found = centres.own_centre(deed, centre_id)
    if isinstance(found, Refusal):
        return found
    known = {one.no for one in found.centre.counters}
    if not all(_is_a_shift(one, known) for one in given.shifts) or _overlap(given.shifts):
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="shifts")
    records.set_shifts(deed.conn, centre_id, given.shifts)
    return centres.changed(deed, centre_id, "change_shifts")


def change_issuing(deed: Deed, given: SetIssuing, centre_id: str) -> Centre | Refusal:
    """For today: give numbers in spite of the estimate, or none; None: the estimate decides."""
    found = centres.own_centre(deed, centre_id)
    if isinstance(found, Refusal):
        return found
    if given.line not in set(Line):
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="line")
    others = tuple(
        one for one in found.centre.issuing if one.day == deed.today and one.line != given.line
    )
    if given.accepting is not None:
        said = LineIssuing(line=given.line, day=deed.today, accepting=given.accepting)
        others = (*others, said)
    records.set_issuing(deed.conn, centre_id, others)
    return centres.changed(deed, centre_id, "change_issuing")


def _is_a_shift(one: Shift, counters: set[int]) -> bool:
    days = set(one.weekdays)
    on_days = bool(days) and days <= set(range(7))
    return on_days and one.counter_no in counters and 0 <= one.begins < one.ends <= DAY_MINUTES


def _overlap(shifts: tuple[Shift, ...]) -> bool:
    spells = sorted(
        (one.counter_no, day, one.begins, one.ends) for one in shifts for day in one.weekdays
    )
    return any(a[:2] == b[:2] and b[2] < a[3] for a, b in pairwise(spells))
