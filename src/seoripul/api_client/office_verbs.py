"""What staff and the office's administrator ask: log-in, accounts, devices, settings."""

from __future__ import annotations

from datetime import date

from seoripul.api_client.asking import Asking, fill
from seoripul.contract import paths
from seoripul.contract.centres import Centre, HolidayOverride, ReplaceHolidayOverrides, SlotRules
from seoripul.contract.people import (
    AddStaff,
    ChangeStaff,
    LoggedIn,
    LogIn,
    OpenPairing,
    PairingOpened,
    Staff,
)
from seoripul.contract.pickup import HistoryLine
from seoripul.contract.refusals import Refusal


class OfficeVerbs(Asking):
    def log_in(self, command: LogIn, key: str) -> LoggedIn | Refusal:
        """The session is in the answer; give it to `Central.session`."""
        return self._command(LoggedIn, paths.SESSIONS, command, key)

    def log_out(self) -> None:
        """Ends the session; one that has ended already is no error."""
        self._ask("DELETE", paths.SESSIONS, tries=self.patience.tries)

    def open_pairing(self, command: OpenPairing, key: str) -> PairingOpened | Refusal:
        return self._command(PairingOpened, paths.PAIRINGS, command, key)

    def staff(self) -> list[Staff] | Refusal:
        return self._get(list[Staff], paths.STAFF)

    def add_staff(self, command: AddStaff, key: str) -> Staff | Refusal:
        return self._command(Staff, paths.STAFF, command, key)

    def change_staff(self, staff_id: str, command: ChangeStaff, key: str) -> Staff | Refusal:
        return self._command(Staff, fill(paths.STAFF_ONE, staff_id=staff_id), command, key)

    def journal(self, first: date, last: date, reason: str) -> list[HistoryLine] | Refusal:
        """Both days included, dates in Asia/Seoul; the reason is recorded."""
        query = {"from": first.isoformat(), "until": last.isoformat(), "reason": reason}
        return self._get(list[HistoryLine], paths.JOURNAL, **query)

    def holidays(self) -> list[HolidayOverride] | Refusal:
        return self._get(list[HolidayOverride], paths.HOLIDAYS)

    def replace_holidays(
        self, command: ReplaceHolidayOverrides, key: str
    ) -> list[HolidayOverride] | Refusal:
        return self._command(list[HolidayOverride], paths.HOLIDAYS, command, key)

    def change_slot_rules(self, centre_id: str, command: SlotRules, key: str) -> Centre | Refusal:
        path = fill(paths.SLOT_RULES, centre_id=centre_id)
        return self._command(Centre, path, command, key)
