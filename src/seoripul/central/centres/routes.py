"""Centres and the calendar over HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from seoripul.central.actor import Actor
from seoripul.central.centres import actions, records
from seoripul.central.deed import Deed
from seoripul.central.office import Office
from seoripul.central.permits import Verb
from seoripul.central.reception import command, question
from seoripul.contract import paths
from seoripul.contract.centres import (
    Centre,
    HolidayOverride,
    Notice,
    ReplaceHolidayOverrides,
    SetCounters,
    SetDeliveryFrom,
    SetLineRanges,
    SetNotices,
    SlotRules,
)
from seoripul.contract.refusals import Refusal, RefusalCode, refuse


async def _centres(office: Office, _actor: Actor, _query: Mapping[str, str]) -> tuple[Centre, ...]:
    found = await office.store.read(records.every)
    return tuple(one.centre for one in found)


async def _holidays(
    office: Office, _actor: Actor, _query: Mapping[str, str]
) -> tuple[HolidayOverride, ...]:
    return await office.store.read(records.holiday_overrides)


async def _notices(
    office: Office, actor: Actor, _query: Mapping[str, str], centre_id: str
) -> tuple[Notice, ...] | Refusal:
    if actor.centre_id != centre_id:
        return refuse(RefusalCode.NOT_PERMITTED, 403)
    found = await office.store.read(lambda conn: records.find(conn, centre_id))
    return refuse(RefusalCode.NOT_FOUND, 404) if found is None else found.notices


def _slot_rules(deed: Deed, rules: SlotRules, centre_id: str) -> Centre | Refusal:
    return actions.change_slot_rules(deed, actions.ChangeSlotRules(centre_id, rules))


def _counters(deed: Deed, given: SetCounters, centre_id: str) -> Centre | Refusal:
    return actions.change_counters(deed, actions.ChangeCounters(centre_id, given.counters))


def _line_ranges(deed: Deed, given: SetLineRanges, centre_id: str) -> Centre | Refusal:
    return actions.change_line_ranges(deed, actions.ChangeLineRanges(centre_id, given.ranges))


def _set_notices(deed: Deed, given: SetNotices, centre_id: str) -> tuple[Notice, ...] | Refusal:
    return actions.change_notices(deed, actions.ChangeNotices(centre_id, given.notices))


def _delivery_from(deed: Deed, given: SetDeliveryFrom, centre_id: str) -> Centre | Refusal:
    return actions.change_delivery_from(deed, actions.ChangeDeliveryFrom(centre_id, given))


routers: list[Any] = [
    question(paths.CENTRES, may=Verb.READ_PUBLIC, gives=list[Centre], asks=_centres),
    question(paths.HOLIDAYS, may=Verb.READ_PUBLIC, gives=list[HolidayOverride], asks=_holidays),
    command(
        paths.HOLIDAYS,
        may=Verb.CHANGE_HOLIDAYS,
        takes=ReplaceHolidayOverrides,
        gives=list[HolidayOverride],
        does=actions.replace_holidays,
    ),
    command(
        paths.SLOT_RULES, may=Verb.CHANGE_CENTRE, takes=SlotRules, gives=Centre, does=_slot_rules
    ),
    command(
        paths.COUNTERS, may=Verb.CHANGE_CENTRE, takes=SetCounters, gives=Centre, does=_counters
    ),
    command(
        paths.CENTRE_DELIVERY,
        may=Verb.CHANGE_CENTRE,
        takes=SetDeliveryFrom,
        gives=Centre,
        does=_delivery_from,
    ),
    question(paths.NOTICES, may=Verb.SEE_NOTICES, gives=list[Notice], asks=_notices),
    command(
        paths.NOTICES,
        may=Verb.CHANGE_NOTICES,
        takes=SetNotices,
        gives=list[Notice],
        does=_set_notices,
    ),
    command(
        paths.LINE_RANGES,
        may=Verb.CHANGE_CENTRE,
        takes=SetLineRanges,
        gives=Centre,
        does=_line_ranges,
    ),
]
