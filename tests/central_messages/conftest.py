from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.central_messages.set_up import set_up
from tests.central_pickup.scene import Scene
from tests.central_queue.lobby import Lobby
from tests.support.central import running_central

SetUp = Callable[[str], Lobby]


@pytest.fixture
def lobby_with(tmp_path: Path) -> Iterator[SetUp]:
    """A lobby whose central sends messages through the gateway of the given settings."""
    with ExitStack() as closing:

        def opened(gateway: str) -> Lobby:
            home = set_up(tmp_path / "central", gateway)
            return Lobby(Scene(closing.enter_context(running_central(home)), closing))

        yield opened
