"""A weekday on which nobody works is found out from central itself."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from seoripul.rules.seoul import SEOUL
from seoripul.ui.demo.office import DemoOffice


def test_on_new_year_s_eve_the_next_monday_is_shown(tmp_path: Path) -> None:
    """1 January 2027 is a Friday."""
    office = DemoOffice(tmp_path)
    try:
        office.open(datetime(2026, 12, 31, 19, 0, tzinfo=SEOUL))
        assert office.moment == datetime(2027, 1, 4, 10, 24, tzinfo=SEOUL)
        assert office.morning().orders
    finally:
        office.close()
