"""How often one address may try; kept in memory, forgotten with the program."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime, timedelta
from typing import Final

KEPT_ADDRESSES: Final = 20_000
_MINUTE: Final = timedelta(minutes=1)


class Throttle:
    """At most `per_minute` tries in a minute, counted per name and address."""

    def __init__(self, per_minute: int) -> None:
        self._most = per_minute
        self._tries: OrderedDict[tuple[str, str], tuple[datetime, int]] = OrderedDict()

    def wait_s(self, name: str, address: str, now: datetime, times: int = 1) -> int:
        """Count a try; 0 when it may go on, else the seconds to wait. `times` as many may."""
        key = (name, address)
        since, count = self._tries.get(key, (now, 0))
        if not timedelta(0) <= now - since < _MINUTE:
            since, count = now, 0
        self._tries[key] = (since, count + 1)
        self._tries.move_to_end(key)
        if len(self._tries) > KEPT_ADDRESSES:
            self._tries.popitem(last=False)
        if count < self._most * times:
            return 0
        return max(1, int((since + _MINUTE - now).total_seconds()))
