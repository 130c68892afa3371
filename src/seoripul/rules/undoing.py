"""A deed of staff can be taken back: freely at once, later with a reason."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

FREE_FOR: Final = timedelta(seconds=30)
