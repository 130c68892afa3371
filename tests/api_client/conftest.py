from __future__ import annotations

from collections.abc import Iterator

import pytest

from seoripul.api_client.asking import Patience
from seoripul.api_client.central import Central
from tests.api_client.peer import Peer, listening

SHORT = Patience(connect_s=0.5, answer_s=0.4, whole_s=0.8, tries=3, picture_s=30.0)


@pytest.fixture
def peer() -> Iterator[Peer]:
    with listening(Peer()) as peer:
        yield peer


@pytest.fixture
def central(peer: Peer) -> Iterator[Central]:
    client = Central(peer.url, "device-key", "session", patience=SHORT)
    yield client
    client.close()
