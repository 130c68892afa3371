"""People who ask again under the same key, at another process, until they are answered."""

from __future__ import annotations

import http.client
import threading
from dataclasses import dataclass, field

from seoripul.contract import paths, wire
from tests.races.start_line import Sent
from tests.support.central import Heard
from tests.support.central_processes import CentralProcesses

ANSWER_S = 30
BUSY = 503


@dataclass
class Tally:
    """Counts what was acknowledged; `wait_for` lets somebody act in the middle of the work."""

    acknowledged: int = 0
    asked_again: int = 0
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def count(self, tries: int) -> None:
        with self._changed:
            self.acknowledged += 1
            self.asked_again += tries - 1
            self._changed.notify_all()

    def wait_for(self, many: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self.acknowledged >= many, ANSWER_S * 4)


class Person:
    """One who sends commands, with a connection that is kept while it lasts."""

    def __init__(self, number: int, processes: CentralProcesses, tally: Tally) -> None:
        self._turn = number
        self._processes = processes
        self._tally = tally
        self._address = ""
        self._connection: http.client.HTTPConnection | None = None

    def does(self, sent: Sent) -> Heard:
        """The answer, however often it had to be asked for."""
        tries = 0
        while True:
            tries += 1
            try:
                heard = self._ask(sent)
            except (OSError, http.client.HTTPException):
                self._processes.gone(self._address)
                self.leaves()
                continue
            if heard.status != BUSY:
                self._tally.count(tries)
                return heard
            self.leaves()

    def leaves(self) -> None:
        """The connection; the next one goes to another process."""
        self._turn += 1
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _ask(self, sent: Sent) -> Heard:
        if self._connection is None:
            self._address = self._processes.address(self._turn)
            self._connection = http.client.HTTPConnection(self._address, timeout=ANSWER_S)
        headers = {paths.KEY_HEADER: sent.key, "Authorization": f"Bearer {sent.device_key}"}
        if sent.session:
            headers[paths.SESSION_HEADER] = sent.session
        self._connection.request("POST", sent.path, wire.encode(sent.command), headers)
        answer = self._connection.getresponse()
        told = {name.lower(): value for name, value in answer.getheaders()}
        return Heard(answer.status, told, answer.read())
