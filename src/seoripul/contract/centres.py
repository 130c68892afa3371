"""Centres: the places where papers are handed over."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

import msgspec


class CentreName(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    """Short and stable: "ok" (OK민원센터) or the ten-digit code of the dong."""
    ko: str
    en: str
    address: str = ""
    phone: str = ""


class Pause(StrEnum):
    """Why a counter calls nobody for a while."""

    LUNCH = "lunch"  # 점심 교대
    BREAK = "break"  # 휴식
    AWAY = "away"  # 자리 비움
    CLOSED = "closed"  # 오늘 업무 마감


class Counter(msgspec.Struct, frozen=True, kw_only=True):
    no: int
    name: str
    lines: tuple[str, ...]
    """Names of `contract.queue.Line` served here, dearest first."""
    paused_because: str | None = None
    """A `Pause`, or the office's own words; None: at work."""
    paused_at: datetime | None = None
    """UTC; a clerk's pause ends with its day. None: paused by the settings, or not at all."""


class Shift(msgspec.Struct, frozen=True, kw_only=True):
    """When a counter is planned to be at work; minutes after midnight, Asia/Seoul."""

    counter_no: int
    begins: int
    ends: int
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    """0 = Monday."""


class LineIssuing(msgspec.Struct, frozen=True, kw_only=True):
    """The lead's word on one line and day, in place of the estimate: give numbers, or none."""

    line: str
    day: date
    accepting: bool


class Hours(msgspec.Struct, frozen=True, kw_only=True):
    """Minutes after midnight, Asia/Seoul."""

    opens: int = 540
    closes: int = 1080
    night_weekday: int | None = 2
    """0 = Monday; Wednesday night is the office's practice."""
    night_closes: int = 1200


class SlotRules(msgspec.Struct, frozen=True, kw_only=True):
    """Settings of a centre (choices of the office)."""

    minutes: int = 30
    capacity: int = 4
    first: int = 540
    last: int = 1050
    """Start of the last slot, minutes after midnight."""
    pause_from: int = 690
    pause_until: int = 810
    night_last: int = 1170
    lead_minutes: int = 30
    days_ahead: int = 15
    early_minutes: int = 30
    grace_minutes: int = 30
    cancel_until_minutes: int = 60
    keep_days: int = 15
    max_documents: int = 10
    max_copies: int = 20
    ready_minutes: int = 180
    """Working minutes until documents issued at once are ready; the law's limit is 180."""
    confirm_automatically: bool = True


class DeliveryRules(msgspec.Struct, frozen=True, kw_only=True):
    """Settings of a centre (choices of the office). Minutes after midnight, Asia/Seoul."""

    fee_krw: int = 3000
    am_from: int = 570
    am_until: int = 720
    pm_from: int = 840
    pm_until: int = 1080
    load_minutes: int = 15
    """An envelope must be packed this long before its run leaves."""
    attempts: int = 2
    hold_days: int = 15
    duplicate_minutes: int = 30
    caller_orders_a_day: int = 5
    """By phone, for one telephone number."""
    max_documents: int = 10
    max_copies: int = 40
    undo_seconds: int = 30
    """So long a courier may take back what was told from the door by mistake."""


class LineRange(msgspec.Struct, frozen=True, kw_only=True):
    """Ticket numbers of a line; lines may share one range, but never overlap otherwise."""

    line: str
    first: int
    last: int


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """One statement to everybody in the lobby, shown on its boards."""

    ko: str
    en: str = ""
    """The second line of the board; empty: Korean alone."""
    since: datetime | None = None
    """UTC; None: at once."""
    until: datetime | None = None
    """UTC, no longer shown from then on; None: until it is taken away."""


class Centre(msgspec.Struct, frozen=True, kw_only=True):
    name: CentreName
    counters: tuple[Counter, ...]
    hours: Hours
    slots: SlotRules
    reservations_from: date | None = None
    """None: this centre takes no reservations yet."""
    delivery_from: date | None = None
    """None: this centre takes no delivery orders yet."""
    ranges: tuple[LineRange, ...] = ()
    """Only those that differ from the office's (`seoripul.rules.ticket_numbers`)."""
    shifts: tuple[Shift, ...] = ()
    """The roster; empty: every counter is at work from opening to closing."""
    delivery: DeliveryRules = DeliveryRules()
    issuing: tuple[LineIssuing, ...] = ()
    """Lines that give numbers, or none, whatever the estimate says."""


class HolidayOverride(msgspec.Struct, frozen=True, kw_only=True):
    day: date
    closed: bool
    name: str


class ReplaceHolidayOverrides(msgspec.Struct, frozen=True, kw_only=True):
    overrides: tuple[HolidayOverride, ...]


class SetCounters(msgspec.Struct, frozen=True, kw_only=True):
    """All counters of a centre anew. The order of a counter's lines is its preference."""

    counters: tuple[Counter, ...]


class PauseCounter(msgspec.Struct, frozen=True, kw_only=True):
    because: Pause | None = None
    """None: back at work."""


class SetShifts(msgspec.Struct, frozen=True, kw_only=True):
    """The whole roster of a centre anew; shifts of one counter and day do not overlap."""

    shifts: tuple[Shift, ...]


class SetIssuing(msgspec.Struct, frozen=True, kw_only=True):
    """For today. `accepting` None: the estimate decides again."""

    line: str
    accepting: bool | None = None


class SetLineRanges(msgspec.Struct, frozen=True, kw_only=True):
    ranges: tuple[LineRange, ...]


class SetDeliveryFrom(msgspec.Struct, frozen=True, kw_only=True):
    """The day from which a centre takes delivery orders; None: no day is set."""

    day: date | None = None


class SetNotices(msgspec.Struct, frozen=True, kw_only=True):
    """All notices of a centre anew, in the order of showing."""

    notices: tuple[Notice, ...]


class SetDeliveryRules(msgspec.Struct, frozen=True, kw_only=True):
    rules: DeliveryRules
