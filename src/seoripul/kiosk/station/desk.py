"""The verbs of a station: each ends in Done, Queued, Refused or NotReached, and never raises."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Final, TypeVar

from seoripul.api_client.central import Central
from seoripul.api_client.unreachable import Unreachable
from seoripul.contract import wire
from seoripul.contract.addresses import AddressesFound
from seoripul.contract.bells import Bell
from seoripul.contract.centres import DeliveryRules
from seoripul.contract.delivery import OrderPlaced, PlaceOrder, Quote, QuoteOrder
from seoripul.contract.language import Language
from seoripul.contract.pickup import CheckedIn, CheckIn, CopyLine, StationPicture
from seoripul.contract.queue import IssueTicket, TicketIssued
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.kiosk.station.clock import OfficeClock
from seoripul.kiosk.station.copy import Copy
from seoripul.kiosk.station.outbox import Outbox, OutboxFull, Row
from seoripul.kiosk.station.projected import find, may_be_held
from seoripul.kiosk.station.results import Done, NotReached, Queued, Refused
from seoripul.kiosk.station.shelf import Shelf
from seoripul.rules import pickup_code

T = TypeVar("T")
CheckInResult = Done[CheckedIn] | Queued | Refused | NotReached
IssueResult = Done[TicketIssued] | Refused | NotReached
RingResult = Done[Bell] | Refused | NotReached
ShelfResult = Done[Shelf] | Refused | NotReached
QuoteResult = Done[Quote] | Refused | NotReached
AddressesResult = Done[AddressesFound] | Refused | NotReached
PlaceResult = Done[OrderPlaced] | Refused | NotReached
CHECK_IN: Final = "check_in"
PASSING: Final = frozenset({RefusalCode.BUSY, RefusalCode.STORAGE_FULL})
"""Refusals about central's own state: asking again later can end otherwise."""
log = logging.getLogger(__name__)


class Desk:
    """Blocks for at most the client's patience: call it from a worker, never from a window."""

    def __init__(
        self,
        central: Central,
        outbox: Outbox,
        copy: Copy[StationPicture],
        clock: OfficeClock,
        *,
        online: Callable[[], bool] = lambda: True,
        reached: Callable[[bool], None] = lambda reached: None,
        held: Callable[[], None] = lambda: None,
    ) -> None:
        self._central = central
        self._outbox = outbox
        self._copy = copy
        self._clock = clock
        self._online = online
        self._tell_reached = reached
        self._tell_held = held

    def ask(self, question: Callable[[Central], T | Refusal]) -> Done[T] | Refused | NotReached:
        """Any verb that needs central there and then; nothing is kept here."""
        try:
            answer = question(self._central)
        except Unreachable as trouble:
            log.info("central not reached: %s", type(trouble).__name__)
            self._tell_reached(False)
            return NotReached()
        self._tell_reached(True)
        return Refused(answer) if isinstance(answer, Refusal) else Done(answer)

    def knows_code(self, code: str) -> bool:
        """Is this the code of one of today's reservations here? No network; any thread."""
        return find(self._copy.picture, code) is not None

    def issue(self, command: IssueTicket, key: str) -> IssueResult:
        """A number of a line. Only central gives one, so that no two are the same; asked again
        with the same key, it answers with the same number."""
        line, phone, language = command.line, command.phone, command.language
        return self.ask(lambda central: central.issue_ticket(line, key, phone, language))

    def ring(self, language: Language, key: str) -> RingResult:
        """The staff bell of this kiosk."""
        return self.ask(lambda central: central.ring_bell(key, language))

    def shelf(self) -> ShelfResult:
        """What can be ordered here today."""
        return self.ask(self._shelf)

    def _shelf(self, central: Central) -> Shelf | Refusal:
        documents, centres, dongs = central.catalogue(), central.centres(), central.dongs()
        for answer in (documents, centres, dongs):
            if isinstance(answer, Refusal):
                return answer
        assert not isinstance(documents, Refusal)
        assert not isinstance(centres, Refusal)
        assert not isinstance(dongs, Refusal)
        here = self._copy.picture.centre.id if self._copy.picture else ""
        rules = next((each.delivery for each in centres if each.name.id == here), DeliveryRules())
        return Shelf(tuple(d for d in documents if d.deliverable), rules, tuple(dongs))

    def quote(self, wanted: QuoteOrder) -> QuoteResult:
        return self.ask(lambda central: central.quote_order(wanted))

    def find_addresses(self, typed: str) -> AddressesResult:
        return self.ask(lambda central: central.find_addresses(typed))

    def place(self, command: PlaceOrder, key: str) -> PlaceResult:
        """Never kept here, as nothing personal stays at a kiosk: without central there is no
        order. Sent again with the same key, it is one order."""
        return self.ask(lambda central: central.place_order(command, key))

    def check_in(self, command: CheckIn, key: str) -> CheckInResult:
        """Written to the outbox first. Without central, taken only where its last picture
        leaves no doubt (`projected.may_be_held`)."""
        if command.code is not None and not pickup_code.is_whole(command.code):
            return Refused(refuse(RefusalCode.UNREADABLE, 422))
        line = find(self._copy.picture, command.code) if command.code else None
        before = self._outbox.holding(line.code_hash) if line else None
        if line and before:
            return self._once_more(before, line)
        return self._first_time(command, key, line)

    def _once_more(self, before: Row, line: CopyLine) -> CheckInResult:
        """Held before: the same command with the same key, so it cannot count twice."""
        result: CheckInResult = NotReached()
        if self._online():
            command = wire.decode(before.body, CheckIn)
            result = self.ask(lambda central: central.check_in(command, before.key))
        if _passing(result):
            return self._queued(before, line, again=True)
        self._outbox.settle(before.key)
        return result

    def _first_time(self, command: CheckIn, key: str, line: CopyLine | None) -> CheckInResult:
        subject = line.code_hash if line else ""
        row = Row(key, CHECK_IN, wire.encode(command), subject, self._clock.now())
        try:
            self._outbox.write(row)
        except OutboxFull:
            return Refused(refuse(RefusalCode.STORAGE_FULL, 507))
        return self._try_now(row, command, line)

    def _try_now(self, row: Row, command: CheckIn, line: CopyLine | None) -> CheckInResult:
        certain = line is not None and self._certain(line)
        result: CheckInResult = NotReached()
        if self._online() or not certain:
            result = self.ask(lambda central: central.check_in(command, row.key))
        if line is not None and certain and _passing(result) and self._outbox.hold(row.key):
            self._tell_held()
            return self._queued(row, line, again=False)
        self._outbox.settle(row.key)
        return result

    def _certain(self, line: CopyLine) -> bool:
        picture = self._copy.picture
        sending = {row.subject for row in self._outbox.held()}
        return picture is not None and may_be_held(picture, line, sending, self._clock.now())

    def _queued(self, row: Row, line: CopyLine, *, again: bool) -> Queued:
        picture = self._copy.picture
        counters = picture.counters if picture else ()
        return Queued(row.key, row.made_at, line.number, counters, again)


def _passing(result: CheckInResult) -> bool:
    if isinstance(result, Refused):
        return result.refusal.code in PASSING
    return isinstance(result, NotReached)
