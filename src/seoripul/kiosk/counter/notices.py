"""A notice of the lobby's boards while the lead writes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from seoripul.contract.centres import Notice

LONGEST: Final = 160
"""Letters of one language that central takes."""


class NoticeLacks(StrEnum):
    KOREAN = "korean"
    TOO_LONG = "too_long"
    TIMES = "times"
    CHANGES = "changes"


class NoticeTime(StrEnum):
    NOW = "now"
    LATER = "later"
    OVER = "over"


@dataclass(frozen=True)
class NoticeDraft:
    ko: str = ""
    en: str = ""
    since: datetime | None = None
    until: datetime | None = None


def draft_of(notice: Notice | None) -> NoticeDraft:
    """What the form shows first; None: a new one."""
    if notice is None:
        return NoticeDraft()
    return NoticeDraft(notice.ko, notice.en, notice.since, notice.until)


def written(draft: NoticeDraft) -> Notice:
    """As central keeps it: one paragraph."""
    return Notice(
        ko=" ".join(draft.ko.split()),
        en=" ".join(draft.en.split()),
        since=draft.since,
        until=draft.until,
    )


def lacks(draft: NoticeDraft, before: Notice | None) -> NoticeLacks | None:
    """The first thing wrong or missing; `before`: the notice that is being changed."""
    new = written(draft)
    if not new.ko:
        return NoticeLacks.KOREAN
    if max(len(new.ko), len(new.en)) > LONGEST:
        return NoticeLacks.TOO_LONG
    if new.since is not None and new.until is not None and new.since >= new.until:
        return NoticeLacks.TIMES
    return NoticeLacks.CHANGES if new == before else None


def edited(
    notices: Sequence[Notice], before: Notice | None, after: Notice | None
) -> tuple[Notice, ...]:
    """Central's newest list with one change in it, so that what a colleague wrote stays.

    `before` None: a new one; `after` None: taken down. One that a colleague took down in the
    meantime is put up again by a change."""
    if before not in notices:
        return tuple(notices) if after is None else (*notices, after)
    changed = (after if one == before else one for one in notices)
    return tuple(one for one in changed if one is not None)


def time_of(notice: Notice, now: datetime) -> NoticeTime:
    if notice.until is not None and notice.until <= now:
        return NoticeTime.OVER
    started = notice.since is None or notice.since <= now
    return NoticeTime.NOW if started else NoticeTime.LATER
