"""What staff and the office's administrator ask: log-in, accounts, devices."""

from __future__ import annotations

from datetime import date

from seoripul.api_client.asking import Asking, fill
from seoripul.contract import paths
from seoripul.contract.people import (
    AddStaff,
    ChangeStaff,
    Device,
    LoggedIn,
    LogIn,
    OpenPairing,
    PairingOpened,
    Staff,
)
from seoripul.contract.pickup import HistoryLine, Reason
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

    def devices(self) -> list[Device] | Refusal:
        return self._get(list[Device], paths.DEVICES)

    def revoke_device(self, device_id: str, reason: Reason, key: str) -> Device | Refusal:
        return self._command(Device, fill(paths.REVOKE_DEVICE, device_id=device_id), reason, key)
