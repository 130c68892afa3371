from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.api_client.peer import Peer, listening
from tests.kiosk.station.back_office import BackOffice


@pytest.fixture
def peer() -> Iterator[Peer]:
    with listening(Peer()) as peer:
        yield peer


@pytest.fixture
def office(tmp_path: Path, peer: Peer) -> Iterator[BackOffice]:
    office = BackOffice(tmp_path, peer)
    yield office
    office.close()
