"""Times as a clerk reads them: Asia/Seoul, whatever zone the machine is set to."""

from __future__ import annotations

from datetime import datetime

from seoripul.rules.seoul import SEOUL


def clock(at: datetime) -> str:
    """14:30."""
    return f"{at.astimezone(SEOUL):%H:%M}"


def span(start: datetime, end: datetime) -> str:
    """14:30–15:00."""
    return f"{clock(start)}–{clock(end)}"


def moment(at: datetime) -> str:
    """11-23 14:30."""
    return f"{at.astimezone(SEOUL):%m-%d %H:%M}"
