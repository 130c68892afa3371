"""PostgreSQL ends central's connections: told as busy, nothing lost, and on it goes."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from seoripul.central.bootstrap import CannotOpen, opened
from seoripul.central.clock import Clock
from seoripul.central.deed import OFFICE
from seoripul.central.settings import Settings
from seoripul.contract import paths
from seoripul.contract.queue import IssueTicket, Line, TicketIssued
from seoripul.contract.refusals import Refusal, RefusalCode
from tests.support.central import Heard, RunningCentral, new_key
from tests.support.cluster import running_cluster
from tests.support.databases import ON_POSTGRESQL
from tests.support.spare_databases import end_connections, forgetful

pytestmark = pytest.mark.skipif(not ON_POSTGRESQL, reason="SQLite has no server")
WISH = IssueTicket(line=Line.CERTIFICATES)


def takes_until_it_is_done(central: RunningCentral, kiosk: str, key: str) -> int:
    """The number; until then central may be busy, and nothing else."""
    while True:
        heard = central.ask("POST", paths.TICKETS, WISH, device_key=kiosk, key=key)
        if heard.status == 200:
            return heard.read(TicketIssued).number
        assert heard.read(Refusal).code is RefusalCode.BUSY


def test_deeds_that_meet_a_broken_connection_are_done_once_in_the_end(
    central: RunningCentral,
) -> None:
    kiosk = central.pair("kiosk")
    for number in range(1, 6):
        end_connections(central.home)
        assert takes_until_it_is_done(central, kiosk, new_key()) == number


def test_questions_go_on(central: RunningCentral) -> None:
    assert central.ask("GET", paths.CENTRES).status == 200
    end_connections(central.home)
    assert [central.ask("GET", paths.CENTRES).status for _ in range(6)] == [200] * 6


def test_a_watcher_hears_of_what_happened_while_nobody_listened(central: RunningCentral) -> None:
    board, kiosk = central.pair("board"), central.pair("kiosk")
    version = central.ask("GET", paths.BOARD, device_key=board).json["version"]
    heard: list[Heard] = []

    def watch() -> None:
        heard.append(central.ask("GET", f"{paths.BOARD}?after={version}", device_key=board))

    watching = threading.Thread(target=watch)
    watching.start()
    end_connections(central.home)
    takes_until_it_is_done(central, kiosk, new_key())
    watching.join()
    assert heard[0].json["version"] > version


def test_a_conflict_is_not_told_but_done_again(central: RunningCentral) -> None:
    tries: list[int] = []

    def collides_once(deed: object) -> int:
        tries.append(1)
        if len(tries) == 1:
            deed.conn.execute(  # type: ignore[attr-defined]
                text("DO $$ BEGIN RAISE serialization_failure; END $$")
            )
        return len(tries)

    assert central.office.store.do_now(OFFICE, collides_once) == 2


def test_a_server_that_would_lose_a_commit_is_not_used(tmp_path: Path) -> None:
    with running_cluster() as address:
        settings = Settings(home=tmp_path, address=address)
        with (
            forgetful(settings.database),
            pytest.raises(CannotOpen, match="fsync=off"),
            opened(settings, Clock()),
        ):
            pass
        with opened(settings, Clock()):
            pass
