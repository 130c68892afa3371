"""Settings of a centre and the office's own closed days; the lead's deeds."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from msgspec.structs import replace

from seoripul.central.centres import records
from seoripul.central.centres.records import CentreOnFile
from seoripul.central.deed import Deed
from seoripul.contract.centres import (
    Centre,
    Counter,
    HolidayOverride,
    LineRange,
    Notice,
    ReplaceHolidayOverrides,
    SetDeliveryFrom,
    SlotRules,
)
from seoripul.contract.queue import Line
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.ticket_numbers import RANGES, NumberRange, clashes

MOST_COUNTERS: Final = 30
MOST_NOTICES: Final = 12
LONGEST_NOTICE: Final = 160
"""Characters of one language: more is not read from a wall."""


class ChangeSlotRules(NamedTuple):
    centre_id: str
    rules: SlotRules


class ChangeLineRanges(NamedTuple):
    centre_id: str
    ranges: tuple[LineRange, ...]


class ChangeCounters(NamedTuple):
    centre_id: str
    counters: tuple[Counter, ...]


class ChangeNotices(NamedTuple):
    centre_id: str
    notices: tuple[Notice, ...]


class ChangeDeliveryFrom(NamedTuple):
    centre_id: str
    given: SetDeliveryFrom


def on_file(deed: Deed, centre_id: str) -> CentreOnFile | None:
    """The centre as deeds last left it."""
    known: CentreOnFile | None = deed.known.get(centre_id)
    if known is None:
        known = records.find(deed.conn, centre_id)
        if known is not None:
            deed.known[centre_id] = known
    return known


def own_centre(deed: Deed, centre_id: str) -> CentreOnFile | Refusal:
    """NOT_FOUND, or NOT_PERMITTED for a centre that is not the actor's: leads set their own."""
    found = records.find(deed.conn, centre_id)
    if found is None:
        return refuse(RefusalCode.NOT_FOUND, 404)
    if deed.actor.kind != "office" and deed.actor.centre_id != centre_id:
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    return found


def change_counters(deed: Deed, command: ChangeCounters) -> Centre | Refusal:
    """A number stands for one counter, and each serves lines that exist."""
    numbers = [one.no for one in command.counters]
    lines = {line for one in command.counters for line in one.lines}
    if len(set(numbers)) < len(numbers) or not all(0 < no <= MOST_COUNTERS for no in numbers):
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="no")
    if lines - set(Line) or not all(one.lines for one in command.counters):
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="lines")
    here = own_centre(deed, command.centre_id)
    if isinstance(here, Refusal):
        return here
    records.set_counters(deed.conn, command.centre_id, command.counters)
    return changed(deed, command.centre_id, "change_counters")


def change_slot_rules(deed: Deed, command: ChangeSlotRules) -> Centre | Refusal:
    """New settings hold for what is booked from now on; a promise once given stays."""
    wrong = _wrong_rule(command.rules)
    if wrong is not None:
        return refuse(RefusalCode.BAD_REQUEST, 400, subject=wrong)
    here = own_centre(deed, command.centre_id)
    if isinstance(here, Refusal):
        return here
    records.set_slot_rules(deed.conn, command.centre_id, command.rules)
    return changed(deed, command.centre_id, "change_slot_rules")


def change_notices(deed: Deed, command: ChangeNotices) -> tuple[Notice, ...] | Refusal:
    """The boards of this centre show them from now on, each in its own time."""
    notices = tuple(_trimmed(one) for one in command.notices)
    if len(notices) > MOST_NOTICES or not all(_can_be_read(one) for one in notices):
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="notices")
    here = own_centre(deed, command.centre_id)
    if isinstance(here, Refusal):
        return here
    records.set_notices(deed.conn, command.centre_id, notices)
    deed.record("change_notices", "centre", command.centre_id, command.centre_id)
    deed.touch(command.centre_id)
    return notices


def change_delivery_from(deed: Deed, command: ChangeDeliveryFrom) -> Centre | Refusal:
    """Orders already taken stay; the day holds for those that come."""
    here = own_centre(deed, command.centre_id)
    if isinstance(here, Refusal):
        return here
    records.set_delivery_from(deed.conn, command.centre_id, command.given.day)
    return changed(deed, command.centre_id, "change_delivery_from")


def _trimmed(notice: Notice) -> Notice:
    """A board has one paragraph: line breaks are spaces."""
    return replace(notice, ko=" ".join(notice.ko.split()), en=" ".join(notice.en.split()))


def _can_be_read(notice: Notice) -> bool:
    if not notice.ko or max(len(notice.ko), len(notice.en)) > LONGEST_NOTICE:
        return False
    return notice.since is None or notice.until is None or notice.since < notice.until


def change_line_ranges(deed: Deed, command: ChangeLineRanges) -> Centre | Refusal:
    """Ranges that overlap without being the same are refused."""
    ranges = number_ranges(command.ranges)
    unknown = [one.line for one in command.ranges if one.line not in set(Line)]
    wrong = unknown or list(clashes(ranges))
    if wrong:
        return refuse(RefusalCode.BAD_REQUEST, 400, subject=wrong[0])
    here = own_centre(deed, command.centre_id)
    if isinstance(here, Refusal):
        return here
    records.set_ranges(deed.conn, command.centre_id, command.ranges)
    return changed(deed, command.centre_id, "change_line_ranges")


def replace_holidays(
    deed: Deed, command: ReplaceHolidayOverrides
) -> tuple[HolidayOverride, ...] | Refusal:
    """The whole table of overrides anew; a day stands in it once."""
    days = [one.day for one in command.overrides]
    if len(set(days)) < len(days):
        return refuse(RefusalCode.BAD_REQUEST, 400, subject="overrides")
    records.replace_overrides(deed.conn, command.overrides)
    deed.everywhere(lambda: deed.calendar.replace(command.overrides))
    deed.record("replace_holidays", "calendar", "", deed.actor.centre_id)
    for one in records.every(deed.conn):
        deed.touch(one.id)
    return records.holiday_overrides(deed.conn)


@lru_cache(maxsize=256)
def number_ranges(settings: tuple[LineRange, ...]) -> dict[str, NumberRange]:
    """The office's ranges with a centre's own in their place; not to be changed."""
    return RANGES | {one.line: NumberRange(one.first, one.last) for one in settings}


def changed(deed: Deed, centre_id: str, verb: str) -> Centre | Refusal:
    deed.record(verb, "centre", centre_id, centre_id)
    deed.touch(centre_id)
    deed.known.pop(centre_id, None)
    found = on_file(deed, centre_id)
    return refuse(RefusalCode.NOT_FOUND, 404) if found is None else found.centre


_LIMITS = {
    "minutes": (5, 240),
    "capacity": (0, 1000),
    "first": (0, 1439),
    "last": (0, 1439),
    "pause_from": (0, 1440),
    "pause_until": (0, 1440),
    "night_last": (0, 1439),
    "lead_minutes": (0, 10_080),
    "days_ahead": (0, 90),
    "early_minutes": (0, 1440),
    "grace_minutes": (0, 1440),
    "cancel_until_minutes": (0, 10_080),
    "keep_days": (15, 365),
    "max_documents": (1, 50),
    "max_copies": (1, 200),
    "ready_minutes": (1, 180),
}
"""The law keeps uncollected papers at least 15 days and gives instant ones 180 minutes."""


def _wrong_rule(rules: SlotRules) -> str | None:
    for name, (least, most) in _LIMITS.items():
        if not least <= getattr(rules, name) <= most:
            return name
    return None
