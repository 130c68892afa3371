"""Sixteen kiosks give numbers of one line; sixteen clerks call, call again, note who did not come,
take them back and send visitors to the next counter. What was acknowledged is written down."""

from __future__ import annotations

from collections import Counter as Tallied
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Final, NamedTuple

from seoripul.contract import paths
from seoripul.contract.centres import Counter, LineRange, SetCounters, SetLineRanges
from seoripul.contract.queue import (
    ChangeTicket,
    IssueTicket,
    Line,
    TicketChanged,
    TicketDeed,
    TicketIssued,
)
from seoripul.contract.refusals import Refusal, RefusalCode
from tests.central_pickup.scene import Scene, done
from tests.races.people import Person, Tally
from tests.races.start_line import Sent
from tests.support.central import Heard, new_key, running_central
from tests.support.central_processes import CentralProcesses

EACH: Final = 16
TURNS: Final = 4
"""Numbers that each kiosk gives, and calls that each clerk makes, in one round."""
FIRST: Final = 1001
DEEDS_OF_A_ROUND: Final = EACH * (TURNS * 2 + 5)
"""A clerk does five more with the visitors called: see `Line16._decides`."""
_COUNTERS: Final = tuple(
    Counter(no=no, name="제증명", lines=(Line.CERTIFICATES,)) for no in range(1, EACH + 1)
)
_RANGES: Final = (LineRange(line=Line.CERTIFICATES, first=FIRST, last=9999),)
_WISH: Final = IssueTicket(line=Line.CERTIFICATES)
NOTHING: Final = ChangeTicket()


class Desk(NamedTuple):
    no: int
    key: str
    session: str


class Stations(NamedTuple):
    kiosks: list[str]
    desks: list[Desk]


class Kept(NamedTuple):
    """An acknowledged command; `at` is what `Line16.clock` said when the answer had come."""

    sent: Sent
    heard: Heard
    at: int


def stations_of(home: Path) -> Stations:
    """Paired and logged in; central is closed again."""
    with running_central(home) as central, ExitStack() as closing:
        scene = Scene(central, closing)
        done(scene.clerk.set_counters("ok", SetCounters(counters=_COUNTERS), new_key()))
        done(scene.clerk.set_line_ranges("ok", SetLineRanges(ranges=_RANGES), new_key()))
        scene.at("10:20")
        kiosks = [central.pair("kiosk") for _ in range(EACH)]
        return Stations(kiosks, [Desk(no, *scene.desk_at(no)) for no in range(1, EACH + 1)])


class Line16:
    """What sixteen kiosks have given and sixteen clerks have done."""

    def __init__(
        self, stations: Stations, processes: CentralProcesses, clock: Callable[[], int] = int
    ) -> None:
        self.tally = Tally()
        self.kept: list[Kept] = []
        self.given: list[int] = []
        self.called: list[int] = []
        self.put_back: list[int] = []
        self.spoken: list[int] = []
        """The seq of each call and recall: a voice speaks each once."""
        self._clock = clock
        self._kiosks = [
            (Person(no, processes, self.tally), key) for no, key in enumerate(stations.kiosks)
        ]
        self._clerks = [
            (Person(no, processes, self.tally), d) for no, d in enumerate(stations.desks)
        ]

    def works(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        """One round of all at once; `meanwhile` begins when half of it is acknowledged."""
        half = self.tally.acknowledged + DEEDS_OF_A_ROUND // 2
        with ThreadPoolExecutor(2 * EACH) as pool:
            work = [pool.submit(self._gives, *one) for one in self._kiosks]
            work += [pool.submit(self._serves, *one) for one in self._clerks]
            self.tally.wait_for(half)
            meanwhile()
            for one in work:
                one.result()

    def calls_the_rest(self) -> None:
        """Until nobody waits: also whoever came back or was sent on."""
        while len(self.called) < len(self.given) + len(self.put_back):
            before = len(self.called)
            for person, desk in self._clerks:
                self._calls(person, desk)
            assert len(self.called) > before, "somebody was lost"

    def all_leave(self) -> None:
        for person, _ in [*self._kiosks, *self._clerks]:
            person.leaves()

    def nobody_is_lost_or_called_twice(self) -> None:
        """Once each, and once more for each time that somebody was put back into the line."""
        assert sorted(self.given) == list(range(FIRST, FIRST + len(self.given)))
        assert Tallied(self.called) == Tallied(self.given) + Tallied(self.put_back)
        assert len(self.spoken) == len(set(self.spoken))

    def _does(self, person: Person, sent: Sent) -> Heard:
        heard = person.does(sent)
        self.kept.append(Kept(sent, heard, self._clock()))
        return heard

    def _gives(self, kiosk: Person, key: str) -> None:
        for _ in range(TURNS):
            heard = self._does(kiosk, Sent(paths.TICKETS, _WISH, new_key(), key))
            self.given.append(heard.read(TicketIssued).number)

    def _serves(self, clerk: Person, desk: Desk) -> None:
        for turn in range(TURNS):
            number = self._calls(clerk, desk)
            if number is not None:
                self._decides(clerk, desk, number, turn)

    def _decides(self, clerk: Person, desk: Desk, number: int, turn: int) -> None:
        """Of four visitors one is called again, one comes late, one is sent on, one stays away."""
        if turn == 0:
            self._changes(clerk, desk, number, TicketDeed.RECALL)
        elif turn == 1:
            self._changes(clerk, desk, number, TicketDeed.NO_SHOW)
            self._changes(clerk, desk, number, TicketDeed.RETURN)
        elif turn == 2:
            to = ChangeTicket(counter_no=desk.no % EACH + 1)
            self._changes(clerk, desk, number, TicketDeed.TRANSFER, to)
        else:
            self._changes(clerk, desk, number, TicketDeed.NO_SHOW)
        if turn in (1, 2):
            self.put_back.append(number)

    def _calls(self, clerk: Person, desk: Desk) -> int | None:
        sent = Sent(paths.NEXT_TICKET, NOTHING, new_key(), desk.key, desk.session)
        heard = self._does(clerk, sent)
        if heard.status != 200:
            assert heard.read(Refusal).code is RefusalCode.NOBODY_WAITING
            return None
        changed: TicketChanged = heard.read(TicketChanged)
        self.called.append(changed.ticket.number)
        self._speaks(changed)
        return changed.ticket.number

    def _changes(
        self, clerk: Person, desk: Desk, number: int, deed: TicketDeed, how: ChangeTicket = NOTHING
    ) -> None:
        path = paths.TICKET.format(number=number, ticket_deed=deed.value)
        heard = self._does(clerk, Sent(path, how, new_key(), desk.key, desk.session))
        assert heard.status == 200, heard.body
        self._speaks(heard.read(TicketChanged))

    def _speaks(self, changed: TicketChanged) -> None:
        if changed.seq is not None:
            self.spoken.append(changed.seq)
