"""Is central there? One lost answer is no news; a second one after a moment is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

OFFLINE_AFTER_S: Final = 2.0
ONLINE_AFTER: Final = 2
STEADY_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class Link:
    """Monotonic seconds. Starts online: the first question tells."""

    online: bool = True
    failing_since: float | None = None
    lost_at: float | None = None
    answers: int = 0

    def heard(self, reached: bool, now: float) -> Link:
        """The link after one answer or one failure."""
        return self._answered(now) if reached else self._failed(now)

    def _failed(self, now: float) -> Link:
        since = now if self.failing_since is None else self.failing_since
        if not self.online:
            return replace(self, failing_since=since, answers=0)
        if now - since < OFFLINE_AFTER_S:
            return replace(self, failing_since=since)
        return Link(online=False, failing_since=since, lost_at=now)

    def _answered(self, now: float) -> Link:
        """A network that was away only a moment must answer twice before it is believed."""
        if self.online:
            return Link()
        answers = self.answers + 1
        calm = self.lost_at is None or now - self.lost_at >= STEADY_S
        if answers >= ONLINE_AFTER or calm:
            return Link()
        return replace(self, failing_since=None, answers=answers)
