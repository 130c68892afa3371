"""The outbox and its sender: over crashes, stubborn rows, full disks and other days."""

from __future__ import annotations

import itertools
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from seoripul.contract.pickup import CheckedIn, CheckIn
from seoripul.contract.refusals import Refusal, RefusalCode, refuse
from seoripul.kiosk.station.outbox import Outbox, OutboxFull, OutboxLocked, Row
from seoripul.kiosk.station.results import Queued, Refused
from seoripul.kiosk.station.sender import Sender
from tests.api_client.peer import Asked, Peer, hangs_up, says
from tests.kiosk.station.back_office import BackOffice, encoded, line, today
from tests.kiosk.visitor.lobby import CODE, NOON, OTHER, checked_in

PROBLEM = "application/problem+json"
SCAN = CheckIn(code=CODE)


class Post:
    def __init__(self, office: BackOffice) -> None:
        self.settled: queue.SimpleQueue[tuple[Row, CheckedIn | Refusal]] = queue.SimpleQueue()
        self.sender = Sender(
            office.central, office.outbox, office.clock, lambda *both: self.settled.put(both)
        )


@pytest.fixture
def post(office: BackOffice) -> Iterator[Post]:
    post = Post(office)
    yield post
    post.sender.stop()


def held(office: BackOffice, key: str = "k1") -> None:
    office.outbox.write(Row(key, "check_in", encoded(SCAN), f"subject {key}", NOON))
    office.outbox.hold(key)


def test_a_held_check_in_is_sent_when_central_is_back(office: BackOffice, post: Post) -> None:
    held(office)
    office.peer.then(hangs_up, says(201, encoded(checked_in())))
    post.sender.start()
    row, answer = post.settled.get(timeout=10)
    assert (row.key, answer) == ("k1", checked_in())
    assert office.keys() == ["k1", "k1"]
    assert office.outbox.held() == ()


def test_a_crash_between_writing_and_the_answer_ends_in_one_deed(office: BackOffice) -> None:
    office.outbox.write(Row("k1", "check_in", encoded(SCAN), "", NOON))
    risen = office.crash()
    post = Post(risen)
    office.peer.then(says(201, encoded(checked_in())))
    post.sender.send_due()
    post.sender.send_due()
    post.sender.stop()
    assert risen.keys() == ["k1"]
    assert risen.outbox.held() == ()
    risen.close()


def test_a_stubborn_row_holds_up_nobody(office: BackOffice, post: Post) -> None:
    def answer(asked: Asked) -> None:
        stubborn = asked.headers["Idempotency-Key"] == "k1"
        kind = says(500, b"no") if stubborn else says(201, encoded(checked_in()))
        kind(asked)

    held(office, "k1")
    held(office, "k2")
    office.peer.then(answer)
    assert post.sender.send_due() is not None
    (left,) = office.outbox.held()
    assert (left.key, left.tries, left.last_code) == ("k1", 1, "CentralBroken")


def test_a_refused_row_is_settled_and_told(office: BackOffice, post: Post) -> None:
    held(office)
    office.peer.then(says(409, encoded(refuse(RefusalCode.CANCELLED)), PROBLEM))
    post.sender.send_due()
    _, answer = post.settled.get(timeout=5)
    assert isinstance(answer, Refusal)
    assert office.outbox.held() == ()


def test_nobody_is_checked_in_for_yesterday(office: BackOffice, post: Post) -> None:
    held(office)
    office.set_clock(NOON + timedelta(days=1))
    office.peer.then(says(201, encoded(checked_in())))
    post.sender.send_due()
    assert office.peer.heard == []
    assert office.outbox.held() == ()


def fill(outbox: Outbox) -> int:
    """Rows written until the disk takes no more."""
    for number in itertools.count():
        try:
            outbox.write(Row(f"k{number}", "check_in", b"", "", NOON))
        except OutboxFull:
            return number
    raise AssertionError


def test_a_full_disk_refuses_before_anything_is_sent(tmp_path: Path, peer: Peer) -> None:
    office = BackOffice(tmp_path, peer, most_pages=6)
    assert fill(office.outbox) > 10
    result = office.desk.check_in(SCAN, "k" * 40)
    office.close()
    assert isinstance(result, Refused)
    assert result.refusal.code is RefusalCode.STORAGE_FULL
    assert peer.heard == []


def test_a_damaged_outbox_is_laid_aside_and_a_new_one_begun(office: BackOffice) -> None:
    office.outbox.close()
    (office.home / "outbox.sqlite").write_bytes(b"no database at all" * 500)
    office.outbox.open()
    held(office)
    assert len(office.outbox.held()) == 1
    assert list(office.home.glob("outbox.damaged-*"))


HOLD = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
db.execute("ROLLBACK")
"""


@contextmanager
def another_program_holds(file: Path) -> Iterator[Callable[[], None]]:
    """What it gives lets the file go."""
    command = [sys.executable, "-c", HOLD, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdin is not None and other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        yield other.stdin.close


def test_a_file_that_another_program_holds_is_told_and_left_as_it_is(office: BackOffice) -> None:
    held(office)
    file = office.home / "outbox.sqlite"
    office.outbox.close()
    with another_program_holds(file) as let_go:
        with pytest.raises(OutboxLocked, match=r"another program holds the outbox.*outbox\.sqlite"):
            Outbox(file, patience_s=0.05).open()
        let_go()
    assert list(office.home.glob("outbox.damaged-*")) == []
    office.outbox.open()
    assert len(office.outbox.held()) == 1


def test_a_file_that_another_program_soon_lets_go_is_waited_for(office: BackOffice) -> None:
    held(office)
    file = office.home / "outbox.sqlite"
    office.outbox.close()
    with another_program_holds(file) as let_go:
        opening = threading.Thread(target=office.outbox.open)
        opening.start()
        let_go()
        opening.join(10)
    assert len(office.outbox.held()) == 1


def test_no_code_is_written_where_logs_go(office: BackOffice) -> None:
    office.copy.replace(today(line()), NOON)
    office.peer.then(hangs_up)
    result = office.desk.check_in(SCAN, "k1")
    assert isinstance(result, Queued)
    assert CODE not in repr(office.outbox.held())
    assert OTHER not in repr(result)
