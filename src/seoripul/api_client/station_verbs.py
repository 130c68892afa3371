"""What every device asks: its enrolment, its picture, a check-in, the board."""

from __future__ import annotations

from typing import Any

from seoripul.api_client.asking import Asking
from seoripul.contract import paths
from seoripul.contract.people import Enrol, Enrolled
from seoripul.contract.pickup import CheckedIn, CheckIn, StationPicture
from seoripul.contract.queue import BoardPicture
from seoripul.contract.refusals import Refusal


class StationVerbs(Asking):
    def health(self) -> dict[str, Any] | Refusal:
        return self._get(dict[str, Any], paths.HEALTH)

    def enrol(self, pairing_code: str, key: str) -> Enrolled | Refusal:
        return self._command(Enrolled, paths.ENROL, Enrol(pairing_code=pairing_code), key)

    def station(self, after: int | None = None) -> StationPicture | Refusal | None:
        """With `after`: waits for a newer picture; None when there is none yet."""
        return self._picture(StationPicture, paths.STATION, after)

    def board(self, after: int | None = None) -> BoardPicture | Refusal | None:
        """With `after`: waits for a newer picture; None when there is none yet."""
        return self._picture(BoardPicture, paths.BOARD, after)

    def check_in(self, command: CheckIn, key: str) -> CheckedIn | Refusal:
        return self._command(CheckedIn, paths.CHECK_INS, command, key)
