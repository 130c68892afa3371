"""Numbers and calls: what a kiosk, a clerk and anybody asks of a line."""

from __future__ import annotations

from seoripul.api_client.asking import Asking, fill
from seoripul.contract import paths
from seoripul.contract.centres import (
    Centre,
    Counter,
    Pause,
    PauseCounter,
    SetIssuing,
    SetShifts,
)
from seoripul.contract.language import Language
from seoripul.contract.personal import Phone
from seoripul.contract.queue import (
    ChangeTicket,
    IssueTicket,
    Line,
    LobbyPicture,
    TicketChanged,
    TicketDeed,
    TicketFollowed,
    TicketIssued,
)
from seoripul.contract.refusals import Refusal


class LineVerbs(Asking):
    def issue_ticket(
        self,
        line: Line,
        key: str,
        phone: Phone | None = None,
        language: Language = Language.KO,
    ) -> TicketIssued | Refusal:
        """With a phone, its owner is told of the number and its turn in `language`."""
        wish = IssueTicket(line=line, phone=phone, language=language)
        return self._command(TicketIssued, paths.TICKETS, wish, key)

    def next_ticket(self, key: str) -> TicketChanged | Refusal:
        """Ends the number at this counter and calls whoever's turn it is."""
        return self._command(TicketChanged, paths.NEXT_TICKET, ChangeTicket(), key)

    def change_ticket(
        self, number: int, deed: TicketDeed, key: str, given: ChangeTicket | None = None
    ) -> TicketChanged | Refusal:
        """One deed on a number of today."""
        path = fill(paths.TICKET, number=str(number), ticket_deed=deed.value)
        return self._command(TicketChanged, path, given or ChangeTicket(), key)

    def pause_counter(self, counter_no: int, because: Pause | None, key: str) -> Counter | Refusal:
        """None: back at work. Whoever stands at the counter is still served there."""
        path = fill(paths.PAUSE, counter_no=str(counter_no))
        return self._command(Counter, path, PauseCounter(because=because), key)

    def set_shifts(self, centre_id: str, given: SetShifts, key: str) -> Centre | Refusal:
        """The roster of a centre, for its lead."""
        return self._command(Centre, fill(paths.SHIFTS, centre_id=centre_id), given, key)

    def set_issuing(
        self, centre_id: str, line: Line, accepting: bool | None, key: str
    ) -> Centre | Refusal:
        """For today, the lead's word on a line; None: the estimate decides again."""
        given = SetIssuing(line=line, accepting=accepting)
        return self._command(Centre, fill(paths.ISSUING, centre_id=centre_id), given, key)

    def lobbies(self) -> list[LobbyPicture] | Refusal:
        """Every centre's lines."""
        return self._get(list[LobbyPicture], paths.LOBBIES)

    def lobby(self, centre_id: str, after: int | None = None) -> LobbyPicture | Refusal | None:
        """With `after`: waits for a newer picture; None when there is none yet."""
        return self._picture(LobbyPicture, fill(paths.LOBBY, centre_id=centre_id), after)

    def followed_ticket(
        self, token: str, after: int | None = None
    ) -> TicketFollowed | Refusal | None:
        """With `after`: waits for a newer picture; None when there is none yet."""
        return self._picture(TicketFollowed, fill(paths.FOLLOW_TICKET, token=token), after)
