"""The catalogue: what can be ordered, with fees that hold from a date."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec


class Period(StrEnum):
    INSTANT = "instant"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class Document(msgspec.Struct, frozen=True, kw_only=True):
    code: str
    name_ko: str
    name_en: str
    group: str
    fee_krw: int
    fee_unit: str
    period: Period
    period_length: int = 0
    identity_check: bool
    phone_orderable: bool
    reservable: bool = True
    deliverable: bool = True
    remarks: str = ""
    effective_from: date
    fee_source: str = ""
    fee_confidence: str = ""


class ImportReport(msgspec.Struct, frozen=True, kw_only=True):
    taken: int
    unchanged: int
    rejected: tuple[str, ...]
    """One line per rejected row: line number and reason."""
