"""Ring a kiosk's bell, answer it, and what the clock does with one that nobody answers."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from seoripul.central.bells import records
from seoripul.central.deed import Deed
from seoripul.contract.bells import AnswerBell, Bell, RingBell
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.rules.seoul import day_of

ESCALATES_AFTER: Final = timedelta(seconds=60)
_ID_LENGTH: Final = 16


def ring(deed: Deed, asked: RingBell) -> Bell:
    """The kiosk's open bell of today, or a new one."""
    kiosk = deed.actor
    before = records.of_device(deed.conn, kiosk.device_id)
    if before is not None and before.answered_at is None and day_of(before.rung_at) == deed.today:
        return before
    bell = Bell(
        id=deed.secrets.token()[:_ID_LENGTH],
        device_id=kiosk.device_id,
        name=kiosk.name,
        rung_at=deed.now,
        language=asked.language,
    )
    records.ring(deed.conn, bell, kiosk.centre_id)
    deed.record("ring_bell", "bell", bell.id, kiosk.centre_id, kiosk.name)
    deed.touch(kiosk.centre_id)
    return bell


def answer(deed: Deed, _given: AnswerBell, bell_id: str) -> Bell | Refusal:
    """The first answer holds. NOT_FOUND once the kiosk has rung anew, or elsewhere."""
    clerk = deed.actor
    bell = records.find(deed.conn, bell_id, clerk.centre_id)
    if bell is None:
        return refuse(RefusalCode.NOT_FOUND, 404, subject="bell")
    if bell.answered_at is not None:
        return bell
    records.answer(deed.conn, bell_id, deed.now, clerk.counter_no)
    deed.record("answer_bell", "bell", bell_id, clerk.centre_id, bell.name)
    deed.touch(clerk.centre_id)
    return replace(bell, answered_at=deed.now, answered_from=clerk.counter_no)


def escalate(deed: Deed) -> None:
    """Every bell that nobody answered for 60 s."""
    late = records.escalate(deed.conn, deed.now - ESCALATES_AFTER, deed.now)
    for bell_id, centre_id in late:
        deed.record("escalate_bell", "bell", bell_id, centre_id)
        deed.touch(centre_id)
