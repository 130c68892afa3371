"""A deed: one act of one actor, in one transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from sqlalchemy import Connection

from seoripul.central.access import Access
from seoripul.central.actor import CITIZEN, OFFICE, Actor
from seoripul.central.calendar import Calendar
from seoripul.central.queue.waits.memory import Waits
from seoripul.central.secrets import Secrets
from seoripul.central.versions import MEMORY
from seoripul.rules.seoul import day_of

if TYPE_CHECKING:
    from seoripul.central.messages.actions import Telling

__all__ = ["CITIZEN", "OFFICE", "Actor", "Deed", "Work", "Written"]


class Written(NamedTuple):
    """A line of the journal, before it is stored; carries no personal data."""

    at: datetime
    actor_kind: str
    actor_id: str
    actor_name: str
    device_id: str
    centre_id: str
    verb: str
    subject_kind: str
    subject_id: str
    reason: str


@dataclass(slots=True)
class Deed:
    """What an action may use. A returned Refusal undoes everything unless `keep()` was called."""

    conn: Connection
    now: datetime
    actor: Actor
    secrets: Secrets
    calendar: Calendar
    access: Access = field(default_factory=Access)
    telling: Telling | None = None
    """Where messages to citizens are set up."""
    touched: set[str] = field(default_factory=set)
    written: list[Written] = field(default_factory=list)
    afterwards: list[Callable[[], None]] = field(default_factory=list)
    kept: bool = False
    waits: Waits = field(default_factory=Waits)
    """What visitors are told of their wait."""
    known: dict[str, Any] = field(default_factory=dict)
    """What earlier deeds read and none has changed since; forgotten when a deed is undone."""

    @property
    def today(self) -> date:
        """The date on the office's wall (Asia/Seoul)."""
        return day_of(self.now)

    def touch(self, centre_id: str) -> None:
        """Pictures of this centre change: its version grows, and watchers wake after commit."""
        self.touched.add(centre_id)

    def record(
        self, verb: str, subject_kind: str, subject_id: str, centre_id: str, reason: str = ""
    ) -> None:
        """Write a line into the journal."""
        who = self.actor
        self.written.append(
            Written(
                self.now, who.kind, who.id, who.name, who.device_id, centre_id,
                verb, subject_kind, subject_id, reason,
            )
        )  # fmt: skip

    def keep(self) -> None:
        """Commit although a Refusal is returned (counters of failed tries)."""
        self.kept = True

    def after(self, act: Callable[[], None]) -> None:
        """Run `act` once the commit stands, before anybody hears the answer (memory caches)."""
        self.afterwards.append(act)

    def everywhere(self, act: Callable[[], None]) -> None:
        """As `after`; every other process on this database looks again at what it remembers."""
        self.afterwards.append(act)
        self.touched.add(MEMORY)


class Work(Protocol):
    """An action with its command already given."""

    def __call__(self, deed: Deed) -> object: ...
