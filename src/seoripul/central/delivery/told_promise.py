"""`seoripul promise …`: when a document is due and when it comes home, and why.

The very functions that central decides with, by the office's own closed days where there are any.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import msgspec
from sqlalchemy.exc import SQLAlchemyError

from seoripul.central.calendar import Calendar
from seoripul.central.centres.records import holiday_overrides
from seoripul.central.delivery.why_promised import reasons
from seoripul.central.engines import open_readers
from seoripul.central.home import home_of
from seoripul.central.schema import is_begun
from seoripul.central.settings import Settings, address_of
from seoripul.contract.catalogue import Period
from seoripul.rules.promise import Pause, Promise, Window, promise
from seoripul.rules.seoul import SEOUL


class Told(msgspec.Struct, frozen=True):
    """Moments with Seoul's offset."""

    effective_received_at: datetime
    legal_due_at: datetime
    delivery_date: date
    delivery_window: Window


def main(argv: Sequence[str]) -> int:
    """0 told, 1 the closed days cannot be read, 2 wrong words."""
    try:
        words = _parser().parse_args(argv)
    except SystemExit as usage:
        return int(usage.code or 0)
    try:
        calendar = _calendar(Settings(home=home_of(words.home), address=address_of(words.database)))
        found = promise(
            words.received, words.kind, words.period, calendar.days,
            pauses=words.pause, extended_by=words.extended_by, copies_elsewhere=words.copies,
        )  # fmt: skip
    except (ValueError, OverflowError) as wrong:
        sys.stderr.write(f"seoripul promise: {wrong}\n")
        return 2
    except (OSError, SQLAlchemyError) as failed:
        sys.stderr.write(f"seoripul promise: the office's closed days cannot be read: {failed}\n")
        return 1
    sys.stdout.write(
        _json(found) if words.json else reasons(words.received, found, words, calendar)
    )
    return 0


def _calendar(settings: Settings) -> Calendar:
    if not is_begun(settings.database):
        return Calendar()
    engine = open_readers(settings.database)
    try:
        with engine.connect() as conn:
            return Calendar(holiday_overrides(conn))
    finally:
        engine.dispose()


def _json(found: Promise) -> str:
    told = Told(
        found.effective_received_at.astimezone(SEOUL),
        found.legal_due_at.astimezone(SEOUL),
        found.delivery_date,
        found.delivery_window,
    )
    return msgspec.json.encode(told).decode() + "\n"


def iso_moment(text: str) -> datetime:
    """ISO 8601; without an offset it is the office's clock."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=SEOUL)


def _pause(text: str) -> Pause:
    asked, _, came = text.partition("/")
    return Pause(iso_moment(asked), iso_moment(came))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("seoripul promise", description=__doc__)
    add = parser.add_argument
    add("--received", type=iso_moment, required=True, metavar="ISO", help="2026-11-23T14:00+09:00")
    add("--kind", required=True, choices=[one.value for one in Period])
    add("--period", type=int, default=0, metavar="N", help="length of the period; none if instant")
    add("--json", action="store_true", help="for a program")
    add(
        "--pause",
        type=_pause,
        action="append",
        default=[],
        metavar="ASKED/CAME",
        help="a correction (보완): the clock stands between; may be given several times",
    )
    add("--extended-by", type=int, default=0, metavar="N", help="in units of the period")
    add("--copies", type=int, default=0, metavar="N", help="of one document from another office")
    add("--home", type=Path, metavar="FOLDER", help="central's home, for its own closed days")
    add("--database", metavar="ADDRESS", help="as central's, where that is not in its home")
    return parser
